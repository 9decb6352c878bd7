import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stickyX } from '../../src/layout/sticky.js';

const px = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4);
const cases = fc.record({ start: px(-2_000, 2_000), length: px(0, 3_000), width: px(0, 400), edge: px(0, 200), pad: px(0, 20) });

describe('stickyX(startPx, endPx, widthPx, edgePx, padPx)', () => {
  it('keeps a name inside its stretch, with room on both sides', () => {
    fc.assert(fc.property(cases, ({ start, length, width, edge, pad }) => {
      const x = stickyX(start, start + length, width, edge, pad);
      if (x === undefined) return;
      expect(x).toBeGreaterThanOrEqual(start + pad);
      expect(x + width).toBeLessThanOrEqual(start + length - pad);
    }));
  });

  it('shows a name in every stretch that is long enough and reaches beyond the edge', () => {
    fc.assert(fc.property(cases, ({ start, length, width, edge, pad }) => {
      const fits = length >= width + 2 * pad && start + length > edge;
      expect(stickyX(start, start + length, width, edge, pad) !== undefined).toBe(fits);
    }));
  });

  it('stands at the start of the stretch, or at the edge while that is out of sight', () => {
    expect(stickyX(100, 500, 50, 0, 5)).toBe(105);
    expect(stickyX(-100, 500, 50, 0, 5)).toBe(5);
    expect(stickyX(-100, 500, 50, 80, 5)).toBe(85);
  });

  it('is pushed out by the end of the stretch', () => {
    expect(stickyX(-400, 30, 50, 0, 5)).toBe(-25);
  });

  it('moves by no more than the stretch does, so that it never jumps while panning', () => {
    fc.assert(fc.property(cases, px(0, 40), ({ start, length, width, edge, pad }, by) => {
      const before = stickyX(start, start + length, width, edge, pad);
      const after = stickyX(start + by, start + length + by, width, edge, pad);
      if (before === undefined || after === undefined) return;
      expect(after - before).toBeGreaterThanOrEqual(0);
      expect(after - before).toBeLessThanOrEqual(by);
    }));
  });
});
