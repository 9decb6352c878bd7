import { expect } from '@open-wc/testing';
import { CanvasPainter } from '../../src/render/canvas-painter.js';
import { canvasTextMeasurer } from '../../src/render/canvas-text-measurer.js';
import { markBounds } from '../support/mark-bounds.js';
import { SvgPainter } from '../../src/render/svg-painter.js';
import { sceneToSvg } from '../../src/render/svg-text.js';
import { darkTheme, lightTheme } from '../../src/render/themes.js';
import { TRACK_PATTERNS } from '../../src/render/track-patterns.js';
import type { Mark } from '../../src/scene/marks.js';
import type { Scene } from '../../src/scene/scene.js';
import type { Theme } from '../../src/scene/theme.js';
import { fixtureScene } from './fixture-scene.js';
import { differingShare, pixelsOf, pixelsOfSvg } from './pictures.js';

const { width, height } = fixtureScene;
const forcedTheme: Theme = { ...lightTheme, forced: true };
const patternedTheme: Theme = { ...lightTheme, patterns: TRACK_PATTERNS };
const SLOTS = ['track-1', 'track-2', 'track-3', 'track-4', 'track-5', 'track-6', 'track-7', 'track-8', 'track-9'] as const;
const swatch = (color: (typeof SLOTS)[number], x: number): Mark => ({
  kind: 'rect', key: color, role: 'bar', x, y: 0, width: 40, height: 20, fill: { color, alpha: 0.16 }, texture: { color, alpha: 0.6 },
});
const swatches: Scene = { width: 40 * SLOTS.length, height: 20, groups: [{ key: 'g', x: 0, y: 0, marks: SLOTS.map((slot, i) => swatch(slot, 40 * i)) }] };

describe('CanvasPainter and SvgPainter', () => {
  for (const [name, theme] of [['light', lightTheme], ['dark', darkTheme], ['forced', forcedTheme]] as const) {
    for (const scale of [1, 1.5, 2]) {
      it(`draw the same ${name} picture at ${scale} device pixels per px`, async () => {
        const painted = pixelsOf(paintOnCanvas(fixtureScene, theme, scale));
        const drawn = await pixelsOfSvg(paintInSvg(fixtureScene, theme, scale), width * scale, height * scale);
        expect(inkShare(painted, theme)).to.be.greaterThan(0.1);
        // On half a device px, browsers round the two each in their own way; and Firefox, where words have paper around them.
        expect(differingShare(painted, drawn, 40)).to.be.lessThan(theme.forced ? 0.0035 : Number.isInteger(scale) ? 0.0005 : 0.001);
      });
    }
  }

  for (const [name, theme] of [['patterned', patternedTheme], ['patterned and forced', { ...patternedTheme, forced: true }], ['without tints', { ...lightTheme, without: 'tints' }], ['without fades', { ...lightTheme, without: 'fades' }]] as const) {
    it(`draw the same picture ${name}`, async () => {
      for (const scene of [fixtureScene, swatches]) {
        const painted = pixelsOf(paintOnCanvas(scene, theme, 2));
        expect(differingShare(painted, await pixelsOfSvg(paintInSvg(scene, theme, 2), scene.width * 2, scene.height * 2), 40)).to.be.lessThan(0.002);
      }
    });
  }

  it('tell every two colours of the palette apart where all are painted in one', () => {
    const oneInk: Theme = { ...patternedTheme, forced: true, colors: { ...lightTheme.colors, ...Object.fromEntries(SLOTS.map((slot) => [slot, lightTheme.colors.ink])) } };
    const pictures = SLOTS.map((slot) => pixelsOf(paintOnCanvas(sceneOf(swatch(slot, 0)), oneInk, 1)));
    pictures.forEach((one, i) => { for (const other of pictures.slice(i + 1)) expect(differingShare(one, other, 40)).to.be.greaterThan(0.02); });
    const plain = SLOTS.map((slot) => pixelsOf(paintOnCanvas(sceneOf(swatch(slot, 0)), { ...oneInk, patterns: undefined }, 1)));
    for (const other of plain) expect(differingShare(plain[0]!, other, 0)).to.equal(0);
  });

  it('would be told apart if a single small mark were missing', async () => {
    const without = { ...fixtureScene, groups: fixtureScene.groups.map((group) => ({ ...group, marks: group.marks.filter(({ key }) => key !== 'dim') })) };
    const painted = pixelsOf(paintOnCanvas(fixtureScene, lightTheme, 1));
    expect(differingShare(painted, await pixelsOfSvg(paintInSvg(without, lightTheme, 1), width, height), 40)).to.be.greaterThan(0.0005);
  });
});

