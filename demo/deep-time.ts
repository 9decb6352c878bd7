import type { LongviewTimeline } from '../src/index.js';

/** The buttons that travel through time: each carries the window, in EDTF, that the timeline flies to; none shows all. */
const timeline = document.querySelector<LongviewTimeline>('longview-timeline');
const travel = document.querySelector<HTMLElement>('.travel');

if (timeline && travel) {
  await customElements.whenDefined('longview-timeline');
  travel.hidden = false;
  travel.addEventListener('click', ({ target }) => {
    const window = target instanceof HTMLButtonElement ? target.dataset['window'] : undefined;
    if (window === '') timeline.fit();
    else if (window !== undefined) timeline.zoomTo(window);
  });
}
