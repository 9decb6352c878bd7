/** The value, or the nearer end of the range where it lies outside; the lower end where the range is empty. */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, value));
}

/** The value at a fraction of the way from `from` (0) to `to` (1); exact at both ends. */
export function lerp(from: number, to: number, fraction: number): number {
  return from * (1 - fraction) + to * fraction;
}

/**
 * The distance from a number to the next float64 of greater magnitude: nothing finer can be told apart there.
 *
 * @example float64Step(1)          // 2.220446049250313e-16
 * @example float64Step(-4.35e20)   // 65536: a minute, 13.8 billion years ago in milliseconds
 */
export function float64Step(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude < SMALLEST_NORMAL) return Number.MIN_VALUE;
  return powerOfTwoAtMost(magnitude) * Number.EPSILON;
}

/**
 * The greatest 2^k, with k whole, that is not above a positive number.
 *
 * @example powerOfTwoAtMost(1000) // 512
 */
export function powerOfTwoAtMost(value: number): number {
  const power = 2 ** Math.floor(Math.log2(value));
  // The logarithm is rounded: just below a power of two it can come out as that power's own.
  if (power > value) return power / 2;
  return power * 2 <= value ? power * 2 : power;
}

/**
 * The number in a column at an index that is known to lie inside it. The compiler holds every index for doubtful;
 * this is where the program vouches for one.
 */
export function valueAt(column: ArrayLike<number>, index: number): number {
  return column[index] as number;
}

const SMALLEST_NORMAL = 2 ** -1022;

/** Whether a value is a number, and a finite one. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
