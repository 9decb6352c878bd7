import type { FuzzyDate } from '../fuzzy-date.js';
import { insert, wordsFor } from '../locales.js';
import { formatList } from '../words/civil-format.js';
import { formatYearCount } from '../words/years-ago.js';
import { ageAt } from './age-at.js';
import { formatAmount, type AmountContext } from './format-duration.js';

/** Ages that are this far apart and less are one age, where it is about that. */
const SAME_AGE_YEARS = 2;

/**
 * How old someone was at a date, in words.
 *
 * @returns `undefined` where the date is before the birth, and where nothing bounds the age
 * @example formatAge(birth, at, { locale: 'en' }) // '51', '51 or 52', 'about 52', 'between 40 and 50', 'at least 40'
 * @example formatAge(birth, at, { locale: 'ru' }) // '51 год'
 */
export function formatAge(birth: FuzzyDate, at: FuzzyDate, { locale = 'en' }: { readonly locale?: string } = {}): string | undefined {
  const age = ageAt(birth, at);
  if (age === undefined) return undefined;
  const context = wordsFor(locale);
  const { words } = context;
  const { min, max } = age;
  if (max === Infinity) return min === 0 ? undefined : insert(words.atLeast, formatYears(min, context));

  if (birth.approximate || at.approximate) {
    const years = max - min > SAME_AGE_YEARS ? insert(words.closeRange, formatYearCount(min, context.locale), formatYears(max, context)) : formatYears(Math.round((min + max) / 2), context);
    return insert(words.aboutAmount, years);
  }
  if (min === max) return formatYears(max, context);
  if (max - min === 1) return formatList([formatYearCount(min, context.locale), formatYears(max, context)], 'disjunction', context.locale);
  return min === 0 ? insert(words.atMost, formatYears(max, context)) : insert(words.betweenAmounts, formatYearCount(min, context.locale), formatYears(max, context));
}

function formatYears(count: number, context: AmountContext): string {
  const { age } = context.words;
  return age === undefined ? formatAmount(['year', count], context) : insert(age, formatYearCount(count, context.locale));
}
