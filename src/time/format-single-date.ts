import type { CalendarId } from './calendar.js';
import { civilToInstant, instantToCivil, type CivilDate } from './civil.js';
import { civilParts, formatCivil, formatYearNumber, type CivilFields } from './civil-format.js';
import { formatCivilRange } from './civil-range.js';
import { groupingOf } from './edtf/grouping.js';
import type { Qualifier, SingleDate } from './fuzzy-date.js';
import { fill } from './locales.js';
import type { LocaleWords } from './locales/locale-words.js';

/** The language, calendar and length that a date is written in. */
export interface WritingContext {
  readonly locale: string;
  readonly words: LocaleWords;
  readonly calendar: CalendarId;
  readonly style: 'short' | 'medium' | 'long';
}

/** Where a date stands in a phrase: alone, among others, or after a word that changes its form. */
export type Place = 'alone' | 'among' | 'governed';

/** A date with the marks of its author around it. */
export function formatSingle(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, style } = context;
  const shared = sharedQualifier(date);
  if (shared === 'differs') return formatPartlyQualified(date, context, place);
  if (shared === undefined) return formatBare(date, context, place);

  const isAbout = shared !== '?';
  const bare = formatBare(date, context, isAbout && style !== 'short' ? 'governed' : place);
  if (style === 'short') return `${isAbout ? fill(words.shortAbout, false, bare) : bare}${shared === '~' ? '' : '?'}`;
  const about = isAbout ? fill(words.about, isDay(date), bare) : bare;
  if (shared === '~') return about;
  return place === 'alone' ? fill(words.uncertain, false, about) : `${about} (${words.qualifiers['?']})`;
}

/** `11 June 2004 (year, month: approximate)`: marks of single parts, those that say the same together. */
function formatPartlyQualified(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, style } = context;
  const bare = formatBare(date, context, place);
  if (style === 'short') return `${date.approximate ? fill(words.shortAbout, false, bare) : bare}${date.uncertain ? '?' : ''}`;
  const qualifiers = qualifiersOf(date);
  const notes = (['?', '~', '%'] as const).flatMap((qualifier) => {
    const names = words.parts.filter((_, index) => qualifiers[index] === qualifier);
    return names.length === 0 ? [] : [`${names.join(', ')}: ${words.qualifiers[qualifier]}`];
  });
  return `${bare} (${notes.join('; ')})`;
}

function qualifiersOf({ parts }: SingleDate): (Qualifier | undefined)[] {
  const qualifiers = [parts.yearQualifier];
  if (parts.month !== undefined || parts.grouping !== undefined) qualifiers.push(parts.monthQualifier);
  if (parts.day !== undefined) qualifiers.push(parts.dayQualifier);
  return qualifiers;
}

function sharedQualifier(date: SingleDate): Qualifier | 'differs' | undefined {
  const [first, ...others] = qualifiersOf(date);
  return others.every((qualifier) => qualifier === first) ? first : 'differs';
}

/** A date without its marks. */
function formatBare(date: SingleDate, context: WritingContext, place: Place): string {
  const { parts } = date;
  if (parts.significantDigits !== undefined) return formatEstimate(date, context);
  if (parts.year.includes('X')) return formatInUnknownYear(date, context, place);
  if (parts.grouping !== undefined) return formatGrouping(date, formatYear(Number(parts.year), context), context, place);
  if (parts.month?.includes('X') || parts.day?.includes('X')) return formatUnknownDigits(date, context, place);

  const text = formatFields(civilOf(date, context), plainFields(date, context), context, place);
  return parts.time === undefined ? text : `${text}, ${formatTime(date, parts.time)}`;
}

/** `about 1950 (1900–1999)`. */
function formatEstimate(date: SingleDate, context: WritingContext): string {
  const year = formatYear(Number(date.parts.year), context);
  const bounds = formatCivilRange(yearCivil(firstYear(date)), yearCivil(lastYear(date)), { year: 'numeric' }, context.locale, context.words);
  return `${fill(context.style === 'short' ? context.words.shortAbout : context.words.about, false, year)} (${bounds})`;
}

/** `1890s`, `between 1800 and 1899`, `25 December, 1560s`, `December, year unknown`. */
function formatInUnknownYear(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, locale } = context;
  const { month, day, grouping } = date.parts;
  const years = formatYears(date, context, month === undefined && grouping === undefined ? place : 'alone');
  if (grouping !== undefined) return formatGrouping(date, years, context, place);
  if (month === undefined) return years;
  if (month.includes('X')) return fill(words.monthUnknown, false, years);
  const fields: CivilFields = { month: monthStyle(context), ...(day !== undefined && !day.includes('X') && { day: 'numeric' }) };
  // A leap year has every day that there is.
  const civil = { year: 2000, month: Number(month), day: fields.day ? Number(day) : 1, msOfDay: 0 };
  return fill(words.ofYears, false, formatCivil(civil, fields, locale), years);
}

function formatYears(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, locale } = context;
  const { year } = date.parts;
  if (!Number.isFinite(date.earliest)) return words.yearUnknown;
  if (/^\d{3}X$/.test(year) && year >= '0010') return fill((place === 'governed' && words.inflected?.decade) || words.decade, false, formatYearNumber(firstYear(date), locale));
  return fill(words.between, false, formatYear(firstYear(date), context), formatYear(lastYear(date), context));
}

