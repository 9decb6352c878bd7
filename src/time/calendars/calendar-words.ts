import type { CivilDate } from '../civil.js';
import { civilParts, formatCivil } from '../words/civil-format.js';
import { numberFormat } from '../words/format-number.js';
import type { WriteOptions } from './other-calendar.js';
import { wordLanguage, wordLocale, type WordLanguage } from './word-language.js';

interface CalendarWords {
  /** Months and days of lunisolar calendars, which have numbers for names. */
  readonly month: string;
  readonly leapMonth: string;
  readonly day: string;
  /** What stands between the parts of a date; years come first where it is not a comma. */
  readonly separator: string;
  /** `{0}` an era, `{1}` the number of its year. */
  readonly eraYear: string;
  /** What stands for the number of the first year. */
  readonly first: string;
  /** `{0}` a year, `{1}` another name of it. */
  readonly alias: string;
}

const WORDS: Readonly<Record<WordLanguage, CalendarWords>> = {
  en: { month: '{0} month', leapMonth: 'leap {0} month', day: '{0} day', separator: ', ', eraYear: '{0} {1}', first: '1', alias: '{0} ({1})' },
  ko: { month: '{0}월', leapMonth: '윤{0}월', day: '{0}일', separator: ' ', eraYear: '{0} {1}년', first: '원', alias: '{0}({1})' },
  ru: { month: '{0}-й месяц', leapMonth: 'вставной {0}-й месяц', day: '{0}-й день', separator: ', ', eraYear: '{1}-й год {0}', first: '1', alias: '{0} ({1})' },
  ja: { month: '{0}月', leapMonth: '閏{0}月', day: '{0}日', separator: '', eraYear: '{0}{1}年', first: '元', alias: '{0}（{1}）' },
  zh: { month: '{0}月', leapMonth: '闰{0}月', day: '{0}日', separator: '', eraYear: '{0}{1}年', first: '元', alias: '{0}（{1}）' },
  fr: { month: '{0} mois', leapMonth: '{0} mois intercalaire', day: '{0} jour', separator: ', ', eraYear: '{0} {1}', first: '1', alias: '{0} ({1})' },
  de: { month: '{0}. Monat', leapMonth: '{0}. Schaltmonat', day: '{0}. Tag', separator: ', ', eraYear: '{0} {1}', first: '1', alias: '{0} ({1})' },
  es: { month: 'mes {0}', leapMonth: 'mes {0} intercalar', day: 'día {0}', separator: ', ', eraYear: '{0} {1}', first: '1', alias: '{0} ({1})' },
  ar: { month: 'الشهر {0}', leapMonth: 'الشهر {0} الكبيس', day: 'اليوم {0}', separator: '، ', eraYear: '{0} {1}', first: '1', alias: '{0} ({1})' },
};

/** The year of an era: `Meiji 29`, `明治元年`. */
export function eraYear(era: string, number: number, locale: string): string {
  const { eraYear: template, first } = wordsOf(locale);
  return fillIn(template, era, number === 1 ? first : String(number));
}

/** A name with another one in brackets. */
export function withAlias(name: string, alias: string, locale: string): string {
  return fillIn(wordsOf(locale).alias, name, alias);
}

/** A month of a lunisolar calendar: `4th month`, `윤5월`. */
export function lunarMonth(number: number, isLeap: boolean, locale: string): string {
  const { month, leapMonth } = wordsOf(locale);
  return fillIn(isLeap ? leapMonth : month, ordinal(number, locale));
}

/** A year with a month and a day of a lunisolar calendar, as far as they are given. */
export function lunarDate(year: string, month: string | undefined, day: number | undefined, locale: string): string {
  return inOrder(year, [month, day === undefined ? undefined : fillIn(wordsOf(locale).day, ordinal(day, locale))], locale);
}

/** A year of another count with a month and a day of the Gregorian calendar: `25 June, Dangi 4283`. */
export function solarDate(year: string, civil: CivilDate, precision: WriteOptions['precision'], locale: string): string {
  if (precision === 'year') return year;
  return inOrder(year, [formatCivil(civil, precision === 'day' ? { month: 'long', day: 'numeric' } : { month: 'long' }, wordLocale(locale))], locale);
}

/** The name of a Gregorian month, as a row of months has it. */
export function solarMonth(civil: CivilDate, locale: string): string {
  return civilParts(civil, { month: 'short' }, wordLocale(locale)).map(({ value }) => value).join('');
}

/** `{0}` and `{1}` replaced. */
export function fillIn(template: string, ...texts: readonly string[]): string {
  return template.replace(/\{(\d)\}/g, (_, index: string) => texts[Number(index)] ?? '');
}

function inOrder(year: string, parts: readonly (string | undefined)[], locale: string): string {
  const { separator } = wordsOf(locale);
  const given = [year, ...parts].filter((part) => part !== undefined);
  return (separator.trim() === '' ? given : given.reverse()).join(separator);
}

function wordsOf(locale: string): CalendarWords {
  return WORDS[wordLanguage(locale)];
}

const ORDINALS: Partial<Record<WordLanguage, Partial<Record<Intl.LDMLPluralRule, string>>>> = {
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  fr: { one: 'er', other: 'e' },
};

/** A number as it counts months and days: `3rd`, `1er`; plain where the phrase around it has what is wanted. */
export function ordinal(number: number, locale: string): string {
  const language = wordLanguage(locale);
  const endings = ORDINALS[language];
  const text = numberFormat(wordLocale(locale), { useGrouping: false }).format(number);
  return endings === undefined ? text : text + (endings[new Intl.PluralRules(language, { type: 'ordinal' }).select(number)] ?? '');
}
