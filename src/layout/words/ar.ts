import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in Arabic. */
export const ar: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `منذ ${year} ${arrow}`,
  endedIn: (year, arrow) => `${arrow} حتى ${year}`,
  nothingHere: 'لا شيء مسجَّل هنا',
  recordedClock: 'بالتوقيت المحلي',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(inView)} من ${n(total)}`;
    return `الأحداث: ${total < all ? `${n(total)} من ` : ''}${n(all)}`;
  },
  more: (count) => `+${n(count)}`,
});
