import { describe, expect, it } from 'vitest';
import { contrast as ratio, over, paintOf } from '../support/contrast.js';
import { darkTheme, lightTheme } from '../../src/render/themes.js';
import type { Paint } from '../support/contrast.js';

describe.each([['lightTheme', lightTheme], ['darkTheme', darkTheme]])('%s', (_, { colors, fonts }) => {
  const papers = [colors.background, colors.surface];
  const tracks = Object.entries(colors).filter(([name]) => name.startsWith('track-'));

  it.each(['ink', 'muted', 'focus'] as const)('shows text in %s at 4.5:1 or more on both papers', (role) => {
    for (const paper of papers) expect(contrast(colors[role], paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the axis at 3:1 or more on both papers', () => {
    for (const paper of papers) expect(contrast(colors.axis, paper)).toBeGreaterThanOrEqual(3);
  });

  it('shows the ring of the focus at 4.5:1 or more on the tint of every track', () => {
    for (const [, color] of tracks) {
      for (const paper of papers) expect(contrast(colors.focus, blend(color, paper, 0.12))).toBeGreaterThanOrEqual(4.5);
    }
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

function contrast(a: string | Paint, b: string | Paint): number {
  return ratio(typeof a === 'string' ? paintOf(a) : a, typeof b === 'string' ? paintOf(b) : b);
}

function blend(top: string, under: string, alpha: number): Paint {
  return over(paintOf(top), alpha, paintOf(under));
}
