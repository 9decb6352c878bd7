import { areEndsSwapped } from './time/ends-swapped.js';
import { boundOf } from './time/span-of.js';
import { LongviewRangeError } from './base/errors.js';
import { parseEdtf } from './time/edtf.js';
import { buildStore } from './store/build-store.js';
import { darkTheme, lightTheme } from './render/themes.js';
import { inColumns } from './layout/columns/in-columns.js';
import { layStill } from './layout/still.js';
import { RelationLayer } from './layout/relations/relation-layer.js';
import { sceneToSvg } from './render/svg-text.js';
import { staticTextMeasurer } from './render/static-text-measurer.js';
import { TRACK_PATTERNS } from './render/track-patterns.js';
import { textIn } from './model/text.js';
import { formatCount } from './time/words/format-number.js';
import type { DensityScale } from './layout/layout-input.js';
import type { EventStore } from './store/event-store.js';
import type { LinkLayer } from './layout/link-layer.js';
import type { LinkWords } from './layout/relations/relation-layer.js';
import type { TrackSettings } from './view/track-settings.js';
import type { OtherCalendar } from './time/calendars/other-calendar.js';
import type { Dataset } from './model/dataset.js';
import type { Span } from './time/span.js';

/** What to draw of a dataset, and how. */
export interface RenderSvgOptions {
  /** EDTF, or an instant: the window goes from the start of this; by default everything is shown. One behind all events shows what follows, as much as they take. */
  readonly start?: string | number;
  /** EDTF, or an instant: the window goes to the end of this; likewise. */
  readonly end?: string | number;
  /** Which way time runs: from side to side, with tracks as rows, or down, with tracks as columns; `horizontal` by default. */
  readonly orientation?: 'horizontal' | 'vertical';
  /** CSS px; 1200 by default, and where time runs down as wide as the tracks want. */
  readonly width?: number;
  /** CSS px; by default as high as the tracks want, and where time runs down 1200. */
  readonly height?: number;
  /** BCP 47 tag; that of the dataset, else English, by default. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  /** Gives each colour of the palette a pattern, so that actors are told apart without hues: for paper without colour. */
  readonly patterns?: boolean | undefined;
  /** IANA zone, or `recorded`: the clock for times that name their zone; UTC by default. */
  readonly timeZone?: string | undefined;
  /** Id of an event that is shown as selected. */
  readonly selected?: string | undefined;
  /** Which relations are drawn as links: those of the selected event, or all with an end in the window; none by default. */
  readonly relations?: 'selected' | 'all' | undefined;
  /** A calendar of `longview/calendars` for a third row of the axis. */
  readonly calendar?: OtherCalendar | undefined;
  /** What columns are as high as: the most that any track has at once, by default, or with `track` the most that their own has. */
  readonly density?: DensityScale | undefined;
  /** Which tracks are shown, in which order and how high; all of them as the dataset has them, by default. */
  readonly tracks?: TrackSettings | undefined;
}

/**
 * A dataset as a standalone SVG document: the same picture that the element draws, without a browser.
 *
 * @throws LongviewRangeError `svg/no-date` where `start` or `end` is no EDTF and no instant
 * @throws LongviewRangeError `svg/ends-swapped` where `start` is not before `end`
 * @example
 * writeFileSync('history.svg', renderSvg(dataset, { start: '1894', end: '1912', width: 1000 }));
 */
export function renderSvg(dataset: Dataset, options: RenderSvgOptions = {}): string {
  const span = askedSpan(options);
  const store = buildStore(dataset, { timeZone: options.timeZone });
  const locale = options.locale ?? dataset.language ?? 'en';
  const theme = { ...(options.theme === 'dark' ? darkTheme : lightTheme), patterns: options.patterns ? TRACK_PATTERNS : undefined };
  const selected = options.selected === undefined ? -1 : store.rowOf(options.selected);
  const scene = layStill(store, {
    locale, measure: staticTextMeasurer(theme.fonts), width: options.width, height: options.height, selected, calendar: options.calendar, tracks: options.tracks, density: options.density,
    makeFlow: options.orientation === 'vertical' ? inColumns : undefined,
    span, links: linksOf(store, selected, options.relations, locale),
  });
  return sceneToSvg(scene, theme, {
    title: textIn(dataset.title, locale, dataset.language),
    description: textIn(dataset.description, locale, dataset.language),
    lang: locale,
    background: 'background',
  });
}

/** The ends that are asked for; one that is open, or not given, is left out. */
function askedSpan(options: RenderSvgOptions): Partial<Span> {
  for (const name of ['start', 'end'] as const) {
    const value = options[name];
    if (typeof value === 'string' ? !parseEdtf(value).ok : Number.isNaN(value)) {
      throw new LongviewRangeError('svg/no-date', `\`${name}\` is EDTF, such as “1904-02-08”, or an instant; got “${value}”`);
    }
  }
  if (areEndsSwapped(options.start, options.end, options.timeZone)) {
    throw new LongviewRangeError('svg/ends-swapped', `\`start\` lies before \`end\`; got “${options.start}” and “${options.end}”`);
  }
  const start = boundOf(options.start, 'earliest', options.timeZone);
  const end = boundOf(options.end, 'latest', options.timeZone);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function linksOf(store: EventStore, selected: number, relations: RenderSvgOptions['relations'], locale: string): LinkLayer | undefined {
  if (relations === undefined || (relations === 'selected' && selected < 0)) return undefined;
  const words: LinkWords = { relation: () => '', title: (row) => store.titleIn(row, locale), count: (count) => formatCount(count, locale) };
  return new RelationLayer(store, { all: relations === 'all', rows: selected < 0 ? [] : [selected], current: -1 }, words);
}
