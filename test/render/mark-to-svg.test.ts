import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markBounds } from '../support/mark-bounds.js';
import { markToSvg } from '../../src/render/mark-to-svg.js';
import { PixelGrid } from '../../src/render/pixel-grid.js';
import { SvgDefinitions } from '../../src/render/svg-definitions.js';
import type { SvgNode } from '../../src/render/svg-node.js';
import { lightTheme } from '../../src/render/themes.js';
import type { Bounds } from '../../src/scene/bounds.js';
import type { Mark } from '../../src/scene/marks.js';
import { fixtureScene, GLYPH_SHAPES } from './fixture-scene.js';

describe('markBounds(mark, theme)', () => {
  it.each(fixtureScene.groups.flatMap(({ marks }) => marks).filter(({ kind }) => kind !== 'text').map((mark) => [`${mark.kind} ${mark.key}`, mark] as const))(
    'holds all that %s draws', (_, mark) => {
      expectWithin(mark, 1, 0);
    });

  const place = fc.double({ min: -500, max: 500, noNaN: true });
  const size = fc.double({ min: 0.2, max: 300, noNaN: true });
  const scale = fc.constantFrom(1, 1.25, 1.5, 2, 3);
  const stroke = fc.option(fc.constantFrom(0.5, 1, 1.5, 2), { nil: undefined });

  it('holds any rectangle on any pixel grid', () => {
    fc.assert(fc.property(place, place, size, size, stroke, scale, place, size, (x, y, width, height, strokeWidth, dpr, origin, fadePx) => {
      expectWithin({
        kind: 'rect', key: 'r', role: 'bar', x, y, width, height, radius: 3, fill: { color: 'ink' }, fadeEndPx: fadePx,
        ...(strokeWidth === undefined ? {} : { stroke: { ink: { color: 'ink' }, width: strokeWidth } }),
      }, dpr, origin);
    }));
  });

  it('holds any shape on any pixel grid', () => {
    fc.assert(fc.property(fc.constantFrom(...GLYPH_SHAPES), place, place, fc.double({ min: 4, max: 40, noNaN: true }), stroke, fc.constantFrom(undefined, 1, 1.5), scale, place,
      (shape, x, y, side, strokeWidth, halo, dpr, origin) => {
        expectWithin({
          kind: 'glyph', key: 'g', role: 'mark', shape, x, y, size: side, fill: { color: 'ink' }, ...(halo !== undefined && { halo }),
          ...(strokeWidth === undefined ? {} : { stroke: { ink: { color: 'ink' }, width: strokeWidth } }),
        }, dpr, origin);
      }));
  });

  it('holds any line on any pixel grid', () => {
    fc.assert(fc.property(place, place, fc.option(place, { nil: undefined }), place, fc.constantFrom(0.5, 1, 1.5, 2), scale, place, (x1, y1, x2, y2, width, dpr, origin) => {
      expectWithin({ kind: 'line', key: 'l', role: 'tick', x1, y1, x2: x2 ?? x1, y2, stroke: { ink: { color: 'ink' }, width } }, dpr, origin);
    }));
  });

  it('holds any columns on any pixel grid', () => {
    fc.assert(fc.property(fc.array(fc.tuple(place, fc.double({ min: 0, max: 60, noNaN: true })), { maxLength: 20 }), size, place, scale, place,
      (columns, columnWidth, baselineY, dpr, origin) => {
        expectWithin({
          kind: 'columns', key: 'c', role: 'density', xs: columns.map(([x]) => x), heights: columns.map(([, height]) => height),
          columnWidth, baselineY, fill: { color: 'ink' },
        }, dpr, origin);
      }));
  });

  it('puts text where its alignment says', () => {
    const text = { kind: 'text', key: 't', role: 'label', x: 100, y: 20, text: 'abc', font: 'label', ink: { color: 'ink' }, width: 40 } as const;
    expect(markBounds({ ...text, align: 'start' }, lightTheme).x).toBeCloseTo(99.5);
    expect(markBounds({ ...text, align: 'middle' }, lightTheme).x).toBeCloseTo(79.5);
    expect(markBounds({ ...text, align: 'end' }, lightTheme).x).toBeCloseTo(59.5);
  });
});

