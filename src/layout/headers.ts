import { SLIM_TRACK_PX, STATE_ROW_PX, TRACK_PADDING_PX } from './geometry.js';
import { clamp } from '../base/number.js';
import { inOrder, joinInOrder } from './bidi.js';
import { languageOf, textIn } from '../model/text.js';
import { moveDown } from './move-mark.js';
import { shorten } from './shorten.js';
import type { Bounds } from '../scene/bounds.js';
import type { FontRole, TrackColor } from '../scene/theme.js';
import type { LayoutInput } from './layout-input.js';
import type { Mark, TextMark } from '../scene/marks.js';
import type { PlacedRow } from './placed-rows.js';
import type { Track } from '../model/track.js';
import type { HeadedRow } from './track-rows.js';

const STRIPE_PX = 4;
const TEXT_X_PX = 14;
const NAME_BASELINE_PX = 19;
const NOTE_BASELINE_PX = 35;
const NOTE_LINE_PX = 16;
/** How much further in the name of a nested track stands, and how much room the sign of a group takes before its name. */
const INDENT_PX = 12;
const TWISTY_PX = 14;
/** From the middle of the sign to its ends. */
const TWISTY_REACH_PX = 4;
/** A head lower than this has one line. */
const SLIM_HEADER_BELOW_PX = 32;
/** Free room below the last line of a head that slides. */
const STICKY_FOOT_PX = 6;
/** The paper that an inline name lies on while it sticks is all there after so much of the way. */
const STRIP_COMES_PX = 16;
/** Between a track's name and that of its state, where they share a row. */
const NAME_GAP_PX = 14;

/** The head of a track in the column of names: colour, name, own name, how many events are in view. */
export function layHeader(input: LayoutInput, row: HeadedRow, inView: number): Mark[] {
  const { store, locale, measure, words } = input;
  const { track, height } = row;
  const subject = store.about.tracks[track];
  if (!subject) return [];
  const x = textX(row);
  const roomPx = input.nameColumnPx - x - 8;
  const slim = height < SLIM_HEADER_BELOW_PX;
  const nameY = slim ? 17 + (height - SLIM_TRACK_PX) / 2 : NAME_BASELINE_PX;
  const marks: Mark[] = [
    stripe(input.colors[track] ?? 'track-1', slim ? 6 : 8, slim ? height - 12 : height - 16),
    ...twisty(row, nameY),
    text('name', subject, slim ? 'track-note' : 'track', { x, y: nameY }, shorten(nameOf(input, track), roomPx, 'track', measure), input),
  ];
  if (height < NOTE_BASELINE_PX + TRACK_PADDING_PX) return marks;
  const own = ownNameOf(subject, locale);
  const total = totalOf(input, row.source);
  const count = words.countInView(inView, total, store.rowsOf(row.source).length);
  const note = (words: string, line: number): TextMark => ({
    ...text(`note-${line}`, subject, 'track-note', { x, y: NOTE_BASELINE_PX + line * NOTE_LINE_PX }, shorten(words, roomPx, 'track-note', measure), input),
    ink: { color: 'muted' },
  });
  const language = subject.language === undefined ? {} : { lang: subject.language };
  if (own === undefined || row.group === 'closed') return [...marks, note(inOrder(count), 0)];
  const both = joinInOrder(own, count, 'second');
  if (measure(both, 'track-note') <= roomPx) return [...marks, { ...note(both, 0), ...language }];
  const second = height >= NOTE_BASELINE_PX + NOTE_LINE_PX + TRACK_PADDING_PX ? [note(inOrder(count), 1)] : [];
  return [...marks, { ...note(own, 0), ...language }, ...second];
}

/** How many events of a track there are, as far as a filter lets them take part. */
export function totalOf({ store, filter, undimmed }: Pick<LayoutInput, 'store' | 'filter' | 'undimmed'>, track: number): number {
  return ((undimmed ?? filter)?.rowsOf?.(track) ?? store.rowsOf(track)).length;
}

/** The name of a track over its own top row, in containers that have no column of names. */
export function layInlineHeader(input: LayoutInput, row: HeadedRow): Mark[] {
  const { track, height } = row;
  const subject = input.store.about.tracks[track];
  if (!subject) return [];
  const y = TRACK_PADDING_PX + STATE_ROW_PX - 4;
  const name = text('name', subject, 'track', { x: textX(row), y }, nameOf(input, track), input);
  return [
    {
      kind: 'rect', key: 'plate', role: 'plate', x: 0, y: 1, width: inlineNameEdge(input, row) - 4,
      height: Math.min(height - 2, TRACK_PADDING_PX + STATE_ROW_PX), fill: { color: 'background' }, fadeEndPx: 10,
    },
    stripe(input.colors[track] ?? 'track-1', 4, height - 8),
    ...twisty(row, y),
    name,
  ];
}

