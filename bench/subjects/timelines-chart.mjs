/**
 * A group with one line for each track, lines up to 50 px high, colours by kind, `enableAnimations(false)`, since
 * 700 ms of transition after each step would make steps wait for each other. It draws no titles. Points are segments
 * of no length, drawn 1 px wide; each start is shifted by seconds, since the chart tells segments of a line apart by
 * their start. It knows no wheel: a step of zooming drags the right handle of its overview's brush and lets go, a
 * step of panning drags the brush. Events are replaced, and added, by `data()` with all of them.
 */
import { KINDS, TRACKS } from '../data/events.mjs';
import TimelinesChart from '../libraries/timelines-chart.mjs';

const SECOND_MS = 1000;
const SECONDS_A_DAY = 86_400;
const ZOOM_STEP_PX = 90;
const PAN_STEP_PX = 4;

let chart;
let host;
let shown;

export function prepare(events) {
  const segments = TRACKS.map(() => []);
  events.forEach(({ title, track, kind, start, end = start }, index) => {
    const shift = (index % SECONDS_A_DAY) * SECOND_MS;
    segments[track].push({ timeRange: [start + shift, end + shift], val: KINDS[kind], labelVal: title });
  });
  return segments.map((data, track) => ({ group: TRACKS[track], data: [{ label: 'events', data }] }));
}

export function mount(element, data) {
  host = element;
  shown = data;
  chart = new TimelinesChart(host);
  chart.width(1280).maxHeight(660).maxLineHeight(50).enableAnimations(false).zQualitative(true).data(data);
}

export function replace(data) {
  shown = data;
  chart.data(data);
}

export function append(data) {
  shown = shown.map(({ group, data: [line] }, track) => ({ group, data: [{ ...line, data: [...line.data, ...data[track].data[0].data] }] }));
  chart.data(shown);
}

export function gestures() {
  const handle = host.querySelector('.brush .handle--e').getBoundingClientRect();
  const brush = host.querySelector('.brush .selection').getBoundingClientRect();
  const y = brush.y + brush.height / 2;
  return {
    zoom: { kind: 'strokes', x: handle.x + handle.width / 2, y, stepPx: -ZOOM_STEP_PX },
    pan: { kind: 'strokes', x: brush.x + brush.width / 2, y, stepPx: PAN_STEP_PX },
  };
}
