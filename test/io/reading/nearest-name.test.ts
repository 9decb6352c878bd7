import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../../src/io/reading/nearest-name.js';

describe('nearestName', () => {
  it.each([
    ['japn', 'japan'], ['Japan', 'japan'], ['jpaan', 'japan'], ['rusia', 'russia'], ['northkorea', 'north-korea'], ['koréa', 'korea'],
  ])('%s means %s', (wrong, right) => {
    expect(nearestName(wrong, ['china', 'japan', 'russia', 'korea', 'north-korea'])).toBe(right);
  });

  it.each(['france', '', 'x', 'j'.repeat(65)])('has no guess for %j', (wrong) => {
    expect(nearestName(wrong, ['china', 'japan'])).toBeUndefined();
  });
});

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
