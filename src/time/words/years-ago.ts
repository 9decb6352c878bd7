import { insert } from '../locales.js';
import type { LocaleWords } from '../locales/locale-words.js';
import { compactFormat, compactNumber, plainNumber } from './format-number.js';

/** From so many years on amounts are written with words for their size: 300 thousand. */
export const MANY_YEARS = 100_000;

/** What a year so far back must be a multiple of to be a round number rather than a year of the calendar. */
const ROUND_YEARS = 1000;

/** Digits that count of an amount that needs a word for its size. */
export const SIGNIFICANT_DIGITS = 3;

interface Language {
  readonly locale: string;
  readonly words: LocaleWords;
}

/**
 * How many years ago an astronomical year was, where that is how people speak of it: round numbers from 100,000 years
 * back on, taken as written, since so far back nobody counts from a day or tells BC from before the present.
 *
 * @example roundYearsAgo(-66_000_000) // 66_000_000
 * @example roundYearsAgo(-9999) // undefined: 10,000 BC
 */
export function roundYearsAgo(year: number): number | undefined {
  return year <= -MANY_YEARS && year % ROUND_YEARS === 0 ? -year : undefined;
}

/**
 * Years ago in words; of two numbers, what they share said once.
 *
 * @param isAbout say that it is about so many
 * @example formatAgo([252e6, 66e6], { locale: 'en', words: en }) // '252–66 million years ago'
 */
export function formatAgo([first, last]: readonly [number, number?], language: Language, isAbout = false): string {
  const { locale, words } = language;
  if (last !== undefined && sizeOf(first, locale) !== sizeOf(last, locale)) {
    return insert(words.range, formatAgo([first], language), formatAgo([last], language));
  }
  const amount = last === undefined ? formatManyYears(first, language) : manyYears(last, insert(words.closeRange, digitsOf(first, locale), compactNumber(last, locale)), language);
  return insert(words.ago, isAbout ? insert(words.aboutAmount, amount) : amount);
}

/**
 * A hundred thousand years or more, without grouping.
 *
 * @example formatManyYears(13.8e9, { locale: 'de', words: de }) // '13,8 Milliarden Jahre'
 */
export function formatManyYears(amount: number, language: Language): string {
  return manyYears(amount, compactNumber(amount, language.locale), language);
}

/** A number of years without grouping, from 100,000 on with a word for its size. */
export function formatYearCount(count: number, locale: string): string {
  return count < MANY_YEARS ? plainNumber(count, locale) : compactNumber(Number(count.toPrecision(SIGNIFICANT_DIGITS)), locale);
}

function manyYears(amount: number, number: string, { words }: Language): string {
  return insert(words.manyYears[amount < 1e6 ? 0 : 1], number);
}

/** A number without the word for its size. */
function digitsOf(amount: number, locale: string): string {
  return compactFormat(locale, 'long').formatToParts(amount).filter(({ type }) => type !== 'compact').map(({ value }) => value).join('').trim();
}

/** What numbers with the same word for their size have in common, without plural. */
function sizeOf(amount: number, locale: string): string {
  return `${Math.floor(Math.log10(amount) / 3)} ${compactFormat(locale, 'short').formatToParts(amount).find(({ type }) => type === 'compact')?.value}`;
}
