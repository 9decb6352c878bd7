import { firstIndexWhere } from '../base/bisect.js';
import { CENTURY, DECADE, TICK_STEPS, type TickStep } from '../time/axis/ladder.js';
import { floorToTick, nextTick } from '../time/axis/ticks.js';
import type { Instant } from '../time/instant.js';

/** Rows that begin in one stretch of the calendar: a century, a decade, a day. */
export interface OutlineGroup {
  readonly step: TickStep;
  readonly start: Instant;
  /** The first instant after it. */
  readonly end: Instant;
  /** Ascending. */
  readonly rows: Uint32Array;
}

/** Rows by the stretches of the calendar that they begin in. */
export interface Outline {
  /** Those whose beginning is not known as finely as that, ascending: "the 1890s" among single years. */
  readonly broad: Uint32Array;
  /** In order of time, none of them empty. */
  readonly groups: readonly OutlineGroup[];
}

/** What an outline needs of a store. */
export interface OutlineColumns {
  readonly starts: Float64Array;
  readonly startsLatest: Float64Array;
}

/** So many events are read at a glance; more are told apart by centuries and decades … */
export const FEW_EVENTS = 20;
/** … and by anything finer only where they are more than one level may have. */
export const MOST_SIBLINGS = 50;
/** A date that is so much longer than a step does not belong in one of its stretches; leap years and long months do. */
const BROADER = 1.5;

/** From coarsest to finest the stretches that events are told apart by: powers of ten of years, then months, days, hours. */
const STEPS: readonly TickStep[] = [
  ...TICK_STEPS.filter(({ unit, count }) => unit === 'year' && count >= 1000 && Number.isInteger(Math.log10(count))).reverse(),
  CENTURY, DECADE, ...(['year', 'month', 'day', 'hour'] as const).flatMap((unit) => TICK_STEPS.find((step) => step.unit === unit) ?? []),
];
const FIRST_STEP = STEPS.indexOf(CENTURY);
const LAST_COMMON_STEP = STEPS.indexOf(DECADE);

/**
 * Divides rows by the calendar: the first time by centuries, or by thousands of years and more where there would be too many
 * of those; then by the next finer step that tells any of them apart. `undefined` where that is of no use: they are few, or
 * within one hour.
 *
 * Costs a bisection for each group, and a look at every row for the dates that are too broad.
 *
 * @param rows   ascending, and so in order of their starts
 * @param within the step of the group that they are; none for the first time
 */
export function outlineOf(rows: Uint32Array, columns: OutlineColumns, within?: TickStep): Outline | undefined {
  const first = within === undefined ? firstStep(rows, columns) : STEPS.indexOf(within) + 1;
  for (const [index, step] of STEPS.entries()) {
    if (index < first) continue;
    if (rows.length <= (index <= LAST_COMMON_STEP ? FEW_EVENTS : MOST_SIBLINGS)) return undefined;
    const outline = divide(rows, columns, step);
    if (outline.groups.length + Math.min(1, outline.broad.length) > 1 && outline.groups.length > 0) return outline;
  }
  return undefined;
}

/** Centuries, or the coarser step that there are not too many of. */
function firstStep(rows: Uint32Array, columns: OutlineColumns): number {
  for (let index = FIRST_STEP; index > 0; index -= 1) {
    if (groupsOf(rows, columns, STEPS[index] ?? CENTURY, MOST_SIBLINGS + 1).length <= MOST_SIBLINGS) return index;
  }
  return 0;
}

function divide(rows: Uint32Array, columns: OutlineColumns, step: TickStep): Outline {
  const isBroad = (row: number): boolean => (columns.startsLatest[row] ?? 0) - (columns.starts[row] ?? 0) > step.meanMs * BROADER;
  const broad = rows.filter(isBroad);
  const narrow = broad.length === 0 ? rows : rows.filter((row) => !isBroad(row));
  return { broad, groups: groupsOf(narrow, columns, step, Infinity) };
}

/** The stretches of a step that rows begin in; no more than so many. */
function groupsOf(rows: Uint32Array, { starts }: OutlineColumns, step: TickStep, most: number): OutlineGroup[] {
  const groups: OutlineGroup[] = [];
  for (let from = 0; from < rows.length && groups.length < most;) {
    const instant = starts[rows[from] ?? 0] ?? 0;
    const start = floorToTick(step, instant);
    const end = nextTick(step, instant);
    const to = Math.max(from + 1, firstIndexWhere(from, rows.length, (index) => (starts[rows[index] ?? 0] ?? 0) >= end));
    groups.push({ step, start, end, rows: rows.subarray(from, to) });
    from = to;
  }
  return groups;
}
