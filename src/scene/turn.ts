import type { Bounds } from './bounds.js';
import type { Group, Scene } from './scene.js';
import type { Mark } from './marks.js';

/**
 * The scene with time running down instead of to the right: turned about its diagonal. Everything changes its place but nothing is
 * rotated: text and shapes stay upright. What is about a direction, as a fade is, goes along with it.
 *
 * The `x` of a text in the scene that is turned is its baseline, and its `y` the end of it that stands there.
 */
export function turnScene({ width, height, groups }: Scene): Scene {
  return { width: height, height: width, groups: groups.map(turnGroup) };
}

function turnGroup(group: Group): Group {
  return { ...group, x: group.y, y: group.x, ...(group.clip && { clip: turnBounds(group.clip) }), marks: group.marks.map(turnMark) };
}

/** A rectangle with its sides changed about. */
export function turnBounds({ x, y, width, height }: Bounds): Bounds {
  return { x: y, y: x, width: height, height: width };
}

function turnMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'rect':
      // What is about a direction across time stands as it is meant now.
      if (mark.turn) return { ...mark, turn: undefined };
      return mark.fadeStartPx === undefined && mark.fadeEndPx === undefined ? { ...mark, ...turnBounds(mark) } : { ...mark, turn: 1 };
    case 'columns':
      return { ...mark, turn: 1 };
    case 'line':
      return { ...mark, x1: mark.y1, y1: mark.x1, x2: mark.y2, y2: mark.x2 };
    case 'glyph':
    case 'text':
      return { ...mark, x: mark.y, y: mark.x };
    case 'curve':
      return { ...mark, points: mark.points.map((_, i) => mark.points[i % 2 === 0 ? i + 1 : i - 1] ?? 0) };
  }
}
