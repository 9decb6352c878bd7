import type { CalendarId } from '../calendar.js';
import { civilToInstant } from '../civil.js';
import type { FuzzyDate } from '../fuzzy-date.js';
import { dateTimeFormat, formatCivil, withEra } from './civil-format.js';
import { plainSpaces } from './intl.js';
import { areAlike, civilOf, plainFields } from './date-fields.js';

/** The years whose ranges `Intl` writes as they are: of one era and of four digits. */
const FIRST_RANGE_YEAR = 1000;
const LAST_RANGE_YEAR = 9999;

/** How to write a date of which `Intl` knows all that there is to say. */
export interface WordlessContext {
  readonly locale: string;
  readonly calendar: CalendarId;
  readonly style: 'short' | 'medium' | 'long';
}

/**
 * A plain day, month or year, or a range of two of the same kind, as `Intl` writes it in any language; `undefined` for a
 * date that needs words and for a tag whose language `Intl` does not know.
 *
 * @example formatWithoutWords(date, { locale: 'fa', … }) // '۸ فوریهٔ ۱۹۰۴' for 1904-02-08
 */
export function formatWithoutWords(date: FuzzyDate, context: WordlessContext): string | undefined {
  if (!isKnown(context.locale) || date.kind === 'set') return undefined;
  const [start, end] = date.kind === 'date' ? [date, date] : [date.start, date.end];
  if (!start || !end || !areAlike(start, end)) return undefined;

  const { locale, calendar, style } = context;
  const [first, last] = [civilOf(start, calendar), civilOf(end, calendar)];
  const fields = withEra(plainFields(start, style === 'long' ? 'long' : 'short'), first);
  if (start === end) return formatCivil(first, fields, locale);
  if (calendar !== 'gregorian' || first.year < FIRST_RANGE_YEAR || last.year > LAST_RANGE_YEAR) {
    return `${formatCivil(first, fields, locale)} – ${formatCivil(last, fields, locale)}`;
  }
  return plainSpaces(dateTimeFormat(locale, fields).formatRange(civilToInstant(first.year, first.month, first.day), civilToInstant(last.year, last.month, last.day)));
}

/** Whether `Intl` knows the language itself and would not write another in its place. */
function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
