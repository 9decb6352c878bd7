import { rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { darkTheme, lightTheme } from '../../src/render/themes.js';

describe.each([['lightTheme', lightTheme], ['darkTheme', darkTheme]])('%s', (_, { colors, fonts }) => {
  const papers = [colors.background, colors.surface];
  const tracks = Object.entries(colors).filter(([name]) => name.startsWith('track-'));

  it.each(['ink', 'muted', 'focus'] as const)('shows text in %s at 4.5:1 or more on both papers', (role) => {
    for (const paper of papers) expect(contrast(colors[role], paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the axis at 3:1 or more on both papers', () => {
    for (const paper of papers) expect(contrast(colors.axis, paper)).toBeGreaterThanOrEqual(3);
  });

  it('has nine different track colours', () => {
    expect(new Set(tracks.map(([, color]) => color)).size).toBe(9);
  });

  it.each(tracks)('shows marks in %s at 3:1 or more on both papers', (_name, color) => {
    for (const paper of papers) expect(contrast(color, paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(tracks)('shows text in ink at 4.5:1 or more on the strongest tint of %s', (_name, color) => {
    for (const paper of papers) expect(contrast(colors.ink, blend(color, paper, 0.28))).toBeGreaterThanOrEqual(4.5);
  });

  it('sets no text smaller than 12 px', () => {
    for (const font of Object.values(fonts)) expect(font.sizePx).toBeGreaterThanOrEqual(12);
  });
});

/** @see WCAG 2.2, contrast ratio */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** @see WCAG 2.2, relative luminance */
function luminance(css: string): number {
  const { r, g, b } = rgb(css);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function blend(over: string, under: string, alpha: number): string {
  const [a, b] = [rgb(over), rgb(under)];
  return rgb(a.r * alpha + b.r * (1 - alpha), a.g * alpha + b.g * (1 - alpha), a.b * alpha + b.b * (1 - alpha)).formatHex();
}
