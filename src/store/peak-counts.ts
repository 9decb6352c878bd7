import type { Instant } from '../time/instant.js';

/** Bins of 2^k ms are told of for every k below this: 38 billion years. */
export const PEAK_LEVELS = 80;
const WORD = 2 ** 32;

/**
 * The highest number of events in one bin, for every length of bins that is a power of two of milliseconds, from one
 * look at each event in order of time.
 *
 * Two neighbours share the bins from some length on; where they part, all shorter bins end. Of those only the ones that
 * held more than one event are looked at, so that the cost does not depend on how many lengths there are.
 */
export class PeakCounts {
  readonly #peaks = new Uint32Array(PEAK_LEVELS);
  /** For each length from `#parted` on, with which event the open bin begins; a shorter one begins with the last event. */
  readonly #begins = new Uint32Array(PEAK_LEVELS);
  #parted = PEAK_LEVELS;
  #count = 0;
  #last: Instant = 0;
  #least = 0;

  /** Takes the next event of a track. */
  add(start: Instant): void {
    if (this.#count > 0) this.#part(sharedLevel(this.#last, start));
    this.#last = start;
    this.#count += 1;
    this.#least = 1;
  }

  /** Ends a track; what comes next is of another one. */
  end(): void {
    if (this.#count > 0) this.#part(PEAK_LEVELS);
    this.#count = 0;
    this.#parted = PEAK_LEVELS;
  }

  /** The highest number for bins of 2^`level` ms; `undefined` for other lengths than are told of. */
  at(level: number): number | undefined {
    const peak = this.#peaks[level];
    return peak === undefined ? undefined : Math.max(peak, this.#least);
  }

  /** Ends the bins that the next event is not in any more. */
  #part(level: number): void {
    const next = this.#count;
    for (let longer = this.#parted; longer < level; longer += 1) {
      this.#peaks[longer] = Math.max(this.#peaks[longer]!, next - this.#begins[longer]!);
    }
    for (let opened = level; opened < this.#parted; opened += 1) this.#begins[opened] = next - 1;
    this.#parted = level;
  }
}

/** The least k of which two instants, the first not after the second, are in the same bin of 2^k ms. */
function sharedLevel(a: Instant, b: Instant): number {
  if (a === b) return 0;
  const highOfA = Math.floor(a / WORD);
  const highOfB = Math.floor(b / WORD);
  // Bits that differ are read from a word of 32 at a time; in a whole word the sign is one of them.
  if (highOfA === highOfB) return 32 - Math.clz32((a - highOfA * WORD) ^ (b - highOfB * WORD));
  if (highOfA >= -(2 ** 31) && highOfB < 2 ** 31) return (highOfA ^ highOfB) < 0 ? PEAK_LEVELS : 64 - Math.clz32(highOfA ^ highOfB);
  let level = 64;
  while (level < PEAK_LEVELS && Math.floor(a / 2 ** level) !== Math.floor(b / 2 ** level)) level += 1;
  return level;
}
