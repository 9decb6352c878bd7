import { clamp } from '../../base/number.js';
import { EDGE_FADE_PX } from '../geometry.js';
import { shorten } from '../shorten.js';
import type { Bounds } from '../../scene/bounds.js';
import type { ColorRole } from '../../scene/theme.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark } from '../../scene/marks.js';
import type { Run } from './route.js';

const PADDING_PX = 4;
const HEIGHT_PX = 16;
const BASELINE_PX = 12;
const MOST_PX = 280;

/** Words on the middle of a run, on paper of their own. */
export function layLinkLabel(input: LayoutInput, words: string, run: Run, plot: Bounds, { key, color }: { readonly key: string; readonly color: ColorRole }): Mark[] {
  const { widthPx } = input.window;
  const text = shorten(words, Math.min(MOST_PX, widthPx - 2 * EDGE_FADE_PX), 'count', input.measure);
  const width = input.measure(text, 'count');
  const middle = (clamp(run.left, 0, widthPx) + clamp(run.right, 0, widthPx)) / 2;
  const x = clamp(middle - width / 2, EDGE_FADE_PX, Math.max(EDGE_FADE_PX, widthPx - EDGE_FADE_PX - width));
  const y = clamp(run.y - HEIGHT_PX / 2, input.scrollTop, Math.max(input.scrollTop, input.scrollTop + plot.height - HEIGHT_PX));
  return [
    { kind: 'rect', key: `${key}:plate`, role: 'link-plate', x: x - PADDING_PX, y, width: width + 2 * PADDING_PX, height: HEIGHT_PX, radius: 4, fill: { color: 'background' }, stroke: { ink: { color: 'grid' }, width: 1 } },
    { kind: 'text', key, role: 'link-label', x, y: y + BASELINE_PX, text, font: 'count', ink: { color }, align: 'start', width },
  ];
}
