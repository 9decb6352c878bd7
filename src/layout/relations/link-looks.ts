import type { Ink } from '../../scene/theme.js';
import type { CurveMark, Stroke } from '../../scene/marks.js';
import type { RelationType } from '../../model/dataset.js';

/** What is at the ends of a link: an arrow that is filled or not, the diamond of a whole, a bar across both ends. */
type Head = 'arrow' | 'chevron' | 'hollow' | 'diamond' | 'bars';

/** How the links of a type are drawn; each has its own line and its own end, so that none needs a colour. */
export interface LinkLook {
  readonly dash?: readonly number[];
  readonly head: Head;
}

export const LINK_LOOKS: Readonly<Record<RelationType, LinkLook>> = {
  'leads-to': { head: 'arrow' },
  'responds-to': { head: 'chevron', dash: [6, 4] },
  succeeds: { head: 'hollow', dash: [1.5, 3] },
  'part-of': { head: 'diamond' },
  contradicts: { head: 'bars', dash: [8, 3, 1.5, 3] },
};

/** Width of a line, px. */
export const LINE_PX = 1.5;
/** Px along the line, and half of what a head takes across it. */
const HEAD_LENGTH_PX = 8;
const HEAD_HALF_PX = 3.5;
const BAR_HALF_PX = 4.5;

/** Px that a head takes between the end of the line and the mark. */
export function headLength({ head }: LinkLook): number {
  return head === 'bars' || head === 'chevron' ? 0 : HEAD_LENGTH_PX - 1;
}

/**
 * The marks at the ends of a link.
 *
 * @param points of the line, as in `CurveMark`
 */
export function layHeads(points: readonly number[], { head }: LinkLook, { key, eventId, ink, width }: {
  readonly key: string;
  readonly eventId: string;
  readonly ink: Ink;
  readonly width: number;
}): CurveMark[] {
  const end = directionAt(points, points.length - 8, 1);
  const base = { kind: 'curve', role: 'link-head', eventId } as const;
  const stroke: Stroke = { ink, width: Math.max(1.25, width * 0.8) };
  /** Corners by how far they are before the tip and beside the line. */
  const outline = (tipPx: number, ...corners: readonly (readonly [number, number])[]): number[] => polyline(corners.map(([before, across]) => placed(end, tipPx - before, across)));
  switch (head) {
    case 'arrow':
      return [{ ...base, key, points: outline(HEAD_LENGTH_PX - 1, [0, 0], [HEAD_LENGTH_PX, HEAD_HALF_PX], [HEAD_LENGTH_PX, -HEAD_HALF_PX], [0, 0]), fill: ink, stroke: { ...stroke, width: 0.5 } }];
    case 'hollow':
      return [{ ...base, key, points: outline(HEAD_LENGTH_PX - 1, [0, 0], [HEAD_LENGTH_PX, HEAD_HALF_PX], [HEAD_LENGTH_PX, -HEAD_HALF_PX], [0, 0]), fill: { color: 'background' }, stroke }];
    case 'chevron':
      return [{ ...base, key, points: outline(0, [HEAD_LENGTH_PX - 1, HEAD_HALF_PX + 0.5], [0, 0], [HEAD_LENGTH_PX - 1, -HEAD_HALF_PX - 0.5]), stroke: { ...stroke, width: Math.max(1.5, width) } }];
    case 'diamond':
      return [{ ...base, key, points: outline(HEAD_LENGTH_PX - 1, [0, 0], [HEAD_LENGTH_PX / 2, HEAD_HALF_PX], [HEAD_LENGTH_PX, 0], [HEAD_LENGTH_PX / 2, -HEAD_HALF_PX], [0, 0]), fill: { color: 'background' }, stroke }];
    case 'bars': {
      const start = directionAt(points, 0, -1);
      const bar = (place: Direction): number[] => polyline([placed(place, -1, BAR_HALF_PX), placed(place, -1, -BAR_HALF_PX)]);
      return [
        { ...base, key, points: bar(end), stroke: { ...stroke, width: Math.max(2, width) } },
        { ...base, key: `${key}:0`, points: bar(start), stroke: { ...stroke, width: Math.max(2, width) } },
      ];
    }
  }
}

/** A link of a type by itself, level. */
export function linkSample(type: RelationType, { left, right, y }: { readonly left: number; readonly right: number; readonly y: number }): CurveMark[] {
  const look = LINK_LOOKS[type];
  const points = polyline([[left, y], [right - headLength(look), y]]);
  const style = { eventId: '', ink: { color: 'ink' }, width: LINE_PX } as const;
  return [
    { kind: 'curve', key: type, role: `link-${type}`, points, stroke: { ink: { color: 'ink' }, width: LINE_PX, ...(look.dash && { dash: look.dash }) } },
    ...layHeads(points, look, { key: `${type}:head`, ...style }),
  ];
}

/** A small arrow where a link leaves the picture. */
export function layLeaving(x: number, y: number, outward: 1 | -1, { key, eventId, ink }: {
  readonly key: string;
  readonly eventId: string;
  readonly ink: Ink;
}): CurveMark {
  return {
    kind: 'curve', key, role: 'link-leaving', eventId,
    points: polyline([[x - outward * 4, y - 4], [x, y], [x - outward * 4, y + 4]]), stroke: { ink, width: 1.5 },
  };
}

interface Direction {
  readonly x: number;
  readonly y: number;
  /** Of length 1, outward. */
  readonly dx: number;
  readonly dy: number;
}

/** Where a line ends, and the way it goes there. */
function directionAt(points: readonly number[], segment: number, side: 1 | -1): Direction {
  const at = side > 0 ? segment + 6 : segment;
  const [x, y] = [points[at]!, points[at + 1]!];
  // A control point may lie on the end itself; the one before does not.
  for (const other of side > 0 ? [segment + 4, segment + 2, segment] : [segment + 2, segment + 4, segment + 6]) {
    const [dx, dy] = [x - points[other]!, y - points[other + 1]!];
    const length = Math.hypot(dx, dy);
    if (length > 0.01) return { x, y, dx: dx / length, dy: dy / length };
  }
  return { x, y, dx: side, dy: 0 };
}

function placed({ x, y, dx, dy }: Direction, along: number, across: number): readonly [number, number] {
  return [x + dx * along - dy * across, y + dy * along + dx * across];
}

/** Straight lines as cubic segments. */
function polyline(corners: readonly (readonly [number, number])[]): number[] {
  const points: number[] = [...corners[0] ?? []];
  for (let i = 1; i < corners.length; i += 1) {
    const [x0, y0] = corners[i - 1]!;
    const [x1, y1] = corners[i]!;
    points.push(x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3, x0 + ((x1 - x0) * 2) / 3, y0 + ((y1 - y0) * 2) / 3, x1, y1);
  }
  return points;
}
