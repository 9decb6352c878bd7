import { failure, success, type Result } from '../base/result.js';
import type { SeasonReading } from './edtf/grouping.js';
import { readDate } from './edtf/read-date.js';
import { readInterval } from './edtf/read-interval.js';
import { readPlainDate } from './edtf/read-plain-date.js';
import { readSet } from './edtf/read-set.js';
import { quote, Scanner, type Refusal } from './edtf/scanner.js';
import { suggestEdtf } from './edtf/suggest.js';
import type { FuzzyDate } from './fuzzy-date.js';

/** How to read what EDTF leaves open. */
export interface EdtfOptions {
  /**
   * The months of the seasons 21–24, which name no hemisphere: `northern` (the default; spring is March to May),
   * `southern` (September to November) or `quarters` (January to March).
   */
  readonly seasons?: SeasonReading;
}

/**
 * Reads a date in the Extended Date/Time Format, levels 0 to 2 (ISO 8601-2:2019 as profiled by the Library of Congress
 * on 4 February 2019): what was written, with the bounds of the instants that it allows.
 *
 * Strict: nothing is guessed, and what is not EDTF fails with one issue that names the character (`at` is its index)
 * and, where it can, the likely correction. Beyond the profile, as in ISO 8601, intervals and sets may have ends with a
 * time of day. Linear in the length of the text; never throws.
 *
 * Years beyond ±999,999,999,999 are refused with `edtf/year`.
 *
 * @example
 * parseEdtf('1896');
 * // { ok: true, value: { kind: 'date', earliest: -2335219200000, latest: -2303596800000, precision: 'year', … }, issues: [] }
 * @example
 * parseEdtf('1896-9-2');
 * // { ok: false, issues: [{ code: 'edtf/month', at: 5, message: '…', hint: 'perhaps “1896-09-02”', … }] }
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string, { seasons = 'northern' }: EdtfOptions = {}): Result<FuzzyDate> {
  if (typeof text !== 'string') return refused({ code: 'edtf/not-text', at: 0, message: 'an EDTF date is text' }, typeof text);
  const plain = readPlainDate(text);
  if (plain !== undefined) return success(plain);
  const scanner = new Scanner(text);
  const date = readEdtf(scanner, seasons);
  if (date !== undefined) return success(date);
  // Without a date there is a refusal.
  return refused(scanner.refusal!, text, suggestEdtf(text, (candidate) => readEdtf(new Scanner(candidate), seasons) !== undefined));
}

/** `undefined` after a refusal. */
function readEdtf(scanner: Scanner, seasons: SeasonReading): FuzzyDate | undefined {
  const { text } = scanner;
  if (text === '') scanner.refuse('edtf/empty', 'the date is empty');
  const read = /^[[{]/.test(text) ? readSet : text.includes('/') ? readInterval : readDate;
  const date = read(scanner, seasons);
  if (scanner.position < text.length) scanner.expected('the end of the date');
  return scanner.refusal === undefined ? date : undefined;
}

function refused({ code, at, message }: Refusal, text: string, suggestion?: string): Result<FuzzyDate> {
  return failure({
    severity: 'error', code, path: '', at,
    message: `${quote(text)}, character ${at + 1}: ${message}`,
    ...(suggestion !== undefined && { hint: `perhaps “${suggestion}”` }),
  });
}
