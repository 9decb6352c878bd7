/**
 * A line for each track, the window at the whole span from the start, everything else by default; with the d3 4.7
 * that it asks for, the whole of it, as its README says. It draws points only and no titles: ranges stand at their
 * start. Events are replaced, and added, by calling the chart again with all of them.
 */
import { SPAN, TRACKS } from '../data/events.mjs';
import { d3, eventDrops } from '../libraries/event-drops.mjs';
import { dragOver, wheelOver } from '../page/places.mjs';

const WHEEL_PX = 69;

let chart;
let host;
let shown;

export function prepare(events) {
  const lines = TRACKS.map((name) => ({ name, data: [] }));
  for (const { title, track, start } of events) lines[track].data.push({ date: new Date(start), title });
  return lines;
}

export function mount(element, data) {
  host = element;
  chart = eventDrops({ d3, range: { start: new Date(SPAN.start), end: new Date(SPAN.end) }, drop: { date: ({ date }) => date } });
  replace(data);
}

export function replace(data) {
  shown = data;
  d3.select(host).data([shown]).call(chart);
}

export function append(data) {
  replace(shown.map(({ name, data: before }, track) => ({ name, data: [...before, ...data[track].data] })));
}

export function gestures() {
  const svg = host.querySelector('svg');
  return { zoom: wheelOver(svg, WHEEL_PX), pan: dragOver(svg) };
}
