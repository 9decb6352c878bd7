import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in English. */
export const en: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `from ${year} ${arrow}`,
  endedIn: (year, arrow) => `${arrow} until ${year}`,
  nothingHere: 'nothing recorded here',
  recordedClock: 'local times',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(inView)} of ${n(total)}`;
    return `${total < all ? `${n(total)} of ` : ''}${all === 1 ? '1 event' : `${n(all)} events`}`;
  },
  more: (count) => `+${n(count)}`,
});
