import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureScene } from '../render/fixture-scene.js';
import { lightTheme } from '../../src/render/themes.js';
import { markBounds } from '../support/mark-bounds.js';
import { mirrorBounds, mirrorScene } from '../../src/scene/mirror.js';
import { overlapBy, Pictures, readableMarks } from '../layout/pictures.js';
import { wholeHistory } from '../layout/whole-history.js';
import { evenly } from '../layout/evenly.js';
import type { Mark } from '../../src/scene/marks.js';
import type { Scene } from '../../src/scene/scene.js';

const WIDTH = 1_280;
const px = fc.integer({ min: -8_000, max: 8_000 }).map((eighths) => eighths / 8);
const length = fc.integer({ min: 0, max: 4_000 }).map((eighths) => eighths / 8);
const ink = { color: 'ink' } as const;
const stroke = { ink, width: 1 };

const marks: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ x: px, y: px, width: length, height: length, fadeStartPx: fc.option(length, { nil: undefined }), fadeEndPx: fc.option(length, { nil: undefined }) })
    .map(({ fadeStartPx, fadeEndPx, ...box }): Mark => ({
      kind: 'rect', key: 'r', role: 'bar', ...box, fill: ink, ...(fadeStartPx !== undefined && { fadeStartPx }), ...(fadeEndPx !== undefined && { fadeEndPx }),
    })),
  fc.record({ x1: px, y1: px, x2: px, y2: px }).map((ends): Mark => ({ kind: 'line', key: 'l', role: 'tick', ...ends, stroke })),
  fc.record({ x: px, y: px }).map((place): Mark => ({ kind: 'glyph', key: 'g', role: 'point', shape: 'half-start', ...place, size: 11, fill: ink })),
  fc.record({ x: px, y: px, width: length, align: fc.constantFrom('start' as const, 'middle' as const, 'end' as const) })
    .map((place): Mark => ({ kind: 'text', key: 't', role: 'label', ...place, text: 'text', font: 'label', ink })),
  fc.record({ xs: fc.array(px, { maxLength: 5 }), baselineY: px, columnWidth: length })
    .map((columns): Mark => ({ kind: 'columns', key: 'c', role: 'density', ...columns, heights: columns.xs.map(() => 5), fill: ink })),
  fc.array(px, { minLength: 8, maxLength: 8 }).map((points): Mark => ({ kind: 'curve', key: 'k', role: 'thread', points, stroke })),
);
const boxes = fc.record({ x: px, y: px, width: length, height: length });
const scenes: fc.Arbitrary<Scene> = fc
  .array(fc.record({ x: px, y: px, clip: fc.option(boxes, { nil: undefined }), marks: fc.array(marks, { maxLength: 6 }) }), { maxLength: 4 })
  .map((groups) => ({ width: WIDTH, height: 400, groups: groups.map(({ clip, ...group }, i) => ({ key: String(i), ...group, ...(clip && { clip }) })) }));

/** The same without negative zeros, which mean nothing here. */
function positiveZeros<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe('mirrorScene(scene, width)', () => {
  it('turns the arrows of what points to earlier and later', () => {
    const hint = (text: string): Mark => ({ kind: 'text', key: 'h', role: 'hint', x: 0, y: 0, text, font: 'state', ink, align: 'start', width: 80 });
    const turned = mirrorScene({ width: WIDTH, height: 400, groups: [{ key: 'g', x: 0, y: 0, marks: [hint('from 1945 →'), hint('← until 1948'), hint('nothing recorded here')] }] }, WIDTH);
    expect(turned.groups[0]?.marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))).toEqual(['from 1945 ←', '→ until 1948', 'nothing recorded here']);
  });

  it('gives the scene back when done twice', () => {
    fc.assert(fc.property(scenes, (scene) => {
      expect(positiveZeros(mirrorScene(mirrorScene(scene, WIDTH), WIDTH))).toEqual(positiveZeros(scene));
    }));
  });

  it('puts everything on the other side, as wide, as high and as far from its edge', () => {
    fc.assert(fc.property(scenes, (scene) => {
      const mirrored = mirrorScene(scene, WIDTH);
      scene.groups.forEach((group, g) => {
        const other = mirrored.groups[g] ?? group;
        expect(other.y).toBe(group.y);
        group.marks.forEach((mark, m) => {
          const was = markBounds(mark, lightTheme);
          const is = markBounds(other.marks[m] ?? mark, lightTheme);
          expect(other.x + is.x).toBeCloseTo(WIDTH - (group.x + was.x + was.width), 6);
          expect([is.y, is.height]).toEqual([was.y, was.height]);
          expect(is.width).toBeCloseTo(was.width, 6);
        });
      });
    }));
  });

  it('leaves keys, texts, shapes and alignment as they are, so that nothing is flipped', () => {
    const identity = ({ groups }: Scene): unknown => groups.map((group) => group.marks.map((mark) => [
      mark.key, mark.role, mark.kind, mark.kind === 'text' && [mark.text, mark.align], mark.kind === 'glyph' && mark.shape,
    ]));
    expect(identity(mirrorScene(fixtureScene, fixtureScene.width))).toEqual(identity(fixtureScene));
  });

  it('lets an open end fade on its own side of time', () => {
    const scene = (mark: Mark): Scene => ({ width: 100, height: 10, groups: [{ key: 'g', x: 0, y: 0, marks: [mark] }] });
    const bar = { kind: 'rect', key: 'r', role: 'bar', x: 10, y: 0, width: 30, height: 5 } as const;
    expect(mirrorScene(scene({ ...bar, fadeEndPx: 24 }), 100).groups[0]?.marks[0]).toEqual({ ...bar, x: -40, fadeStartPx: 24 });
    expect(mirrorScene(scene({ ...bar, fadeStartPx: 24 }), 100).groups[0]?.marks[0]).toEqual({ ...bar, x: -40, fadeEndPx: 24 });
  });

  it('mirrors what groups are cut to', () => {
    fc.assert(fc.property(scenes, (scene) => {
      const mirrored = mirrorScene(scene, WIDTH);
      scene.groups.forEach(({ x, clip }, i) => {
        const other = mirrored.groups[i];
        expect(other?.clip === undefined).toBe(clip === undefined);
        if (!clip || !other?.clip) return;
        expect(other.x + other.clip.x).toBeCloseTo(WIDTH - (x + clip.x + clip.width), 6);
        expect(other.clip).toMatchObject({ y: clip.y, width: clip.width, height: clip.height });
      });
    }));
  });

  it('lets nothing overlap in a picture of the whole history that did not before', () => {
    const pictures = new Pictures(wholeHistory);
    fc.assert(
      fc.property(evenly(0, 1), evenly(0, 10), (place, power) => {
        const { scene } = pictures.layOut(pictures.windowAt(place, 2 ** power));
        expect(overlaps(mirrorScene(scene, scene.width))).toEqual(overlaps(scene));
      }),
      { numRuns: 15 },
    );
  });
});

describe('mirrorBounds(bounds)', () => {
  it('changes the side and nothing else', () => {
    expect(mirrorBounds({ x: 10, y: 20, width: 30, height: 40 })).toEqual({ x: -40, y: 20, width: 30, height: 40 });
  });
});

/** Which marks lie on which by more than half a px. */
function overlaps(scene: Scene): string[] {
  const placed = readableMarks(scene);
  return placed.flatMap((one, i) =>
    placed.slice(i + 1).filter((other) => overlapBy(one.seen, other.seen, 0.5)).map((other) => `${one.group} ${one.mark.key} on ${other.group} ${other.mark.key}`)).sort();
}
