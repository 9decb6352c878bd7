import { AXIS_ROW_PX, CONTEXT_ROW_PX } from '../geometry.js';
import { axisLabels } from './axis-labels.js';
import { CONTEXT_PAD_PX, fittingStep } from './axis-step.js';
import { firstDayOfWeek } from '../../time/axis/week.js';
import { floorToTick, nextTick, ticksOf } from '../../time/axis/ticks.js';
import { instantToPx, msPerPx } from '../../view/view-window.js';
import { minorStepOf } from '../../time/axis/ladder.js';
import { fadeAtEdge, stickyX } from '../sticky.js';
import type { AxisLabel, AxisLabels } from './axis-labels.js';
import type { AxisStep } from './axis-step.js';
import type { Ink } from '../../scene/theme.js';
import type { Instant } from '../../time/instant.js';
import type { Mark } from '../../scene/marks.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';
import type { TickStep } from '../../time/axis/ladder.js';
import type { ViewWindow } from '../../view/view-window.js';

/** From a tick's line to its label. */
const TICK_LABEL_GAP_PX = 5;
const BASELINE_IN_ROW_PX = 14;
/** From the top of a row to the lines in it. */
const LINE_INSET_PX = 3;
/** The least distance between two ticks without labels, and how tall they are. */
const MIN_MINOR_PX = 8;
const MINOR_HEIGHT_PX = 4;
const HEIGHT_PX = CONTEXT_ROW_PX + AXIS_ROW_PX;

/** Ticks between others are there to count by, and no more. */
const MINOR_INK: Ink = { color: 'axis', alpha: 0.5 };

/** The axis of a window: what stands in its two rows, and where the grid lines go. */
export interface Axis {
  /** Marks in a box as wide as the window and two rows high. */
  readonly marks: readonly Mark[];
  /** Px, ascending. */
  readonly gridXs: readonly number[];
}

/**
 * Ticks and their labels in the lower row, what they are part of in the upper one.
 *
 * No label lies on another or is cut off at the end of the window, and wherever ticks are finer than a year the upper row names at
 * least one of the stretches that they stand in.
 *
 * @param clock what the times of day are told by, such as “UTC”: it stands behind the day
 */
export function layAxis(window: ViewWindow, locale: string, measure: TextMeasurer, clock?: string): Axis {
  const labels = axisLabels(locale, measure, clock);
  const chosen = fittingStep(window, labels);
  const ticks = ticksIn(window, chosen.step, locale);
  const gridXs = ticks.map((tick) => instantToPx(window, tick));
  const marks: Mark[] = minorTicks(window, chosen.step, new Set(ticks));
  ticks.forEach((tick, i) => {
    const x = gridXs[i] ?? 0;
    marks.push(line(`tick:${tick}`, x, CONTEXT_ROW_PX + LINE_INSET_PX));
    const label = labels.tick(chosen.step, tick);
    if (x + TICK_LABEL_GAP_PX + label.width <= window.widthPx) marks.push(tickLabel(`tick-label:${tick}`, x + TICK_LABEL_GAP_PX, label));
  });
  if (chosen.context) marks.push(...contextRow(window, chosen.context, labels, new Set(ticks)));
  return { marks, gridXs };
}

/**
 * The ticks of a step in a window; weeks begin as they do where the language is spoken. Only for weeks is an engine asked when that
 * is: the first answer takes Chromium longer than the rest of an axis.
 */
export function ticksIn(window: ViewWindow, step: TickStep, locale: string): Instant[] {
  return ticksOf(step, window, step.unit === 'week' ? firstDayOfWeek(locale) : undefined);
}

/** Ticks between others, without labels, where there is room for them; never weeks. */
export function minorTicks(window: ViewWindow, step: TickStep, ticks: ReadonlySet<Instant>): Mark[] {
  const minor = minorStepOf(step);
  if (minor === undefined || minor.meanMs / msPerPx(window) < MIN_MINOR_PX) return [];
  return ticksOf(minor, window).flatMap((tick): Mark[] =>
    ticks.has(tick) ? [] : [line(`minor:${tick}`, instantToPx(window, tick), HEIGHT_PX - MINOR_HEIGHT_PX, HEIGHT_PX, MINOR_INK)],
  );
}

function contextRow(window: ViewWindow, { step, style }: NonNullable<AxisStep['context']>, labels: AxisLabels, ticks: ReadonlySet<Instant>): Mark[] {
  const boundaries = boundariesAround(step, window);
  const stretches = boundaries.slice(0, -1).flatMap((start, i) => {
    const label = labels.context(step, start, style);
    if (label.text === '') return [];
    const startPx = instantToPx(window, start);
    const x = stickyX(startPx, instantToPx(window, boundaries[i + 1] ?? start), label.width, 0, CONTEXT_PAD_PX);
    return [{ start, startPx, label, x: x !== undefined && x + label.width <= window.widthPx ? x : undefined }];
  });
  // Where two names have no room side by side and neither is whole, the left edge is named, and the boundary makes way.
  const [first] = stretches;
  const isTight = first !== undefined && Math.max(first.startPx, 0) + CONTEXT_PAD_PX + first.label.width <= window.widthPx && stretches.every(({ x = -1 }) => x < CONTEXT_PAD_PX);
  return stretches.flatMap(({ start, startPx, label, x }, i): Mark[] => {
    // A month may begin within a week, whose label stands below.
    const boundary = line(`context:${start}`, startPx, isTight && i > 0 ? CONTEXT_ROW_PX : LINE_INSET_PX, ticks.has(start) ? HEIGHT_PX : CONTEXT_ROW_PX);
    const labelX = !isTight ? x : i === 0 ? Math.max(startPx, 0) + CONTEXT_PAD_PX : undefined;
    const opacity = labelX === undefined ? 0 : fadeAtEdge(labelX, 0, CONTEXT_PAD_PX);
    return labelX === undefined || opacity === 0 ? [boundary] : [boundary, { ...contextLabel(`context-label:${start}`, labelX, label), ...(opacity < 1 && { opacity }) }];
  });
}

/** The boundaries of what a window shows a part of, from before its start to after its end. */
export function boundariesAround(context: TickStep, window: ViewWindow): Instant[] {
  const boundaries = [floorToTick(context, window.start)];
  for (let last = boundaries[0] ?? 0; last < window.end; boundaries.push(last)) last = nextTick(context, last);
  return boundaries;
}

function line(key: string, x: number, y1: number, y2: number = HEIGHT_PX, ink: Ink = { color: 'axis' }): Mark {
  return { kind: 'line', key, role: 'tick', x1: x, y1, x2: x, y2, stroke: { ink, width: 1 } };
}

function tickLabel(key: string, x: number, { text, width }: AxisLabel): Mark {
  const y = CONTEXT_ROW_PX + BASELINE_IN_ROW_PX;
  return { kind: 'text', key, role: 'tick-label', x, y, text, font: 'axis', ink: { color: 'muted' }, align: 'start', width };
}

function contextLabel(key: string, x: number, { text, width }: AxisLabel): Mark {
  const y = BASELINE_IN_ROW_PX + 1;
  return { kind: 'text', key, role: 'context-label', x, y, text, font: 'context', ink: { color: 'ink' }, align: 'start', width };
}
