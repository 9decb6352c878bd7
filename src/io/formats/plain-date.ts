import { instantToCivil } from '../../time/civil.js';
import { parseEdtf } from '../../time/edtf.js';
import { yearText } from '../reading/fields.js';
import { isOngoing } from '../../time/typed/ongoing.js';
import { isPlainDate } from '../../time/plain-dates.js';
import { laterYear } from '../../time/typed/written-date.js';
import { looseEnd, openEnded, withDash, type OpenEnded } from './open-ends.js';
import { either, type Refused } from './either.js';
import { writtenDate } from './written-date.js';

const CIRCA = /^(?:c|ca|cca|circa|approx|approximately|about|around|um|vers|hacia|около|ок)\b\.?\s*|^~\s*/i;
const BEFORE_CHRIST = /^(\d{1,6})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|av\.?\s?j\.?-?c\.?|до н\.?\s?э\.?)$/i;
const AFTER_CHRIST = /^(?:a\.?\s?d\.?\s*)?(\d{1,4})\s*(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?)?$/i;
const YEARS = /^(\d{4})\s*[-–—]\s*(\d{4})$/;
/** How programs for statistics write the year of a column in which one is lacking. */
const YEAR_WITH_FRACTION = /^(\d{4})\.0$/;
/** Day 1 of spreadsheets is the first of January 1900; they also count a 29 February of that year. */
const SPREADSHEET_DAY = /^[1-9]\d{4}(?:\.\d+)?$/;
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** `1904–05` is a May or two years. */
const YEAR_AND_DIGITS = /^(\d{4})\s*[-–—/]\s*(\d{1,2})$/;
/** `–500` has a minus or no beginning. */
const DASH_AND_YEAR = /^[\u2010-\u2015](\d{1,4})$/;
/** `-44` is 44 BC, or the year −44 with a year 0 after it. */
const SHORT_NEGATIVE = /^[-\u2212](\d{1,3})$/;
/** `12–1904` may begin in a December, but not in the year 12. */
const NUMBER_AND_YEAR = /^(\d{1,2})\s*[-–—]\s*(\d{4})$/;
/** `1.904` is a year with a dot for its thousands, or a January. */
const DOTTED_THOUSANDS = /^(\d)\.(\d{3})$/;
/** Catalogues put into brackets what is not on the title page. With commas and dots EDTF has one of several dates in them. */
const SUPPLIED = /^\[(?!\d{4}.*(?:,|\.\.))([^[\]]+)\]$/;
/** Parentheses mean that or nothing. */
const IN_PARENTHESES = /^\(([^()]+)\)$/;
/** ISO 8601 as programs write it: a blank for the T, no seconds, fractions of them. */
const ISO_TIME = /^(-?\d{4,6}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** Longer texts are EDTF or no dates; what looks into them here would take long. */
const MOST_CHARACTERS = 100;

/** A date of a foreign format in EDTF, or as it was with what is wrong with it and a word on what to write. */
export interface PlainDate {
  readonly edtf: string;
  readonly hint?: string;
  /** Takes the place of what the reader of EDTF says. */
  readonly fault?: string;
}

/**
 * A date as tables and programs write it, in EDTF: EDTF itself, ISO 8601, plain years, `c. 1900`, `44 BC`, `1904–1905`, and what
 * people write in the languages of the interface: `8 Feb. 1904`, `8.2.1904`, `1890s`, `1904年2月8日`, `since 1990`. What could be read in two ways
 * stays as it is, for the reader of the dataset to refuse.
 *
 * @example plainDate('c. 794') // { edtf: '0794~' }
 * @example plainDate('8/2/1904') // { edtf: '8/2/1904', fault: '“8/2/1904” can be read in two ways', hint: 'write 1904-02-08 or 1904-08-02: …' }
 */
export function plainDate(written: string): PlainDate {
  const text = written.trim();
  if (text.length > MOST_CHARACTERS) return { edtf: text };
  const supplied = SUPPLIED.exec(text)?.[1];
  if (supplied !== undefined) return doubted(text, supplied);
  const signed = text.replace(/^\u2212(?=\d)/, '-');
  if (parseEdtf(signed).ok) return { edtf: signed };

  const years = YEARS.exec(text);
  if (years !== null) return { edtf: `${years[1] ?? ''}/${years[2] ?? ''}` };
  const year = YEAR_WITH_FRACTION.exec(text)?.[1];
  if (year !== undefined) return { edtf: year };
  const time = ISO_TIME.exec(text);
  if (time !== null) return { edtf: isoTime(time) };

  const stem = text.replace(CIRCA, '');
  const mark = /[?~%]$/.exec(stem)?.[0] ?? '';
  const base = stem.slice(0, stem.length - mark.length).trim();
  const edtf = yearOf(base) ?? base;
  const qualifier = stem === text ? mark : mark === '?' || mark === '%' ? '%' : '~';
  if (parseEdtf(edtf + qualifier).ok) return { edtf: edtf + qualifier };
  const read = writtenDate(text);
  if (read.edtf !== undefined) return { edtf: read.edtf };
  const dashed = withDash(text);
  const { edtf: both, ...why } = dashed === undefined ? read : writtenDate(dashed);
  if (both !== undefined) return { edtf: both };
  const open = openEnded(text);
  if (open !== undefined && dashed === undefined) return openInterval(text, open);
  return { ...(unclear(text) ?? onOneSide(text) ?? why), edtf: text };
}

/** What to write for what was before or after a date: where it lasted, and where it happened at some time. */
function onOneSide(text: string): Refused | undefined {
  const end = looseEnd(text);
  if (end === undefined || /^\d{1,2}$/.test(end.date) || looseEnd(end.date) !== undefined) return undefined;
  const { edtf } = plainDate(end.date);
  const nearest = end.isIncluded ? edtf : beside(edtf, end.side);
  return end.side === 'before'
    ? either(text, [`../${edtf}`, `[..${nearest}]`], 'whether it went on until then or happened some time before')
    : either(text, [`${edtf}/..`, `[${nearest}..]`], 'whether it has gone on since then or happened some time after');
}

/** The day, month or year before or after one; empty for any other date. */
function beside(edtf: string, side: 'before' | 'after'): string {
  const date = isPlainDate(edtf) ? parseEdtf(edtf) : undefined;
  if (date?.ok !== true) return '';
  const { year, month, day } = instantToCivil(side === 'before' ? date.value.earliest - 1 : date.value.latest);
  return [yearText(year), two(String(month)), two(String(day))].join('-').slice(0, edtf.length);
}

/** A date on one side of an interval that is open on the other. */
function openInterval(text: string, { side, date }: OpenEnded): PlainDate {
  // A number of one or two digits is no year where nothing says so; and a word such as “since” behind another would be looked behind again.
  if (/^\d{1,2}$/.test(date) || openEnded(date) !== undefined) return { edtf: text };
  const { edtf, ...refused } = plainDate(date);
  const interval = side === 'since' ? `${edtf}/..` : `../${edtf}`;
  return parseEdtf(interval).ok ? { edtf: interval } : { ...refused, edtf: text };
}

/** A date that somebody has inferred. */
function doubted(text: string, supplied: string): PlainDate {
  const { edtf, ...refused } = plainDate(supplied);
  const doubtful = uncertain(edtf);
  return parseEdtf(doubtful).ok ? { edtf: doubtful } : { ...refused, edtf: text };
}

function uncertain(edtf: string): string {
  return edtf.replace(/[^/]*[^/.?~%](?=\/|$)/g, '$&?');
}

/**
 * The same for the end of what lasted, which may not have come yet.
 *
 * @example plainEnd('present') // { edtf: '..' }
 */
export function plainEnd(written: string): PlainDate {
  return isOngoing(written) ? { edtf: '..' } : plainDate(written);
}

function yearOf(text: string): string | undefined {
  const before = BEFORE_CHRIST.exec(text)?.[1];
  if (before !== undefined && Number(before) > 0) return yearText(1 - Number(before));
  const after = AFTER_CHRIST.exec(text)?.[1];
  return after === undefined || Number(after) === 0 ? undefined : yearText(Number(after));
}

function isoTime([, day = '', minutes = '', seconds = ':00', zone = '']: RegExpExecArray): string {
  const offset = /^([+-]\d\d)(\d\d)$/.exec(zone);
  return `${day}T${minutes}${seconds}${offset === null ? zone.toUpperCase() : `${offset[1] ?? ''}:${offset[2] ?? ''}`}`;
}

/** What a text may be that can be more than one date. */
function unclear(text: string): Refused | undefined {
  const [, year = '', digits = ''] = YEAR_AND_DIGITS.exec(text) ?? [];
  const later = digits === '' ? undefined : laterYear(year, digits);
  const isMonth = Number(digits) >= 1 && Number(digits) <= 12;
  if (digits !== '' && (later !== undefined || isMonth)) {
    return either(text, [...(later === undefined ? [] : [`${year}/${yearText(later)}`]), ...(isMonth ? [`${year}-${two(digits)}`] : [])], 'whether these are two years or a month');
  }
  const [, early] = DASH_AND_YEAR.exec(text) ?? [];
  if (early !== undefined) return either(text, [`../${yearText(Number(early))}`, yearText(-Number(early))], 'whether this is a dash or a minus');
  const [, before] = SHORT_NEGATIVE.exec(text) ?? [];
  if (before !== undefined && Number(before) > 0) return either(text, [yearText(1 - Number(before)), yearText(-Number(before))], `whether ${before} BC is meant or the year before it, with a year 0`);
  const [, month = '', yearOfMonth = ''] = NUMBER_AND_YEAR.exec(text) ?? [];
  if (Number(month) >= 1 && Number(month) <= 12) return either(text, [`${yearOfMonth}-${two(month)}`], '');
  const [, first = '', rest = ''] = DOTTED_THOUSANDS.exec(text) ?? [];
  if (rest !== '') return either(text, [`${first}${rest}`, `0${rest}-${two(first)}`], 'whether the dot is one of a number or of a date');
  const inside = IN_PARENTHESES.exec(text)?.[1];
  const read = inside === undefined ? undefined : plainDate(inside).edtf;
  if (read !== undefined && parseEdtf(uncertain(read)).ok) return either(text, [read, uncertain(read)], 'whether the parentheses mean that it is inferred');
  const hint = spreadsheetHint(text);
  return hint === undefined ? undefined : { hint };
}

/** A date that a spreadsheet has written as the number of its day. */
function spreadsheetHint(text: string): string | undefined {
  if (!SPREADSHEET_DAY.test(text)) return undefined;
  const { year, month, day } = instantToCivil(SPREADSHEET_EPOCH + Math.floor(Number(text)) * DAY_MS);
  return `if this is how a spreadsheet counts days, write ${yearText(year)}-${two(String(month))}-${two(String(day))}; a year of five digits begins with “Y”`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

/**
 * One EDTF date from a start and an end, either of which may be absent. What either leaves open is what the other says.
 *
 * @example interval('1904', '1905') // '1904/1905'
 * @example interval('1904/..', '../1905') // '1904/1905'
 */
export function interval(start: string | undefined, end: string | undefined): string | undefined {
  if (end === undefined || start === end) return start;
  const last = end.replace(/^\.\.\/(?=.)/, '');
  if (start === undefined) return last === end ? `/${end}` : end;
  return `${start.replace(/(?<=.)\/\.\.$/, '')}/${last}`;
}
