import { SPAN } from '../data/events.mjs';
import { dragOver, wheelOver } from './places.mjs';

const WHEEL_PX = 60;
const ZOOM_PER_PX = Math.log(1.1) / WHEEL_PX;

/**
 * A canvas over the whole host with a window on the span that the wheel zooms and a drag moves, drawn once in a frame at most: what
 * the two bare canvases have in common.
 *
 * @param {(context: CanvasRenderingContext2D, view: { start: number, end: number, width: number, height: number }) => void} draw
 */
export function canvasWindow(host, draw) {
  const canvas = document.createElement('canvas');
  canvas.width = host.clientWidth;
  canvas.height = host.clientHeight;
  host.replaceChildren(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  const { width, height } = canvas;
  let { start, end } = SPAN;
  let isAsked = false;

  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    const ratio = Math.exp(event.deltaY * ZOOM_PER_PX);
    const held = start + (event.offsetX / width) * (end - start);
    [start, end] = [held + (start - held) * ratio, held + (end - held) * ratio];
    redraw();
  }, { passive: false });
  canvas.addEventListener('pointermove', ({ buttons, movementX }) => {
    if (buttons === 0) return;
    const shift = (movementX / width) * (end - start);
    start -= shift;
    end -= shift;
    redraw();
  });
  redraw();

  function redraw() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      draw(context, { start, end, width, height });
    });
  }

  return { redraw, gestures: () => ({ zoom: wheelOver(canvas, WHEEL_PX), pan: dragOver(canvas) }) };
}
