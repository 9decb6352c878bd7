import { daysInMonth, type CivilDate } from './civil.js';
import { formatYearNumber, type CivilFields } from './civil-format.js';
import { firstYear, lastYear } from './date-fields.js';
import { groupingOf } from './edtf/grouping.js';
import { fitting } from './edtf/mask.js';
import type { SingleDate } from './fuzzy-date.js';
import { insert } from './locales.js';
import { monthStyle, startOfYear, writeBetween, writeFields, writeRange, writeYear, type Place, type WritingContext } from './writing.js';

/** Any leap year: it has every month and day that there is. */
const LEAP_YEAR = 2000;

const YEAR: CivilFields = { year: 'numeric' };

/** Whether a date is less than a year, month or day: some of its digits are unknown, or it is a part of a year. */
export function isPartial({ parts }: SingleDate): boolean {
  return parts.grouping !== undefined || `${parts.year}${parts.month}${parts.day}`.includes('X');
}

/**
 * A date of which some digits are not known, or a part of a year, without its marks: `1890s`, `between 1800 and 1899`,
 * `25 December, 1560s`, `2004, month unknown`, `between 20 and 28 February 1985`, `spring 1904`.
 */
export function formatPartial(date: SingleDate, context: WritingContext, place: Place): string {
  const { month, day, grouping } = date.parts;
  if (grouping !== undefined) return formatGrouping(date, grouping, context, place);
  if (month === undefined) return formatYears(date, context, place);
  const { words } = context;
  const text = month === 'XX' ? insert(words.monthUnknown, formatYears(date, context, place)) : formatMonths(date, month, context, place);
  const isDayAlone = month.includes('X') && day !== undefined && day !== 'XX';
  return isDayAlone ? insert(words.note, text, insert(words.remark, words.parts[2], day)) : text;
}

/** Whether ten years have a name of their own; those that open a century do not, as `1900s` are a hundred years to many. */
export function isDecade({ parts }: SingleDate): boolean {
  return /^\d\d[1-9]X$/.test(parts.year) && parts.year >= '0100';
}

function formatYears(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, locale } = context;
  if (!date.parts.year.includes('X')) return writeYear(Number(date.parts.year), context, place);
  if (!Number.isFinite(date.earliest)) return words.yearUnknown;
  if (isDecade(date)) return insert((place === 'governed' && words.inflected?.decade) || words.decade, formatYearNumber(firstYear(date), locale));
  return formatStretch(startOfYear(firstYear(date)), startOfYear(lastYear(date)), YEAR, context, place);
}

/** Some time from one date to another; after a preposition as a range, since two of them do not go together. */
function formatStretch(first: CivilDate, last: CivilDate, fields: CivilFields, context: WritingContext, place: Place): string {
  return place === 'governed' ? writeRange(first, last, fields, context, place) : writeBetween(first, last, fields, context);
}

/** Months and days some of whose digits are known. */
function formatMonths(date: SingleDate, month: string, context: WritingContext, place: Place): string {
  const { words } = context;
  const { year, day } = date.parts;
  const isYearKnown = !year.includes('X');
  const civil = startOfYear(isYearKnown ? Number(year) : LEAP_YEAR);
  const months = [...fitting(month, 1, 12)];
  const monthFields: CivilFields = { ...(isYearKnown && YEAR), month: monthStyle(context) };
  const ofYear = (text: string): string => (isYearKnown ? text : insert(words.ofYears, text, formatYears(date, context, 'alone')));

  const [firstMonth, lastMonth] = [months[0] ?? 1, months.at(-1) ?? 12];
  if (firstMonth !== lastMonth) {
    return ofYear(formatStretch({ ...civil, month: firstMonth }, { ...civil, month: lastMonth }, monthFields, context, place));
  }
  const inMonth = { ...civil, month: firstMonth };
  if (day === undefined) return ofYear(writeFields(inMonth, monthFields, context, place));
  if (day === 'XX') return ofYear(isYearKnown ? insert(words.dayUnknown, writeFields(inMonth, monthFields, context, place)) : writeFields(inMonth, monthFields, context, place));
  const days = [...fitting(day, 1, daysInMonth(civil.year, firstMonth))];
  return ofYear(formatStretch({ ...inMonth, day: days[0] ?? 1 }, { ...inMonth, day: days.at(-1) ?? 1 }, { ...monthFields, day: 'numeric' }, context, place));
}

/** `spring 1904`, `winter 1904–05`, `Q2 1904`, `January–June 1904`. */
function formatGrouping(date: SingleDate, code: number, context: WritingContext, place: Place): string {
  const { words } = context;
  const isYearKnown = !date.parts.year.includes('X');
  if (code >= 37) {
    const { firstMonth, months } = groupingOf(code) ?? { firstMonth: 1, months: 12 };
    const first = { ...startOfYear(isYearKnown ? firstYear(date) : LEAP_YEAR), month: firstMonth };
    const last = { ...first, month: firstMonth + months - 1 };
    if (!isYearKnown) return insert(words.ofYears, writeRange(first, last, { month: 'long' }, context, place), formatYears(date, context, 'alone'));
    return writeRange(first, last, { ...YEAR, month: monthStyle(context) }, context, place);
  }
  const isQuarter = code >= 33;
  const names = isQuarter ? words.quarters : words.seasons;
  const inflected = place === 'governed' ? words.inflected?.[isQuarter ? 'quarters' : 'seasons'] : undefined;
  const name = (inflected ?? names)[(code - 21) % 4] ?? '';
  const text = isYearKnown
    ? insert(words.seasonOfYear, name, formatSeasonYears(date, context))
    : insert(words.ofYears, name, formatYears(date, context, 'alone'));
  return code < 25 || isQuarter ? text : insert(words.hemispheres[code < 29 ? 0 : 1], text);
}

/** A season that runs into the next year names both: 1904–05, but 1899–1900. */
function formatSeasonYears(date: SingleDate, context: WritingContext): string {
  const [first, last] = [firstYear(date), lastYear(date)];
  const { winterYears } = context.words;
  if (winterYears === undefined || first === last || first < 1000 || last % 100 === 0) return writeRange(startOfYear(first), startOfYear(last), YEAR, context, 'among');
  const number = formatYearNumber(last, context.locale);
  return insert(winterYears, formatYearNumber(first, context.locale), number.slice(-2), number);
}
