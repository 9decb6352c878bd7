/** A bare canvas that draws a rectangle for each event in the window, and no titles. */
import { TRACKS } from '../data/events.mjs';
import { canvasWindow } from '../page/canvas-window.mjs';
import { columnsOf, firstFrom } from '../page/columns.mjs';

const LEAST_WIDTH_PX = 2;
const BAR_SHARE = 0.6;

let shown;
let events;
let plot;

export function prepare(made) {
  return { events: made, columns: columnsOf(made) };
}

export function mount(host, data) {
  ({ events, columns: shown } = data);
  plot = canvasWindow(host, draw);
}

export function replace(data) {
  ({ events, columns: shown } = data);
  plot.redraw();
}

export function append(data) {
  const all = [...events, ...data.events];
  replace({ events: all, columns: columnsOf(all) });
}

export const gestures = () => plot.gestures();

function draw(context, view) {
  const { start, end, track, longest } = shown;
  const pxPerMs = view.width / (view.end - view.start);
  const laneHeight = view.height / TRACKS.length;
  context.fillStyle = '#36c';
  const last = firstFrom(start, view.end);
  for (let index = firstFrom(start, view.start - longest); index < last; index += 1) {
    if (end[index] < view.start) continue;
    const width = Math.max((end[index] - start[index]) * pxPerMs, LEAST_WIDTH_PX);
    context.fillRect((start[index] - view.start) * pxPerMs, track[index] * laneHeight, width, laneHeight * BAR_SHARE);
  }
}
