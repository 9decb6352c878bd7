import { instantToCivil } from '../civil.js';
import type { Instant } from '../instant.js';
import { wordsFor } from '../locales.js';
import { formatCivil } from './civil-format.js';
import { formatAgo, MANY_YEARS, SIGNIFICANT_DIGITS } from './years-ago.js';

/**
 * The year that an instant falls in, as people say it: `1904`, `44 BC`, `13.8 billion years ago`.
 *
 * @param locale BCP 47 tag
 */
export function formatYear(instant: Instant, locale: string): string {
  const civil = instantToCivil(instant);
  if (civil.year > -MANY_YEARS) return formatCivil(civil, { year: 'numeric' }, locale);
  return formatAgo([Number((-civil.year).toPrecision(SIGNIFICANT_DIGITS))], wordsFor(locale));
}
