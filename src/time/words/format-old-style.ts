import { instantToCivil } from '../civil.js';
import type { Instant } from '../instant.js';
import { insert, wordsFor } from '../locales.js';
import { formatCivil } from './civil-format.js';

/**
 * The day of an instant in the Julian calendar, in words that say so.
 *
 * @example formatOldStyle(civilToInstant(1917, 11, 7), 'en') // '25 October 1917 (Old Style)'
 */
export function formatOldStyle(instant: Instant, locale = 'en'): string {
  const { locale: written, words } = wordsFor(locale);
  const civil = instantToCivil(instant, 'julian');
  return insert(words.oldStyle, formatCivil(civil, { year: 'numeric', month: 'long', day: 'numeric' }, written));
}
