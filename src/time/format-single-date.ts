import { formatList } from './civil-format.js';
import { civilOf, firstYear, lastYear, plainFields } from './date-fields.js';
import { formatPartial, isDecade, isPartial } from './format-partial-date.js';
import type { Qualifier, SingleDate } from './fuzzy-date.js';
import { offsetName } from './offset-name.js';
import { insert } from './locales.js';
import type { Phrase, PhraseKind } from './locales/locale-words.js';
import { monthStyle, say, startOfYear, writeFields, writeRange, type Place, type WritingContext } from './writing.js';
import { formatAgo, roundYearsAgo } from './years-ago.js';

/** A date with the marks of its author around it. */
export function formatSingle(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, style } = context;
  if (!isAbout(date, style) || agoOf(date) !== undefined) return withRemarks(formatBare(date, context, place), date, context, place);

  const phrase = style === 'short' ? words.shortAbout : (place === 'governed' && words.inflected?.about) || words.about;
  return withRemarks(sayAbout(phrase, date, context), date, context, place);
}

/** A preposition with its date: `since 1896`. */
export function formatGoverned(phrase: Phrase, date: SingleDate, context: WritingContext): string {
  const { words, style } = context;
  const kind = kindOf(date);
  if (style === 'short') return say(context, phrase, kind, formatSingle(date, context, 'governed'));
  const bare = formatBare(date, context, 'governed');
  if (!isAbout(date, style) || kind === 'ago') return withRemarks(say(context, phrase, kind, bare), date, context, 'among');
  const outer = words.inflected?.about;
  const text = outer === undefined ? say(context, phrase, kind, sayAbout(words.about, date, context)) : insert(outer, say(context, phrase, kind, bare));
  return withRemarks(text, date, context, 'among');
}

function sayAbout(phrase: Phrase, date: SingleDate, context: WritingContext): string {
  return say(context, phrase, kindOf(date), formatBare(date, context, 'governed'), formatBare(date, context, 'among'));
}

/** What a date is, as far as the words around it depend on that. */
export function kindOf(date: SingleDate): PhraseKind {
  const { year, month, day, grouping } = date.parts;
  if (grouping !== undefined) return grouping < 33 ? 'season' : grouping < 37 ? 'quarter' : 'month';
  if (day !== undefined && !day.includes('X')) return 'day';
  if (month !== undefined && month !== 'XX') return 'month';
  if (year.includes('X')) return isDecade(date) ? 'decade' : 'year';
  return agoOf(date) === undefined ? 'year' : 'ago';
}

/** How many years ago a year was, where that is how it is said; of an estimate, with those of its digits that count. */
export function agoOf(date: SingleDate): number | undefined {
  const { year, month, significantDigits } = date.parts;
  if (year.includes('X') || month !== undefined) return undefined;
  return roundYearsAgo(significantDigits === undefined ? Number(year) : lastYear(date));
}

/** Whether a date as a whole is said to be about then; marks of single parts are told one by one, but for labels. */
function isAbout(date: SingleDate, style: WritingContext['style']): boolean {
  const mark = sharedMark(date);
  return date.parts.significantDigits !== undefined || mark === '~' || mark === '%' || (mark === 'differs' && style === 'short' && date.approximate);
}

/** The bounds of an estimate, the doubts about a date, and the marks of its parts. */
function withRemarks(text: string, date: SingleDate, context: WritingContext, place: Place): string {
  const { words, style } = context;
  const said = date.parts.significantDigits === undefined ? text : insert(words.note, text, formatBounds(date, context));
  if (style === 'short') return date.uncertain ? insert(words.shortDoubt, said) : said;
  const mark = sharedMark(date);
  if (mark === 'differs') return insert(words.note, said, partRemarks(date, context));
  if (!date.uncertain) return said;
  return insert((place !== 'alone' && words.uncertainAmong) || words.uncertain, said);
}

/** `1900–1999` for `1950S2`. */
function formatBounds(date: SingleDate, context: WritingContext): string {
  const nearest = agoOf(date);
  if (nearest !== undefined) return formatAgo([nearest, 1 - firstYear(date)], context);
  return writeRange(startOfYear(firstYear(date)), startOfYear(lastYear(date)), { year: 'numeric' }, context, 'among');
}

/** `year and month: approximate`: parts whose marks say the same together. */
function partRemarks(date: SingleDate, { words, locale }: WritingContext): string {
  const marks = marksOf(date);
  const remarks = (['?', '~', '%'] as const).flatMap((mark) => {
    const names = words.parts.filter((_, index) => marks[index] === mark);
    return names.length === 0 ? [] : [insert(words.remark, formatList(names, 'conjunction', locale), words.qualifiers[mark])];
  });
  // A semicolon stands as the colon does.
  return remarks.join(words.remark.replace(/\{\d\}/g, '').replace(':', ';').replace('：', '；'));
}

function sharedMark(date: SingleDate): Qualifier | 'differs' | undefined {
  const [first, ...others] = marksOf(date);
  return others.every((mark) => mark === first) ? first : 'differs';
}

function marksOf({ parts }: SingleDate): (Qualifier | undefined)[] {
  const marks = [parts.yearQualifier];
  if (parts.month !== undefined || parts.grouping !== undefined) marks.push(parts.monthQualifier);
  if (parts.day !== undefined) marks.push(parts.dayQualifier);
  return marks;
}

/** A date without its marks. */
function formatBare(date: SingleDate, context: WritingContext, place: Place): string {
  const { parts } = date;
  const ago = agoOf(date);
  if (ago !== undefined) return formatAgo([ago], context, isAbout(date, context.style));
  if (isPartial(date)) return formatPartial(date, context, place);
  const text = writeFields(civilOf(date, context.calendar), plainFields(date, monthStyle(context)), context, place);
  return parts.time === undefined ? text : insert(context.words.dateTime, text, formatTime(date, parts.time, context));
}

/** `23:20 (UTC+04:30)`: as recorded; seconds where there are any. */
export function formatTime({ offsetMinutes }: SingleDate, time: string, { words }: WritingContext): string {
  const shown = time.endsWith(':00') ? time.slice(0, 5) : time;
  return offsetMinutes === undefined ? shown : insert(words.note, shown, offsetName(offsetMinutes));
}
