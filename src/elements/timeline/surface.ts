import { CanvasPainter } from '../../render/canvas-painter.js';
import { OnDemand } from '../on-demand.js';
import type { Painter } from '../../render/painter.js';

/** An element that pictures are painted on, and the painter that does it. */
export interface Surface {
  readonly element: HTMLCanvasElement | SVGSVGElement;
  /** Lies over the element, for what comes and goes with the pointer, if the painter has a use for it. */
  readonly overlay?: HTMLCanvasElement;
  readonly makePainter: () => Painter;
}

/** What paints into elements of the page: few pages ask for it. */
const svgPainting = new OnDemand(() => import('../../render/svg-painter.js'));

/**
 * The surface in a picture that a renderer asks for: the canvas, or the SVG element. While what paints into the latter is on its
 * way, the canvas stands in for it.
 *
 * @param arrived called when the surface that was asked for can be had
 */
export function surfaceIn(picture: ParentNode, renderer: 'auto' | 'canvas' | 'svg', arrived: () => void): Surface | undefined {
  const painting = renderer === 'svg' ? svgPainting.get(arrived) : undefined;
  const svg = picture.querySelector('svg');
  if (painting && svg) return { element: svg, makePainter: () => new painting.SvgPainter(svg) };
  const [canvas, overlay] = picture.querySelectorAll('canvas');
  return canvas && overlay ? { element: canvas, overlay, makePainter: () => new CanvasPainter(canvas, overlay) } : undefined;
}
