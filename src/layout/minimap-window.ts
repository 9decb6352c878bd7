import { clamp } from '../base/number.js';
import { instantToPx } from '../view/view-window.js';
import type { Mark } from '../scene/marks.js';
import type { Scene } from '../scene/scene.js';
import type { Span } from '../time/span.js';
import type { ViewWindow } from '../view/view-window.js';

/** The edge of the window's frame, px. */
export const FRAME_PX = 2;
const FRAME_RADIUS_PX = 6;
/** A window that is narrower on the overview is still drawn as wide as this. */
const MIN_FRAME_PX = 6;
const THUMB_PX = { width: 8, height: 26 };
/** What lies outside of the window shows through this much paper. */
const OUTSIDE_ALPHA = 0.62;

/** The px of the overview between which a window lies. */
export function windowOnMinimap(whole: ViewWindow, { start, end }: Span): { readonly left: number; readonly right: number } {
  const left = clamp(instantToPx(whole, start), 0, whole.widthPx);
  return { left, right: clamp(instantToPx(whole, end), left, whole.widthPx) };
}

/**
 * The visible window on the overview: a frame with a thumb at each end, and paper over what lies outside.
 *
 * @param whole  the window that shows everything, as wide as the overview
 * @param height CSS px
 * @param above  what lies over the paper, since it matters most outside of the window
 */
export function layMinimapWindow(whole: ViewWindow, window: Span, height: number, above: readonly Mark[] = []): Scene {
  const { left, right } = windowOnMinimap(whole, window);
  const frameRight = Math.max(right, left + MIN_FRAME_PX);
  const marks: Mark[] = [
    outside('before', 0, left, height),
    outside('after', right, whole.widthPx, height),
    ...above,
    {
      kind: 'rect', key: 'frame', role: 'window', x: left, y: 0, width: frameRight - left, height, radius: FRAME_RADIUS_PX,
      stroke: { ink: { color: 'ink' }, width: FRAME_PX },
    },
    thumb('start', left, height),
    thumb('end', right, height),
  ];
  return { width: whole.widthPx, height, groups: [{ key: 'window', x: 0, y: 0, marks }] };
}

function outside(key: string, left: number, right: number, height: number): Mark {
  return { kind: 'rect', key, role: 'outside', x: left, y: 0, width: right - left, height, fill: { color: 'surface', alpha: OUTSIDE_ALPHA } };
}

function thumb(key: string, middle: number, height: number): Mark {
  const { width, height: thumbHeight } = THUMB_PX;
  return {
    kind: 'rect', key, role: 'thumb', x: middle - width / 2, y: (height - thumbHeight) / 2, width, height: thumbHeight, radius: width / 2,
    fill: { color: 'ink' }, stroke: { ink: { color: 'surface' }, width: 1 },
  };
}
