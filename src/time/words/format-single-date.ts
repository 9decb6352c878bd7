import { marksOf } from '../edtf/single-date.js';
import type { SingleDate } from '../fuzzy-date.js';
import { insert } from '../locales.js';
import type { Phrase, PhraseKind } from '../locales/locale-words.js';
import { formatList } from './civil-format.js';
import { agoOf, civilOf, firstYear, isPartial, lastYear, plainFields } from './date-fields.js';
import { formatPartial, isDecade } from './format-partial-date.js';
import { offsetName } from './offset-name.js';
import { monthStyle, say, startOfYear, writeFields, writeRange, type Place, type WritingContext } from './writing.js';
import { formatAgo } from './years-ago.js';

/** A date with the marks of its author around it. */
export function formatSingle(date: SingleDate, context: WritingContext, place: Place): string {
  const { words, style } = context;
  const phrase = style === 'short' ? words.shortAbout : (place === 'governed' && words.inflected?.about) || words.about;
  return withRemarks(needsAbout(date, style) ? sayAbout(phrase, date, context) : formatBare(date, context, place), date, context, place);
}

/** A preposition with its date: `since 1896`. */
export function formatGoverned(phrase: Phrase, date: SingleDate, context: WritingContext): string {
  const { words, style } = context;
  const sayGoverned = (text: string): string => say(context, phrase, kindOf(date), text);
  if (style === 'short') return sayGoverned(formatSingle(date, context, 'governed'));
  if (!needsAbout(date, style)) return withRemarks(sayGoverned(formatBare(date, context, 'governed')), date, context, 'among');
  const outer = words.inflected?.about;
  const text = outer ? insert(outer, sayGoverned(formatBare(date, context, 'governed'))) : sayGoverned(sayAbout(words.about, date, context));
  return withRemarks(text, date, context, 'among');
}

function sayAbout(phrase: Phrase, date: SingleDate, context: WritingContext): string {
  return say(context, phrase, kindOf(date), formatBare(date, context, 'governed'), formatBare(date, context, 'among'));
}

/** What a date is, as far as the words around it depend on that. */
export function kindOf(date: SingleDate): PhraseKind {
  const { month, day, grouping } = date.parts;
  if (grouping) return grouping < 33 ? 'season' : grouping < 37 ? 'quarter' : 'month';
  if (day && !day.includes('X')) return 'day';
  if (month && month !== 'XX') return 'month';
  return agoOf(date) ? 'ago' : isDecade(date) ? 'decade' : 'year';
}

/** Whether a date as a whole is said to be about then; marks of single parts are told one by one, but for labels. */
function isAbout(date: SingleDate, style: WritingContext['style']): boolean {
  return date.parts.significantDigits !== undefined || (date.approximate && (style === 'short' || !haveOwnMarks(date)));
}

/** Whether words around a date say so; years ago do themselves. */
function needsAbout(date: SingleDate, style: WritingContext['style']): boolean {
  return isAbout(date, style) && !agoOf(date);
}

/** The bounds of an estimate, the doubts about a date, and the marks of its parts. */
function withRemarks(text: string, date: SingleDate, context: WritingContext, place: Place): string {
  const { words, style } = context;
  const said = date.parts.significantDigits ? insert(words.note, text, formatBounds(date, context)) : text;
  if (style !== 'short' && haveOwnMarks(date)) return insert(words.note, said, partRemarks(date, context));
  if (!date.uncertain) return said;
  return insert(style === 'short' ? words.shortDoubt : (place !== 'alone' && words.uncertainAmong) || words.uncertain, said);
}

/** `1900–1999` for `1950S2`. */
function formatBounds(date: SingleDate, context: WritingContext): string {
  const nearest = agoOf(date);
  if (nearest) return formatAgo([nearest, 1 - firstYear(date)], context);
  return writeRange(startOfYear(firstYear(date)), startOfYear(lastYear(date)), { year: 'numeric' }, context, 'among');
}

/** `year and month: approximate`: parts whose marks say the same together. */
function partRemarks(date: SingleDate, { words, locale }: WritingContext): string {
  const marks = marksOf(date);
  return (['?', '~', '%'] as const).filter((mark) => marks.includes(mark)).map((mark) => {
    const names = words.parts.filter((_, index) => marks[index] === mark);
    return insert(words.remark, formatList(names, 'conjunction', locale), words.qualifiers[mark]);
  }).join(words.betweenRemarks);
}

/** Whether the parts of a date are marked differently. */
function haveOwnMarks(date: SingleDate): boolean {
  return new Set(marksOf(date)).size > 1;
}

/** A date without its marks. */
function formatBare(date: SingleDate, context: WritingContext, place: Place): string {
  const { parts } = date;
  const ago = agoOf(date);
  if (ago) return formatAgo([ago], context, isAbout(date, context.style));
  if (isPartial(date)) return formatPartial(date, context, place);
  const text = writeFields(civilOf(date, context.calendar), plainFields(date, monthStyle(context)), context, place);
  return parts.time ? insert(context.words.dateTime, text, formatTime(date, parts.time, context)) : text;
}

/** `23:20 (UTC+04:30)`: as recorded; seconds where there are any. */
export function formatTime({ offsetMinutes }: SingleDate, time: string, { words }: WritingContext): string {
  const shown = time.endsWith(':00') ? time.slice(0, 5) : time;
  return offsetMinutes === undefined ? shown : insert(words.note, shown, offsetName(offsetMinutes));
}
