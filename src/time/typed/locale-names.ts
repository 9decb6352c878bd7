import { findWords } from '../locales.js';
import { SEASON_NAMES } from './season-names.js';
import type { LocaleWords } from '../locales/locale-words.js';

/** What a language calls months and eras, and the order in which it writes a date. Names are {@link bare}. */
export interface LocaleNames {
  readonly months: ReadonlyMap<string, number>;
  /** What stands before the number of a month in languages that have no names for months. */
  readonly monthWords: ReadonlySet<string>;
  /** Before Christ, and after. */
  readonly eras: ReadonlyMap<string, 'bce' | 'ce'>;
  /** Of the numbers of a date: `dmy`, `mdy` or `ymd`. */
  readonly order: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: ReadonlyMap<string, number>;
  /** What stands before and after the first year of ten: `['', 's']`. */
  readonly decades: readonly (readonly [string, string])[];
}

/** A year of either era, each month of it from the same one on. */
const BCE = Date.UTC(-43, 2, 15);
const CE = Date.UTC(1904, 1, 8);

/** A name without case, accents, dots, hyphens, apostrophes and spaces: however it is typed, it is the same. */
export function bare(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[\p{M}\p{P}\s]/gu, '').normalize('NFC');
}

/** Names that have been gathered, and by which words: those of a language may come later. */
const known = new Map<string, { readonly names: LocaleNames; readonly words: LocaleWords | undefined }>();

/** The names of a language as `Intl` has them, and those of English, which are understood everywhere. */
export function localeNames(locale: string): LocaleNames {
  const words = findWords(locale);
  const before = known.get(locale);
  if (before && before.words === words) return before.names;
  const names = gatherNames(locale);
  known.set(locale, { names, words });
  return names;
}

function gatherNames(locale: string): LocaleNames {
  const languages = [...new Set([locale, 'en'])];
  const months = new Map<string, number>();
  const eras = new Map<string, 'bce' | 'ce'>(ENGLISH_ERAS);
  const monthWords = new Set<string>();
  const seasons = new Map<string, number>();
  const decades: (readonly [string, string])[] = [];
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      for (const fields of [{ month: style }, { month: style, day: 'numeric' }, { month: style, year: 'numeric' }] as const) {
        const name = nameIn(language, fields, 'month');
        for (let month = 0; month < 12; month += 1) {
          const text = name(Date.UTC(1904, month, 8));
          addName(months, text, month + 1);
          if (/\p{L}.*\d/u.test(text)) monthWords.add(bare(text.replace(/\d/g, '')));
        }
      }
      const era = nameIn(language, { era: style, year: 'numeric' }, 'era');
      addName(eras, era(BCE), 'bce');
      addName(eras, era(CE), 'ce');
    }
    const words = findWords(language);
    const own = SEASON_NAMES[language.split('-', 1)[0] ?? ''];
    own?.seasons.forEach((names, index) => { for (const name of names.split(' ')) addName(seasons, name, index); });
    for (const names of [words?.seasons, words?.inflected?.seasons]) names?.forEach((name, index) => { addName(seasons, name, index); });
    for (const phrase of [...own?.decades ?? [], words?.decade, words?.inflected?.decade]) {
      const [before, after] = phrase?.split('{0}') ?? [];
      if (before !== undefined && after !== undefined) decades.push([bare(before), bare(after)]);
    }
  }
  return { months, monthWords, eras, order: orderIn(locale), seasons, decades };
}

const ENGLISH_ERAS: readonly (readonly [string, 'bce' | 'ce'])[] = [['bc', 'bce'], ['bce', 'bce'], ['ad', 'ce'], ['ce', 'ce']];

function addName<T>(names: Map<string, T>, name: string, value: T): void {
  const key = bare(name);
  // Languages that number their months have no names for them.
  if (key !== '' && !/\d/.test(key) && !names.has(key)) names.set(key, value);
}

/** What a language calls the month or the era of an instant; empty where it has no name for it. */
function nameIn(language: string, fields: Intl.DateTimeFormatOptions, type: 'month' | 'era'): (instant: number) => string {
  const format = new Intl.DateTimeFormat(language, { ...fields, calendar: 'gregory', timeZone: 'UTC' });
  return (instant) => format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
}

/** Plain `en` is that of most who write it outside of the United States, as everywhere in the library. */
function orderIn(locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory' }).formatToParts(CE)
    .flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type.charAt(0)] : [])).join('');
}
