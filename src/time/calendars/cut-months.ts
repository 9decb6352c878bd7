import type { DayNumber, MonthStart } from './reckoning.js';

/** The months that a stretch of days touches; the first is cut where the stretch begins within it. */
export function cutMonths(months: readonly MonthStart[], start: DayNumber, end: DayNumber): readonly MonthStart[] {
  return months
    .filter((month, index) => month.start < end && start < end && (months[index + 1]?.start ?? Infinity) > start)
    .map((month) => (month.start >= start ? month : { ...month, start, firstDay: month.firstDay + start - month.start }));
}