describe('CanvasPainter', () => {
  it('draws hairlines in the full colour of their ink', () => {
    const scene = sceneOf({ kind: 'line', key: 'l', role: 'tick', x1: 10.3, y1: 0, x2: 10.3, y2: 20, stroke: { ink: { color: '#000000' }, width: 1 } });
    const { data } = pixelsOf(paintOnCanvas(scene, lightTheme, 1));
    const row = [9, 10, 11].map((x) => data[(5 * 40 + x) * 4 + 3]);
    expect(row).to.deep.equal([0, 255, 0]);
  });

  it('draws nothing outside a group’s clip', () => {
    const scene: Scene = {
      width: 40, height: 20,
      groups: [{ key: 'g', x: 4, y: 4, clip: { x: 0, y: 0, width: 10, height: 10 }, marks: [{ kind: 'rect', key: 'r', role: 'bar', x: -20, y: -20, width: 80, height: 80, fill: { color: 'ink' } }] }],
    };
    expect(inkBox(pixelsOf(paintOnCanvas(scene, lightTheme, 1)))).to.deep.equal({ left: 4, top: 4, right: 14, bottom: 14 });
  });

  it('draws no mark outside its bounds', () => {
    const marks = fixtureScene.groups.flatMap((group) => group.marks).filter(({ kind }) => kind !== 'text');
    for (const mark of marks) {
      const bounds = markBounds(mark, lightTheme);
      const scene: Scene = { width: 700, height: 140, groups: [{ key: 'g', x: 30, y: 20, marks: [mark] }] };
      const ink = inkBox(pixelsOf(paintOnCanvas(scene, lightTheme, 1)));
      if (ink === undefined) continue;
      expect(ink.left, mark.key).to.be.at.least(Math.floor(bounds.x + 30));
      expect(ink.top, mark.key).to.be.at.least(Math.floor(bounds.y + 20));
      expect(ink.right, mark.key).to.be.at.most(Math.ceil(bounds.x + bounds.width + 30));
      expect(ink.bottom, mark.key).to.be.at.most(Math.ceil(bounds.y + bounds.height + 20));
    }
  });

  for (const align of ['start', 'middle', 'end'] as const) {
    it(`draws text that is aligned by its ${align} inside its bounds`, () => {
      const measure = canvasTextMeasurer(lightTheme.fonts, () => document.createElement('canvas'));
      for (const text of ['Ångström Ägypten', 'gjpqy (1904) Qing', 'Ёлки Щука', '조선 대한제국', '朝鮮']) {
        const mark: Mark = { ...label('t', text), align, x: 150.3, y: 30.4, width: measure(text, 'label') };
        const bounds = markBounds(mark, lightTheme);
        const ink = inkBox(pixelsOf(paintOnCanvas({ width: 300, height: 60, groups: [{ key: 'g', x: 0, y: 0, marks: [mark] }] }, lightTheme, 1)));
        expect(ink?.left, text).to.be.at.least(Math.floor(bounds.x));
        expect(ink?.right, text).to.be.at.most(Math.ceil(bounds.x + bounds.width));
        expect(ink?.top, text).to.be.at.least(Math.floor(bounds.y));
        expect(ink?.bottom, text).to.be.at.most(Math.ceil(bounds.y + bounds.height));
      }
    });
  }

  it('replaces the last picture', () => {
    const canvas = document.createElement('canvas');
    const painter = new CanvasPainter(canvas);
    painter.resize(width, height, 1);
    painter.paint(fixtureScene, lightTheme);
    painter.paint({ width, height, groups: [] }, lightTheme);
    expect(inkBox(pixelsOf(canvas))).to.equal(undefined);
  });

  it('is drawn afresh in the colours of a new theme', () => {
    const canvas = document.createElement('canvas');
    const painter = new CanvasPainter(canvas);
    painter.resize(width, height, 1);
    painter.paint(fixtureScene, lightTheme);
    painter.paint(fixtureScene, darkTheme);
    expect(differingShare(pixelsOf(canvas), pixelsOf(paintOnCanvas(fixtureScene, darkTheme, 1)), 0)).to.equal(0);
  });

  it('is drawn afresh for other device pixels', () => {
    const canvas = document.createElement('canvas');
    const painter = new CanvasPainter(canvas);
    painter.resize(width, height, 1);
    painter.paint(fixtureScene, lightTheme);
    painter.resize(width, height, 2);
    painter.paint(fixtureScene, lightTheme);
    expect(differingShare(pixelsOf(canvas), pixelsOf(paintOnCanvas(fixtureScene, lightTheme, 2)), 0)).to.equal(0);
  });

  it('strokes no path anew for a mark that looks like one before, and a new one for one that does not', () => {
    const canvas = document.createElement('canvas');
    const painter = new CanvasPainter(canvas);
    painter.resize(200, 40, 1);
    const marks = Array.from({ length: 12 }, (_, i): Mark => ({
      kind: 'glyph', key: `g${i}`, role: 'mark', shape: 'star', x: 10 + 15 * i, y: 12.3, size: 11, halo: 1.5, fill: { color: i < 6 ? 'ink' : 'focus' },
    }));
    const { stroke } = OffscreenCanvasRenderingContext2D.prototype;
    let strokes = 0;
    OffscreenCanvasRenderingContext2D.prototype.stroke = function (...path: unknown[]) { strokes += 1; Reflect.apply(stroke, this, path); };
    try {
      painter.paint({ width: 200, height: 40, groups: [{ key: 'g', x: 0.4, y: 0, marks }] }, lightTheme);
      painter.paint({ width: 200, height: 40, groups: [{ key: 'g', x: 7, y: 3, marks }] }, lightTheme);
    } finally {
      OffscreenCanvasRenderingContext2D.prototype.stroke = stroke;
    }
    expect(strokes).to.equal(2);
  });

  it('draws what lies over the rest on a canvas of its own, and only that where only that is new', () => {
    const [canvas, overlay] = [document.createElement('canvas'), document.createElement('canvas')];
    const painter = new CanvasPainter(canvas, overlay);
    painter.resize(40, 20, 1);
    const group = (key: string, x: number): Scene['groups'][number] => ({ key, x, y: 2, marks: [{ kind: 'rect', key, role: 'bar', x: 0, y: 0, width: 4, height: 4, fill: { color: 'ink' } }] });
    const base = group('base', 2);
    const thread = (x: number): Scene['groups'][number] => ({ ...group('thread', x), layer: 'overlay' });
    painter.paint({ width: 40, height: 20, groups: [base, thread(10)] }, lightTheme);
    expect(inkBox(pixelsOf(canvas))).to.deep.equal({ left: 2, top: 2, right: 6, bottom: 6 });
    expect(inkBox(pixelsOf(overlay))).to.deep.equal({ left: 10, top: 2, right: 14, bottom: 6 });

    const cleared: string[] = [];
    for (const [name, surface] of [['base', canvas], ['overlay', overlay]] as const) {
      const context = surface.getContext('2d') as CanvasRenderingContext2D;
      const clear = context.clearRect.bind(context);
      context.clearRect = (...area) => { cleared.push(name); clear(...area); };
    }
    painter.paint({ width: 40, height: 20, groups: [base, thread(20)] }, lightTheme);
    painter.paint({ width: 40, height: 20, groups: [base, { ...thread(20), marks: [] }] }, lightTheme);
    expect(cleared).to.deep.equal(['overlay', 'overlay']);
    expect(inkBox(pixelsOf(overlay))).to.equal(undefined);
    painter.paint({ width: 40, height: 20, groups: [group('base', 3)] }, lightTheme);
    expect(cleared).to.deep.equal(['overlay', 'overlay', 'base']);
  });

  it('sets a font once for any number of labels and measures none of them', () => {
    const canvas = document.createElement('canvas');
    const painter = new CanvasPainter(canvas);
    painter.resize(40, 20, 1);
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    let fontsSet = 0;
    Object.defineProperty(context, 'font', { set: () => { fontsSet += 1; } });
    context.measureText = () => { throw new Error('measured while painting'); };
    painter.paint(sceneOf(...Array.from({ length: 50 }, (_, i) => label(`l${i}`, `Label ${i}`))), lightTheme);
    expect(fontsSet).to.equal(1);
  });

  it('draws on when data names a colour that is none', () => {
    const bar = { kind: 'rect', role: 'bar', x: 0, y: 0, height: 8, width: 30, fadeEndPx: 9 } as const;
    const canvas = paintOnCanvas(sceneOf({ ...bar, key: 'a', fill: { color: '#nonsense' } }, { ...bar, key: 'b', y: 10, fill: { color: 'ink' } }), lightTheme, 1);
    expect(inkBox(pixelsOf(canvas))?.bottom).to.equal(18);
  });
});

