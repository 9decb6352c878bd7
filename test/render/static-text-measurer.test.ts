import { describe, expect, it } from 'vitest';
import { staticTextMeasurer } from '../../src/render/static-text-measurer.js';
import { lightTheme } from '../../src/render/themes.js';

const measure = staticTextMeasurer(lightTheme.fonts);

describe('staticTextMeasurer(fonts)', () => {
  it('gives nothing for no text', () => {
    expect(measure('', 'label')).toBe(0);
  });

  it('gives digits one width, so that years line up', () => {
    expect(measure('1111', 'axis')).toBeCloseTo(measure('1904', 'axis'), 9);
  });

  it('gives Hangul, Han and kana a full square each', () => {
    expect(measure('조선', 'axis')).toBeCloseTo(24, 9);
    expect(measure('朝鮮', 'axis')).toBeCloseTo(24, 9);
    expect(measure('かな', 'axis')).toBeCloseTo(24, 9);
  });

  it('gives a letter the same width with its accent as without, composed or not', () => {
    expect(measure('é', 'label')).toBe(measure('e', 'label'));
    expect(measure('e\u0301', 'label')).toBe(measure('e', 'label'));
    expect(measure('ё', 'label')).toBe(measure('е', 'label'));
  });

  it('gives bold text more room', () => {
    expect(measure('Treaty', 'label-strong')).toBeGreaterThan(measure('Treaty', 'label'));
  });

  it.each([
    // Widths of DejaVu Sans, the widest of the common interface fonts, at 13 px.
    ['Treaty of Portsmouth ends the Russo-Japanese War', 332.71],
  ])('is never narrower than a wide font: %s', (text, widthPx) => {
    expect(measure(text, 'label')).toBeGreaterThanOrEqual(widthPx);
    expect(measure(text, 'label')).toBeLessThan(widthPx * 1.1);
  });
});
