import { OnDemand } from './on-demand.js';
import type { SvgPainter } from '../render/svg-painter.js';

/** What paints scenes into elements of the page: few pages ask for it. */
export const svgPainting: OnDemand<{ readonly SvgPainter: typeof SvgPainter }> = new OnDemand(() => import('../render/svg-painter.js'));
