import { powerOfTwoAtMost } from '../base/number.js';

/**
 * The length of the bins to count events in at a scale: the shortest 2^k ms, with k whole and possibly negative, that
 * is at least `minPx` wide, and so less than twice that. Powers of two nest: zooming out joins bins in pairs and moves
 * no edge.
 *
 * @example binMsFor(1000) // 4096: 4.1 px
 */
export function binMsFor(msPerPx: number, minPx = 4): number {
  const leastMs = minPx * msPerPx;
  const binMs = powerOfTwoAtMost(leastMs);
  return binMs === leastMs ? binMs : binMs * 2;
}
