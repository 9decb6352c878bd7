import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseRows } from '../../../src/io/formats/loose-rows.js';
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

  it('gets through a line of a million letters, with and without quotes', () => {
    const cells = 'abcdefgh,"i",'.repeat(80_000);
    expect(partsOf([`${cells}\n${cells}`])).toEqual([`${cells}\n`, cells]);
  });

  it('cuts nowhere that those who read the rows would not, and knows which of them to ask', () => {
    const piece = fc.array(fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', '""', ' ', 'b'), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const ends = new RowEnds(',');
      const whole = pieces.join('');
      ends.lastIn(whole);
      fc.pre(ends.strayQuote === undefined && ends.openQuote === undefined);
      const cellsOf = (text: string): (readonly string[])[] => looseRows(text, ',').map(({ cells }) => cells);
      expect(partsOf(pieces).flatMap(cellsOf)).toEqual(cellsOf(whole));
      if (!ends.isLoose && whole.trim() !== '') expect(dsvFormat(',').parseRows(whole)).toEqual(cellsOf(whole));
    }), { numRuns: 3000 });
  });

  it.each<[text: string, at: number | undefined]>([
    ['"War,1904\nPeace,1905\n"Union, at last",1910\n', 0],
    ['War,"1904\nPeace,"1905",\n', 4],
    ['"two\nlines",1904\n', undefined],
    ['"a" b,1904\n', undefined],
  ])('finds the quote in %j that only another cell closes', (text, at) => {
    for (const pieces of [[text], text.split('')]) {
      const ends = new RowEnds(',');
      for (const piece of pieces) if (ends.strayQuote === undefined) ends.lastIn(piece);
      expect(ends.strayQuote).toBe(at);
    }
  });
});

describe('looseRows(text, delimiter)', () => {
  it.each<[text: string, rows: readonly (readonly string[])[]]>([
    ['1900, "War, and peace" ,x\n"Old" war,1901', [['1900', 'War, and peace', 'x'], ['"Old" war', '1901']]],
    ['"a ""b"" c",\r\n', [['a "b" c', '']]],
    [' a, "b\nc"\n\nd\n', [[' a', 'b\nc'], [''], ['d']]],
  ])('reads %j', (text, rows) => {
    expect(looseRows(text, ',').map(({ cells }) => cells)).toEqual(rows);
  });
});
