import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in Korean. */
export const ko: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `${year}부터 ${arrow}`,
  endedIn: (year, arrow) => `${arrow} ${year}까지`,
  nothingHere: '기록 없음',
  recordedClock: '현지 시각',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(total)}건 중 ${n(inView)}건`;
    return total < all ? `사건 ${n(all)}건 중 ${n(total)}건` : `${n(all)}건`;
  },
  more: (count) => `+${n(count)}`,
});
