import { LongviewRangeError } from '../../base/errors.js';
import { civilToInstant, daysInMonth, instantToCivil, MAX_CIVIL_YEAR, monthToInstant, notBefore, positiveModulo } from '../civil.js';
import { MS_PER_DAY, type Instant } from '../instant.js';
import type { Span } from '../span.js';
import { FIRST_CALENDAR_YEAR, LEAST_AGE_STEP, PRESENT_YEAR } from './before-present.js';
import type { TickStep } from './ladder.js';
import type { Weekday } from './week.js';

/** No axis has room for more; a step far too fine for its span is a mistake. */
const MAX_TICKS = 100_000;

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY: Weekday = 4;

/** Where one way of counting years ends and the next begins, ticks are at least this part of a step apart. */
const LEAST_SEAM = 0.75;

/** Where ticks can stand. */
const FIRST_INSTANT = civilToInstant(-MAX_CIVIL_YEAR, 1, 1);
const LAST_INSTANT = civilToInstant(MAX_CIVIL_YEAR, 12, 31);

/**
 * The instants of a span, both ends included, on which the ticks of a step stand (UTC), in order.
 *
 * Where they stand does not depend on the span. There is no year 0 in their labels: before AD 1 steps of years are counted from
 * 1 BC backwards, so that ticks stand on 1 BC, 100 BC, 200 BC (astronomical 0, -99, -199). Steps of two years leave out 1 BC, which
 * would stand too near. Before 10000 BC, and everywhere before 1950 in steps of 5,000 years and more, they are counted back from
 * 1950: 5,000, 10,000, 15,000 years before. Steps of two days begin anew each month.
 *
 * @param firstDay the day on which weeks begin; Monday by default
 * @throws LongviewRangeError `time/too-many-ticks` when the span holds more than 100,000 of them
 * @example
 * const span = { start: civilToInstant(-150, 1, 1), end: civilToInstant(250, 1, 1) };
 * ticksOf(nearestTickStep(100 * MS_PER_MEAN_YEAR), span).map((tick) => instantToCivil(tick).year) // [-99, 0, 100, 200]
 */
export function ticksOf(step: TickStep, { start, end }: Span, firstDay: Weekday = 1): Instant[] {
  const from = Math.max(start, FIRST_INSTANT);
  const to = Math.min(end, LAST_INSTANT);
  if ((to - from) / step.meanMs > MAX_TICKS) {
    throw new LongviewRangeError('time/too-many-ticks', `at most ${MAX_TICKS} ticks; the span has ${Math.round((to - from) / step.meanMs)} steps of ${step.count} ${step.unit}`);
  }
  const ticks: Instant[] = [];
  if (!(from <= to)) return ticks;
  let tick = ceilToTick(step, from, firstDay);
  // Far away a fine step is less than what tells two instants apart, and the next tick would be the same.
  for (let last = -Infinity; tick > last && tick <= to; tick = tickAfter(step, tick)) {
    ticks.push(tick);
    last = tick;
  }
  return ticks;
}

/** The last tick at or before an instant. */
export function floorToTick(step: TickStep, instant: Instant, firstDay: Weekday = 1): Instant {
  const { unit, count } = step;
  const { year, month, day, msOfDay } = instantToCivil(instant);
  switch (unit) {
    case 'week': return monthToInstant(year, month, day - daysIntoWeek(instant - msOfDay, firstDay));
    case 'day': return monthToInstant(year, month, Math.min(floorToMultiple(day - 1, count) + 1, lastTickDay(year, month, count)));
    case 'month': return monthToInstant(year, floorToMultiple(month - 1, count) + 1);
    case 'year':
    case 'decade':
    case 'century': return monthToInstant(floorToRows(rowsOf(step), year), 1);
    default: return floorToExact(step.meanMs, instant);
  }
}

/** The first tick after an instant. */
export function nextTick(step: TickStep, instant: Instant, firstDay: Weekday = 1): Instant {
  return tickAfter(step, floorToTick(step, instant, firstDay));
}

