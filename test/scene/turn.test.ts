import { describe, expect, it } from 'vitest';
import { fixtureScene } from '../render/fixture-scene.js';
import { lightTheme } from '../../src/render/themes.js';
import { markBounds } from '../support/mark-bounds.js';
import { mirrorScene } from '../../src/scene/mirror.js';
import { sceneToSvg } from '../../src/render/svg-text.js';
import { turnBounds, turnScene } from '../../src/scene/turn.js';
import type { Mark } from '../../src/scene/marks.js';
import type { Scene } from '../../src/scene/scene.js';

const ink = { color: 'ink' } as const;
const fade: Mark = { kind: 'rect', key: 'fade', role: 'bar', x: 10, y: 30, width: 80, height: 15, fill: ink, fadeEndPx: 24 };
const columns: Mark = { kind: 'columns', key: 'columns', role: 'density', xs: [10, 20], heights: [5, 9], columnWidth: 6, baselineY: 50, fill: ink };

function sceneOf(...marks: readonly Mark[]): Scene {
  return { width: 200, height: 100, groups: [{ key: 'g', x: 7, y: 3, clip: { x: 0, y: 1, width: 100, height: 50 }, marks }] };
}

function marksIn({ groups }: Scene): readonly Mark[] {
  return groups.flatMap(({ marks }) => marks);
}

describe('turnScene(scene)', () => {
  it('changes the sides of everything that is not text', () => {
    const turned = turnScene(fixtureScene);
    expect(turned).toMatchObject({ width: fixtureScene.height, height: fixtureScene.width });
    fixtureScene.groups.forEach((group, g) => {
      const other = turned.groups[g];
      expect(other).toMatchObject({ key: group.key, x: group.y, y: group.x });
      if (group.clip) expect(other?.clip).toEqual(turnBounds(group.clip));
      group.marks.forEach((mark, i) => {
        // A shape that is not as wide as it is high stays upright.
        if (mark.kind === 'text' || mark.kind === 'glyph') return;
        expect(markBounds(other?.marks[i] ?? mark, lightTheme), mark.key).toEqual(turnBounds(markBounds(mark, lightTheme)));
      });
    });
  });

  it('leaves shapes and words as they are, at the place that has changed its sides', () => {
    for (const [i, mark] of marksIn(fixtureScene).entries()) {
      if (mark.kind !== 'text' && mark.kind !== 'glyph') continue;
      expect(marksIn(turnScene(fixtureScene))[i]).toEqual({ ...mark, x: mark.y, y: mark.x });
    }
  });

  it('lets what fades or rises do so along time, in both painters alike', () => {
    const [turnedFade, turnedColumns] = marksIn(turnScene(sceneOf(fade, columns)));
    expect(markBounds(turnedFade!, lightTheme)).toMatchObject({ x: 28.5, y: 8.5, width: 18, height: 83 });
    // Columns stand on a baseline at the right of theirs, and rise to the left.
    expect(markBounds(turnedColumns!, lightTheme)).toMatchObject({ x: 39.5, width: 12 });
    const svg = sceneToSvg(turnScene(sceneOf(fade, columns)), lightTheme, { title: '', lang: 'en' });
    expect(svg.match(/matrix\(0 1 1 0 0 0\)/g)).toHaveLength(2);
  });

  it('can be mirrored: columns then rise to the right of their baseline', () => {
    const mirrored = mirrorScene(turnScene(sceneOf(fade, columns)), 100);
    const [group] = mirrored.groups;
    expect(group?.x).toBe(97);
    const [, turnedColumns] = marksIn(mirrored);
    expect(markBounds(turnedColumns!, lightTheme)).toMatchObject({ x: -51.5, width: 12 });
    expect(mirrorScene(mirrored, 100)).toEqual(turnScene(sceneOf(fade, columns)));
  });

  it('leaves upright what is about a direction across time', () => {
    const [edge] = marksIn(turnScene(sceneOf({ ...fade, turn: 1 })));
    expect(markBounds(edge!, lightTheme)).toEqual(markBounds(fade, lightTheme));
  });
});
