import type { CalendarId } from '../calendar.js';
import type { CivilDate } from '../civil.js';
import { fill, insert } from '../locales.js';
import type { LocaleWords, Phrase, PhraseKind } from '../locales/locale-words.js';
import { civilParts, withEra, type CivilFields, type CivilPart } from './civil-format.js';
import { collapseRange, type CollapsedRange } from './civil-range.js';

/** The language, calendar and length that a date is written in. */
export interface WritingContext {
  readonly locale: string;
  readonly words: LocaleWords;
  readonly calendar: CalendarId;
  readonly style: 'short' | 'medium' | 'long';
}

/** Where a date stands in a phrase: alone, among others, or after a word that changes its form. */
export type Place = 'alone' | 'among' | 'governed';

/** A phrase with texts in its places, and with those words as one that a language draws together. */
export function say({ words }: WritingContext, phrase: Phrase, kind: PhraseKind | undefined, ...texts: readonly string[]): string {
  const contractions = words.inflected?.contractions ?? [];
  return contractions.reduce((text, [apart, together]) => text.replaceAll(apart, together), fill(phrase, kind, ...texts));
}

/** Fields of a civil date in the form that they have in a place. */
export function writeFields(civil: CivilDate, fields: CivilFields, context: WritingContext, place: Place): string {
  const parts = partsIn(place, context)(civil, withEra(fields, civil));
  return withArticle(withYearWord(parts.map(({ value }) => value).join(''), 0, fields, context), fields, context, place);
}

/** One year. */
export function writeYear(year: number, context: WritingContext, place: Place): string {
  return writeFields(startOfYear(year), { year: 'numeric' }, context, place);
}

/** From one civil date to another, what they share said once: `13–19 September 2005`. */
export function writeRange(start: CivilDate, end: CivilDate, fields: CivilFields, context: WritingContext, place: Place): string {
  const range = collapse(start, end, fields, context, place);
  if (!range) return writeFields(start, fields, context, place);
  const { closeRange, range: farRange } = context.words;
  return withArticle(insert(range.isClose ? closeRange : farRange, range.first, range.last), fields, context, place);
}

/** Some time from one civil date to another: `between 13 and 19 September 2005`. */
export function writeBetween(start: CivilDate, end: CivilDate, fields: CivilFields, context: WritingContext): string {
  const range = collapse(start, end, fields, context, 'governed');
  if (!range) return writeFields(start, fields, context, 'among');
  const governed = (text: string): string => withArticle(text, fields, context, 'governed');
  return say(context, context.words.between, fields.day ? 'day' : fields.month ? 'month' : 'year', governed(range.first), governed(range.last));
}

/** Both ends of a range, with the word that years bear in a language where they stand by themselves. */
function collapse(start: CivilDate, end: CivilDate, fields: CivilFields, context: WritingContext, place: Place): CollapsedRange | undefined {
  const range = collapseRange(start, end, withEra(fields, start), partsIn(place, context));
  return range && {
    ...range,
    first: range.isClose ? range.first : withYearWord(range.first, 0, fields, context),
    last: withYearWord(range.last, range.isClose ? 1 : 0, fields, context),
  };
}

/** The first day of a year. */
export function startOfYear(year: number): CivilDate {
  return { year, month: 1, day: 1, msOfDay: 0 };
}

/** How long names of months are. */
export function monthStyle({ style }: WritingContext): 'long' | 'short' {
  return style === 'long' ? 'long' : 'short';
}

/** Writes parts; after a preposition months take the form that they have beside a day, where that differs. */
function partsIn(place: Place, { locale, words }: WritingContext): (civil: CivilDate, fields: CivilFields) => CivilPart[] {
  return (civil, fields) => {
    const isInflected = place === 'governed' && words.inflected?.months && fields.month && !fields.day;
    if (!isInflected) return civilParts(civil, fields, locale);
    const parts = civilParts({ ...civil, day: 1 }, { ...fields, day: 'numeric' }, locale);
    return parts.slice(parts.findIndex((part) => part.type === 'month'));
  };
}

/** Where years by themselves bear a word, that of one year or of several; an era brings that of one along. */
function withYearWord(text: string, number: 0 | 1, fields: CivilFields, { words: { years }, style }: WritingContext): string {
  if (!years || fields.month || !fields.year) return text;
  if (text.includes(years[0])) return text.replace(years[0], years[number]);
  return style === 'short' ? text : text + years[number];
}

function withArticle(text: string, fields: CivilFields, { words }: WritingContext, place: Place): string {
  const article = words.inflected?.day;
  return place === 'governed' && fields.day && article ? insert(article, text) : text;
}
