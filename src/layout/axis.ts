import { AXIS_ROW_PX, CONTEXT_ROW_PX, MIN_TICK_PX } from './geometry.js';
import { chooseTickStep, contextOf } from '../time/ladder.js';
import { formatTick } from '../time/format-tick.js';
import { floorToTick, nextTick, ticksOf } from '../time/ticks.js';
import { instantToPx, msPerPx } from '../view/view-window.js';
import { stickyX } from './sticky.js';
import type { Instant } from '../time/instant.js';
import type { Mark } from '../scene/marks.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { TickStep } from '../time/ladder.js';
import type { ViewWindow } from '../view/view-window.js';

/** Ticks keep this multiple of their labels' width apart. */
const LABEL_SPACING = 1.4;
/** From a tick's line to its label. */
const TICK_LABEL_GAP_PX = 5;
const BASELINE_IN_ROW_PX = 14;

/** The axis of a window: what stands in its two rows, and where the grid lines go. */
export interface Axis {
  /** Marks in a box as wide as the window and two rows high. */
  readonly marks: readonly Mark[];
  /** Px, ascending. */
  readonly gridXs: readonly number[];
}

/** Ticks and their labels in the lower row, what they are part of in the upper one. */
export function layAxis(window: ViewWindow, locale: string, measure: TextMeasurer): Axis {
  const step = fittingStep(window, locale, measure);
  const ticks = ticksOf(step, window);
  const context = contextOf(step);
  const gridXs = ticks.map((tick) => instantToPx(window, tick));
  const marks: Mark[] = [];
  const rowY = context ? CONTEXT_ROW_PX : CONTEXT_ROW_PX / 2;
  ticks.forEach((tick, i) => {
    const x = gridXs[i] ?? 0;
    const text = formatTick(step, tick, { locale, row: 'tick' });
    const width = measure(text, 'axis');
    marks.push(tickLine(`tick:${tick}`, x, rowY + 3, CONTEXT_ROW_PX + AXIS_ROW_PX));
    if (x + TICK_LABEL_GAP_PX + width > window.widthPx) return;
    marks.push({
      kind: 'text', key: `tick-label:${tick}`, role: 'tick-label', x: x + TICK_LABEL_GAP_PX, y: rowY + BASELINE_IN_ROW_PX,
      text, font: 'axis', ink: { color: 'muted' }, align: 'start', width,
    });
  });
  if (context) marks.push(...contextRow(context, window, locale, measure));
  return { marks, gridXs };
}

/** The finest step whose labels keep apart. */
function fittingStep(window: ViewWindow, locale: string, measure: TextMeasurer): TickStep {
  const scale = msPerPx(window);
  let spacingPx = MIN_TICK_PX;
  let step = chooseTickStep(scale, spacingPx);
  // A coarser step may have longer labels ("May" → "1950"), so ask again until its own labels fit.
  for (let tries = 0; tries < 4; tries += 1) {
    const needed = widestLabel(step, window, locale, measure) * LABEL_SPACING;
    if (needed <= spacingPx) return step;
    spacingPx = needed;
    step = chooseTickStep(scale, spacingPx);
  }
  return step;
}

function widestLabel(step: TickStep, window: ViewWindow, locale: string, measure: TextMeasurer): number {
  let widest = 0;
  for (const tick of ticksOf(step, window)) {
    widest = Math.max(widest, measure(formatTick(step, tick, { locale, row: 'tick' }), 'axis'));
  }
  return widest;
}

function contextRow(context: TickStep, window: ViewWindow, locale: string, measure: TextMeasurer): Mark[] {
  const boundaries = boundariesAround(context, window);
  return boundaries.slice(0, -1).flatMap((start, i): Mark[] => {
    const startPx = instantToPx(window, start);
    const endPx = instantToPx(window, boundaries[i + 1] ?? start);
    const text = formatTick(context, start, { locale, row: 'context' });
    const width = measure(text, 'context');
    const x = stickyX(startPx, endPx, width, 0, TICK_LABEL_GAP_PX);
    const line = tickLine(`context:${start}`, startPx, 3, CONTEXT_ROW_PX + AXIS_ROW_PX);
    const label: Mark = {
      kind: 'text', key: `context-label:${start}`, role: 'context-label', x: x ?? 0, y: BASELINE_IN_ROW_PX + 1, text,
      font: 'context', ink: { color: 'ink' }, align: 'start', width,
    };
    return x === undefined ? [line] : [line, label];
  });
}

/** The boundaries of what a window shows a part of, from before its start to after its end. */
function boundariesAround(context: TickStep, window: ViewWindow): Instant[] {
  const boundaries = [floorToTick(context, window.start)];
  for (let last = boundaries[0] ?? 0; last < window.end; boundaries.push(last)) last = nextTick(context, last);
  return boundaries;
}

function tickLine(key: string, x: number, y1: number, y2: number): Mark {
  return { kind: 'line', key, role: 'tick', x1: x, y1, x2: x, y2, stroke: { ink: { color: 'axis' }, width: 1 } };
}
