import { failure, success, type Issue, type Result } from '../base/result.js';
import type { SeasonReading } from './edtf/grouping.js';
import { readDate } from './edtf/read-date.js';
import { readInterval } from './edtf/read-interval.js';
import { readPlainDate } from './edtf/read-plain-date.js';
import { readSet } from './edtf/read-set.js';
import { isRefusal, refuse, Scanner, type Refusal } from './edtf/scanner.js';
import { suggestEdtf } from './edtf/suggest.js';
import type { FuzzyDate } from './fuzzy-date.js';

/** Messages quote a text up to this many characters. */
const QUOTED_CHARACTERS = 40;

/** How to read what EDTF leaves open. */
export interface EdtfOptions {
  /**
   * The months of the seasons 21–24, which name no hemisphere: `northern` (the default; spring is March to May),
   * `southern` (September to November) or `quarters` (January to March).
   */
  readonly seasons?: SeasonReading;
}

/**
 * Reads a date in the Extended Date/Time Format, levels 0 to 2 (ISO 8601-2:2019 as profiled by the Library of Congress):
 * what was written, with the bounds of the instants that it allows.
 *
 * Strict: nothing is guessed, and what is not EDTF fails with one issue that names the character and, where it can,
 * the likely correction. Beyond the profile, as in ISO 8601, intervals and sets may have ends with a time of day.
 * Linear in the length of the text; never throws.
 *
 * Years beyond ±999,999,999,999 are refused with `edtf/year-out-of-range`.
 *
 * @example
 * parseEdtf('1896');
 * // { ok: true, value: { kind: 'date', earliest: -2335219200000, latest: -2303596800000, precision: 'year', … }, issues: [] }
 * @example
 * parseEdtf('1896-9-2');
 * // { ok: false, issues: [{ code: 'edtf/month', message: '…', hint: 'perhaps “1896-09-02”', … }] }
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string, options: EdtfOptions = {}): Result<FuzzyDate> {
  if (typeof text !== 'string') {
    return failure(issueOf(refuse('edtf/not-text', 0, 'an EDTF date is text'), typeof text, undefined));
  }
  const date = readEdtf(text, options.seasons ?? 'northern');
  if (!isRefusal(date)) return success(date);
  const suggestion = suggestEdtf(text, (candidate) => !isRefusal(readEdtf(candidate, 'northern')));
  return failure(issueOf(date, text, suggestion));
}

function readEdtf(text: string, seasons: SeasonReading): FuzzyDate | Refusal {
  const plain = readPlainDate(text);
  if (plain !== undefined) return plain;
  if (text === '') return refuse('edtf/empty', 0, 'the date is empty');
  if (text.startsWith('[') || text.startsWith('{')) return readSet(text, seasons);
  if (text.includes('/')) return readInterval(text, seasons);

  const scanner = new Scanner(text);
  const date = readDate(scanner, seasons);
  if (isRefusal(date) || scanner.isAtEnd()) return date;
  return scanner.refuseHere('edtf/unexpected-character', 'the end of the date');
}

function issueOf({ code, at, message }: Refusal, text: string, suggestion: string | undefined): Issue {
  const quoted = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
  return {
    severity: 'error',
    code,
    path: '',
    message: `“${quoted}”, character ${at + 1}: ${message}`,
    ...(suggestion !== undefined && { hint: `perhaps “${suggestion}”` }),
  };
}
