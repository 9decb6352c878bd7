import { KINDS, SPAN, TRACKS } from '../data/events.mjs';
import { DataSet, Timeline } from '../libraries/vis.mjs';
import { dragOver, wheelOver } from './places.mjs';

const WHEEL_PX = 60;

/** vis-timeline with the options in which its three modes differ. */
export function visSubject(mode) {
  let items;
  let host;
  return {
    prepare: (events) =>
      events.map(({ id, title, track, kind, start, end }) => ({
        id, group: track, content: title, className: KINDS[kind], start, ...(end === undefined ? { type: 'point' } : { type: 'range', end }),
      })),
    mount(element, data) {
      host = element;
      items = new DataSet(data);
      const groups = new DataSet(TRACKS.map((content, id) => ({ id, content })));
      new Timeline(host, items, groups, { height: '720px', start: SPAN.start, end: SPAN.end, zoomFriction: 10, ...mode });
    },
    replace(data) {
      items.clear();
      items.add(data);
    },
    append(data) {
      items.add(data);
    },
    gestures() {
      const center = host.querySelector('.vis-panel.vis-center');
      return { zoom: wheelOver(center, WHEEL_PX), pan: dragOver(center) };
    },
  };
}
