import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in French. */
export const fr: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `dès ${year} ${arrow}`,
  endedIn: (year, arrow) => `${arrow} jusqu’en ${year}`,
  nothingHere: 'rien de consigné ici',
  recordedClock: 'heures locales',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(inView)} sur ${n(total)}`;
    return `${total < all ? `${n(total)} sur ` : ''}${n(all)} événement${all < 2 ? '' : 's'}`;
  },
  more: (count) => `+${n(count)}`,
});
