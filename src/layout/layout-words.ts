import type { LayoutWords } from './layout-input.js';

const en: LayoutWords = {
  startsIn: (year) => `from ${year} →`,
  endedIn: (year) => `← until ${year}`,
  nothingHere: 'nothing recorded here',
  recordedClock: 'local times',
  countInView: (inView, total) => (inView === total ? (total === 1 ? '1 event' : `${total} events`) : `${inView} of ${total}`),
};

const ko: LayoutWords = {
  startsIn: (year) => `${year}부터 →`,
  endedIn: (year) => `← ${year}까지`,
  nothingHere: '기록 없음',
  recordedClock: '현지 시각',
  countInView: (inView, total) => (inView === total ? `${total}건` : `${total}건 중 ${inView}건`),
};

const ru: LayoutWords = {
  startsIn: (year) => `с ${year} →`,
  endedIn: (year) => `← до ${year}`,
  nothingHere: 'записей нет',
  recordedClock: 'местное время',
  countInView: (inView, total) => (inView === total ? `событий: ${total}` : `${inView} из ${total}`),
};

const CATALOGUES: Readonly<Record<string, LayoutWords>> = { en, ko, ru };

/** What the picture itself says, in the nearest language that there is; English where there is none. */
export function layoutWords(locale: string): LayoutWords {
  return CATALOGUES[locale.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}
