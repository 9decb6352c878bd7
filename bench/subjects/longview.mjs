/**
 * The bundle for a script tag, `timeline.data = …` with a dataset as a JSON file has it (dates are EDTF text), every
 * setting as it is by default: axis, tracks, marks by kind, titles, overview and list for screen readers. Events are
 * replaced by `replaceData()` and added by `appendData()`.
 */
import '/dist/longview.min.js';
import { asParsed, KINDS, TRACKS } from '../data/events.mjs';
import { dragOver, wheelOver } from '../page/places.mjs';

const WHEEL_PX = 47;
const SHAPES = ['diamond', 'document', 'circle', 'star', 'triangle-up', 'square'];

let timeline;

export function prepare(events) {
  return asParsed({
    id: 'bench',
    title: 'Bench',
    tracks: TRACKS.map((track) => ({ id: track, name: track })),
    kinds: KINDS.map((kind, index) => ({ id: kind, label: kind, shape: SHAPES[index] })),
    events: events.map(({ id, title, track, kind, start, end, importance }) => ({
      id, title, date: end === undefined ? day(start) : `${day(start)}/${day(end)}`, kind: KINDS[kind], actors: [TRACKS[track]], importance,
    })),
    sources: [],
  });
}

export async function mount(host, data) {
  timeline = document.createElement('longview-timeline');
  timeline.style.height = '100%';
  timeline.data = data;
  host.append(timeline);
  await timeline.ready;
}

export async function replace({ events }) {
  timeline.replaceData(events);
  await timeline.ready;
}

export async function append({ events }) {
  timeline.appendData(events);
  await timeline.ready;
}

export function gestures() {
  return { zoom: wheelOver(timeline, WHEEL_PX), pan: dragOver(timeline) };
}

function day(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}
