import { yearText } from '../reading/fields.js';
import { plainDate, type PlainDate } from './plain-date.js';

/** Further back TimelineJS writes millions of years, of which nobody counts the first. */
const LAST_ROUND_YEAR = -100_000;
const NO_YEAR = 'year 0';

/**
 * A year of TimelineJS in EDTF: there −44 is shown as 44 BCE, and there is no year 0.
 *
 * @example timelineJsYear(-44) // '-0043'
 * @see https://github.com/NUKnightLab/TimelineJS3/blob/master/src/js/language/Language.js
 */
export function timelineJsYear(year: number): string {
  if (year === 0) return NO_YEAR;
  return yearText(year > 0 || (year <= LAST_ROUND_YEAR && year % 1000 === 0) ? year : year + 1);
}

/** A date that begins with such a year, or says that it has none. */
export function timelineJsDate(written: string): PlainDate {
  if (!written.startsWith(NO_YEAR)) return plainDate(written);
  return { edtf: written, fault: 'TimelineJS counts years as historians do, and there is no year 0', hint: 'write −1 for the year 1 BC' };
}
