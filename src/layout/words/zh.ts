import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in Chinese. */
export const zh: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `${year}起 ${arrow}`,
  endedIn: (year, arrow) => `${arrow} 至${year}`,
  nothingHere: '此处没有记录',
  recordedClock: '当地时间',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(inView)}／${n(total)}`;
    return total < all ? `${n(all)}个事件中的${n(total)}个` : `${n(all)}个事件`;
  },
  more: (count) => `+${n(count)}`,
});
