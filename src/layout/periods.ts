import { PERIOD_ROW_PX } from './geometry.js';
import { instantToPx } from '../view/view-window.js';
import { shorten } from './shorten.js';
import { fadeAtEdge, stickyX } from './sticky.js';
import type { LayoutInput } from './layout-input.js';
import type { Mark } from '../scene/marks.js';

const FAR_PX = 4096;
const NAME_PAD_PX = 6;
/** A name that must be cut to less than this part of it says nothing any more, and is left out. */
const LEAST_NAME = 2 / 3;

/** The periods of the dataset as a strip of names below the axis. */
export function layPeriods({ periods, window, measure }: LayoutInput): Mark[] {
  return periods.flatMap((period, i): Mark[] => {
    if (period.end <= window.start || period.start >= window.end) return [];
    const startPx = Math.max(instantToPx(window, period.start), -FAR_PX);
    const endPx = Math.min(instantToPx(window, period.end), window.widthPx + FAR_PX);
    const box: Mark = {
      kind: 'rect', key: `period:${period.id}`, role: 'period', x: startPx + 0.5, y: 1.5, width: Math.max(1, endPx - startPx - 1),
      height: PERIOD_ROW_PX - 4, radius: 3, fill: { color: 'muted', alpha: i % 2 === 0 ? 0.1 : 0.16 },
    };
    const roomPx = endPx - startPx - 2 * NAME_PAD_PX;
    const text = shorten(period.name, roomPx, 'state', measure);
    const width = measure(text, 'state');
    const x = stickyX(startPx, endPx, width, 0, NAME_PAD_PX);
    const alpha = x === undefined ? 0 : fadeAtEdge(x, 0, NAME_PAD_PX);
    if (width < LEAST_NAME * measure(period.name, 'state') || x === undefined || alpha === 0) return [box];
    return [
      box,
      {
        kind: 'text', key: `period-name:${period.id}`, role: 'period-name', x, y: 13.5, text, font: 'state',
        ink: { color: 'muted', ...(alpha < 1 && { alpha }) }, align: 'start', width,
      },
    ];
  });
}