/** Where the name of a state may begin beside an inline name, px. */
export function inlineNameEdge(input: LayoutInput, row: Pick<HeadedRow, 'track' | 'level' | 'group'>): number {
  return textX(row) + input.measure(nameOf(input, row.track), 'track') + NAME_GAP_PX;
}

/** An inline head is a target for fingers, WCAG 2.2, 2.5.8. */
const INLINE_HEAD_PX = 24;

/** The part of the picture that is the head of a row, px of the picture. */
export function headerBounds(input: LayoutInput, row: PlacedRow): Bounds {
  const height = row.bottom - row.top;
  if (input.nameColumnPx > 0) return { x: 0, y: row.top, width: input.nameColumnPx, height };
  return { x: 0, y: row.top, width: inlineNameEdge(input, row), height: Math.min(height, INLINE_HEAD_PX) };
}

/**
 * The marks of a head whose names stay in sight while anything of their row is: they slide down in it, and out with its end. Paper under
 * an inline name comes to be as wide as the plot meanwhile, since labels that pass below it would be cut in two.
 */
export function stickyHeader(marks: readonly Mark[], { y, top, height }: PlacedRow, plotPx: number): Mark[] {
  const lowest = Math.max(0, ...marks.map((mark) => (mark.kind === 'text' ? mark.y : 0))) + STICKY_FOOT_PX;
  const byPx = clamp(top - y, 0, Math.max(0, height - lowest));
  if (byPx === 0) return [...marks];
  return marks.flatMap((mark): Mark[] => {
    if (mark.role === 'stripe' || mark.role === 'track-border') return [mark];
    const moved = moveDown(mark, byPx);
    if (mark.role !== 'plate' || mark.kind !== 'rect') return [moved];
    return [{ ...mark, key: 'strip', y: byPx, width: plotPx, fadeEndPx: 0, opacity: Math.min(1, byPx / STRIP_COMES_PX) }, moved];
  });
}

/** Whether a point of a head, px from its left edge, is where its group is opened and closed. */
export function isOnTwisty(row: Pick<HeadedRow, 'level' | 'group'>, x: number): boolean {
  return row.group !== undefined && x < textX(row) + 4;
}

function textX({ level, group }: Pick<HeadedRow, 'level' | 'group'>): number {
  return TEXT_X_PX + (level - 1) * INDENT_PX + (group === undefined ? 0 : TWISTY_PX);
}

/** The sign that a group is open or closed: an angle that points down, or on. Lines, so that it points on in either direction. */
function twisty(row: HeadedRow, baselineY: number): Mark[] {
  if (row.group === undefined) return [];
  const x = textX(row) - TWISTY_PX + TWISTY_REACH_PX + 1;
  const y = baselineY - TWISTY_PX / 3;
  const [r, half] = [TWISTY_REACH_PX, TWISTY_REACH_PX / 2];
  const tip = row.group === 'open' ? { x, y: y + half } : { x: x + half, y };
  const ends = row.group === 'open' ? [{ x: x - r, y: y - half }, { x: x + r, y: y - half }] : [{ x: x - half, y: y - r }, { x: x - half, y: y + r }];
  return ends.map((end, i): Mark => ({
    kind: 'line', key: `twisty:${i}`, role: 'track-twisty', x1: end.x, y1: end.y, x2: tip.x, y2: tip.y, stroke: { ink: { color: 'muted' }, width: 1.5 },
  }));
}

function nameOf({ store, locale }: LayoutInput, track: number): string {
  return textIn(store.about.tracks[track]?.name, locale, store.about.language);
}

/** The actor's name in its own language and script, where that is not what the reader reads already. */
export function ownNameOf(track: Track, locale: string): string | undefined {
  if (track.language === undefined || typeof track.name === 'string') return undefined;
  if (languageOf(track.name, locale) === languageOf(track.name, track.language)) return undefined;
  return track.name[track.language];
}

function stripe(color: TrackColor, y: number, height: number): Mark {
  return { kind: 'rect', key: 'stripe', role: 'stripe', x: 0, y, width: STRIPE_PX, height, radius: 2, fill: { color } };
}

function text(key: string, track: Track, font: FontRole, at: { readonly x: number; readonly y: number }, words: string, input: LayoutInput): TextMark {
  return {
    kind: 'text', key: `${key}:${track.id}`, role: `track-${key}`, ...at, text: words, font, ink: { color: 'ink' },
    align: 'start', width: input.measure(words, font),
  };
}
