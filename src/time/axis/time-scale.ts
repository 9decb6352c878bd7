import { civilToInstant, instantToCivil, MAX_CIVIL_YEAR } from '../civil.js';
import { MS_PER_MEAN_YEAR, type Instant } from '../instant.js';
import { formatCivil } from '../words/civil-format.js';
import { formatYear, TICK_FIELDS } from './format-tick.js';
import { nearestTickStep, type TickStep } from './ladder.js';
import { ceilToTick, floorToTick, ticksOf } from './ticks.js';

/** About how many ticks a scale has when nobody says how many. */
const DEFAULT_TICK_COUNT = 10;

/** How far from 1970 there are civil dates, either way. */
const FARTHEST_MS = MAX_CIVIL_YEAR * MS_PER_MEAN_YEAR;

/** A linear scale from instants to numbers, such as pixels, with the manners of d3's scales: setters return the scale. */
export interface TimeScale {
  /** Where an instant lies in the range. */
  (instant: Instant): number;
  /** The instant at a place of the range. */
  invert(value: number): Instant;
  /** The first and last instant. */
  domain(): [Instant, Instant];
  domain(domain: readonly [Instant, Instant]): this;
  /** The numbers that the ends of the domain map to. */
  range(): [number, number];
  range(range: readonly [number, number]): this;
  /** Whether what lies outside is moved to the nearest end. */
  clamp(): boolean;
  clamp(clamp: boolean): this;
  /** Instants of the domain at even steps of the calendar (UTC), about as many as asked for; none where an end is infinite or NaN. */
  ticks(count?: number): Instant[];
  /** Writes each tick by the coarsest unit that begins with it: `66 Ma`, `1904`, `Feb`, `Mon 8`, `06:00`. */
  tickFormat(locale?: string, count?: number): (instant: Instant) => string;
  /** Widens the domain to whole steps; leaves one alone that has an end that is infinite or NaN. */
  nice(count?: number): this;
  /** A scale of its own that is the same. */
  copy(): this;
}

/**
 * A scale from time to numbers; its domain is the year 2000 and its range 0 to 1 until they are set.
 *
 * Distances are taken from the start of the domain before they are scaled, so nothing is lost to the size of the
 * instants themselves.
 *
 * @example
 * const scale = timeScale().domain([civilToInstant(1860, 1, 1), civilToInstant(2018, 1, 1)]).range([0, 1000]);
 * scale(civilToInstant(1904, 2, 8)); // 279.12…
 * scale.ticks(5).map(scale.tickFormat('en')); // ['1860', '1880', '1900', …]
 */
export function timeScale(): TimeScale {
  return makeScale({ domain: [civilToInstant(2000, 1, 1), civilToInstant(2001, 1, 1)], range: [0, 1], isClamped: false });
}

interface ScaleState {
  domain: readonly [Instant, Instant];
  range: readonly [number, number];
  isClamped: boolean;
}

function makeScale(state: ScaleState): TimeScale {
  const scale = (instant: Instant): number => project(instant, state.domain, state.range, state.isClamped);

  const methods = {
    invert: (value: number): Instant => project(value, state.range, state.domain, state.isClamped),
    domain: accessor('domain'),
    range: accessor('range'),
    clamp: (isClamped?: boolean) => {
      if (isClamped === undefined) return state.isClamped;
      state.isClamped = isClamped;
      return scale;
    },
    ticks: (count?: number): Instant[] => {
      const [first, last] = state.domain;
      const step = stepOf(state, count);
      if (!step) return [];
      const ticks = ticksOf(step, { start: Math.min(first, last), end: Math.max(first, last) });
      return first < last ? ticks : ticks.reverse();
    },
    tickFormat: (locale = 'en', count?: number) => (instant: Instant): string => formatAlone(instant, stepOf(state, count), locale),
    nice: (count?: number) => {
      const [first, last] = state.domain;
      const step = stepOf(state, count);
      if (step) state.domain = first < last ? [floorToTick(step, first), ceilToTick(step, last)] : [ceilToTick(step, first), floorToTick(step, last)];
      return scale;
    },
    copy: () => makeScale({ ...state }),
  };

  function accessor(key: 'domain' | 'range') {
    return (pair?: readonly [number, number]) => {
      if (pair === undefined) return [...state[key]];
      state[key] = [pair[0], pair[1]];
      return scale;
    };
  }

  // The one place where the overloads of the interface, which a literal cannot have, are asserted.
  return Object.assign(scale, methods) as unknown as TimeScale;
}

/** A value carried from one pair to another, exact at both ends. */
function project(value: number, [a, b]: readonly [number, number], [p, q]: readonly [number, number], isClamped: boolean): number {
  if (a === b) return p + (q - p) / 2;
  const fraction = (value - a) / (b - a);
  if (isClamped && fraction <= 0) return p;
  if (fraction === 1 || (isClamped && fraction > 1)) return q;
  return p + fraction * (q - p);
}

/** The step that divides a domain into about so many; `undefined` where there is nothing to divide. */
function stepOf({ domain: [first, last] }: ScaleState, count = DEFAULT_TICK_COUNT): TickStep | undefined {
  const isStretch = first !== last && Math.abs(first) < FARTHEST_MS && Math.abs(last) < FARTHEST_MS;
  return isStretch && count > 0 ? nearestTickStep(Math.abs(last - first) / count) : undefined;
}

/** By the coarsest unit that begins with the instant. */
function formatAlone(instant: Instant, step: TickStep | undefined, locale: string): string {
  const civil = instantToCivil(instant);
  const { month, day, msOfDay } = civil;
  const unit = step?.unit;
  if (unit === 'millisecond' || unit === 'second') return formatCivil(civil, TICK_FIELDS[unit], locale);
  if (unit === 'year' || (month === 1 && day === 1 && msOfDay === 0)) return formatYear(civil, step?.unit === 'year' ? step.count : 1, locale);
  return formatCivil(civil, TICK_FIELDS[msOfDay > 0 ? 'minute' : day === 1 ? 'month' : unit === 'week' ? 'week' : 'day'], locale);
}
