import { LongviewRangeError } from '../base/errors.js';
import { FIRST_CALENDAR_YEAR, LEAST_AGE_STEP, PRESENT_YEAR } from './before-present.js';
import { civilToInstant, daysInMonth, instantToCivil, MAX_CIVIL_YEAR, monthToInstant } from './civil.js';
import { MS_PER_DAY, type Instant } from './instant.js';
import type { TickStep } from './ladder.js';
import type { Span } from './span.js';
import type { Weekday } from './week.js';

/** No axis has room for more; a step far too fine for its span is a mistake. */
const MAX_TICKS = 100_000;

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY: Weekday = 4;

/** Where one way of counting years ends and the next begins, ticks are at least this part of a step apart. */
const LEAST_SEAM = 0.75;

/** Whole milliseconds are exact up to here, and farther away there are no parts of them. */
const EXACT_MS = 2 ** 53;

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
  for (let last = -Infinity; tick > last && tick <= to; tick = tickAfter(step, tick, firstDay)) {
    ticks.push(tick);
    last = tick;
  }
  return ticks;
}

/** The last tick at or before an instant. */
export function floorToTick(step: TickStep, instant: Instant, firstDay: Weekday = 1): Instant {
  const { unit, count } = step;
  switch (unit) {
    case 'week': return floorToWeek(firstDay, instant);
    case 'day': return count === 1 ? floorToExact(MS_PER_DAY, instant) : floorToDays(count, instant);
    case 'month': {
      const { year, month } = instantToCivil(instant);
      return monthToInstant(year, floorToMultiple(month - 1, count) + 1);
    }
    case 'year':
    case 'decade':
    case 'century': return yearToInstant(floorToRows(rowsOf(step), instantToCivil(instant).year));
    default: return floorToExact(step.meanMs, instant);
  }
}

/** The first tick after an instant. */
export function nextTick(step: TickStep, instant: Instant, firstDay: Weekday = 1): Instant {
  return tickAfter(step, floorToTick(step, instant, firstDay), firstDay);
}

/** The first tick at or after an instant. */
export function ceilToTick(step: TickStep, instant: Instant, firstDay: Weekday = 1): Instant {
  const tick = floorToTick(step, instant, firstDay);
  return tick === instant ? tick : nextTick(step, instant, firstDay);
}

function tickAfter(step: TickStep, tick: Instant, firstDay: Weekday): Instant {
  const { unit, count } = step;
  switch (unit) {
    case 'day': return count === 1 ? nextExact(step, tick, firstDay) : nextDays(count, tick);
    case 'month': {
      const { year, month } = instantToCivil(tick);
      return monthToInstant(year, month + count);
    }
    case 'year':
    case 'decade':
    case 'century': return yearToInstant(nextInRows(rowsOf(step), instantToCivil(tick).year));
    default: return nextExact(step, tick, firstDay);
  }
}

/**
 * The last multiple of a length at or before an instant; where a float64 cannot hold it, the next instant that it can, as days begin
 * in {@link civilToInstant}.
 */
function floorToExact(stepMs: number, instant: Instant): Instant {
  if (Math.abs(instant) < EXACT_MS) {
    const tick = floorToMultiple(instant, stepMs);
    return tick > instant ? tick - stepMs : tick;
  }
  const tick = instant - remainder(instant, stepMs);
  if (remainder(tick, stepMs) < stepMs / 2) return tick;
  // Rounded down to before the multiple: three quarters of the spacing of float64s here leads to the next one.
  return Math.min(tick + Math.abs(tick) * Number.EPSILON * 0.75, instant);
}

function floorToWeek(firstDay: Weekday, instant: Instant): Instant {
  const day = Math.floor(floorToExact(MS_PER_DAY, instant) / MS_PER_DAY);
  const daysOfWeek = remainder(day + EPOCH_WEEKDAY - firstDay, 7);
  return floorToExact(MS_PER_DAY, (day - daysOfWeek + 0.5) * MS_PER_DAY);
}

/** Exact for whole numbers. */
function remainder(value: number, divisor: number): number {
  const rest = value % divisor;
  return rest < 0 ? rest + divisor : rest;
}

function nextExact(step: TickStep, tick: Instant, firstDay: Weekday): Instant {
  const next = tick + step.meanMs;
  // A quarter more than a step is past the next tick whatever was lost to rounding.
  return Math.abs(next) < EXACT_MS ? next : floorToTick(step, tick + step.meanMs * 1.25, firstDay);
}

function floorToMultiple(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

/** The 1st, 3rd, … of the month, without a last one that would stand next to the 1st of the month after. */
function floorToDays(count: number, instant: Instant): Instant {
  const { year, month, day } = instantToCivil(instant);
  const lastTickDay = floorToMultiple(daysInMonth(year, month) - count, count) + 1;
  return civilToInstant(year, month, Math.min(floorToMultiple(day - 1, count) + 1, lastTickDay));
}

function nextDays(count: number, tick: Instant): Instant {
  // A little more than the days: far away, midnight is rounded.
  const next = floorToDays(count, tick + (count + 0.5) * MS_PER_DAY);
  if (next > tick) return next;
  const { year, month } = instantToCivil(tick);
  return monthToInstant(year, month + 1);
}

function yearToInstant(year: number): Instant {
  return monthToInstant(year, 1);
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
