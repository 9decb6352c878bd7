import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/io/reading/nearest-name.js';

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
