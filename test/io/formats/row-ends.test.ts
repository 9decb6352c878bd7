import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowEnds } from '../../../src/io/formats/row-ends.js';

/** The rows of a text that arrives in these pieces, cut where rows end after at least so many characters. */
function rowsOf(pieces: readonly string[], characters: number): string[] {
  const ends = new RowEnds(',');
  const parts: string[] = [];
  let rest = '';
  for (const piece of pieces) {
    let start = 0;
    for (let at = 0; at < piece.length;) {
      const looked = ends.look(piece, at, characters);
      expect(looked.at).toBeGreaterThan(at);
      at = looked.at;
      if (looked.end < 0) continue;
      parts.push(rest + piece.slice(start, looked.end));
      rest = '';
      start = looked.end;
    }
    rest += piece.slice(start);
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
    expect(rowsOf([text], 1)).toEqual(parts);
    expect(rowsOf(text.split(''), 1)).toEqual(parts);
  });

  it('goes on to the end of the row in which there are as many characters as were asked for', () => {
    expect(rowsOf(['a,b\nc,d\ne,f\ng'], 5)).toEqual(['a,b\nc,d\n', 'e,f\n', 'g']);
  });

  it('cuts nowhere that the parser would read otherwise', () => {
    const piece = fc.array(fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', '""', 'b'), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (pieces, characters) => {
      const { parseRows } = dsvFormat(',');
      const whole = parseRows(pieces.join(''));
      expect(rowsOf(pieces, characters).flatMap((part) => parseRows(part))).toEqual(whole);
    }), { numRuns: 3000 });
  });
});
