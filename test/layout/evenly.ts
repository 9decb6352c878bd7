import fc from 'fast-check';

const STEPS = 2 ** 20;

/** Numbers spread evenly over a range, both ends included; `fc.double` spreads over exponents, so that most are near 0. */
export function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: STEPS }).map((step) => min + ((max - min) * step) / STEPS);
}
