import { parseEdtf } from '../../time/edtf.js';
import type { Issue } from '../../base/result.js';
import { quote } from '../reading/json-value.js';

/** Why a text is no date, and what to write. */
export interface Refused {
  readonly fault?: string;
  readonly hint?: string;
}

/**
 * Refuses what can be read in several ways, and names them.
 *
 * @param readings in EDTF; those that are none are left out
 * @param doubt    what is not certain
 */
export function either(text: string, readings: readonly string[], doubt: string): Refused {
  const possible = [...new Set(readings)].filter((reading) => parseEdtf(reading).ok);
  if (possible.length === 0) return {};
  const isOne = possible.length === 1;
  return {
    fault: `${quote(text)} ${isOne ? 'is not clear' : 'can be read in two ways'}`,
    hint: `write ${possible.join(' or ')}${isOne ? '' : `: it is not certain ${doubt}`}`,
  };
}

/** An issue of the reader of EDTF about a date, in the words of one who knows better; what that points at in the text is dropped then. */
export function amended(issue: Issue, { fault, hint }: Refused): Issue {
  const { hint: former, at, ...rest } = issue;
  if (fault === undefined) return { ...issue, ...(hint !== undefined && { hint }) };
  return { ...rest, message: fault, ...(hint !== undefined && { hint }) };
}
