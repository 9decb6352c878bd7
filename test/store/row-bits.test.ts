import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RowBits } from '../../src/store/row-bits.js';

const rows = (length: number): number[] => Array.from({ length }, (_, row) => row);
const sizes = fc.integer({ min: 0, max: 130 });
const left = (bits: RowBits, size: number): number[] => rows(size).filter((row) => bits.has(row));

describe('RowBits', () => {
  it('has every row at first, and no other', () => {
    fc.assert(fc.property(sizes, (size) => {
      const bits = new RowBits(size);
      expect(rows(size + 40).filter((row) => bits.has(row))).toEqual(rows(size));
      expect(bits.has(-1)).toBe(false);
      expect(bits.count()).toBe(size);
    }));
  });

  it('keeps what each condition keeps, whatever their order', () => {
    fc.assert(fc.property(fc.array(fc.record({ byte: fc.nat(100), word: fc.nat(3), float: fc.integer({ min: -9, max: 9 }), listed: fc.boolean() }), { maxLength: 130 }), fc.nat(140), fc.nat(100), (values, count, least) => {
      const bits = new RowBits(values.length);
      const wanted = [true, false, true, false];
      bits.keepListed([Uint32Array.from(rows(values.length).filter((row) => values[row]?.listed)), Uint32Array.from(rows(values.length).filter((row) => row % 2 === 0))]);
      bits.keepWanted(Uint16Array.from(values, ({ word }) => word), wanted);
      bits.keepAbove(Float64Array.from(values, ({ float }) => float), 0);
      bits.keepFrom(Uint8Array.from(values, ({ byte }) => byte), least);
      bits.keepFirst(count);
      const expected = rows(values.length).filter((row) => {
        const { byte = 0, word = 0, float = 0, listed = false } = values[row] ?? {};
        return (listed || row % 2 === 0) && wanted[word] === true && float > 0 && byte >= least && row < count;
      });
      expect(left(bits, values.length)).toEqual(expected);
      expect(bits.count()).toBe(expected.length);
      const some = Uint32Array.from(rows(values.length).filter((row) => row % 5 < 3));
      expect([...bits.among(some)]).toEqual([...some].filter((row) => expected.includes(row)));
    }));
  });
});
