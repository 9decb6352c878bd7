import { expect } from '@open-wc/testing';
import { CanvasPainter } from '../../src/render/canvas-painter.js';
import { canvasTextMeasurer } from '../../src/render/canvas-text-measurer.js';
import { darkTheme, lightTheme } from '../../src/render/themes.js';
import { encodingSample } from '../../src/layout/events/encoding-samples.js';
import { ENCODINGS } from '../../src/layout/events/encodings.js';
import { sceneToSvg } from '../../src/render/svg-text.js';
import { differingShare, pixelsOf, pixelsOfSvg } from './pictures.js';
import type { Encoding } from '../../src/layout/events/encodings.js';
import type { Theme } from '../../src/scene/theme.js';

const measure = canvasTextMeasurer(lightTheme.fonts, () => document.createElement('canvas'));
const themes: readonly (readonly [string, Theme])[] = [['light', lightTheme], ['dark', darkTheme], ['forced', { ...lightTheme, forced: true }]];

function onCanvas(encoding: Encoding, theme: Theme): ImageData {
  const scene = encodingSample(encoding, 'track-4', measure);
  const canvas = document.createElement('canvas');
  const painter = new CanvasPainter(canvas);
  painter.resize(scene.width, scene.height, 1);
  painter.paint(scene, theme);
  return pixelsOf(canvas);
}

function inSvg(encoding: Encoding, theme: Theme): Promise<ImageData> {
  const scene = encodingSample(encoding, 'track-4', measure);
  return pixelsOfSvg(sceneToSvg(scene, theme), scene.width, scene.height);
}

/** Relative luminance of the page behind the samples, 0–255. */
const PAPER = { light: 255, dark: 23 };

/** How far each pixel stands out from the page, as a print in grey would have it, 0–255. */
function greyOf({ data }: ImageData, { dark }: Theme): number[] {
  const paper = dark ? PAPER.dark : PAPER.light;
  return Array.from({ length: data.length / 4 }, (_, i) => {
    const [r = 0, g = 0, b = 0, a = 0] = data.slice(i * 4, i * 4 + 4);
    return (Math.abs(paper - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * a) / 255;
  });
}

describe('the encodings of dates', () => {
  for (const [name, theme] of themes) {
    it(`look the same on canvas and in SVG, ${name}`, async () => {
      for (const encoding of ENCODINGS) {
        const share = differingShare(onCanvas(encoding, theme), await inSvg(encoding, theme), 60);
        expect(share, encoding).to.be.lessThan(0.01);
      }
    });

    it(`can be told from one another without colour, ${name}`, () => {
      const greys = ENCODINGS.map((encoding) => greyOf(onCanvas(encoding, theme), theme));
      greys.forEach((one, i) => {
        expect(one.filter((grey) => grey > 12).length, ENCODINGS[i]).to.be.greaterThan(20);
        greys.slice(i + 1).forEach((other, j) => {
          const differing = one.filter((grey, at) => Math.abs(grey - (other[at] ?? 0)) > 16).length;
          expect(differing, `${ENCODINGS[i] ?? ''} and ${ENCODINGS[i + 1 + j] ?? ''}`).to.be.greaterThan(12);
        });
      });
    });
  }
});
