import { assertNever } from '../base/assert.js';
import type { CalendarId } from './calendar.js';
import { formatList } from './civil-format.js';
import { formatCivilRange } from './civil-range.js';
import { civilOf, formatSingle, formatTime, isDay, isPlain, plainFields, type WritingContext } from './format-single-date.js';
import type { FuzzyDate, IntervalDate, SetDate, SingleDate } from './fuzzy-date.js';
import { fill, wordsFor } from './locales.js';
import type { Phrase } from './locales/locale-words.js';

/** How to write a date. */
export interface FormatFuzzyDateOptions {
  /** BCP 47 tag; English by default, and for languages that have no words. */
  readonly locale?: string;
  /** Which calendar to give days in; years and months alone stay Gregorian. Gregorian by default. */
  readonly calendar?: CalendarId;
  /** `long` (default): about 8 February 1904; `medium`: about 8 Feb 1904; `short`, for labels: c. 8 Feb 1904. */
  readonly style?: 'short' | 'medium' | 'long';
}

/**
 * A date in plain words, with all that it says of its own certainty.
 *
 * A time of day is given as recorded, with its zone where one was written. A hundred or a thousand years (`18XX`) are
 * given by their first and last, because the nineteenth century is another hundred.
 *
 * @example formatFuzzyDate(date, { locale: 'en' }) // 'about 1896' for 1896~
 * @example formatFuzzyDate(date, { locale: 'ko' }) // '1896년경'
 * @example formatFuzzyDate(date, { locale: 'en' }) // '13–19 September 2005' for 2005-09-13/2005-09-19
 */
export function formatFuzzyDate(date: FuzzyDate, options: FormatFuzzyDateOptions = {}): string {
  const { locale, words } = wordsFor(options.locale ?? 'en');
  return formatAny(date, { locale, words, calendar: options.calendar ?? 'gregorian', style: options.style ?? 'long' });
}

function formatAny(date: FuzzyDate, context: WritingContext): string {
  switch (date.kind) {
    case 'date': return formatSingle(date, context, 'alone');
    case 'interval': return formatInterval(date, context);
    case 'set': return formatSet(date, context);
    default: return assertNever(date);
  }
}

function formatInterval(date: IntervalDate, context: WritingContext): string {
  const { start, end } = date;
  const { words } = context;
  if (start !== undefined && end !== undefined) return formatRange(start, end, context);
  if (start !== undefined) {
    if (date.unknownEnd) return fill(words.endUnknown, false, formatGoverned(words.since, start, context));
    return formatGoverned(words.since, start, context);
  }
  if (end === undefined) return date.text;
  const until = formatGoverned(words.until, end, context);
  return date.unknownStart ? fill(words.startUnknown, false, until) : until;
}

function formatGoverned(phrase: Phrase, date: SingleDate, context: WritingContext): string {
  return fill(phrase, isDay(date) && !date.approximate, formatSingle(date, context, 'governed'));
}

function formatRange(start: SingleDate, end: SingleDate, context: WritingContext): string {
  if (isPlain(start) && isPlain(end) && start.precision === end.precision) {
    return formatCivilRange(civilOf(start, context), civilOf(end, context), plainFields(start, context), context.locale, context.words);
  }
  if (isSameDay(start, end) && end.parts.time !== undefined) {
    return fill(context.words.closeRange, false, formatSingle(withoutZone(start), context, 'among'), formatTime(end, end.parts.time));
  }
  return fill(context.words.range, false, formatSingle(start, context, 'among'), formatSingle(end, context, 'among'));
}

/** Whether two times were recorded on one day by the same clock. */
function isSameDay(a: SingleDate, b: SingleDate): boolean {
  return a.offsetMinutes === b.offsetMinutes && a.parts.year === b.parts.year && a.parts.month === b.parts.month && a.parts.day === b.parts.day
    && a.parts.time !== undefined && b.parts.time !== undefined;
}

function withoutZone(date: SingleDate): SingleDate {
  const { offsetMinutes, ...rest } = date;
  return offsetMinutes === undefined ? date : rest;
}

function formatSet({ choice, members }: SetDate, context: WritingContext): string {
  const [only] = members;
  if (choice === 'one' && members.length === 1 && only?.kind === 'interval' && only.start && only.end) {
    return formatBetween(only.start, only.end, context);
  }
  return formatList(members.map((member) => formatMember(member, choice, context)), choice === 'one' ? 'disjunction' : 'conjunction', context.locale);
}

function formatMember(member: SingleDate | IntervalDate, choice: SetDate['choice'], context: WritingContext): string {
  if (member.kind === 'date') return formatSingle(member, context, 'among');
  if (choice === 'all' || (member.start && member.end)) return formatInterval(member, context);
  const known = member.start ?? member.end;
  if (known === undefined) return member.text;
  return fill(member.start ? context.words.orLater : context.words.orEarlier, false, formatSingle(known, context, 'among'));
}

function formatBetween(first: SingleDate, last: SingleDate, context: WritingContext): string {
  return fill(context.words.between, isDay(last), formatSingle(first, context, 'governed'), formatSingle(last, context, 'governed'));
}
