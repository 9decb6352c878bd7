import { LongviewRangeError } from '../../base/errors.js';
import type { CalendarId } from '../calendar.js';
import { instantToCivil } from '../civil.js';
import type { FuzzyDate, IntervalDate, SetDate, SingleDate } from '../fuzzy-date.js';
import { MS_PER_DAY } from '../instant.js';
import { insert, findWords, wordsFor } from '../locales.js';
import { formatList } from './civil-format.js';
import { agoOf, areAlike, civilOf, isCivil, isPlain, plainFields, theMoreDoubtful } from './date-fields.js';
import { formatGoverned, formatSingle, formatTime, kindOf } from './format-single-date.js';
import { formatWithoutWords } from './format-without-words.js';
import { monthStyle, say, startOfYear, writeBetween, writeFields, writeRange, type WritingContext } from './writing.js';
import { formatAgo } from './years-ago.js';

const CALENDARS: readonly string[] = ['gregorian', 'julian'] satisfies CalendarId[];

/** How to write a date. */
export interface FormatFuzzyDateOptions {
  /** BCP 47 tag; English by default. */
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
 * given by their first and last, because the nineteenth century is another hundred. Round years from 100,000 years
 * back on are years ago; numbers of years are never grouped.
 *
 * A language without words writes plain days, months and years, and ranges of them, in its own way; all else is
 * English throughout.
 *
 * @throws LongviewRangeError `time/unknown-calendar` when `calendar` is another one; `longview/calendars` writes days in those
 * @example formatFuzzyDate(date, { locale: 'en' }) // 'about 1896' for 1896~
 * @example formatFuzzyDate(date, { locale: 'ko' }) // '1896년경'
 * @example formatFuzzyDate(date, { locale: 'en' }) // '13–19 September 2005' for 2005-09-13/2005-09-19
 * @example formatFuzzyDate(date, { locale: 'en' }) // 'before July 2017' for [..2017-06]
 * @example formatFuzzyDate(date, { locale: 'en' }) // '66 million years ago' for Y-66000000
 */
export function formatFuzzyDate(date: FuzzyDate, { locale = 'en', calendar = 'gregorian', style = 'long' }: FormatFuzzyDateOptions = {}): string {
  if (!CALENDARS.includes(calendar)) throw new LongviewRangeError('time/unknown-calendar', `the calendar is ${CALENDARS.join(' or ')}; got “${calendar}”`);
  const plain = findWords(locale) === undefined ? formatWithoutWords(date, { locale, calendar, style }) : undefined;
  return plain ?? formatAny(date, { ...wordsFor(locale), calendar, style });
}

function formatAny(date: FuzzyDate, context: WritingContext): string {
  if (date.kind === 'date') return formatSingle(date, context, 'alone');
  return date.kind === 'interval' ? formatInterval(date, context) : formatSet(date, context);
}

function formatInterval(date: IntervalDate, context: WritingContext): string {
  const { start, end } = date;
  const { words } = context;
  if (start && end) return formatRange(start, end, context);
  if (start) return date.unknownEnd ? insert(words.endUnknown, formatGoverned(words.from, start, context)) : formatGoverned(words.since, start, context);
  if (!end) return date.text;
  const until = formatGoverned(words.until, end, context);
  return date.unknownStart ? insert(words.startUnknown, until) : until;
}

function formatRange(start: SingleDate, end: SingleDate, context: WritingContext): string {
  const { words, calendar } = context;
  const one = theMoreDoubtful(start, end);
  if (one) return formatSingle(one, context, 'among');
  if (areAlike(start, end)) return writeRange(civilOf(start, calendar), civilOf(end, calendar), plainFields(start, monthStyle(context)), context, 'among');
  const [first, last] = [agoOf(start), agoOf(end)];
  if (first && last && isPlain(start) && isPlain(end)) return formatAgo(first === last ? [first] : [first, last], context);
  if (end.parts.time && isSameDay(start, end)) {
    return insert(words.closeRange, formatSingle(withoutZone(start), context, 'among'), formatTime(end, end.parts.time, context));
  }
  return insert(words.range, formatSingle(start, context, 'among'), formatSingle(end, context, 'among'));
}

/** Whether two times were recorded on one day by the same clock. */
function isSameDay(a: SingleDate, b: SingleDate): boolean {
  return a.parts.time !== undefined && a.offsetMinutes === b.offsetMinutes && (['year', 'month', 'day'] as const).every((part) => a.parts[part] === b.parts[part]);
}

function withoutZone(date: SingleDate): SingleDate {
  const { offsetMinutes, ...rest } = date;
  return offsetMinutes === undefined ? date : rest;
}

function formatSet({ choice, members }: SetDate, context: WritingContext): string {
  const [only] = members;
  if (choice === 'one' && members.length === 1 && only?.kind === 'interval') return formatOneOf(only, context);
  const type = choice === 'one' ? 'disjunction' : 'conjunction';
  const { years } = context.words;
  if (years === undefined || context.style === 'short' || !members.every(isPlainYears)) {
    return formatList(members.map((member) => formatMember(member, choice, context)), type, context.locale);
  }
  // The word for a year stands once, after the last of them.
  const { years: _, ...words } = context.words;
  const list = formatList(members.map((member) => formatMember(member, choice, { ...context, words })), type, context.locale);
  return list + years[choice === 'one' && members.at(-1)?.kind === 'date' ? 0 : 1];
}

/** Whether a member of a set is a year without an era, or years from one to another. */
function isPlainYears(member: SingleDate | IntervalDate): boolean {
  if (member.kind === 'interval') return member.start !== undefined && member.end !== undefined && isPlainYears(member.start) && isPlainYears(member.end);
  return isCivil(member) && member.precision === 'year' && Number(member.parts.year) >= 100;
}

function formatMember(member: SingleDate | IntervalDate, choice: SetDate['choice'], context: WritingContext): string {
  if (member.kind === 'date') return formatSingle(member, context, 'among');
  const { start, end } = member;
  const known = start ?? end;
  if (choice === 'all' || !known || (start && end)) return formatInterval(member, context);
  return insert(start ? context.words.orLater : context.words.orEarlier, formatSingle(known, context, 'among'));
}

/** One date of a stretch: `between 1897 and 1898`, `before July 2017`, `after November 1760`. */
function formatOneOf(stretch: IntervalDate, context: WritingContext): string {
  const { start, end } = stretch;
  const { words, calendar } = context;
  if (start && end) {
    const one = theMoreDoubtful(start, end);
    if (one) return formatSingle(one, context, 'among');
    if (areAlike(start, end)) return writeBetween(civilOf(start, calendar), civilOf(end, calendar), plainFields(start, monthStyle(context)), context);
    const kind = kindOf(start);
    const isSimple = kindOf(end) === kind && !start.approximate && !end.approximate;
    return say(context, words.between, isSimple ? kind : undefined, formatSingle(start, context, 'governed'), formatSingle(end, context, 'governed'));
  }
  const known = start ?? end;
  if (!known || !isCivil(known)) return formatMember(stretch, 'one', context);
  // Half a day is far enough from the edge for instants that are rounded.
  const outside = start ? known.earliest - MS_PER_DAY / 2 : known.latest + MS_PER_DAY / 2;
  const fields = plainFields(known, monthStyle(context));
  const neighbour = instantToCivil(outside, fields.day ? calendar : 'gregorian');
  return say(context, start ? words.after : words.before, kindOf(known),
    formatSingle(known, context, 'governed'),
    writeFields(fields.month ? neighbour : startOfYear(neighbour.year), fields, context, 'governed'), formatSingle(known, context, 'among'));
}
