import { daysInMonth, type CivilDate } from '../civil.js';
import { groupingOf } from '../edtf/grouping.js';
import { fitting } from '../edtf/mask.js';
import type { SingleDate } from '../fuzzy-date.js';
import { insert } from '../locales.js';
import { formatYearNumber, type CivilFields } from './civil-format.js';
import { firstYear, lastYear } from './date-fields.js';
import { monthStyle, startOfYear, writeBetween, writeFields, writeRange, writeYear, type Place, type WritingContext } from './writing.js';

/** Any leap year: it has every month and day that there is. */
const LEAP_YEAR = 2000;

const YEAR: CivilFields = { year: 'numeric' };

/**
 * A date of which some digits are not known, or a part of a year, without its marks: `1890s`, `between 1800 and 1899`,
 * `25 December, 1560s`, `2004, month unknown`, `between 20 and 28 February 1985`, `spring 1904`.
 */
export function formatPartial(date: SingleDate, context: WritingContext, place: Place): string {
  const { month, day, grouping } = date.parts;
  if (grouping) return formatGrouping(date, grouping, context, place);
  if (!month) return formatYears(date, context, place);
  const { words } = context;
  const text = month === 'XX' ? insert(words.monthUnknown, formatYears(date, context, place)) : formatMonths(date, month, context, place);
  const isDayAlone = month.includes('X') && day && day !== 'XX';
  return isDayAlone ? insert(words.note, text, insert(words.remark, words.parts[2], day)) : text;
}

/** Whether ten years have a name of their own; those that open a century do not, as `1900s` are a hundred years to many. */
export function isDecade({ parts }: SingleDate): boolean {
  return /^\d\d[1-9]X$/.test(parts.year) && parts.year >= '0100';
}

function formatYears(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, locale } = context;
  if (isYearKnown(date)) return writeYear(Number(date.parts.year), context, place);
  if (!Number.isFinite(date.earliest)) return words.yearUnknown;
  if (isDecade(date)) return insert((place === 'governed' && words.inflected?.decade) || words.decade, formatYearNumber(firstYear(date), locale));
  return formatStretch(startOfYear(firstYear(date)), startOfYear(lastYear(date)), YEAR, context, place);
}

function isYearKnown({ parts }: SingleDate): boolean {
  return !parts.year.includes('X');
}

/** A part of a year with the years that it may be of, where its own is not known. */
function ofYears(text: string, date: SingleDate, context: WritingContext): string {
  return isYearKnown(date) ? text : insert(context.words.ofYears, text, formatYears(date, context, 'alone'));
}

/** Some time from one date to another; after a preposition as a range, since two of them do not go together. */
function formatStretch(first: CivilDate, last: CivilDate, fields: CivilFields, context: WritingContext, place: Place): string {
  return place === 'governed' ? writeRange(first, last, fields, context, place) : writeBetween(first, last, fields, context);
}

/** Months and days some of whose digits are known. */
function formatMonths(date: SingleDate, monthMask: string, context: WritingContext, place: Place): string {
  const dayMask = date.parts.day;
  const year = startOfYear(isYearKnown(date) ? firstYear(date) : LEAP_YEAR);
  const fields = monthFields(date, context);
  const [month = 1, ...laterMonths] = fitting(monthMask, 1, 12);
  const first = { ...year, month };
  const lastMonth = laterMonths.at(-1);
  if (lastMonth) return ofYears(formatStretch(first, { ...year, month: lastMonth }, fields, context, place), date, context);
  if (!dayMask || dayMask === 'XX') {
    const text = writeFields(first, fields, context, place);
    return dayMask && isYearKnown(date) ? insert(context.words.dayUnknown, text) : ofYears(text, date, context);
  }
  const [day = 1, ...laterDays] = fitting(dayMask, 1, daysInMonth(year.year, month));
  return ofYears(formatStretch({ ...first, day }, { ...first, day: laterDays.at(-1) ?? day }, { ...fields, day: 'numeric' }, context, place), date, context);
}

/** A month with its year where that is known. */
function monthFields(date: SingleDate, context: WritingContext): CivilFields {
  return { ...(isYearKnown(date) && YEAR), month: monthStyle(context) };
}

/** `spring 1904`, `winter 1904–05`, `Q2 1904`, `January–June 1904`. */
function formatGrouping(date: SingleDate, code: number, context: WritingContext, place: Place): string {
  const { words } = context;
  if (code >= 37) {
    const { firstMonth, months } = groupingOf(code)!;
    const first = { ...startOfYear(isYearKnown(date) ? firstYear(date) : LEAP_YEAR), month: firstMonth };
    return ofYears(writeRange(first, { ...first, month: firstMonth + months - 1 }, monthFields(date, context), context, place), date, context);
  }
  const kind = code < 33 ? 'seasons' : 'quarters';
  const name = ((place === 'governed' && words.inflected?.[kind]) || words[kind])[(code - 21) % 4] ?? '';
  const text = isYearKnown(date) ? insert(words.seasonOfYear, name, formatSeasonYears(date, context)) : ofYears(name, date, context);
  return code < 25 || code >= 33 ? text : insert(words.hemispheres[code < 29 ? 0 : 1], text);
}

/** A season that runs into the next year names both: 1904–05, but 1899–1900. */
function formatSeasonYears(date: SingleDate, context: WritingContext): string {
  const [first, last] = [firstYear(date), lastYear(date)];
  const { winterYears } = context.words;
  if (!winterYears || first === last || first < 1000 || last % 100 === 0) return writeRange(startOfYear(first), startOfYear(last), YEAR, context, 'among');
  const number = formatYearNumber(last, context.locale);
  return insert(winterYears, formatYearNumber(first, context.locale), number.slice(-2), number);
}
