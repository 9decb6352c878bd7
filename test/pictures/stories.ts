import type { RenderSvgOptions } from '../../src/svg.js';

/** A picture of the library's own dataset that is worth keeping an eye on. */
export interface Story {
  /** Name of its file in `stored/`. */
  readonly name: string;
  /** What there is to see in it. */
  readonly shows: string;
  readonly options: RenderSvgOptions;
}

export const stories: readonly Story[] = [
  {
    name: 'whole-range',
    shows: 'all of it on a desk: names for what matters most, columns for the rest, states behind them',
    options: { width: 1440, height: 760 },
  },
  {
    name: 'whole-range-dark',
    shows: 'the same in the dark',
    options: { width: 1440, height: 760, theme: 'dark' },
  },
  {
    name: 'tablet',
    shows: 'the narrowest picture with a column of names',
    options: { width: 800, height: 720 },
  },
  {
    name: 'tablet-dark',
    shows: 'the same in the dark',
    options: { width: 800, height: 720, theme: 'dark' },
  },
  {
    name: 'time-runs-down',
    shows: 'twenty years from top to bottom: tracks as columns, labels beside their marks, periods in a column of their own',
    options: { start: '1893', end: '1912', orientation: 'vertical', height: 900 },
  },
  {
    name: 'time-runs-down-narrow',
    shows: 'the same on a phone, dark: two columns and what can be seen of the next one',
    options: { start: '1893', end: '1912', orientation: 'vertical', width: 390, height: 700, theme: 'dark' },
  },
  {
    name: 'years-1893-1912',
    shows: 'twenty years: bars, broken edges, further lanes, and tracks that have not begun',
    options: { start: '1893', end: '1912', width: 1200 },
  },
  {
    name: 'patterns',
    shows: 'a few years with a pattern for each colour, over the bands of states and over bars; the hatch of foreign rule is closer',
    options: { start: '1907', end: '1912', width: 900, patterns: true },
  },
  {
    name: 'crowded-2016-2017',
    shows: 'the two most crowded years: months on the axis, resolutions and tests',
    options: { start: '2016', end: '2017', width: 1200 },
  },
  {
    name: 'month-august-1945',
    shows: 'one month: days on the axis, and what lasts longer running through',
    options: { start: '1945-08', end: '1945-08', width: 1000 },
  },
  {
    name: 'narrow',
    shows: 'a phone: names on the tracks, shorter names of states, no text beyond the edge',
    options: { width: 390, height: 680 },
  },
  {
    name: 'narrow-dark',
    shows: 'the same in the dark',
    options: { width: 390, height: 680, theme: 'dark' },
  },
  {
    name: 'dark',
    shows: 'the dark theme: the same marks in the other palette',
    options: { start: '1945', end: '1955', width: 800, height: 600, theme: 'dark' },
  },
  {
    name: 'korean',
    shows: 'Korean: names and dates in Korean where the dataset has them',
    options: { start: '1945', end: '2017', width: 1000, height: 640, locale: 'ko' },
  },
  {
    name: 'relations-of-one',
    shows: 'the relations of the selected event: each type with its line, around words, to the edge where the other is not in view',
    options: { start: '1896', end: '1906', width: 1100, selected: 'russo-japanese-war', relations: 'selected' },
  },
  {
    name: 'relations-of-all',
    shows: 'all relations of twenty years, bundled and counted where they are close',
    options: { start: '1893', end: '1912', width: 1100, relations: 'all' },
  },
  {
    name: 'before-the-beginning',
    shows: 'a window without events: every track says where its events are',
    options: { start: '1750', end: '1799', width: 800 },
  },
];