/** The first tick at or after an instant. */
export function ceilToTick(step: TickStep, instant: Instant, firstDay: Weekday = 1): Instant {
  const tick = floorToTick(step, instant, firstDay);
  return tick === instant ? tick : tickAfter(step, tick);
}

function tickAfter(step: TickStep, tick: Instant): Instant {
  const { unit, count } = step;
  const { year, month, day } = instantToCivil(tick);
  switch (unit) {
    case 'week': return monthToInstant(year, month, day + 7);
    case 'day': return day < lastTickDay(year, month, count) ? monthToInstant(year, month, day + count) : monthToInstant(year, month + 1);
    case 'month': return monthToInstant(year, month + count);
    case 'year':
    case 'decade':
    case 'century': return monthToInstant(nextInRows(rowsOf(step), year), 1);
    // A quarter more than a step is past the next tick whatever is lost to rounding.
    default: return floorToExact(step.meanMs, tick + step.meanMs * 1.25);
  }
}

/** The last multiple of a length at or before an instant, as days begin in {@link civilToInstant} where a float64 cannot hold it. */
function floorToExact(stepMs: number, instant: Instant): Instant {
  const whole = Math.floor(instant);
  return Math.min(notBefore(whole - positiveModulo(whole, stepMs), stepMs), instant);
}

/** How many days of its week have passed by a midnight, which may be rounded. */
function daysIntoWeek(midnight: Instant, firstDay: Weekday): number {
  return positiveModulo(Math.round(midnight / MS_PER_DAY) + EPOCH_WEEKDAY - firstDay, 7);
}

/** The 1st, 3rd, … of the month, without a last one that would stand next to the 1st of the month after. */
function lastTickDay(year: number, month: number, count: number): number {
  return floorToMultiple(daysInMonth(year, month) - count, count) + 1;
}

function floorToMultiple(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

/** Years on which ticks stand: from the first to the last, every so many, counted from an origin. */
type Row = readonly [first: number, last: number, origin: number, every: number];

/** Rows of years in which the ticks of a step stand. */
function rowsOf({ unit, count }: TickStep): readonly Row[] {
  if (unit !== 'year') {
    // Decades and centuries begin where their names do: the 40s BC in 49 BC, the first years AD in AD 1.
    const years = count * (unit === 'decade' ? 10 : 100);
    return [[-Infinity, 2 - years, 2, years], [1, 1, 1, years], [years, Infinity, 0, years]];
  }
  // Ages reach up to a year that has a tick of its own, but only so near it that both can have their labels.
  const agesTo = (year: number, distance: number): Row => [-Infinity, PRESENT_YEAR - Math.ceil((PRESENT_YEAR - year + distance) / count) * count, PRESENT_YEAR, count];
  if (count >= LEAST_AGE_STEP) {
    const firstAfter = Math.ceil(PRESENT_YEAR / count + LEAST_SEAM) * count;
    return [agesTo(PRESENT_YEAR, count), [PRESENT_YEAR, PRESENT_YEAR, PRESENT_YEAR, count], [firstAfter, Infinity, 0, count]];
  }
  // 2 BC and 1 BC would be too near one another where steps are of two years.
  const lastBC = count === 2 ? -1 : 0;
  return [agesTo(FIRST_CALENDAR_YEAR, LEAST_SEAM * count), [FIRST_CALENDAR_YEAR, 1 - count, 1, count], [lastBC, lastBC, lastBC, count], [count, Infinity, 0, count]];
}

function floorToRows(rows: readonly Row[], year: number): number {
  return Math.max(...rows.map(([first, last, origin, every]) => (first > year ? -Infinity : Math.min(last, floorToMultiple(year - origin, every) + origin))));
}

function nextInRows(rows: readonly Row[], year: number): number {
  return Math.min(...rows.map(([first, last, origin, every]) => (last > year ? Math.max(first, floorToMultiple(year - origin, every) + origin + every) : Infinity)));
}
