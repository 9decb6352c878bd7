import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clamp, float64Step, lerp, powerOfTwoAtMost, valueAt } from '../../src/base/number.js';

describe('clamp', () => {
  it('keeps a value inside the range', () => {
    expect(clamp(5, 0, 10)).toBe(5);
  });

  it('returns the nearer end for a value outside', () => {
    expect(clamp(-5, 0, 10)).toBe(0);
    expect(clamp(15, 0, 10)).toBe(10);
  });

  it('returns the lower end of an empty range', () => {
    expect(clamp(5, 10, 0)).toBe(10);
  });
});

describe('lerp', () => {
  it('is exact at both ends', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), fc.double({ min: -1e20, max: 1e20, noNaN: true }), (a, b) => {
        expect(lerp(a, b, 0) === a && lerp(a, b, 1) === b).toBe(true);
      }),
    );
  });
});

describe('powerOfTwoAtMost', () => {
  it('lies at most a factor of two below the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
        const power = powerOfTwoAtMost(value);
        expect(power <= value && value < power * 2).toBe(true);
        expect(Number.isInteger(Math.log2(power))).toBe(true);
      }),
    );
  });

  it('tells a power of two from the number just below it', () => {
    for (let exponent = -1000; exponent <= 1000; exponent++) {
      const power = 2 ** exponent;
      expect(powerOfTwoAtMost(power)).toBe(power);
      expect(powerOfTwoAtMost(power * (1 - Number.EPSILON / 2))).toBe(power / 2);
    }
  });
});

describe('float64Step', () => {
  it('is the least that changes a number when added', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-200, max: 1e200, noNaN: true }), (value) => {
        const step = float64Step(value);
        expect(value + step).toBeGreaterThan(value);
        expect(value + step / 4).toBe(value);
        expect(float64Step(-value)).toBe(step);
      }),
    );
  });

  it('is about a minute at the Big Bang', () => {
    expect(float64Step(-4.35e20)).toBe(65_536);
  });

  it('is positive at 0', () => {
    expect(float64Step(0)).toBe(Number.MIN_VALUE);
  });
});

describe('valueAt', () => {
  it('reads typed columns and plain ones', () => {
    expect(valueAt(Float64Array.of(1.5, 2.5), 1)).toBe(2.5);
    expect(valueAt([1, 2], 0)).toBe(1);
  });
});
