import { EventFlag } from '../../../store/event-flags.js';
import { glyphMark, has, lookOf, shapeOf } from '../glyph-mark.js';
import { instantToPx, msPerPx } from '../../../view/view-window.js';
import { MIN_BAR_PX, TICK_GLYPH_PX } from '../../geometry.js';
import { valueAt } from '../../../base/number.js';
import type { EventHit } from '../../hits.js';
import type { Instant } from '../../../time/instant.js';
import type { LayoutInput } from '../../layout-input.js';
import type { Mark, RectMark } from '../../../scene/marks.js';
import type { TickRow } from './tick-row.js';

/** An event of the bottom row that has a mark of its own. */
export interface LoneMark {
  readonly marks: readonly Mark[];
  readonly hit: EventHit;
  /** How far to the right it reaches, px. */
  readonly rightPx: number;
}

/** The centre line of the marks of a tick row, px: they stand on the baseline, as the columns do. */
export function tickY(baseY: number): number {
  return baseY - TICK_GLYPH_PX / 2;
}

/** The instant that the middle of an event's mark stands at in the bottom row: the beginning of what lasted long enough to be seen, with the mark behind it, else the middle of when it can have been. */
export function loneInstant(input: LayoutInput, row: number): Instant {
  const start = valueAt(input.store.starts, row);
  return isWide(input, row) && has(input, row, EventFlag.Range) ? start + TICK_GLYPH_PX / 2 * msPerPx(input.window) : (start + valueAt(input.store.ends, row)) / 2;
}

/**
 * An event in the bottom row by its own shape, hollow where the event is at home in another track, with a line for how
 * long it lasted.
 *
 * @param drawnPx how far to the right something is drawn already: what lies on that has paper around it
 */
export function layLone(tickRow: TickRow, row: number, baseY: number, drawnPx: number): LoneMark {
  const { input, color } = tickRow;
  const eventId = input.store.ids[row] ?? '';
  const echo = isEcho(tickRow, row);
  const look = lookOf(input, row);
  const x = instantToPx(input.window, loneInstant(input, row));
  const hit = loneHit(tickRow, row, { x: x - TICK_GLYPH_PX / 2, width: TICK_GLYPH_PX }, baseY);
  const stretch = layLasting(tickRow, row, baseY);
  const glyph = glyphMark({
    key: `tick:${eventId}`, role: echo ? 'echo' : 'tick-mark', eventId, shape: shapeOf(input, row), x, y: tickY(baseY), size: TICK_GLYPH_PX,
    color, look: echo ? { ...look, hollow: true } : look, hasHalo: stretch.length > 0 || hit.bounds.x < drawnPx,
  });
  return { marks: [...stretch, glyph], hit, rightPx: Math.max(...[hit.bounds, ...stretch].map(({ x: left, width }) => left + width)) };
}

/** Where in the bottom row an event is pointed at. */
export function loneHit(tickRow: TickRow, row: number, { x, width }: { readonly x: number; readonly width: number }, baseY: number): EventHit {
  return { kind: 'event', row, track: tickRow.row.track, part: isEcho(tickRow, row) ? 'echo' : 'mark', bounds: { x, y: baseY - TICK_GLYPH_PX, width, height: TICK_GLYPH_PX } };
}

/** A thin line for how long an event of the bottom row lasted; none where it is too short to be seen. */
export function layLasting({ input, color }: TickRow, row: number, baseY: number): readonly RectMark[] {
  if (!isWide(input, row)) return [];
  const { store, window } = input;
  const eventId = store.ids[row] ?? '';
  const left = Math.max(instantToPx(window, valueAt(store.starts, row)), -MIN_BAR_PX);
  const right = Math.min(instantToPx(window, valueAt(store.ends, row)), window.widthPx + MIN_BAR_PX);
  return [{
    kind: 'rect', key: `stretch:${eventId}`, role: 'stretch', eventId, x: left, y: tickY(baseY) - 1.5, width: right - left, height: 3,
    radius: 1.5, fill: { color, alpha: 0.22 },
  }];
}

function isWide({ store, window }: LayoutInput, row: number): boolean {
  return valueAt(store.ends, row) - valueAt(store.starts, row) >= MIN_BAR_PX * msPerPx(window);
}

function isEcho({ input: { store }, row: { members } }: TickRow, row: number): boolean {
  return !members.includes(store.homeOf(row));
}