describe('SvgPainter', () => {
  it('keeps the node of a mark that stays, and writes only what changed', async () => {
    const { svg, painter } = svgPainter();
    painter.paint(sceneOf(bar('a', 1), bar('b', 5)), lightTheme);
    const a = svg.querySelector('[data-event-id="a"]') as SVGElement;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(svg, { attributes: true, childList: true, subtree: true });

    painter.paint(sceneOf(bar('a', 2), bar('b', 5)), lightTheme);
    await Promise.resolve();
    observer.disconnect();

    expect(svg.querySelector('[data-event-id="a"]')).to.equal(a);
    expect(a.getAttribute('x')).to.equal('2');
    expect(changes.filter(({ type }) => type === 'attributes').map(({ attributeName }) => attributeName)).to.deep.equal(['x']);
    expect(changes.filter(({ type }) => type === 'childList')).to.have.length(0);
  });

  it('keeps the nodes of marks that change places, in the new order', () => {
    const { svg, painter } = svgPainter();
    painter.paint(sceneOf(bar('a', 1), bar('b', 5), bar('c', 9)), lightTheme);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => svg.querySelector(`[data-event-id="${id}"]`));
    painter.paint(sceneOf(bar('c', 9), bar('a', 1)), lightTheme);
    expect([...svg.querySelectorAll('[data-event-id]')]).to.deep.equal([c, a]);
    expect(b?.isConnected).to.equal(false);
  });

  it('removes attributes, parts and definitions that are no longer needed', () => {
    const { svg, painter } = svgPainter();
    painter.paint(sceneOf({ ...bar('a', 1), fadeEndPx: 9, fadeStartPx: 9 }, { ...bar('b', 1), opacity: 0.5 }), lightTheme);
    expect(svg.querySelectorAll('linearGradient')).to.have.length(2);
    expect(svg.querySelectorAll('[data-event-id="a"] > *')).to.have.length(3);
    painter.paint(sceneOf({ ...bar('a', 1), fadeEndPx: 9 }, bar('b', 1)), lightTheme);
    expect(svg.querySelectorAll('linearGradient')).to.have.length(1);
    expect(svg.querySelectorAll('[data-event-id="a"] > *')).to.have.length(2);
    expect(svg.querySelector('[data-event-id="b"]')?.hasAttribute('fill-opacity')).to.equal(false);
  });

  it('shows text from data as text', () => {
    const { svg, painter } = svgPainter();
    painter.paint(sceneOf(label('l', '<img src=x onerror=alert(1)>')), lightTheme);
    expect(svg.querySelector('text.label')?.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(svg.querySelector('img')).to.equal(null);
    painter.paint(sceneOf(label('l', '')), lightTheme);
    expect(svg.querySelector('text.label')?.textContent).to.equal('');
  });

  it('says which track a group belongs to', () => {
    const { svg, painter } = svgPainter();
    painter.paint(fixtureScene, lightTheme);
    expect([...svg.querySelectorAll('[data-track-id]')].map((group) => group.getAttribute('data-track-id'))).to.deep.equal(['bands', 'glyphs', 'bars']);
  });

  it('dispose() leaves the element as it was', () => {
    const { svg, painter } = svgPainter();
    painter.paint(fixtureScene, lightTheme);
    painter.dispose();
    expect(svg.childElementCount).to.equal(0);
  });
});

