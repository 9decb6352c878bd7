import { describe, expect, it } from 'vitest';
import { fitting } from '../../../src/time/edtf/mask.js';

describe('fitting', () => {
  it('finds the numbers within the limits whose digits fit', () => {
    expect([...fitting('1X', 1, 12)]).toEqual([10, 11, 12]);
    expect([...fitting('X2', 1, 31)]).toEqual([2, 12, 22]);
    expect([...fitting('XX', 1, 3)]).toEqual([1, 2, 3]);
    expect([...fitting('07', 1, 12)]).toEqual([7]);
    expect([...fitting('3X', 1, 28)]).toEqual([]);
    expect([...fitting('0X', 10, 12)]).toEqual([]);
  });

  it('begins with the greatest when asked to', () => {
    expect([...fitting('X2', 1, 31, true)]).toEqual([22, 12, 2]);
    expect([...fitting('1XX4', 1500, Infinity, true)].slice(0, 2)).toEqual([1994, 1984]);
  });

  it('makes no more numbers than are asked for', () => {
    expect(fitting('17XXXXXXXXXX', 0, Infinity).next().value).toBe(170_000_000_000);
  });
});
