import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthsByPairs } from '../../src/render/widths-by-pairs.js';

type MeasureWidth = (text: string) => number;

const ADVANCES = new Map(Array.from('AVaefilmoty …éЖя', (character, i) => [character, 4 + i / 2]));
/** Letters that move closer, and two that join. */
const PAIRS = new Map([['AV', -1.5], ['VA', -1.5], ['To', -1], ['fi', -0.75], ['y…', -0.5]]);

const kerned: MeasureWidth = (text) => Array.from(text, (character, i) => (ADVANCES.get(character) ?? 7) + (PAIRS.get(text.slice(i - 1, i + 1)) ?? 0)).reduce((sum, px) => sum + px, 0);
/** Where three letters join as well, they take much less than their pairs. */
const joined: MeasureWidth = (text) => kerned(text) - 3 * (text.split('ffi').length - 1);

const texts = fc.string({ unit: fc.constantFrom(...ADVANCES.keys()), maxLength: 30 });

function counted(measure: MeasureWidth): { readonly measure: MeasureWidth; readonly count: () => number } {
  let count = 0;
  return { measure: (text) => { count += 1; return measure(text); }, count: () => count };
}

describe('widthsByPairs(measure)', () => {
  it('tells the widths that measuring tells, before and after it has learnt', () => {
    const widthOf = widthsByPairs(kerned);
    fc.assert(fc.property(texts, (text) => {
      expect(widthOf(text)).toBeCloseTo(kerned(text), 3);
      expect(widthOf(text)).toBeCloseTo(kerned(text), 3);
    }));
  });

  it('measures nothing of a text whose pairs it knows', () => {
    const { measure, count } = counted(kerned);
    const widthOf = widthsByPairs(measure);
    widthOf('VAlo…');
    const before = count();
    expect(widthOf('VAVAlo…')).toBeCloseTo(kerned('VAVAlo…'), 3);
    const once = count();
    expect(once).toBeGreaterThan(before);
    expect(widthOf('VAlo…')).toBeCloseTo(kerned('VAlo…'), 3);
    expect(widthOf('VAVAVAVA')).toBeCloseTo(kerned('VAVAVAVA'), 3);
    expect(count()).toBe(once);
  });

  it.each(['한국', 'e\u0301', 'שלום', 'العربية', 'नमस्ते', 'a\u200d', '👍'])('leaves %s to be measured as a whole', (text) => {
    const { measure, count } = counted(kerned);
    expect(widthsByPairs(measure)(text)).toBeUndefined();
    expect(count()).toBe(0);
  });

  it('tells nothing any more in a font where more letters join than two', () => {
    const widthOf = widthsByPairs(joined);
    expect(widthOf('fi')).toBeCloseTo(joined('fi'), 3);
    expect(widthOf('offi')).toBeCloseTo(joined('offi'), 3);
    expect(widthOf('fi')).toBeUndefined();
  });

  it('tells nothing any more of texts with more characters than it has places for, and no wrong width before', () => {
    const many = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x370 + (i % 0x110)) + String.fromCharCode(0xa1 + (i % 0xa0)));
    const widthOf = widthsByPairs(kerned);
    const widths = many.map((text) => widthOf(text));
    expect(widths.at(-1)).toBeUndefined();
    widths.forEach((width, i) => { if (width !== undefined) expect(width).toBeCloseTo(kerned(many[i] ?? ''), 3); });
  });

  it('gives nothing for no text', () => {
    expect(widthsByPairs(kerned)('')).toBe(0);
  });
});
