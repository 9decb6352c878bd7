import { chooseTickStep, contextOf, TICK_STEPS } from '../../time/axis/ladder.js';
import { MIN_TICK_PX } from '../geometry.js';
import { msPerPx } from '../../view/view-window.js';
import type { AxisLabels, ContextStyle } from './axis-labels.js';
import type { TickStep } from '../../time/axis/ladder.js';
import type { ViewWindow } from '../../view/view-window.js';

/** Ticks keep this multiple of their labels' width apart. */
const LABEL_SPACING = 1.4;
/** On either side of the name of a stretch, px. */
export const CONTEXT_PAD_PX = 5;
/** The shortest stretch of a kind, in means: February. */
const SHORTEST_STRETCH = 0.9;

/** What an axis goes by. */
export interface AxisStep {
  readonly step: TickStep;
  /** What the ticks stand in and how that is named; `undefined` where they say enough alone. */
  readonly context: { readonly step: TickStep; readonly style: ContextStyle } | undefined;
}

/** From the most telling to the shortest. */
export const STYLES: readonly ContextStyle[] = [
  { length: 'long', hasClock: true },
  { length: 'short', hasClock: true },
  { length: 'short', hasClock: false },
  { length: 'numeric', hasClock: false },
];
const SHORTEST_STYLE: ContextStyle = { length: 'numeric', hasClock: false };

/**
 * The finest step whose labels keep apart and whose context has room for its name. It depends on the scale and on the kind of years
 * in the window, not on the window's place: panning changes it only where one kind gives way to another.
 */
export function fittingStep(window: ViewWindow, labels: AxisLabels): AxisStep {
  const scale = msPerPx(window);
  const finest = TICK_STEPS.indexOf(chooseTickStep(scale, MIN_TICK_PX));
  for (const step of TICK_STEPS.slice(finest)) {
    if (step.meanMs / scale < labels.widestTick(step, window) * LABEL_SPACING) continue;
    const contextStep = contextOf(step);
    if (contextStep === undefined) return { step, context: undefined };
    const style = fittingStyle(contextStep, window, labels);
    if (style !== undefined) return { step, context: { step: contextStep, style } };
  }
  return { step: TICK_STEPS.at(-1) ?? chooseTickStep(Infinity, MIN_TICK_PX), context: undefined };
}

/**
 * The longest style in which every whole stretch holds its name, and in which one of two stretches side by side does, wherever in
 * the window their boundary is; `undefined` where not even the shortest fits a stretch.
 */
function fittingStyle(step: TickStep, window: ViewWindow, labels: AxisLabels): ContextStyle | undefined {
  const stretchPx = (step.meanMs / msPerPx(window)) * SHORTEST_STRETCH;
  const widthOf = (style: ContextStyle): number => labels.widestContext(step, style, window);
  const fits = (style: ContextStyle): boolean => widthOf(style) + 2 * CONTEXT_PAD_PX <= stretchPx;
  return STYLES.find((style) => fits(style) && 2 * (widthOf(style) + CONTEXT_PAD_PX) <= window.widthPx) ?? (fits(SHORTEST_STYLE) ? SHORTEST_STYLE : undefined);
}
