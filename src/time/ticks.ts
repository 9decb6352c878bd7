import { LongviewRangeError } from '../base/errors.js';
import { civilToInstant, instantToCivil, MAX_CIVIL_YEAR, monthToInstant } from './civil.js';
import { MS_PER_DAY, type Instant } from './instant.js';
import type { TickStep } from './ladder.js';
import type { Span } from './span.js';

/** No axis has room for more; a step far too fine for its span is a mistake. */
const MAX_TICKS = 100_000;

/** 1970-01-01 was a Thursday, three days into its week. */
const EPOCH_WEEKDAY = 3;

/** Where ticks can stand. */
const FIRST_INSTANT = civilToInstant(-MAX_CIVIL_YEAR, 1, 1);
const LAST_INSTANT = civilToInstant(MAX_CIVIL_YEAR, 12, 31);

/**
 * The instants of a span, both ends included, on which the ticks of a step stand (UTC), in order.
 *
 * There is no year 0 in their labels: before AD 1 steps of years are counted from 1 BC backwards, so that ticks stand
 * on 1 BC, 100 BC, 200 BC (astronomical 0, -99, -199). Steps of two years leave out 1 BC, which would stand too near.
 * Weeks begin on Monday; steps of two days begin anew each month.
 *
 * @throws LongviewRangeError `time/too-many-ticks` when the span holds more than 100,000 of them
 * @example
 * const span = { start: civilToInstant(-150, 1, 1), end: civilToInstant(250, 1, 1) };
 * ticksOf(nearestTickStep(100 * MS_PER_MEAN_YEAR), span).map((tick) => instantToCivil(tick).year) // [-99, 0, 100, 200]
 */
export function ticksOf(step: TickStep, { start, end }: Span): Instant[] {
  const from = Math.max(start, FIRST_INSTANT);
  const to = Math.min(end, LAST_INSTANT);
  if ((to - from) / step.meanMs > MAX_TICKS) {
    throw new LongviewRangeError('time/too-many-ticks', `at most ${MAX_TICKS} ticks; the span has ${Math.round((to - from) / step.meanMs)} steps of ${step.count} ${step.unit}`);
  }
  const ticks: Instant[] = [];
  let tick = ceilToTick(step, from);
  // Far away a fine step is less than what tells two instants apart, and the next tick would be the same.
  for (let last = -Infinity; tick > last && tick <= to; tick = nextTick(step, tick)) {
    ticks.push(tick);
    last = tick;
  }
  return ticks;
}

/** The last tick at or before an instant. */
export function floorToTick(step: TickStep, instant: Instant): Instant {
  const { unit, count } = step;
  switch (unit) {
    case 'week': return Math.floor((instant / MS_PER_DAY + EPOCH_WEEKDAY) / 7) * 7 * MS_PER_DAY - EPOCH_WEEKDAY * MS_PER_DAY;
    case 'day': return count === 1 ? floorToMultiple(instant, MS_PER_DAY) : floorToDays(count, instant);
    case 'month': {
      const { year, month } = instantToCivil(instant);
      return monthToInstant(year, floorToMultiple(month - 1, count) + 1);
    }
    case 'year': return yearToInstant(floorToYears(count, instantToCivil(instant).year));
    case 'decade': return yearToInstant(floorToNamedYears(10 * count, instantToCivil(instant).year));
    case 'century': return yearToInstant(floorToNamedYears(100 * count, instantToCivil(instant).year));
    default: return floorToMultiple(instant, step.meanMs);
  }
}

/** The first tick after an instant. */
export function nextTick(step: TickStep, instant: Instant): Instant {
  const { unit, count } = step;
  const tick = floorToTick(step, instant);
  switch (unit) {
    case 'day': return count === 1 ? tick + MS_PER_DAY : nextDays(count, tick);
    case 'month': {
      const { year, month } = instantToCivil(tick);
      return monthToInstant(year, month + count);
    }
    case 'year': return yearToInstant(nextYears(count, instantToCivil(tick).year));
    case 'decade': return yearToInstant(nextNamedYears(10 * count, instantToCivil(tick).year));
    case 'century': return yearToInstant(nextNamedYears(100 * count, instantToCivil(tick).year));
    default: return tick + step.meanMs;
  }
}

/** The first tick at or after an instant. */
export function ceilToTick(step: TickStep, instant: Instant): Instant {
  const tick = floorToTick(step, instant);
  return tick === instant ? tick : nextTick(step, instant);
}

function floorToMultiple(value: number, step: number): number {
  return Math.floor(value / step) * step;
}

/** The 1st, 3rd, … of the month, without a last one that would stand next to the 1st of the month after. */
function floorToDays(count: number, instant: Instant): Instant {
  const { year, month, day } = instantToCivil(instant);
  const daysToNextMonth = (monthToInstant(year, month + 1) - monthToInstant(year, month)) / MS_PER_DAY;
  const lastTickDay = floorToMultiple(daysToNextMonth - count, count) + 1;
  return civilToInstant(year, month, Math.min(floorToMultiple(day - 1, count) + 1, lastTickDay));
}

function nextDays(count: number, tick: Instant): Instant {
  const next = floorToDays(count, tick + count * MS_PER_DAY);
  if (next > tick) return next;
  const { year, month } = instantToCivil(tick);
  return monthToInstant(year, month + 1);
}

function yearToInstant(year: number): Instant {
  return monthToInstant(year, 1);
}

/** Multiples of the step since AD 1, 1 BC, and multiples of the step BC before it. */
function floorToYears(step: number, year: number): number {
  if (step === 1) return year;
  if (year >= step) return floorToMultiple(year, step);
  if (year >= 0 && hasTickAtYearZero(step)) return 0;
  return 1 - Math.max(1, Math.ceil((1 - year) / step)) * step;
}

function nextYears(step: number, tick: number): number {
  if (step === 1) return tick + 1;
  if (tick > 0) return tick + step;
  if (tick === 0) return step;
  if (tick + step <= 0) return tick + step;
  return hasTickAtYearZero(step) ? 0 : step;
}

/** 2 BC and 1 BC would be too near one another where steps are of two years. */
function hasTickAtYearZero(step: number): boolean {
  return step !== 2;
}

/** Where the named decade or century of a year begins: the 40s BC in 49 BC, the first years AD in AD 1. */
function floorToNamedYears(step: number, year: number): number {
  if (year >= 1) return Math.max(1, floorToMultiple(year, step));
  return 2 - step - floorToMultiple(1 - year, step);
}

function nextNamedYears(step: number, start: number): number {
  if (start >= step) return start + step;
  if (start >= 1) return step;
  return Math.min(start + step, 1);
}
