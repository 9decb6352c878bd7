/** A fraction of the time, 0–1 → the fraction of the way: slow at both ends. The cubic of d3's `easeCubicInOut`. */
export function easeInOut(fraction: number): number {
  return fraction < 0.5 ? 4 * fraction ** 3 : 1 - 4 * (1 - fraction) ** 3;
}

/** A fraction of the time, 0–1 → the fraction of the way: fast at first, slow at the end. The cubic of d3's `easeCubicOut`. */
export function easeOut(fraction: number): number {
  return 1 - (1 - fraction) ** 3;
}
