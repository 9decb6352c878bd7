import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { resultOf } from '../../src/base/steps.js';
import { sortByText } from '../../src/store/sort-by-text.js';

const indexes = (length: number): Uint32Array => new Uint32Array(length).map((_, index) => index);

describe('sortByText', () => {
  it('sorts an order by texts, and leaves equal ones as they are', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 200 }), (texts) => {
      const order = indexes(texts.length);
      resultOf(sortByText(order, (index, other) => (texts[index] ?? '') > (texts[other] ?? '')));
      const expected = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : texts[a] === texts[b] ? a - b : 1));
      expect([...order]).toEqual(expected);
    }));
  });

  it('stops now and then where there are many', () => {
    const texts = Array.from({ length: 40_000 }, (_, index) => `e${(index * 7919) % 40_000}`);
    const order = indexes(texts.length);
    expect([...sortByText(order, (index, other) => (texts[index] ?? '') > (texts[other] ?? ''))].length).toBeGreaterThan(10);
    expect(Array.from(order, (index) => texts[index])).toEqual([...texts].sort());
  });
});
