import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/base/edit-distance.js';

describe('editDistance', () => {
  it.each([['', 'abc', 3], ['kitten', 'sitting', 3], ['ab', 'ba', 1], ['ca', 'abc', 3]] as const)('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, at most the longer length, and nought only for equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
    }));
  });
});
