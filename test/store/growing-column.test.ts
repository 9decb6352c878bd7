import { describe, expect, it } from 'vitest';
import { GrowingColumn } from '../../src/store/growing-column.js';

describe('GrowingColumn', () => {
  it('holds what is pushed, beyond what there was room for', () => {
    for (const capacity of [0, 1, 3]) {
      const column = new GrowingColumn((length) => new Uint16Array(length), capacity);
      for (let value = 0; value < 20; value += 1) column.push(value);
      expect(column.length).toBe(20);
      expect([...column.values.subarray(0, 20)]).toEqual([...new Array(20).keys()]);
    }
  });

  it('leaves an array that was handed out as it was', () => {
    const column = new GrowingColumn((length) => new Uint32Array(length), 1);
    column.push(7);
    const before = column.values;
    column.push(8);
    expect([...before]).toEqual([7]);
  });
});
