import { intlLocale, plainSpaces } from './intl.js';
import { memoise } from './memoise.js';

/** Digits beyond these say nothing of a number that needs a word for its size. */
const COMPACT_FRACTION_DIGITS = 6;

/** Where three, six … digits are left of a whole number. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** A number without grouping. */
export function plainNumber(number: number, locale: string): string {
  return isPlain(number, locale) ? String(number) : numberFormat(locale, { useGrouping: false }).format(number);
}

/** How many there are of something, as readers of a language write it: `12,345`. */
export function formatCount(count: number, locale: string): string {
  return isPlain(count, locale) ? String(count).replace(THOUSANDS, ',') : numberFormat(locale, {}).format(count);
}

/**
 * Whether a language writes whole numbers in the digits of `String()`, and groups them by commas. English does, and need not ask `Intl`: the first thing
 * that is made of that takes Chromium some 20 ms, and a page in English has its first picture before it.
 */
export function countsInPlainDigits(locale: string): boolean {
  return locale === 'en' || locale === 'en-GB' || locale === 'en-US';
}

function isPlain(number: number, locale: string): boolean {
  return countsInPlainDigits(locale) && Number.isSafeInteger(number) && number >= 0;
}

/** A number with a word for its size, without grouping: `13.8 billion`. */
export function compactNumber(number: number, locale: string): string {
  return plainSpaces(compactFormat(locale, 'long').format(number));
}

/** Writes numbers with words for their size, or with signs for them. */
export function compactFormat(locale: string, compactDisplay: 'long' | 'short'): Intl.NumberFormat {
  return numberFormat(locale, { notation: 'compact', compactDisplay, maximumFractionDigits: COMPACT_FRACTION_DIGITS, useGrouping: false });
}

/** Formats numbers as a language does. */
export const numberFormat = /* @__PURE__ */ memoise((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(intlLocale(locale), options));
