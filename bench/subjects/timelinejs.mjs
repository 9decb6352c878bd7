/**
 * The sources and the style sheet of the package, `font: null`, since its fonts come from another server, everything
 * else by default: a slide for each event above, the timeline in the lower quarter. Groups are tracks. It knows no
 * zooming by wheel: a step of zooming is a click on its buttons, which zoom by a half or more. Events are replaced
 * by a new timeline in the place of the old one, and added by `add()`, one after another.
 */
import { TRACKS } from '../data/events.mjs';
import { Timeline } from '../libraries/timelinejs.mjs';

let timeline;
let host;

export function prepare(events) {
  return events.map(({ id, title, track, start, end }) => ({
    unique_id: id, group: TRACKS[track], text: { headline: title }, start_date: dateOf(start), ...(end === undefined ? {} : { end_date: dateOf(end) }),
  }));
}

export function mount(element, events) {
  host = element;
  return replace(events);
}

export function replace(events) {
  const place = document.createElement('div');
  place.style.height = '100%';
  host.replaceChildren(place);
  timeline = new Timeline(place, { events }, { font: null, language: 'en' });
  return new Promise((resolve) => { timeline.on('ready', resolve); });
}

export function append(events) {
  for (const event of events) timeline.add(event);
}

export function gestures() {
  const [zoomIn, zoomOut] = [...host.querySelectorAll('.tl-menubar-button')].map(middleOf);
  const { x, y, width, height } = host.querySelector('.tl-timenav').getBoundingClientRect();
  const free = freePlace({ x: x + width * 0.7, from: y, to: y + height });
  return { zoom: { kind: 'clicks', in: zoomIn, out: zoomOut }, pan: { kind: 'drag', ...free, stepPx: -12 } };
}

/** A place where no marker takes the pointer from what can be dragged. */
function freePlace({ x, from, to }) {
  for (let y = to - 1; y > from; y -= 1) {
    if (document.elementFromPoint(x, y)?.classList.contains('tl-timenav-slider-background')) return { x, y };
  }
  return { x, y: (from + to) / 2 };
}

function middleOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function dateOf(instant) {
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
