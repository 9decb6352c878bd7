import { makeEvents } from '../data/events.mjs';
import { prepare } from '../subjects/longview.mjs';

const EVENTS = 1000;

const host = document.getElementById('host');
const datasets = [1, 2].map((seed) => prepare(makeEvents(EVENTS, seed)));
let kept;

/** What a page does again and again; each resolves when it has been done so many times. */
window.leaks = {
  async mountAndUnmount(times) {
    for (let time = 0; time < times; time += 1) (await mounted(datasets[time % 2])).remove();
  },

  async replace(times) {
    kept ??= await mounted(datasets[0]);
    for (let time = 0; time < times; time += 1) {
      kept.replaceData(datasets[time % 2].events);
      await kept.ready;
    }
  },
};

async function mounted(data) {
  const timeline = document.createElement('longview-timeline');
  timeline.style.height = '100%';
  timeline.data = data;
  host.append(timeline);
  await timeline.ready;
  return timeline;
}