describe('markToSvg(mark, theme, page)', () => {
  it('makes a line of one pixel cover one whole pixel', () => {
    const { attributes } = svgOf({ kind: 'line', key: 'l', role: 'tick', x1: 10.2, y1: 0, x2: 10.2, y2: 6, stroke: { ink: { color: 'axis' }, width: 1 } }, 1, 0);
    expect(attributes).toMatchObject({ x1: '10.5', x2: '10.5', 'stroke-width': '1' });
  });

  it('makes neighbouring rectangles share an edge', () => {
    const rectFrom = (x: number, width: number): Readonly<Record<string, string>> =>
      svgOf({ kind: 'rect', key: 'r', role: 'state', x, y: 0, width, height: 9, fill: { color: 'ink' } }, 1.5, 0.3).attributes;
    fc.assert(fc.property(fc.integer({ min: 10, max: 4000 }), fc.integer({ min: 10, max: 4000 }), (first, second) => {
      const [left, right] = [rectFrom(0, first / 10), rectFrom(first / 10, second / 10)];
      expect(Number(left['x']) + Number(left['width'])).toBeCloseTo(Number(right['x']), 2);
    }));
  });

  it('draws the ink of an outlined shape in the same box as a filled one', () => {
    for (const shape of GLYPH_SHAPES) {
      const bare = { kind: 'glyph', key: 'g', role: 'mark', shape, x: 20, y: 20, size: 12 } as const;
      const filled = inkBox(svgOf({ ...bare, fill: { color: 'ink' } }, 1, 0));
      const outlined = inkBox(svgOf({ ...bare, stroke: { ink: { color: 'ink' }, width: 2 } }, 1, 0));
      expect({ shape, ...outlined }).toEqual({ shape, ...filled });
    }
  });
});

function svgOf(mark: Mark, scale: number, origin: number): SvgNode {
  return markToSvg(mark, lightTheme, { grid: new PixelGrid(scale, origin, origin / 3), definitions: new SvgDefinitions('t', lightTheme) });
}

function expectWithin(mark: Mark, scale: number, origin: number): void {
  const bounds = markBounds(mark, lightTheme);
  const ink = inkBox(svgOf(mark, scale, origin));
  if (ink === undefined) return;
  const slack = 0.01;
  expect(ink.x).toBeGreaterThanOrEqual(bounds.x - slack);
  expect(ink.y).toBeGreaterThanOrEqual(bounds.y - slack);
  expect(ink.x + ink.width).toBeLessThanOrEqual(bounds.x + bounds.width + slack);
  expect(ink.y + ink.height).toBeLessThanOrEqual(bounds.y + bounds.height + slack);
}

/** The rectangle that an SVG node paints, its stroke included; control points and ends of arcs count as painted. */
function inkBox(node: SvgNode): Bounds | undefined {
  const points = pointsOf(node);
  if (points.length === 0) return undefined;
  const reach = node.attributes['stroke'] === undefined ? 0 : Number(node.attributes['stroke-width']) / 2;
  const spread = node.children === undefined ? reach : 0;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - spread, Math.min(...ys) - spread];
  return { x: left, y: top, width: Math.max(...xs) + spread - left, height: Math.max(...ys) + spread - top };
}

function pointsOf(node: SvgNode): readonly (readonly [number, number])[] {
  const [dx, dy] = (/translate\(([^,]*),([^)]*)\)/.exec(node.attributes['transform'] ?? '')?.slice(1).map(Number) ?? [0, 0]) as [number, number];
  if (node.children !== undefined) {
    return node.children.flatMap((child) => {
      const box = inkBox(child);
      return box === undefined ? [] : [[box.x + dx, box.y + dy] as const, [box.x + box.width + dx, box.y + box.height + dy] as const];
    });
  }
  const at = (name: string): number => Number(node.attributes[name]);
  switch (node.tag) {
    case 'rect': return [[at('x') + dx, at('y') + dy], [at('x') + at('width') + dx, at('y') + at('height') + dy]];
    case 'line': return [[at('x1'), at('y1')], [at('x2'), at('y2')]];
    case 'path': return pathPoints(node.attributes['d'] ?? '').map(([x, y]) => [x + dx, y + dy] as const);
    default: throw new Error(`no points known for ${node.tag}`);
  }
}

function pathPoints(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVACZhv])([^MLHVACZhv]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const last = (back: number): number => numbers[numbers.length - back] ?? NaN;
    switch (command) {
      case 'H': x = last(1); break;
      case 'V': y = last(1); break;
      case 'h': x += last(1); break;
      case 'v': y += last(1); break;
      case 'Z': continue;
      case 'A': {
        const [rx = 0, ry = 0] = numbers;
        // Half ellipses between points on one horizontal line bow up or down by their radius.
        if (last(1) === y) points.push([(x + last(2)) / 2, y - ry], [(x + last(2)) / 2, y + ry]);
        else if (Math.abs(last(2) - x) < 0.001) points.push([numbers[4] === 1 ? x + rx : x - rx, y]);
        [x, y] = [last(2), last(1)];
        break;
      }
      case 'C':
        for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i] ?? NaN, numbers[i + 1] ?? NaN]);
        [x, y] = [last(2), last(1)];
        break;
      default: [x, y] = [last(2), last(1)];
    }
    points.push([x, y]);
  }
  return points;
}
