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
const MOST_PX = 280;

/** Words on the middle of a run, on paper of their own. */
export function layLinkLabel(input: LayoutInput, words: string, run: Run, plot: Bounds, { key, color }: { readonly key: string; readonly color: ColorRole }): Mark[] {
  const { flow, scrollTop, window: { widthPx } } = input;
  const isTurned = flow.turn !== undefined;
  const text = shorten(words, Math.min(MOST_PX, (isTurned ? plot.height : widthPx) - 2 * EDGE_FADE_PX), 'count', input.measure);
  const width = input.measure(text, 'count');
  const [lengthPx, crossPx] = isTurned ? [HEIGHT_PX, width + 2 * PADDING_PX] : [width + 2 * PADDING_PX, HEIGHT_PX];
  const middle = (clamp(run.left, 0, widthPx) + clamp(run.right, 0, widthPx)) / 2;
  const least = EDGE_FADE_PX - PADDING_PX;
  const x = clamp(middle - lengthPx / 2, least, Math.max(least, widthPx - least - lengthPx));
  const y = clamp(run.y - crossPx / 2, scrollTop, Math.max(scrollTop, scrollTop + plot.height - crossPx));
  const at = flow.centred(isTurned ? x + 2 : x + PADDING_PX, y + crossPx / 2, width);
  return [
    { kind: 'rect', key: `${key}:plate`, role: 'link-plate', x, y, width: lengthPx, height: crossPx, radius: 4, fill: { color: 'background' }, stroke: { ink: { color: 'grid' }, width: 1 } },
    { kind: 'text', key, role: 'link-label', ...at, text, font: 'count', ink: { color }, align: 'start', width },
  ];
}
