import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderedBits } from '../../../src/layout/labels/ordered-bits.js';

/** Where a word of some level begins or ends. */
const BORDERS = [0, 1, 30, 31, 32, 33, 63, 64, 1022, 1023, 1024, 1025, 32_767, 32_768, 32_769, 65_535, 65_536, 99_999];

function bitsOf(size: number, members: Iterable<number>): OrderedBits {
  const bits = new OrderedBits(size);
  for (const member of members) bits.add(member);
  return bits;
}

function expectNeighbours(bits: OrderedBits, members: readonly number[], asked: number): void {
  expect([asked, bits.before(asked)]).toEqual([asked, members.findLast((member) => member < asked) ?? -1]);
  expect([asked, bits.after(asked)]).toEqual([asked, members.find((member) => member > asked) ?? -1]);
}

describe('OrderedBits', () => {
  it('finds the neighbours that a sorted list has, in sets of any size', () => {
    const sets = fc.integer({ min: 1, max: 100_000 }).chain((size) => {
      const place = fc.integer({ min: 0, max: size - 1 });
      return fc.record({
        size: fc.constant(size),
        members: fc.uniqueArray(place, { maxLength: 60 }),
        asked: fc.array(place, { minLength: 1, maxLength: 20 }),
      });
    });
    fc.assert(
      fc.property(sets, ({ size, members, asked }) => {
        const bits = bitsOf(size, members);
        const sorted = members.toSorted((a, b) => a - b);
        for (const number of [...asked, ...members]) expectNeighbours(bits, sorted, number);
      }),
    );
  });

  it('finds neighbours across the borders of words at every level', () => {
    const bits = bitsOf(100_000, BORDERS);
    for (const border of BORDERS) for (const near of [border - 1, border, border + 1]) if (near >= 0) expectNeighbours(bits, BORDERS, near);
  });

  it.each(BORDERS)('finds %i from far on both sides when it is the only member', (member) => {
    const bits = bitsOf(100_000, [member]);
    expectNeighbours(bits, [member], 0);
    expectNeighbours(bits, [member], 99_999);
    expectNeighbours(bits, [member], member);
  });

  it('finds the last member from the end of the set', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (size) => {
      expect(bitsOf(size, [size - 1]).before(size)).toBe(size - 1);
    }));
  });

  it('steps through a full set one by one in both directions', () => {
    const size = 2_100;
    const bits = bitsOf(size, Array.from({ length: size }, (_, i) => i));
    for (let i = 0; i < size; i += 1) {
      expect(bits.before(i)).toBe(i - 1);
      expect(bits.after(i)).toBe(i === size - 1 ? -1 : i + 1);
    }
  });

  it('does not mind adding a member twice', () => {
    const bits = bitsOf(70_000, [5, 5, 40_000, 5, 40_000]);
    expect([bits.after(0), bits.after(5), bits.after(40_000)]).toEqual([5, 40_000, -1]);
  });

  it('has no neighbours when empty', () => {
    for (const size of [0, 1, 32, 33, 100_000]) {
      const bits = new OrderedBits(size);
      expect([bits.before(size), bits.after(0)]).toEqual([-1, -1]);
    }
  });
});
