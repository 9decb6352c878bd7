import { CALENDAR_ROW_PX, MIN_TICK_PX } from '../geometry.js';
import { instantToPx } from '../../view/view-window.js';
import { shorten } from '../shorten.js';
import { fadeAtEdge, stickyX } from '../sticky.js';
import type { Mark } from '../../scene/marks.js';
import type { OtherCalendar } from '../../time/calendars/other-calendar.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';
import type { ViewWindow } from '../../view/view-window.js';

const BASELINE_PX = 12.5;
const LINE_TOP_PX = 2;
const PAD_PX = 5;
/** Kept free between the name of the calendar and the plot. */
const NAME_GAP_PX = 12;

/**
 * A row of the axis in another calendar: its own years, eras, months or days, each where it begins there. A name that has
 * no room in its stretch, or reaches beyond the window, is left out.
 *
 * @returns marks in a box as wide as the window and one row high
 */
export function layCalendarRow(calendar: OtherCalendar, window: ViewWindow, locale: string, measure: TextMeasurer): Mark[] {
  const divisions = calendar.divisions(window, Math.floor(window.widthPx / MIN_TICK_PX), locale);
  return divisions.flatMap(({ start, text }, i): Mark[] => {
    const startPx = instantToPx(window, start);
    const next = divisions[i + 1];
    const endPx = next === undefined ? Infinity : instantToPx(window, next.start);
    const line: Mark = {
      kind: 'line', key: `calendar:${start}`, role: 'calendar-tick', x1: startPx, y1: LINE_TOP_PX, x2: startPx, y2: CALENDAR_ROW_PX - LINE_TOP_PX,
      stroke: { ink: { color: 'axis', alpha: 0.6 }, width: 1 },
    };
    const width = measure(text, 'axis');
    const x = stickyX(startPx, endPx, width, 0, PAD_PX);
    const ticks = startPx >= 0 && startPx <= window.widthPx ? [line] : [];
    const alpha = x === undefined ? 0 : fadeAtEdge(x, 0, PAD_PX);
    if (x === undefined || alpha === 0 || x + width > window.widthPx) return ticks;
    return [...ticks, {
      kind: 'text', key: `calendar-label:${start}`, role: 'calendar-label', x, y: BASELINE_PX, text, font: 'axis', ink: { color: 'muted', ...(alpha < 1 && { alpha }) }, align: 'start', width,
    }];
  });
}

/** What the calendar of the row is called, in the column of names. */
export function layCalendarName(calendar: OtherCalendar, columnPx: number, locale: string, measure: TextMeasurer): Mark[] {
  if (columnPx === 0) return [];
  const text = shorten(calendar.name(locale), columnPx - NAME_GAP_PX, 'track-note', measure);
  const width = measure(text, 'track-note');
  return [{
    kind: 'text', key: 'calendar-name', role: 'calendar-name', x: columnPx - NAME_GAP_PX - width, y: BASELINE_PX, text, font: 'track-note',
    ink: { color: 'muted' }, align: 'start', width,
  }];
}
