import { instantToCivil } from '../civil.js';
import type { Instant } from '../instant.js';
import { civilParts, type CivilPart } from '../words/civil-format.js';
import { fillIn } from './calendar-words.js';
import { wordLanguage, wordLocale, type InLanguages } from './word-language.js';

/** How to write a day in both styles. */
export interface FormatDoubleDateOptions {
  /** BCP 47 tag; English by default, and for languages without words. */
  readonly locale?: string;
  /** `long` (default) says which is which: `2 November O.S. (14 November) 1860`; `short` does as books do: `2 (14) November 1860`. */
  readonly style?: 'short' | 'long';
}

/** `{0}` a date or part of one in the Julian calendar. */
const OLD_STYLE: InLanguages = {
  en: '{0} O.S.', ko: '율리우스력 {0}', ru: '{0} ст. ст.', ja: 'ユリウス暦{0}', zh: '儒略历{0}', fr: '{0} a. s.', de: '{0} a. St.', es: '{0} e. a.',
  ar: '{0} بالتقويم اليولياني',
};
/** `{0}` Old Style, `{1}` New Style. */
const BOTH: InLanguages = { en: '{0} ({1})', ko: '{0}({1})', ru: '{0} ({1})', ja: '{0}（{1}）', zh: '{0}（{1}）', fr: '{0} ({1})', de: '{0} ({1})', es: '{0} ({1})', ar: '{0} ({1})' };

/**
 * A day in the Julian calendar and, in brackets, in the Gregorian; what both share is written once, years or months that
 * differ are both written. Where the calendars agree, in the third century, the day alone.
 *
 * @param day an instant of the day
 * @example formatDoubleDate(civilToInstant(1860, 11, 14)) // '2 November O.S. (14 November) 1860'
 * @example formatDoubleDate(civilToInstant(1900, 1, 1)) // '20 December 1899 O.S. (1 January 1900)'
 * @example formatDoubleDate(civilToInstant(1860, 11, 14), { locale: 'ru', style: 'short' }) // '2 (14) ноября 1860 г.'
 * @throws LongviewRangeError `time/year-out-of-range` where days cannot be told apart
 */
export function formatDoubleDate(day: Instant, { locale = 'en', style = 'long' }: FormatDoubleDateOptions = {}): string {
  const language = wordLanguage(locale);
  const [oldStyle, newStyle] = [instantToCivil(day, 'julian'), instantToCivil(day)];
  const [first, second] = [oldStyle, newStyle].map((civil) => civilParts(civil, { year: 'numeric', month: 'long', day: 'numeric' }, wordLocale(locale)));
  if (first === undefined || second === undefined || join(first) === join(second)) return join(second ?? []);

  const shared = oldStyle.year !== newStyle.year ? [] : style === 'short' && oldStyle.month === newStyle.month ? ['year', 'month', 'era'] : ['year', 'era'];
  const [before, julian, after] = split(first, shared);
  const [, gregorian] = split(second, shared);
  const named = style === 'short' ? julian : fillIn(OLD_STYLE[language], julian);
  return before + fillIn(BOTH[language], named, gregorian) + after;
}

/** What is shared before, what is not, what is shared after; a full stop or 日 stays with the number it belongs to. */
function split(parts: readonly CivilPart[], shared: readonly string[]): readonly [before: string, own: string, after: string] {
  if (shared.length === 0) return ['', join(parts), ''];
  const isOwn = ({ type }: CivilPart): boolean => type !== 'literal' && !shared.includes(type);
  const from = parts.findIndex(isOwn);
  const to = parts.findLastIndex(isOwn) + 1;
  const ending = /^[^\s,]*/.exec(parts[to]?.type === 'literal' ? parts[to].value : '')?.[0] ?? '';
  const own = join(parts.slice(from, to)) + ending;
  return [join(parts.slice(0, from)), own, join(parts.slice(to)).slice(ending.length)];
}

function join(parts: readonly CivilPart[]): string {
  return parts.map(({ value }) => value).join('');
}
