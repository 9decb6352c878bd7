/** For those who draw an axis of their own: the steps of time, where their ticks stand and what they say. No document, no dependencies. */
export { formatTick, type FormatTickOptions } from './time/axis/format-tick.js';
export type { Instant } from './time/instant.js';
export { chooseTickStep, contextOf, minorStepOf, nearestTickStep, TICK_STEPS, type TickStep, type TickUnit } from './time/axis/ladder.js';
export type { Span } from './time/span.js';
export { ceilToTick, floorToTick, nextTick, ticksOf } from './time/axis/ticks.js';
export { firstDayOfWeek, type Weekday } from './time/axis/week.js';
