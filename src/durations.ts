/** How long something lasted and how old someone was, counted by the calendar and in words: no document. */
export { ageAt, type Age } from './time/age-at.js';
export { formatAge } from './time/format-age.js';
export { formatDuration } from './time/format-duration.js';
export { formatDurationOf, type FormatDurationOfOptions } from './time/format-duration-of.js';
