import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowEnds } from '../../../src/io/formats/row-ends.js';

/** The parts of a text that arrives in these pieces, cut where the last row in each ends. */
function partsOf(pieces: readonly string[]): string[] {
  const ends = new RowEnds(',');
  const parts: string[] = [];
  let rest = '';
  for (const piece of pieces) {
    const end = ends.lastIn(piece);
    if (end >= 0) parts.push(rest + piece.slice(0, end));
    rest = end >= 0 ? piece.slice(end) : rest + piece;
  }
  return [...parts, rest];
}

describe('RowEnds', () => {
  it.each<[text: string, parts: readonly string[]]>([
    ['a,b\nc,d\ne', ['a,b\n', 'c,d\n', 'e']],
    ['"a\nb",c\nd', ['"a\nb",c\n', 'd']],
    ['"a""\n""b"\nc', ['"a""\n""b"\n', 'c']],
    ['5" pipe,c\nd', ['5" pipe,c\n', 'd']],
    ['a\r\n"b\r\n"\r\nc', ['a\r\n', '"b\r\n"\r\n', 'c']],
    ['a,"b\nc', ['a,"b\nc']],
    ['\n\na', ['\n', '\n', 'a']],
  ])('cuts %j only where rows end', (text, parts) => {
    expect(partsOf(text.split(''))).toEqual(parts);
    expect(partsOf([text])).toEqual([parts.slice(0, -1).join(''), parts.at(-1)].slice(parts.length > 1 ? 0 : 1));
  });

  it('cuts nowhere that the parser would read otherwise', () => {
    const piece = fc.array(fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', '""', 'b'), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const { parseRows } = dsvFormat(',');
      const whole = parseRows(pieces.join(''));
      expect(partsOf(pieces).flatMap((part) => parseRows(part))).toEqual(whole);
    }), { numRuns: 3000 });
  });
});
