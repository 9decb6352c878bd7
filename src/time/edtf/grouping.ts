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

/** The last code. */
const LAST = 41;

/** The month in which spring begins; as quarters of the year the seasons begin with January. */
const SPRING_MONTHS: Record<SeasonReading, number> = { northern: 3, southern: 9, quarters: 1 };

/** Each kind by its first code, from the last: the month in which that one begins, how many months each has. */
const KINDS: readonly (readonly [code: number, firstMonth: number, months: number, precision: Precision])[] = [
  [40, 1, 6, 'half'],
  [37, 1, 4, 'trimester'],
  [33, 1, 3, 'quarter'],
  [29, SPRING_MONTHS.southern, 3, 'season'],
  [25, SPRING_MONTHS.northern, 3, 'season'],
  [21, 0, 3, 'season'],
];

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
  const kind = KINDS.find(([first]) => code >= first && code <= LAST);
  if (kind === undefined) return undefined;
  const [first, firstOfKind, months, precision] = kind;
  return { firstMonth: (((firstOfKind || SPRING_MONTHS[seasons]) - 1 + (code - first) * months) % 12) + 1, months, precision };
}