describe('sceneToSvg', () => {
  it('is well-formed XML, whatever its texts hold', () => {
    const hostile = `<script>"'&]]>\u0000\u0007\uD800\uFFFF\t\n조선`;
    const scene = sceneOf({ ...label('l', hostile), role: hostile, eventId: hostile, lang: hostile }, { ...bar('b', 1), fadeEndPx: 4, hatch: { color: `#${hostile}` }, fill: { color: `#${hostile}` } });
    const xml = new DOMParser().parseFromString(sceneToSvg(scene, lightTheme, { title: hostile, description: hostile, lang: hostile }), 'application/xml');
    expect(xml.querySelector('parsererror')).to.equal(null);
    expect(xml.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(xml.querySelector('text')?.textContent).to.equal(`<script>"'&]]>\t\n조선`);
    expect(xml.querySelector('script')).to.equal(null);
  });

  it('draws what the painters draw', async () => {
    const painted = pixelsOf(paintOnCanvas(fixtureScene, lightTheme, 1));
    expect(differingShare(painted, await pixelsOfSvg(sceneToSvg(fixtureScene, lightTheme), width, height), 40)).to.be.lessThan(0.0005);
  });
});

function paintOnCanvas(scene: Scene, theme: Theme, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const painter = new CanvasPainter(canvas);
  painter.resize(scene.width, scene.height, scale);
  painter.paint(scene, theme);
  return canvas;
}

/** What the SVG painter made, as a document that is as large as its device pixels. */
function paintInSvg(scene: Scene, theme: Theme, scale: number): string {
  const { svg, painter } = svgPainter();
  painter.resize(scene.width, scene.height, scale);
  painter.paint(scene, theme);
  svg.setAttribute('width', String(scene.width * scale));
  svg.setAttribute('height', String(scene.height * scale));
  return new XMLSerializer().serializeToString(svg);
}

function svgPainter(): { svg: SVGSVGElement; painter: SvgPainter } {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  return { svg, painter: new SvgPainter(svg) };
}

function sceneOf(...marks: readonly Mark[]): Scene {
  return { width: 40, height: 20, groups: [{ key: 'g', x: 0, y: 0, marks }] };
}

function bar(id: string, x: number): Mark & { kind: 'rect' } {
  return { kind: 'rect', key: id, role: 'bar', eventId: id, x, y: 2, width: 30, height: 8, fill: { color: 'ink' } };
}

function label(key: string, text: string): Mark & { kind: 'text' } {
  return { kind: 'text', key, role: 'label', x: 2, y: 14, text, font: 'label', ink: { color: 'ink' }, align: 'start', width: 30 };
}

/** The share of pixels that are not paper. */
function inkShare({ data }: ImageData, { colors }: Theme): number {
  const paper = [1, 3, 5].map((at) => Number.parseInt(colors.background.slice(at, at + 2), 16));
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if (paper.some((channel, i) => data[at + i] !== channel)) ink += 1;
  return ink / (data.length / 4);
}

/** The smallest box of device pixels that holds all that is not transparent. */
function inkBox({ data, width: columns, height: rows }: ImageData): { left: number; top: number; right: number; bottom: number } | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (data[(y * columns + x) * 4 + 3] === 0) continue;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
  }
  return left === Infinity ? undefined : { left, top, right, bottom };
}
