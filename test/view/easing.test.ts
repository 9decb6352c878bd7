import { describe, expect, it } from 'vitest';
import { easeCubicInOut, easeCubicOut } from 'd3';
import { easeInOut, easeOut } from '../../src/view/easing.js';

const FRACTIONS = Array.from({ length: 101 }, (_, i) => i / 100);

describe.each([['easeInOut', easeInOut, easeCubicInOut], ['easeOut', easeOut, easeCubicOut]] as const)('%s', (_, ease, cubic) => {
  it('begins at 0 and ends at 1', () => {
    expect([ease(0), ease(1)]).toEqual([0, 1]);
  });

  it('goes the way of the cubic of d3', () => {
    for (const fraction of FRACTIONS) expect(ease(fraction)).toBeCloseTo(cubic(fraction), 12);
  });

  it('never turns back', () => {
    FRACTIONS.slice(1).forEach((fraction, i) => { expect(ease(fraction)).toBeGreaterThan(ease(FRACTIONS[i] ?? 0)); });
  });
});
