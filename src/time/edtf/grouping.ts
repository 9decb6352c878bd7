import type { Precision } from '../fuzzy-date.js';

/** What the codes 21–24, which name no hemisphere, are read as. */
export type SeasonReading = 'northern' | 'southern' | 'quarters';

/** A stretch of months within a year, or reaching into the next. */
export interface Grouping {
  /** 1–12. */
  readonly firstMonth: number;
  readonly months: number;
  readonly precision: Precision;
}

const SEASON = 21;
const NORTHERN_SEASON = 25;
const SOUTHERN_SEASON = 29;
const QUARTER = 33;
const FOUR_MONTHS = 37;
const HALF = 40;
const LAST = 41;

/**
 * The months of a part of the year by its EDTF code, or `undefined` for a code that has none.
 *
 * Seasons are those of meteorology, whole months: the northern spring is March to May, and winter is December to
 * February of the next year. EDTF leaves the place of 21–24 open, so their reading is a choice; northern by default.
 *
 * @param code 21–41
 * @example groupingOf(24) // { firstMonth: 12, months: 3, precision: 'season' }
 */
export function groupingOf(code: number, seasons: SeasonReading = 'northern'): Grouping | undefined {
  if (code < SEASON || code > LAST) return undefined;
  if (code >= HALF) return { firstMonth: 1 + (code - HALF) * 6, months: 6, precision: 'half' };
  if (code >= FOUR_MONTHS) return { firstMonth: 1 + (code - FOUR_MONTHS) * 4, months: 4, precision: 'trimester' };
  if (code >= QUARTER) return { firstMonth: 1 + (code - QUARTER) * 3, months: 3, precision: 'quarter' };
  if (code >= SOUTHERN_SEASON) return season(code - SOUTHERN_SEASON, 9);
  if (code >= NORTHERN_SEASON) return season(code - NORTHERN_SEASON, 3);
  if (seasons === 'quarters') return { firstMonth: 1 + (code - SEASON) * 3, months: 3, precision: 'season' };
  return season(code - SEASON, seasons === 'northern' ? 3 : 9);
}

/** A season by its place in the year (0 is spring) and the month in which spring begins. */
function season(index: number, springMonth: number): Grouping {
  return { firstMonth: ((springMonth - 1 + index * 3) % 12) + 1, months: 3, precision: 'season' };
}
