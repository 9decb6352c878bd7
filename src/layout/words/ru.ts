import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in Russian. */
export const ru: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `с ${year} ${arrow}`,
  endedIn: (year, arrow) => `${arrow} до ${year}`,
  nothingHere: 'записей нет',
  recordedClock: 'местное время',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(inView)} из ${n(total)}`;
    return `событий: ${total < all ? `${n(total)} из ` : ''}${n(all)}`;
  },
  more: (count) => `+${n(count)}`,
});
