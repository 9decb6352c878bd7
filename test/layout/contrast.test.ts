import { beforeAll, describe, expect, it } from 'vitest';
import { colorOf } from '../../src/scene/theme.js';
import { contrast, over, paintOf } from '../support/contrast.js';
import { darkTheme, lightTheme } from '../../src/render/themes.js';
import { filterRows } from '../support/filter-rows.js';
import { HATCH, PATTERN_LINE_PX } from '../../src/render/hatch.js';
import { Pictures } from './pictures.js';
import { show } from '../../src/view/view-window.js';
import { TRACK_PATTERNS } from '../../src/render/track-patterns.js';
import { spanOf } from '../../src/time/span-of.js';
import { wholeHistory } from './whole-history.js';
import type { Ink, Theme } from '../../src/scene/theme.js';
import type { Mark } from '../../src/scene/marks.js';
import type { Paint } from '../support/contrast.js';
import type { Scene } from '../../src/scene/scene.js';

const LEAST_TEXT = 4.5;
const LEAST_MARK = 3;
/** How much of its ground a hatch covers: letters are wider than the way from line to line. */
const HATCHED_PART = (PATTERN_LINE_PX * Math.SQRT2) / HATCH.sidePx;
/** The densest pattern of a colour is a grid of 12 px. */
const TEXTURED_PART = 2 / 12;
const WINDOWS = ['1860/2017', '1893/1912', '1904', '1930/1953', '2016/2017'];

/** A mark with where it stands in the picture. */
interface Placed {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly isSeenAt: (x: number, y: number) => boolean;
}

interface Weak {
  readonly what: string;
  readonly ratio: number;
}

let scenes: Scene[] = [];
beforeAll(() => {
  const pictures = new Pictures(wholeHistory);
  const only = filterRows(wholeHistory, { minImportance: 80 }, () => undefined);
  scenes = WINDOWS.flatMap((edtf) => {
    const window = show(pictures.fit, spanOf(edtf) ?? pictures.fit);
    const focus = { selected: wholeHistory.rowOf('russo-japanese-war'), focused: wholeHistory.rowOf('portsmouth') };
    return [pictures.layOut(window).scene, pictures.layOut(window, { focus }).scene, pictures.layOut(window, { undimmed: only }).scene];
  });
});

describe.each([
  ['light', lightTheme], ['dark', darkTheme],
  ['light, patterned', { ...lightTheme, patterns: TRACK_PATTERNS }], ['dark, patterned', { ...darkTheme, patterns: TRACK_PATTERNS }],
] as const)('what is drawn in the %s theme', (_name, theme) => {
  it('stands out at 4.5:1 or more where it is text, on all that lies under it', () => {
    let count = 0;
    const weak: Weak[] = [];
    for (const scene of scenes) {
      for (const { placed, under } of inOrder(scene)) {
        const { mark } = placed;
        // A label that is about to come at a closer scale is faint.
        if (mark.kind !== 'text' || (mark.opacity ?? 1) < 1) continue;
        const left = mark.x - (mark.align === 'end' ? mark.width : mark.align === 'middle' ? mark.width / 2 : 0);
        for (const part of [0.05, 0.5, 0.95]) {
          const [x, y] = [placed.x + left + mark.width * part, placed.y + mark.y - 4];
          if (!placed.isSeenAt(x, y)) continue;
          count += 1;
          const paper = paperAt(under, x, y, theme);
          const ratio = contrast(shown(mark.ink, mark.opacity, paper, theme), paper);
          if (ratio < LEAST_TEXT) weak.push({ what: `${mark.role} “${mark.text}”`, ratio });
        }
      }
    }
    expect(count).toBeGreaterThan(2000);
    expect(weak).toEqual([]);
  });

  it('stands out at 3:1 or more where it is the mark of an event, on whatever it lies, filled or outlined, dimmed or not', () => {
    let count = 0;
    const weak: Weak[] = [];
    for (const scene of scenes) {
      for (const { placed, under } of inOrder(scene)) {
        const { mark } = placed;
        if (mark.kind !== 'glyph' || mark.role === 'label-plate') continue;
        const [x, y] = [placed.x + mark.x, placed.y + mark.y];
        if (!placed.isSeenAt(x, y)) continue;
        count += 1;
        // A halo is wide enough to be what is around it.
        const paper = (mark.halo ?? 0) >= 1 ? paintOf(theme.colors.background) : paperAt(under, x, y, theme);
        // Its fill against what is around it, or its outline against either.
        const fill = mark.fill ? shown(mark.fill, mark.opacity, paper, theme) : paper;
        const outline = mark.stroke ? shown(mark.stroke.ink, mark.opacity, paper, theme) : fill;
        const ratio = Math.max(contrast(fill, paper), contrast(outline, paper), contrast(outline, fill));
        if (ratio < LEAST_MARK) weak.push({ what: `${mark.role} of ${mark.eventId ?? ''}`, ratio });
      }
    }
    expect(count).toBeGreaterThan(300);
    expect(weak).toEqual([]);
  });
});

/** Marks in the order in which they are painted, each with those before it. */
function* inOrder(scene: Scene): Generator<{ readonly placed: Placed; readonly under: readonly Placed[] }> {
  const under: Placed[] = [];
  for (const { x, y, clip, marks } of scene.groups) {
    const isSeenAt = (px: number, py: number): boolean =>
      px >= 0 && py >= 0 && px < scene.width && py < scene.height && (clip === undefined || (px >= x + clip.x && px < x + clip.x + clip.width && py >= y + clip.y && py < y + clip.y + clip.height));
    for (const mark of marks) {
      const placed = { mark, x, y, isSeenAt };
      yield { placed, under };
      if (mark.kind === 'rect' && (mark.fill !== undefined || mark.hatch !== undefined || mark.texture !== undefined)) under.push(placed);
    }
  }
}

function covers({ mark, x: left, y: top, isSeenAt }: Placed, x: number, y: number): boolean {
  if (mark.kind !== 'rect' || !isSeenAt(x, y)) return false;
  const [dx, dy] = [x - left - mark.x, y - top - mark.y];
  return dx >= 0 && dy >= 0 && dx <= mark.width && dy <= mark.height;
}

/** What a point of the picture is painted with, on the average: the page, and every rectangle over it. */
function paperAt(under: readonly Placed[], x: number, y: number, theme: Theme): Paint {
  let paper = paintOf(theme.colors.background);
  for (const placed of under) {
    const { mark } = placed;
    if (mark.kind !== 'rect' || !covers(placed, x, y)) continue;
    if (mark.fill) paper = shown(mark.fill, mark.opacity, paper, theme);
    if (mark.texture && theme.patterns?.[mark.texture.color]) paper = shown({ ...mark.texture, alpha: (mark.texture.alpha ?? 1) * TEXTURED_PART }, mark.opacity, paper, theme);
    if (mark.hatch) paper = shown({ ...mark.hatch, alpha: (mark.hatch.alpha ?? 1) * HATCHED_PART }, mark.opacity, paper, theme);
  }
  return paper;
}

function shown(ink: Ink, opacity: number | undefined, paper: Paint, theme: Theme): Paint {
  return over(paintOf(colorOf(theme, ink.color)), (ink.alpha ?? 1) * (opacity ?? 1), paper);
}
