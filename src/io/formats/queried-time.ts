import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { wikidataTimeToEdtf } from './wikidata-time.js';

/** The precision of a day and of a year. */
const DAY = 11;
const YEAR = 9;

/** What else may say how precise the times of a query are, besides what is named after the time. */
const PRECISIONS = ['precision', 'datePrecision'] as const;

/** What a query may call the precision of a time, the likeliest first. */
export function precisionNames(variable: string): readonly string[] {
  return [`${variable}Precision`, `${variable}_precision`, ...PRECISIONS];
}

/**
 * A time in the results of a query of Wikidata in EDTF. All of them are midnights, whether they stand for a day, a year or a century; where
 * the query does not say for which, the first of January is taken for a year, with a warning. What is no time stays as it is.
 *
 * @param precision as the query says it
 * @param variable  what the query calls the time
 */
export function queriedTime(time: string, precision: string | undefined, variable: string, path: InputPath, log: IssueLog): string {
  if (!/^[+-]?\d{1,12}-\d\d-\d\d(?:T|$)/.test(time)) return time;
  if (precision === undefined) {
    log.warningOnce('precision', 'wikidata/no-precision', path, () => ({
      message: 'the query does not say how precise its dates are; the first of January is taken for a whole year',
      hint: `select ?${variable}Precision too (wikibase:timePrecision)`,
    }));
  }
  const fineness = precision === undefined ? (/-01-01T00:00:00Z$/.test(time) ? YEAR : DAY) : Number(precision);
  // A blank node for “unknown value” never gets here: it does not look like a time.
  return wikidataTimeToEdtf({ time, precision: fineness, years: 'astronomical' }) ?? time;
}
