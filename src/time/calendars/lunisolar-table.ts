import { upperBound } from '../../base/bisect.js';
import { valueAt } from '../../base/number.js';
import type { DayNumber, MonthStart, Reckoning } from './reckoning.js';

/** The months of a lunisolar calendar, packed. */
export interface PackedMonths {
  readonly firstYear: number;
  readonly firstDay: DayNumber;
  /** The day on which the table ends; the last month may end before its time. */
  readonly end: DayNumber;
  /** For each month that is as long as the one before it: how many in between alternated, A = 0. A month of 29 days goes before. */
  readonly repeatedLengths: string;
  /** The leap months: how many months after the one before, or the first of all, A = 0. */
  readonly leapMonths: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

interface Months {
  readonly starts: readonly DayNumber[];
  readonly numbers: readonly number[];
  readonly leaps: ReadonlySet<number>;
  /** The first month of each year, and its first day. */
  readonly firstMonths: readonly number[];
  readonly yearStarts: readonly DayNumber[];
}

/** The years and months of a lunisolar calendar by a table, which is unpacked when it is first asked. */
export function lunisolarTable(packed: () => PackedMonths): Pick<Reckoning, 'yearOf' | 'yearStart' | 'monthsOf'> {
  let unpacked: Months | undefined;
  const table = (): Months => unpacked ??= unpack(packed());
  const { firstYear, end } = packed();
  return {
    yearOf: (day) => firstYear + Math.max(0, upperBound(table().yearStarts, day) - 1),
    yearStart: (year) => table().yearStarts[Math.max(0, year - firstYear)] ?? end,
    monthsOf: (year) => {
      const { starts, numbers, leaps, firstMonths } = table();
      const from = firstMonths[year - firstYear];
      if (from === undefined) return [];
      return starts.slice(from, firstMonths[year - firstYear + 1] ?? numbers.length)
        .map((start, index): MonthStart => ({ start, number: valueAt(numbers, from + index), isLeap: leaps.has(from + index), firstDay: 1 }));
    },
  };
}

function unpack({ firstDay, end, repeatedLengths, leapMonths }: PackedMonths): Months {
  const leaps = new Set<number>();
  let leap = 0;
  for (const digit of leapMonths) leaps.add(leap += DIGITS.indexOf(digit));

  const starts: DayNumber[] = [];
  const numbers: number[] = [];
  const firstMonths: number[] = [];
  let day = firstDay;
  let days = 29;
  let number = 0;
  for (const digit of repeatedLengths) {
    for (let left = DIGITS.indexOf(digit); left >= 0 && day < end; left--) {
      if (left > 0) days = 59 - days;
      if (!leaps.has(starts.length)) number = number % 12 + 1;
      if (number === 1 && !leaps.has(starts.length)) firstMonths.push(starts.length);
      starts.push(day);
      numbers.push(number);
      day += days;
    }
  }
  return { starts, numbers, leaps, firstMonths, yearStarts: firstMonths.map((month) => valueAt(starts, month)) };
}
