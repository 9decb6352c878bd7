/** How long something lasted and how old someone was, counted by the calendar and in words: no document. */
export { ageAt, type Age } from './time/durations/age-at.js';
export { formatAge } from './time/durations/format-age.js';
export { formatDuration } from './time/durations/format-duration.js';
export { formatDurationOf, type FormatDurationOfOptions } from './time/durations/format-duration-of.js';
