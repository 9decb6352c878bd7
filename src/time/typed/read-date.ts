import { bare } from './locale-names.js';
import { centuryOf } from './centuries.js';
import { eastAsianDate, namedDate, numericDate, plainYear } from './written-date.js';
import { yearsAgo } from './years-ago.js';
import type { LocaleNames } from './locale-names.js';
import type { Written } from './written-date.js';

const ABOUT = /^(?:(?:circa|ca|c|about|around|approx|approximately|um|etwa|vers|hacia|около|ок)(?:[.\s]+|(?=\d))|[约約~]\s*)(?!entury)|~$|(?:경|頃|ごろ|左右)$/u;

/** What a text says of one date, and whether the same text could be another. */
export type Read = (Written & { readonly isAmbiguous?: boolean }) | undefined;

/** Dashes join two dates, except where they are within one: `8-Feb-1904`. */
const DASHED = /^(\d{1,4})[–-](\p{L}+)\.?[–-](\d{1,4})$/u;
const JOINED = /–|(?:^|\s)-|-(?:\s|$)/;
/** What is around a date in brackets may be doubt or nothing. */
const BRACKET = /[()[\]{}]/;

/**
 * One date, without an end.
 *
 * @param text {@link plainText plain}
 */
export function readDate(text: string, names: LocaleNames): Read {
  if (BRACKET.test(text)) return undefined;
  const ago = yearsAgo(text.replace(/(?<=\d)[, ](?=\d{3})/g, ''));
  if (ago !== undefined) return { edtf: ago };
  const exact = text.replace(ABOUT, '').replace(/\?$/, '').trim().replace(DASHED, '$1 $2 $3');
  const { rest, isBce } = withoutEra(exact, names);
  const year = withoutGroups(rest, rest !== exact);
  // No era has a year 0.
  if (rest !== exact && /(?<!\d)0+(?!\d)/.test(year)) return undefined;
  const read: Read = JOINED.test(exact) ? numericDate(year, names, isBce) : oneDate(year, names, isBce);
  const mark = `${text.endsWith('?') ? '?' : ''}${ABOUT.test(text) ? '~' : ''}`;
  return mark !== '' && read && 'edtf' in read && /^-?\w[\d-]*$/.test(read.edtf) ? { ...read, edtf: `${read.edtf}${mark === '?~' ? '%' : mark}` } : read;
}

function oneDate(text: string, names: LocaleNames, isBce: boolean): Read {
  const century = centuryOf(bare(text), isBce);
  if (century !== undefined) return { edtf: century };
  return decadeOf(bare(text), names, isBce) ?? numericDate(text, names, isBce) ?? eastAsianDate(text, isBce) ?? namedDate(text, names, isBce);
}

/** A year without what separates its thousands. Dots and years to come need an era: `10.000` is no year by itself. */
function withoutGroups(text: string, isOfEra: boolean): string {
  return (isOfEra ? /^\d{1,3}(?:[.,’' ]\d{3})+$/ : /^\d[,’' ]\d{3}$/).test(text) ? text.replace(/\D/g, '') : text;
}

/** Whether a text says that its years are before Christ, or after. */
export function namesEra(text: string, names: LocaleNames): boolean {
  return withoutEra(text, names).rest !== text;
}

/** A text without its era, which stands before or behind the rest. */
export function withoutEra(text: string, { eras }: LocaleNames): { readonly rest: string; readonly isBce: boolean } {
  const unmarked = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  for (const { pattern, isBce } of patternsOf(eras)) {
    const match = pattern.exec(unmarked);
    if (match) return { rest: unmarked.replace(match[0], '').trim(), isBce };
  }
  return { rest: text, isBce: false };
}

interface EraPattern { readonly pattern: RegExp; readonly isBce: boolean }

/** To make them takes longer than to read a date. */
const patternsOfEras = new WeakMap<LocaleNames['eras'], readonly EraPattern[]>();

/** What finds the eras of a language, those with the longest names first. */
function patternsOf(eras: LocaleNames['eras']): readonly EraPattern[] {
  const made = patternsOfEras.get(eras) ?? [...eras].sort(([a], [b]) => b.length - a.length).map(([name, era]) => {
    // However many dots and spaces there are between its letters.
    const letters = Array.from(name, (letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('[\\p{P}\\s]*');
    return { pattern: new RegExp(`^${letters}[.\\s]*(?=\\d)|(?<=[\\d\\s.년年])${letters}\\.?$`, 'u'), isBce: era === 'bce' };
  });
  patternsOfEras.set(eras, made);
  return made;
}

/** Ten years by the first of them, in the words of the language: `1890s`, `1890年代`. */
function decadeOf(text: string, { decades }: LocaleNames, isBce: boolean): Read {
  for (const [before, after] of decades) {
    const year = text.startsWith(bare(before)) && text.endsWith(after) ? text.slice(bare(before).length, text.length - after.length) : '';
    if (!/^\d{1,3}0$/.test(year)) continue;
    if (before === '' && after === '') continue;
    const first = Number(year);
    return { edtf: isBce ? `${plainYear(-first - 8)}/${plainYear(1 - first)}` : `${plainYear(first).slice(0, -1)}X` };
  }
  return undefined;
}

