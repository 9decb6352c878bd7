import { describe, expect, it } from 'vitest';
import { IdSet } from '../../src/base/id-set.js';

describe('IdSet', () => {
  it('has each id once, in the order in which they came', () => {
    const ids = new IdSet();
    expect(['b', 'a', 'b', '', 'a', ''].map((id) => ids.add(id))).toEqual([true, true, false, true, false, false]);
    expect([...ids.keys()]).toEqual(['b', 'a', '']);
    expect(ids.size).toBe(3);
    expect(['a', 'c', ''].map((id) => ids.has(id))).toEqual([true, false, true]);
  });

  it('holds as many as there are', () => {
    const ids = new IdSet();
    const all = Array.from({ length: 20_000 }, (_, index) => (index * 7919).toString(36));
    expect(all.every((id) => ids.add(id))).toBe(true);
    expect(all.some((id) => ids.add(id))).toBe(false);
    expect([...ids.keys()]).toEqual(all);
  });
});
