import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MEAN_YEAR, MS_PER_MINUTE, MS_PER_SECOND } from '../instant.js';
import { LEAST_AGE_STEP } from './before-present.js';

/** What a step is counted in. Decades and centuries are those of names, `1890s`; they begin where the name does. */
export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** A distance between ticks: 6 hours, 3 months, 50 years. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** How long the step is on average, in milliseconds. */
  readonly meanMs: number;
}

/** The largest power of ten of the year steps: 5 × 10¹¹ years outlast every instant. */
const MAX_YEAR_POWER = 11;

/** From finest to coarsest what steps are counted in, how long it is on average, and by how many: clocks go by sixties, years by tens. */
const LADDER: readonly (readonly [unit: TickUnit, meanMs: number, counts: readonly number[]])[] = [
  ['millisecond', 1, oneTwoFive(2)],
  ['second', MS_PER_SECOND, [1, 5, 15, 30]],
  ['minute', MS_PER_MINUTE, [1, 5, 15]],
  ['hour', MS_PER_HOUR, [1, 3, 6, 12]],
  ['day', MS_PER_DAY, [1, 2]],
  ['week', 7 * MS_PER_DAY, [1]],
  ['month', MS_PER_MEAN_YEAR / 12, [1, 3]],
  ['year', MS_PER_MEAN_YEAR, oneTwoFive(MAX_YEAR_POWER)],
];

/** Every step that ticks may have, from finest to coarsest. */
export const TICK_STEPS: readonly TickStep[] = LADDER.flatMap(([unit, meanMs, counts]) => counts.map((count) => ({ unit, count, meanMs: count * meanMs })));

const COARSEST = TICK_STEPS.at(-1)!;
/** Single years. */
export const YEAR: TickStep = /* @__PURE__ */ single('year');
/** The years of a name, `1890s`. */
export const DECADE: TickStep = { unit: 'decade', count: 1, meanMs: 10 * MS_PER_MEAN_YEAR };
/** The hundred years that share their first digits, `1800s`. */
export const CENTURY: TickStep = { unit: 'century', count: 1, meanMs: 100 * MS_PER_MEAN_YEAR };

/** 1, 2, 5, 10, 20, 50, … up to five times a power of ten. */
function oneTwoFive(maxPower: number): number[] {
  return Array.from({ length: maxPower + 1 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** power)).flat();
}

/** The step of one unit, which is the first of it. */
function single(unit: TickUnit): TickStep {
  return TICK_STEPS.find((step) => step.unit === unit)!;
}

/**
 * The finest step whose ticks stand far enough apart; the coarsest of all where none does.
 *
 * The distance is that of the mean: February is a little narrower than a month.
 *
 * @param msPerPx      how much time a CSS pixel shows, in milliseconds
 * @param minSpacingPx the least distance between ticks in CSS pixels, such as the width of a label
 * @example chooseTickStep(MS_PER_DAY, 72) // { unit: 'month', count: 3, … }: a month would be 30 px
 */
export function chooseTickStep(msPerPx: number, minSpacingPx: number): TickStep {
  const wantedMs = msPerPx * minSpacingPx;
  return TICK_STEPS.find((candidate) => candidate.meanMs >= wantedMs) ?? COARSEST;
}

/**
 * The step whose mean length is nearest to a wanted one, by ratio.
 *
 * @example nearestTickStep(40 * MS_PER_DAY) // { unit: 'month', count: 1, … }
 */
export function nearestTickStep(wantedMs: number): TickStep {
  const index = TICK_STEPS.findIndex((candidate) => candidate.meanMs >= wantedMs);
  const coarser = TICK_STEPS[index] ?? COARSEST;
  const finer = TICK_STEPS[index - 1];
  return finer && wantedMs / finer.meanMs < coarser.meanMs / wantedMs ? finer : coarser;
}

/**
 * What the ticks of a step stand in, for a second row: single years and every other one in their decade, every fifth,
 * tenth and twentieth in its century, months in their year, days and weeks in their month, times in their day. Ticks farther apart
 * say enough alone.
 */
export function contextOf({ unit, count }: TickStep): TickStep | undefined {
  switch (unit) {
    case 'year': return count <= 2 ? DECADE : count <= 20 ? CENTURY : undefined;
    case 'month': return YEAR;
    case 'week':
    case 'day': return single('month');
    case 'decade':
    case 'century': return undefined;
    default: return single('day');
  }
}

/**
 * The next finer step whose ticks fall on every tick of this one, for marks without labels between them; `undefined` for the
 * finest. A fifth of 5 years rather than every other one; days rather than weeks between months.
 *
 * @example minorStepOf(fiveYears) // { unit: 'year', count: 1, … }
 */
export function minorStepOf(step: TickStep): TickStep | undefined {
  return TICK_STEPS.slice(0, TICK_STEPS.indexOf(step)).findLast((finer) => divides(finer, step));
}

function divides(finer: TickStep, step: TickStep): boolean {
  // Ages and years of the calendar are counted from different ends.
  if (step.unit === 'year' && step.count >= LEAST_AGE_STEP && finer.count < LEAST_AGE_STEP) return false;
  if (finer.unit === step.unit) return step.count % finer.count === 0;
  return finer.unit !== 'week' && (finer.unit !== 'day' || finer.count === 1);
}
