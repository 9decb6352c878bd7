import { numberFormat } from '../time/words/civil-format.js';
import type { LayoutWords } from './layout-input.js';

/** Writes a count as readers of the language do: `12,345`. */
type WriteCount = (count: number) => string;

const en = (n: WriteCount): LayoutWords => ({
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

const ko = (n: WriteCount): LayoutWords => ({
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

const ru = (n: WriteCount): LayoutWords => ({
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

const CATALOGUES: Readonly<Record<string, (n: WriteCount) => LayoutWords>> = { en, ko, ru };

/** What the picture itself says, in the nearest language that there is; English where there is none. Counts are written as in `locale`. */
export function layoutWords(locale: string): LayoutWords {
  const words = CATALOGUES[locale.toLowerCase().split('-')[0] ?? 'en'] ?? en;
  return words((count) => numberFormat(locale, {}).format(count));
}
