import type { Bounds } from './bounds.js';
import type { Group, Scene } from './scene.js';
import type { Mark } from './marks.js';

/**
 * The scene as readers of right-to-left languages expect it: earlier on the right. Everything changes sides but nothing
 * is flipped: text stays readable and shapes stay upright.
 *
 * @param width of the scene, CSS px
 */
export function mirrorScene(scene: Scene, width: number): Scene {
  return { ...scene, groups: scene.groups.map((group) => mirrorGroup(group, width)) };
}

function mirrorGroup(group: Group, width: number): Group {
  // The group's own origin becomes its right end, so its marks mirror about 0.
  return {
    ...group,
    x: width - group.x,
    ...(group.clip && { clip: mirrorBounds(group.clip) }),
    marks: group.marks.map(mirrorMark),
  };
}

/** A rectangle on the other side of x = 0. */
export function mirrorBounds(bounds: Bounds): Bounds {
  return { ...bounds, x: -bounds.x - bounds.width };
}

function mirrorMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'rect': {
      if (mark.turn) return { ...mark, turn: OPPOSITE[mark.turn] };
      const { fadeStartPx, fadeEndPx, ...rest } = mark;
      return {
        ...rest,
        x: -mark.x - mark.width,
        ...(fadeEndPx !== undefined && { fadeStartPx: fadeEndPx }),
        ...(fadeStartPx !== undefined && { fadeEndPx: fadeStartPx }),
      };
    }
    case 'line':
      return { ...mark, x1: -mark.x1, x2: -mark.x2 };
    case 'glyph':
      return { ...mark, x: -mark.x };
    case 'text':
      // Alignment is about left and right, not about the direction of reading, so it stays.
      return { ...mark, x: -mark.x + TEXT_SHIFT[mark.align] * mark.width, ...(mark.role === 'hint' && { text: mark.text.replace(/[←→]/g, turnArrow) }) };
    case 'columns':
      return mark.turn ? { ...mark, turn: OPPOSITE[mark.turn] } : { ...mark, xs: mark.xs.map((x) => -x - mark.columnWidth) };
    case 'curve':
      return { ...mark, points: mark.points.map((value, i) => (i % 2 === 0 ? -value : value)) };
  }
}

const OPPOSITE = { 1: -1, [-1]: 1 } as const;

/** Earlier and later are on the other sides. */
function turnArrow(arrow: string): string {
  return arrow === '→' ? '←' : '→';
}

/** From the mirrored anchor of a text to the one that its alignment needs, in its own widths. */
const TEXT_SHIFT = { start: -1, middle: 0, end: 1 } as const;
