import { failure, success, type Result } from '../base/result.js';
import type { SeasonReading } from './edtf/grouping.js';
import { readDate } from './edtf/read-date.js';
import { readInterval } from './edtf/read-interval.js';
import { readPlainDate } from './edtf/read-plain-date.js';
import { readSet } from './edtf/read-set.js';
import { quote, type Refusal, type Refuse } from './edtf/refusal.js';
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
  const read = (candidate: string): FuzzyDate | Refusal => readPlainDate(candidate) ?? readEdtf(candidate, seasons);
  const date = read(text);
  if ('kind' in date) return success(date);
  return refused(date, text, suggestEdtf(text, (candidate) => 'kind' in read(candidate)));
}

function readEdtf(text: string, seasons: SeasonReading): FuzzyDate | Refusal {
  const refusals: Refusal[] = [];
  const read = /^[[{]/.test(text) ? readSet : text.includes('/') ? readInterval : readDate;
  const refuse: Refuse = (at, code, message) => void refusals.push({ at, code, message });
  if (text === '') refuse(0, 'edtf/empty', 'the date is empty');
  const date = read(text, 0, { seasons, refuse, refusals });
  // Without a date there is a refusal.
  return refusals[0] ?? date!;
}

function refused({ code, at, message }: Refusal, text: string, suggestion?: string): Result<FuzzyDate> {
  return failure({
    severity: 'error', code, path: '', at,
    message: `${quote(text)}, character ${at + 1}: ${message}`,
    ...(suggestion !== undefined && { hint: `perhaps “${suggestion}”` }),
  });
}
