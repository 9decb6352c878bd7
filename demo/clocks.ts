import type { LongviewTimeline } from '../src/index.js';

const timeline = document.querySelector<LongviewTimeline>('longview-timeline#clocks');
const clock = document.querySelector<HTMLSelectElement>('select#clock');
const calendar = document.querySelector<HTMLSelectElement>('select#calendar');

/** Gives the timeline what is chosen, or takes it away. */
function follow(select: HTMLSelectElement | null, attribute: string): void {
  const set = (): void => {
    if (select?.value) timeline?.setAttribute(attribute, select.value);
    else timeline?.removeAttribute(attribute);
  };
  select?.addEventListener('change', set);
  // Browsers keep what was chosen before a page was loaded anew.
  set();
}

// What the launch was about, and no more.
if (timeline) timeline.filter = { kinds: ['test', 'statement'] };
follow(clock, 'time-zone');
follow(calendar, 'calendar');
