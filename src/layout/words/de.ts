import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in German. */
export const de: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `ab ${year} ${arrow}`,
  endedIn: (year, arrow) => `${arrow} bis ${year}`,
  nothingHere: 'hier nichts verzeichnet',
  recordedClock: 'Ortszeiten',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(inView)} von ${n(total)}`;
    if (total < all) return `${n(total)} von ${all === 1 ? '1 Ereignis' : `${n(all)} Ereignissen`}`;
    return all === 1 ? '1 Ereignis' : `${n(all)} Ereignisse`;
  },
  more: (count) => `+${n(count)}`,
});