/** `2004, month unknown`, `April 1985, day unknown`, `between 10 April 1985 and 19 April 1985`. */
function formatUnknownDigits(date: SingleDate, context: WritingContext, place: Place): string {
  const { words } = context;
  const { month, day } = date.parts;
  const first = instantToCivil(date.earliest);
  if (month === 'XX' && (day === undefined || day === 'XX')) return fill(words.monthUnknown, false, formatYear(first.year, context));
  const monthFields: CivilFields = { year: 'numeric', month: monthStyle(context) };
  if (!month?.includes('X') && day === 'XX') return fill(words.dayUnknown, false, formatFields(first, monthFields, context, place));
  const fields: CivilFields = day === undefined ? monthFields : { ...monthFields, day: 'numeric' };
  return fill(words.between, day !== undefined,
    formatFields(first, fields, context, 'governed'),
    formatFields(instantToCivil(date.latest - 1), fields, context, 'governed'));
}

/** `spring 1904`, `winter 1904–05`, `Q2 1904`, `January–June 1904`. */
function formatGrouping(date: SingleDate, year: string, context: WritingContext, place: Place): string {
  const { words, locale } = context;
  const code = date.parts.grouping ?? 0;
  if (code >= 37) {
    const { firstMonth, months } = groupingOf(code) ?? { firstMonth: 1, months: 12 };
    const first = { year: 2000, month: firstMonth, day: 1, msOfDay: 0 };
    const last = { ...first, month: firstMonth + months - 1 };
    if (date.parts.year.includes('X')) return fill(words.ofYears, false, formatCivilRange(first, last, { month: 'long' }, locale, words), year);
    const fields: CivilFields = { year: 'numeric', month: monthStyle(context) };
    return formatCivilRange({ ...first, year: firstYear(date) }, { ...last, year: firstYear(date) }, fields, locale, words);
  }
  if (code >= 33) return fill(words.quarter, false, String(code - 32), year);
  const names = (place === 'governed' && words.inflected?.seasons) || words.seasons;
  const name = names[(code - 21) % 4] ?? '';
  const season = fill(words.seasonOfYear, false, name, seasonYear(date, year, context));
  if (code < 25) return season;
  return fill(words.hemispheres[code < 29 ? 0 : 1], false, season);
}

/** A season that runs into the next year names both: 1904–05. */
function seasonYear(date: SingleDate, year: string, { locale }: WritingContext): string {
  if (date.parts.year.includes('X') || firstYear(date) === lastYear(date) || firstYear(date) < 1000) return year;
  const number = formatYearNumber(firstYear(date), locale);
  const next = formatYearNumber(lastYear(date), locale);
  return year.replace(number, `${number}–${next.slice(-2)}`);
}

/** `23:20 (UTC+04:30)`: as recorded; seconds where there are any. */
export function formatTime({ offsetMinutes }: SingleDate, time: string): string {
  const shown = time.endsWith(':00') ? time.slice(0, 5) : time;
  if (offsetMinutes === undefined) return shown;
  if (offsetMinutes === 0) return `${shown} (UTC)`;
  const minutes = Math.abs(offsetMinutes);
  const [hh, mm] = [Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0'));
  return `${shown} (UTC${offsetMinutes < 0 ? '−' : '+'}${hh}:${mm})`;
}

/** Fields of a date in words; after a preposition months take the form that they have beside a day, where that differs. */
function formatFields(civil: CivilDate, fields: CivilFields, { locale, words }: WritingContext, place: Place): string {
  const isInflected = place === 'governed' && words.inflected?.months === true && fields.month !== undefined && fields.day === undefined;
  if (!isInflected) return formatCivil(civil, fields, locale);
  const parts = civilParts({ ...civil, day: 1 }, { ...fields, day: 'numeric' }, locale);
  return parts.slice(parts.findIndex((part) => part.type === 'month')).map((part) => part.value).join('');
}

function formatYear(year: number, { locale }: WritingContext): string {
  return formatCivil(yearCivil(year), { year: 'numeric' }, locale);
}

function yearCivil(year: number): CivilDate {
  return { year, month: 1, day: 1, msOfDay: 0 };
}

function firstYear(date: SingleDate): number {
  return instantToCivil(date.earliest).year;
}

function lastYear(date: SingleDate): number {
  // Far away the last millisecond is not a number of its own: the middle of the last day is.
  return instantToCivil(date.latest - 43_200_000).year;
}

export function isDay({ parts }: SingleDate): boolean {
  return parts.day !== undefined && !`${parts.year}${parts.day}`.includes('X');
}

/** Whether a date is a year, month or day whose digits are all known, and bears no mark. */
export function isPlain({ approximate, uncertain, parts }: SingleDate): boolean {
  return !approximate && !uncertain && parts.grouping === undefined && parts.significantDigits === undefined && parts.time === undefined
    && !`${parts.year}${parts.month}${parts.day}`.includes('X');
}

/** The fields that are given of a date of year, month or day. */
export function plainFields({ parts }: SingleDate, context: WritingContext): CivilFields {
  if (parts.month === undefined) return { year: 'numeric' };
  const month: CivilFields = { year: 'numeric', month: monthStyle(context) };
  return parts.day === undefined ? month : { ...month, day: 'numeric' };
}

function monthStyle({ style }: WritingContext): 'long' | 'short' {
  return style === 'long' ? 'long' : 'short';
}

/** The year, month and day as written, in the calendar asked for. */
export function civilOf({ parts }: SingleDate, { calendar }: WritingContext): CivilDate {
  const civil = { year: Number(parts.year), month: Number(parts.month ?? 1), day: Number(parts.day ?? 1), msOfDay: 0 };
  if (calendar === 'gregorian' || parts.day === undefined) return civil;
  return instantToCivil(civilToInstant(civil.year, civil.month, civil.day), calendar);
}
