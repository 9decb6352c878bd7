import { parseEdtf } from '../../time/edtf.js';
import { yearText } from '../reading/fields.js';

const CIRCA = /^(?:c|ca|cca|circa|approx|approximately|about|around|um|vers|hacia|около|ок)\b\.?\s*|^~\s*/i;
const BEFORE_CHRIST = /^(\d{1,6})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|av\.?\s?j\.?-?c\.?|до н\.?\s?э\.?)$/i;
const AFTER_CHRIST = /^(?:a\.?\s?d\.?\s*)?(\d{1,4})\s*(?:a\.?\s?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?)?$/i;
const YEARS = /^(\d{4})\s*[-–—]\s*(\d{4})$/;
const SLASHED_DAY = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** ISO 8601 as programs write it: a blank for the T, no seconds, fractions of them. */
const ISO_TIME = /^(-?\d{4,6}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** A date of a foreign format in EDTF, or as it was with a word on what to write. */
export interface PlainDate {
  readonly edtf: string;
  readonly hint?: string;
}

/**
 * A date as tables and programs write it, in EDTF: EDTF itself, ISO 8601, plain years, `c. 1900`, `44 BC`,
 * `1904–1905`. What could be read in two ways stays as it is, for the reader of the dataset to refuse.
 *
 * @example plainDate('c. 794') // { edtf: '0794~' }
 * @example plainDate('8/2/1904') // { edtf: '8/2/1904', hint: 'write 1904-08-02 or 1904-02-08: …' }
 */
export function plainDate(written: string): PlainDate {
  const text = written.trim();
  if (parseEdtf(text).ok) return { edtf: text };

  const years = YEARS.exec(text);
  if (years !== null) return { edtf: `${years[1] ?? ''}/${years[2] ?? ''}` };
  const time = ISO_TIME.exec(text);
  if (time !== null) return { edtf: isoTime(time) };

  const stem = text.replace(CIRCA, '');
  const mark = /[?~%]$/.exec(stem)?.[0] ?? '';
  const base = stem.slice(0, stem.length - mark.length).trim();
  const edtf = yearOf(base) ?? base;
  const qualifier = stem === text ? mark : mark === '?' || mark === '%' ? '%' : '~';
  if (parseEdtf(edtf + qualifier).ok) return { edtf: edtf + qualifier };
  return { edtf: text, ...slashedHint(text) };
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
function slashedHint(text: string): { readonly hint: string } | undefined {
  const [, first = '', second = '', year = ''] = SLASHED_DAY.exec(text) ?? [];
  const readings = [`${year}-${two(second)}-${two(first)}`, `${year}-${two(first)}-${two(second)}`]
    .filter((reading, i, all) => parseEdtf(reading).ok && all.indexOf(reading) === i);
  if (readings.length === 0) return undefined;
  const doubt = readings.length > 1 ? ': it is not certain which number is the month' : '';
  return { hint: `write ${readings.join(' or ')}${doubt}` };
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
