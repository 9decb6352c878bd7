import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in Japanese. */
export const ja: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `${year}から ${arrow}`,
  endedIn: (year, arrow) => `${arrow} ${year}まで`,
  nothingHere: '記録なし',
  recordedClock: '現地時刻',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(total)}件中${n(inView)}件`;
    return total < all ? `${n(all)}件中${n(total)}件` : `${n(all)}件`;
  },
  more: (count) => `+${n(count)}`,
});
