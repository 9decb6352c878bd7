import { boundOf } from './span-of.js';

/**
 * Whether two ends bound no stretch of time, since the first is not before the last. Ends that are open, not given or cannot be read
 * bound nothing, and are not swapped.
 *
 * @param timeZone as `spanOf()` has it
 * @example areEndsSwapped('1910', '1900') // true
 * @example areEndsSwapped('1910', '1910') // false: a whole year
 */
export function areEndsSwapped(first: number | string | undefined, last: number | string | undefined, timeZone?: string): boolean {
  return (boundOf(first, 'earliest', timeZone) ?? -Infinity) >= (boundOf(last, 'latest', timeZone) ?? Infinity);
}
