import { expect } from '@open-wc/testing';
import { canvasTextMeasurer } from '../../src/render/canvas-text-measurer.js';
import { cssFont } from '../../src/render/font.js';
import { staticTextMeasurer } from '../../src/render/static-text-measurer.js';
import { lightTheme } from '../../src/render/themes.js';

describe('canvasTextMeasurer(fonts, createCanvas)', () => {
  it('measures a text once for all roles that share its font', () => {
    let measured = 0;
    const measure = canvasTextMeasurer(lightTheme.fonts, () => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      const measureText = context.measureText.bind(context);
      context.measureText = (text) => { measured += 1; return measureText(text); };
      return canvas;
    });
    expect(measure('1904', 'axis')).to.equal(measure('1904', 'axis'));
    expect(measure('1904', 'state')).to.equal(measure('1904', 'axis'));
    expect(measured).to.equal(1);
    measure('1904', 'label-strong');
    expect(measured).to.equal(2);
  });

  it('gives larger fonts more width', () => {
    const measure = canvasTextMeasurer(lightTheme.fonts, () => document.createElement('canvas'));
    expect(measure('Treaty', 'track')).to.be.greaterThan(measure('Treaty', 'count'));
  });

  it('tells the width of each of many texts, though it does not measure all of them', () => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.font = cssFont(lightTheme.fonts.label);
    const measure = canvasTextMeasurer(lightTheme.fonts, () => document.createElement('canvas'));
    for (let n = 0; n < 3000; n += 1) {
      const text = `${n % 7}. AVATAR To Ty – Treaty of “Åland”, Подписан ${n}…`;
      expect(measure(text, 'label')).to.be.closeTo(context.measureText(text).width, 0.01);
    }
  });

  it('measures on an offscreen canvas as well', () => {
    const measure = canvasTextMeasurer(lightTheme.fonts, () => new OffscreenCanvas(1, 1));
    expect(measure('Treaty', 'label')).to.be.greaterThan(20);
  });
});

describe('staticTextMeasurer(fonts)', () => {
  const real = canvasTextMeasurer(lightTheme.fonts, () => document.createElement('canvas'));
  const estimate = staticTextMeasurer(lightTheme.fonts);

  for (const text of [
    'Treaty of Portsmouth ends the Russo-Japanese War', 'Joint declaration on denuclearisation in force', 'UNSCR 2270 (2016)', 'DPRK withdraws from the NPT',
    'Ким Ир Сен прибывает в Москву', 'Подписан Портсмутский мирный договор', '대한제국 선포', '朝鮮民主主義人民共和国', '“Sunshine” policy – c. 1998…',
  ]) {
    for (const role of ['label', 'label-strong', 'axis'] as const) {
      it(`leaves room for “${text}” in this browser’s ${role} font, and not much more`, () => {
        expect(estimate(text, role)).to.be.at.least(real(text, role) * 0.995);
        expect(estimate(text, role)).to.be.at.most(real(text, role) * 1.35);
      });
    }
  }
});
