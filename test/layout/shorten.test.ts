import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/layout/shorten.js';
import { evenly } from './evenly.js';
import { measure } from './pictures.js';
import type { TextMeasurer } from '../../src/scene/text-measurer.js';

const graphemesOf = (text: string): string[] => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
/** A px for each grapheme. */
const countGraphemes: TextMeasurer = (text) => graphemesOf(text).length;

const FAMILY = '👨‍👩‍👧‍👦';
const FLAG = '🇰🇷';
/** 한 in its three jamo. */
const JAMO = '\u1112\u1161\u11ab';
const ACCENTED = 'e\u0301';

const texts = fc.array(
  fc.oneof(fc.constantFrom(FAMILY, FLAG, JAMO, ACCENTED, '👍🏽', 'が', 'नि', ' ', 'W', 'i', '한', '國', '—'), fc.string({ unit: 'grapheme', maxLength: 1 })),
  { maxLength: 40 },
).map((parts) => parts.join(''));

describe('shorten(text, maxPx, font, measure)', () => {
  it('leaves a text alone that fits', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(shorten(text, measure(text, 'label'), 'label', measure)).toBe(text);
    }));
  });

  it('never comes out wider than there is room', () => {
    fc.assert(fc.property(texts, evenly(0, 300), (text, maxPx) => {
      expect(measure(shorten(text, maxPx, 'label', measure), 'label')).toBeLessThanOrEqual(maxPx);
    }));
  });

  it('keeps whole graphemes from the start of the text, and says with "…" that it is cut', () => {
    fc.assert(fc.property(texts, evenly(0, 300), (text, maxPx) => {
      const short = shorten(text, maxPx, 'label', measure);
      if (short === text || short === '') return;
      expect(short.endsWith('…')).toBe(true);
      const graphemes = graphemesOf(text);
      const starts = graphemes.map((_, i) => graphemes.slice(0, i + 1).join('').trimEnd());
      expect(starts).toContain(short.slice(0, -1));
    }));
  });

  it('keeps as much as fits', () => {
    fc.assert(fc.property(texts, evenly(0, 300), (text, maxPx) => {
      const short = shorten(text, maxPx, 'label', measure);
      if (short === text) return;
      const graphemes = graphemesOf(text);
      const fitting = graphemes.slice(0, -1)
        .map((_, i) => `${graphemes.slice(0, i + 1).join('').trimEnd()}…`)
        .filter((cut) => measure(cut, 'label') <= maxPx);
      expect(short).toBe(fitting.at(-1) ?? '');
    }));
  });

  it.each([
    ['an emoji family', FAMILY], ['a flag', FLAG], ['a syllable in jamo', JAMO], ['a letter with a combining accent', ACCENTED],
  ])('does not cut inside %s', (_, grapheme) => {
    expect(shorten(grapheme.repeat(5), 3, 'label', countGraphemes)).toBe(`${grapheme.repeat(2)}…`);
  });

  it('leaves no space before "…"', () => {
    expect(shorten('Treaty of Kanghwa', 8, 'label', countGraphemes)).toBe('Treaty…');
  });

  it('is empty where not even one grapheme fits', () => {
    expect(shorten('Treaty', 1, 'label', countGraphemes)).toBe('');
    expect(shorten(FAMILY, 0, 'label', countGraphemes)).toBe('');
  });
});
