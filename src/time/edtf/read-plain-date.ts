import { daysInMonth, monthToInstant } from '../civil.js';
import type { SingleDate } from '../fuzzy-date.js';
import { MS_PER_DAY } from '../instant.js';

const ZERO = 48;
const DASH = 45;

/**
 * Reads `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, the dates that nearly all records have, without scanning; `undefined` for
 * everything else, right or wrong.
 */
export function readPlainDate(text: string): SingleDate | undefined {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  if (Number.isNaN(year)) return undefined;
  if (length === 4) return plainDate(text, 'year', monthToInstant(year, 1), monthToInstant(year + 1, 1));

  const month = twoDigits(text, 5);
  if (text.charCodeAt(4) !== DASH || !(month >= 1 && month <= 12)) return undefined;
  if (length === 7) return plainDate(text, 'month', monthToInstant(year, month), monthToInstant(year, month + 1));

  const day = twoDigits(text, 8);
  if (text.charCodeAt(7) !== DASH || !(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const earliest = monthToInstant(year, month) + (day - 1) * MS_PER_DAY;
  return plainDate(text, 'day', earliest, earliest + MS_PER_DAY);
}

function plainDate(text: string, precision: 'year' | 'month' | 'day', earliest: number, latest: number): SingleDate {
  return {
    kind: 'date',
    text, earliest, latest, precision,
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    parts: {
      year: text.slice(0, 4),
      significantDigits: undefined,
      grouping: undefined,
      month: precision === 'year' ? undefined : text.slice(5, 7),
      day: precision === 'day' ? text.slice(8) : undefined,
      time: undefined,
      yearQualifier: undefined,
      monthQualifier: undefined,
      dayQualifier: undefined,
    },
  };
}

/** The number that two digits make; NaN when they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
