import { civilToInstant } from '../../src/time/civil.js';
import { parseEdtf } from '../../src/time/edtf.js';
import type { FuzzyDate } from '../../src/time/fuzzy-date.js';

/** The date that an EDTF text gives; a test that asks for one that is not EDTF fails. */
export function dateOf(text: string): FuzzyDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('; '));
  return result.value;
}

/** The years that the dataset covers, as instants: from the start of 1860 to the end of 2017. */
export const COVERED = { start: civilToInstant(1860, 1, 1), end: civilToInstant(2018, 1, 1) } as const;
