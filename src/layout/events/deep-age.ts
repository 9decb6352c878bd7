import { fill, wordsFor } from '../../time/locales.js';
import { FIRST_CALENDAR_YEAR, formatYearsAgo, PRESENT_YEAR } from '../../time/axis/before-present.js';
import { instantToCivil } from '../../time/civil.js';
import { MS_PER_DAY } from '../../time/instant.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

/** Round numbers of years are meant as ages, whether they are counted from 1 BC or from the present. */
const ROUND_YEARS = 1000;
const APPROXIMATE_DIGITS = 3;

/**
 * A date before 10000 BC as the axis writes ages, for a label: `66 Ma`, `c. 10.3 Ga`, `66.086–66 Ma?`; `undefined` for what
 * reaches into the years of the calendar or has no bounds.
 */
export function deepAge(date: FuzzyDate, locale: string): string | undefined {
  const { earliest, latest } = date;
  if (!Number.isFinite(latest - earliest)) return undefined;
  const first = date.kind === 'date' && !date.parts.year.includes('X') ? Number(date.parts.year) : instantToCivil(earliest).year;
  const last = date.kind === 'date' && !date.parts.year.includes('X') ? first : instantToCivil(latest - MS_PER_DAY / 2).year;
  if (last >= FIRST_CALENDAR_YEAR) return undefined;
  const [oldest, youngest] = [first, last].map((year) => ageText(year, date.approximate, locale));
  if (oldest === undefined || youngest === undefined) return undefined;
  const text = oldest === youngest ? oldest : `${unitOf(oldest) === unitOf(youngest) ? oldest.replace(/\s\S+$/, '') : oldest}–${youngest}`;
  return `${date.approximate ? fill(wordsFor(locale).words.shortAbout, undefined, text, text) : text}${date.uncertain ? '?' : ''}`;
}

/** As exact as the year is written, for trailing zeros are not meant; of what is approximate, three digits. */
function ageText(year: number, approximate: boolean, locale: string): string {
  const exact = year % ROUND_YEARS === 0 ? -year : PRESENT_YEAR - year;
  const age = approximate ? Number(exact.toPrecision(APPROXIMATE_DIGITS)) : exact;
  const zeros = /0*$/.exec(String(age))?.[0].length ?? 0;
  return formatYearsAgo(age, 10 ** zeros, locale);
}

function unitOf(age: string): string {
  return age.slice(-2);
}
