import { instantToCivil } from '../../time/civil.js';
import { parseEdtf } from '../../time/edtf.js';
import { yearText } from '../reading/fields.js';
import { writtenDate } from './written-date.js';

const CIRCA = /^(?:c|ca|cca|circa|approx|approximately|about|around|um|vers|hacia|около|ок)\b\.?\s*|^~\s*/i;
const BEFORE_CHRIST = /^(\d{1,6})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|av\.?\s?j\.?-?c\.?|до н\.?\s?э\.?)$/i;
const AFTER_CHRIST = /^(?:a\.?\s?d\.?\s*)?(\d{1,4})\s*(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?)?$/i;
const YEARS = /^(\d{4})\s*[-–—]\s*(\d{4})$/;
const SLASHED_DAY = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** How programs for statistics write the year of a column in which one is lacking. */
const YEAR_WITH_FRACTION = /^(\d{4})\.0$/;
/** What stands for an end that has not come. */
const ONGOING = /^(?:present|today|now|ongoing|heute|aujourd[’']hui|hoy|настоящее время|현재|現在|现在|至今|الآن)$/i;
/** Day 1 of spreadsheets is the first of January 1900; they also count a 29 February of that year. */
const SPREADSHEET_DAY = /^[1-9]\d{4}(?:\.\d+)?$/;
const SPREADSHEET_EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** `1904–05` is a May or two years. */
const YEAR_AND_TWO_DIGITS = /^(\d\d)(\d\d)\s*[-–—/]\s*(\d\d)$/;
/** ISO 8601 as programs write it: a blank for the T, no seconds, fractions of them. */
const ISO_TIME = /^(-?\d{4,6}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** A date of a foreign format in EDTF, or as it was with a word on what to write. */
export interface PlainDate {
  readonly edtf: string;
  readonly hint?: string;
}

/**
 * A date as tables and programs write it, in EDTF: EDTF itself, ISO 8601, plain years, `c. 1900`, `44 BC`, `1904–1905`, and what
 * people write in the languages of the interface: `8 Feb. 1904`, `8.2.1904`, `1890s`, `1904年2月8日`. What could be read in two ways
 * stays as it is, for the reader of the dataset to refuse.
 *
 * @example plainDate('c. 794') // { edtf: '0794~' }
 * @example plainDate('8/2/1904') // { edtf: '8/2/1904', hint: 'write 1904-08-02 or 1904-02-08: …' }
 */
export function plainDate(written: string): PlainDate {
  const text = written.trim();
  if (parseEdtf(text).ok) return { edtf: text };

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
  if (read !== undefined) return { edtf: read };
  const hint = slashedHint(text) ?? twoYearsHint(text) ?? spreadsheetHint(text);
  return { edtf: text, ...(hint !== undefined && { hint }) };
}

/**
 * The same for the end of what lasted, which may not have come yet.
 *
 * @example plainEnd('present') // { edtf: '..' }
 */
export function plainEnd(written: string): PlainDate {
  return ONGOING.test(written.trim()) ? { edtf: '..' } : plainDate(written);
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

/** `8/2/1904` is a day in February or in August, by where its writer lives. */
function slashedHint(text: string): string | undefined {
  const [, first = '', second = '', year = ''] = SLASHED_DAY.exec(text) ?? [];
  const readings = [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`]
    .filter((reading, i, all) => parseEdtf(reading).ok && all.indexOf(reading) === i);
  if (readings.length === 0) return undefined;
  const doubt = readings.length > 1 ? ': it is not certain which number is the month' : '';
  return `write ${readings.join(' or ')}${doubt}`;
}

function twoYearsHint(text: string): string | undefined {
  const [, century = '', first = '', second = ''] = YEAR_AND_TWO_DIGITS.exec(text) ?? [];
  if (second === '' || Number(second) <= Number(first)) return undefined;
  const isMonth = Number(second) >= 1 && Number(second) <= 12;
  return `write ${century}${first}/${century}${second}${isMonth ? ` or ${century}${first}-${second}: it is not certain whether these are two years or a month` : ''}`;
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
 * One EDTF date from a start and an end, either of which may be absent.
 *
 * @example interval('1904', '1905') // '1904/1905'
 */
export function interval(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined || start === end) return start ?? (end === undefined ? undefined : `/${end}`);
  return `${start}/${end}`;
}
