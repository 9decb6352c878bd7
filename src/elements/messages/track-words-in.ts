import { formatCount } from '../../time/words/format-number.js';
import type { Messages } from './catalogue.js';
import type { ShapeWords, TrackWords } from './track-words.js';

const n = (count: number): string => formatCount(count, 'en');

const en: TrackWords = {
  menu: (name) => `${name}, options`,
  up: 'Move up', down: 'Move down', left: 'Move left', right: 'Move right',
  collapse: 'Collapse', expand: 'Expand', close: 'Close group', open: 'Open group',
  unpin: 'Unpin', hide: 'Hide',
  zoom: 'Zoom to this track',
  hidden: (count) => (count === 1 ? '1 track hidden' : `${n(count)} tracks hidden`),
  show: (name) => `Show ${name}`, showAll: 'Show all',
  moved: (name, place, count) => `${name}, now ${n(place)} of ${n(count)}`,
  stays: (name, place, count) => `${name}, still ${n(place)} of ${n(count)}`,
  said: { closed: 'closed', opened: 'open', collapsed: 'collapsed', expanded: 'expanded', unpinned: 'no longer pinned', hidden: 'hidden', shown: 'shown' },
  names: 'Width of the track names',
  rows: { pin: 'Pin on top', pinned: 'pinned on top', more: 'More lanes', fewer: 'Fewer lanes', automatic: 'Automatic height', lanes: (count) => (count === 1 ? '1 lane' : `${n(count)} lanes`) },
  columns: { pin: 'Pin in front', pinned: 'pinned in front', more: 'Wider', fewer: 'Narrower', automatic: 'Automatic width', lanes: (count) => `width ${n(count)}` },
};

/** The words for tracks as they lie on a screen. */
export interface LyingTrackWords extends TrackWords, ShapeWords {
  /** To the place before its own, and to the one after it: where the eye sees these. */
  readonly before: string;
  readonly after: string;
}

/** What arranging tracks is called in the language of the other messages, where tracks are rows, or columns from left to right or from right to left. */
export function trackWords({ trackWords: words = en }: Messages, { isTurned, isMirrored }: { readonly isTurned: boolean; readonly isMirrored: boolean }): LyingTrackWords {
  const { up, down, left, right, rows, columns } = words;
  if (!isTurned) return { ...words, ...rows, before: up, after: down };
  return { ...words, ...columns, ...(isMirrored ? { before: right, after: left } : { before: left, after: right }) };
}
