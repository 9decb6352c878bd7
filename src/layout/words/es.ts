import type { WordsWithCounts } from '../layout-input.js';

/** What the picture says in Spanish. */
export const es: WordsWithCounts = (n) => ({
  startsIn: (year, arrow) => `desde ${year} ${arrow}`,
  endedIn: (year, arrow) => `${arrow} hasta ${year}`,
  nothingHere: 'nada registrado aquí',
  recordedClock: 'horas locales',
  countInView: (inView, total, all) => {
    if (inView < total) return `${n(inView)} de ${n(total)}`;
    return `${total < all ? `${n(total)} de ` : ''}${all === 1 ? '1 acontecimiento' : `${n(all)} acontecimientos`}`;
  },
  more: (count) => `+${n(count)}`,
});
