import { assertNever } from '../../src/base/assert.js';
import { turnOf } from '../../src/render/draw-mark.js';
import type { Bounds } from '../../src/scene/bounds.js';
import type { ColumnsMark, CurveMark, GlyphMark, LineMark, Mark, RectMark, TextMark } from '../../src/scene/marks.js';
import type { Theme } from '../../src/scene/theme.js';

/**
 * How far ink may lie outside the place that a mark was given: an edge moves by up to half a pixel, and nothing is thinner than a
 * whole one. CSS px, on a surface of one device pixel per CSS px; finer surfaces need less.
 */
const SNAP_REACH_PX = 1.5;
/** Letters keep their width: only the place of their line moves. */
const LINE_REACH_PX = 0.5;
/** Of the font size: a Latin capital with an accent, a Han character. */
const ASCENT = 1.05;
const DESCENT = 0.3;
const SHARE_BEFORE_X = { start: 0, middle: 0.5, end: 1 } as const;

/** A rectangle that holds all that a mark draws, CSS px in the group's coordinates. */
export function markBounds(mark: Mark, theme: Theme): Bounds {
  const bounds = uprightBounds(mark, theme);
  const turn = turnOf(mark);
  if (turn === undefined) return bounds;
  return { x: turn === 1 ? bounds.y : -bounds.y - bounds.height, y: bounds.x, width: bounds.height, height: bounds.width };
}

function uprightBounds(mark: Mark, theme: Theme): Bounds {
  switch (mark.kind) {
    case 'rect': return ofRect(mark);
    case 'line': return ofLine(mark);
    case 'glyph': return ofGlyph(mark);
    case 'text': return ofText(mark, theme);
    case 'columns': return ofColumns(mark);
    case 'curve': return ofCurve(mark);
    default: return assertNever(mark);
  }
}
function ofRect({ x, y, width, height }: RectMark): Bounds {
  return { x: x - SNAP_REACH_PX, y: y - SNAP_REACH_PX, width: width + 2 * SNAP_REACH_PX, height: height + 2 * SNAP_REACH_PX };
}

function ofLine({ x1, y1, x2, y2, stroke }: LineMark): Bounds {
  const reach = stroke.width / 2 + SNAP_REACH_PX;
  const left = Math.min(x1, x2) - reach;
  const top = Math.min(y1, y2) - reach;
  return { x: left, y: top, width: Math.max(x1, x2) + reach - left, height: Math.max(y1, y2) + reach - top };
}

function ofGlyph({ x, y, size, halo = 0 }: GlyphMark): Bounds {
  const side = size + 2 * (halo + SNAP_REACH_PX);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

function ofText(mark: TextMark, theme: Theme): Bounds {
  const { sizePx } = theme.fonts[mark.font];
  const left = mark.x - mark.width * SHARE_BEFORE_X[mark.align];
  return {
    x: left - LINE_REACH_PX,
    y: mark.y - sizePx * ASCENT - LINE_REACH_PX,
    width: mark.width + 2 * LINE_REACH_PX,
    height: sizePx * (ASCENT + DESCENT) + 2 * LINE_REACH_PX,
  };
}

function ofColumns({ xs, heights, columnWidth, baselineY }: ColumnsMark): Bounds {
  if (xs.length === 0) return { x: 0, y: baselineY, width: 0, height: 0 };
  const left = xs.reduce((least, x) => Math.min(least, x), Infinity) - SNAP_REACH_PX;
  const right = xs.reduce((most, x) => Math.max(most, x), -Infinity) + columnWidth + SNAP_REACH_PX;
  const tallest = heights.reduce((most, height) => Math.max(most, height), 0) + SNAP_REACH_PX;
  return { x: left, y: baselineY - tallest, width: right - left, height: tallest + SNAP_REACH_PX };
}

/** Of the control points: a cubic curve never leaves their hull. */
function ofCurve({ points, stroke }: CurveMark): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    left = Math.min(left, points[at] as number);
    right = Math.max(right, points[at] as number);
    top = Math.min(top, points[at + 1] as number);
    bottom = Math.max(bottom, points[at + 1] as number);
  }
  if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 };
  const reach = stroke.width / 2;
  return { x: left - reach, y: top - reach, width: right - left + stroke.width, height: bottom - top + stroke.width };
}
