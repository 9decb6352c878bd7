/** For those who draw an axis of their own: the steps of time, where their ticks stand and what they say. No document, no dependencies. */
export { formatTick, type FormatTickOptions } from './time/format-tick.js';
export type { Instant } from './time/instant.js';
export { chooseTickStep, contextOf, minorStepOf, nearestTickStep, TICK_STEPS, type TickStep, type TickUnit } from './time/ladder.js';
export type { Span } from './time/span.js';
export { ceilToTick, floorToTick, nextTick, ticksOf } from './time/ticks.js';
export { firstDayOfWeek, type Weekday } from './time/week.js';
