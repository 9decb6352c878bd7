/**
 * A bare canvas with level of detail: it walks each event in the window, notes in which columns of pixels its lane
 * is taken, draws one rectangle for each column that is, and the titles of the 400 most important events in the
 * window. Titles may overlap.
 */
import { TRACKS } from '../data/events.mjs';
import { canvasWindow } from '../page/canvas-window.mjs';
import { columnsOf, firstFrom } from '../page/columns.mjs';

const BAR_SHARE = 0.6;
const LABELS = 400;
const LABEL_OFFSET_PX = 12;

let shown;
let events;
let plot;
let taken = new Uint8Array();

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
  const laneHeight = view.height / TRACKS.length;
  drawColumns(context, view, laneHeight);
  drawLabels(context, view, laneHeight);
}

function drawColumns(context, view, laneHeight) {
  const { start, end, track, longest } = shown;
  const pxPerMs = view.width / (view.end - view.start);
  if (taken.length !== view.width * TRACKS.length) taken = new Uint8Array(view.width * TRACKS.length);
  taken.fill(0);
  const last = firstFrom(start, view.end);
  for (let index = firstFrom(start, view.start - longest); index < last; index += 1) {
    const from = Math.max(Math.floor((start[index] - view.start) * pxPerMs), 0);
    const to = Math.min(Math.floor((end[index] - view.start) * pxPerMs), view.width - 1);
    const row = track[index] * view.width;
    for (let column = from; column <= to; column += 1) taken[row + column] = 1;
  }
  context.fillStyle = '#36c';
  for (let lane = 0; lane < TRACKS.length; lane += 1) {
    for (let column = 0; column < view.width; column += 1) {
      if (taken[lane * view.width + column] === 1) context.fillRect(column, lane * laneHeight, 1, laneHeight * BAR_SHARE);
    }
  }
}

function drawLabels(context, view, laneHeight) {
  const { start, end, track, titles, ranked } = shown;
  const pxPerMs = view.width / (view.end - view.start);
  context.fillStyle = '#000';
  context.font = '12px system-ui';
  let labels = 0;
  for (let rank = 0; rank < ranked.length && labels < LABELS; rank += 1) {
    const index = ranked[rank];
    if (start[index] > view.end || end[index] < view.start) continue;
    context.fillText(titles[index], (start[index] - view.start) * pxPerMs, track[index] * laneHeight + LABEL_OFFSET_PX);
    labels += 1;
  }
}
