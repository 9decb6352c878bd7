import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { binMsFor } from '../../src/view/resolution.js';

const scales = fc.double({ min: 1e-6, max: 1e18, noNaN: true });

describe('binMsFor', () => {
  it('is a power of two, at least as wide as asked and less than twice that', () => {
    fc.assert(
      fc.property(scales, fc.integer({ min: 1, max: 40 }), (msPerPx, minPx) => {
        const binMs = binMsFor(msPerPx, minPx);
        expect(Number.isInteger(Math.log2(binMs))).toBe(true);
        expect(binMs >= minPx * msPerPx && binMs < 2 * minPx * msPerPx).toBe(true);
      }),
    );
  });

  it('is exact where the scale is a power of two', () => {
    expect(binMsFor(1024)).toBe(4096);
    expect(binMsFor(0.0625)).toBe(0.25);
  });

  it('nests: the bins of a coarser scale are whole numbers of finer ones', () => {
    fc.assert(
      fc.property(scales, scales, (a, b) => {
        expect(Number.isInteger(binMsFor(Math.max(a, b)) / binMsFor(Math.min(a, b)))).toBe(true);
      }),
    );
  });
});
