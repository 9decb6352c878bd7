import { APPROXIMATE, EventFlag, UNCERTAIN } from '../../store/event-flags.js';
import { valueAt } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Mark } from '../../scene/marks.js';
import type { Scene } from '../../scene/scene.js';

/** What the drawing says of dates, of what has no room and of relations, beside the shape of a kind and the colour of a track. */
export const ENCODINGS = [
  'within', 'approximate', 'uncertain', 'approximate-uncertain', 'lasted', 'loose-ends', 'approximate-end', 'uncertain-end',
  'goes-on', 'end-unknown', 'one-of', 'all-of', 'told-differently', 'echo', 'density', 'one-date', 'foreign',
  'link-leads-to', 'link-responds-to', 'link-succeeds', 'link-part-of', 'link-contradicts',
] as const;

/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/** What a picture shows that a legend can explain. */
export interface InView {
  /** In the order of {@link ENCODINGS}. */
  readonly encodings: readonly Encoding[];
  /** Indexes in the store's `kindTable`, ascending. */
  readonly kinds: readonly number[];
}

/** The encodings and the kinds of event that are in a picture of a store; those of marks outside of its clips are not. */
export function encodingsInView(scene: Scene, store: EventStore): InView {
  const kinds = new Set<number>();
  const found = new Set<Encoding>();
  for (const { marks, clip, trackId, layer } of scene.groups) {
    if (layer === 'overlay') for (const { role } of marks) if (isLink(role)) found.add(role);
    if (trackId === undefined || clip?.height === 0) continue;
    for (const mark of marks) {
      if (clip && !reachesInto(mark, clip)) continue;
      noteMark(mark, found);
      const row = mark.eventId === undefined ? -1 : store.rowOf(mark.eventId);
      if (row < 0 || mark.kind !== 'glyph') continue;
      kinds.add(valueAt(store.kinds, row));
      noteFlags(valueAt(store.flags, row), found);
    }
  }
  return { encodings: ENCODINGS.filter((encoding) => found.has(encoding)), kinds: [...kinds].sort((a, b) => a - b) };
}

/** Whether a role is that of the line of a relation, which is named as what it says. */
function isLink(role: string): role is Encoding {
  return role.startsWith('link-') && (ENCODINGS as readonly string[]).includes(role);
}

/** What a mark says by itself. */
function noteMark(mark: Mark, found: Set<Encoding>): void {
  switch (mark.role) {
    case 'capsule': if (mark.kind === 'rect' && mark.stroke?.dash === undefined) found.add('within'); break;
    case 'bar': found.add('lasted'); break;
    case 'bar-edge': if (mark.kind === 'line' && mark.stroke.dash !== undefined) found.add('loose-ends'); break;
    case 'bar-arrow': found.add('goes-on'); break;
    case 'unknown-end': found.add('end-unknown'); break;
    case 'echo': found.add('echo'); break;
    case 'density': found.add('density'); break;
    case 'shared-date': found.add('one-date'); break;
    case 'band': if (mark.kind === 'rect' && mark.hatch !== undefined) found.add('foreign'); break;
    default:
  }
}

/** What the date of an event says. */
function noteFlags(flags: number, found: Set<Encoding>): void {
  const approximate = (flags & APPROXIMATE) !== 0;
  const uncertain = (flags & UNCERTAIN) !== 0;
  if ((flags & EventFlag.Range) !== 0) {
    if (approximate) found.add('approximate-end');
    if (uncertain) found.add('uncertain-end');
  } else if (approximate || uncertain) {
    found.add(approximate && uncertain ? 'approximate-uncertain' : approximate ? 'approximate' : 'uncertain');
  }
  if ((flags & EventFlag.OneOfSet) !== 0) found.add('one-of');
  if ((flags & EventFlag.AllOfSet) !== 0) found.add('all-of');
  if ((flags & EventFlag.Disputed) !== 0) found.add('told-differently');
}

function reachesInto(mark: Mark, { x, y, width, height }: Bounds): boolean {
  const across = (from: number, to: number): boolean => from < x + width && to > x;
  const down = (from: number, to: number): boolean => from < y + height && to > y;
  switch (mark.kind) {
    case 'rect': return mark.turn ? down(mark.x, mark.x + mark.width) : across(mark.x, mark.x + mark.width) && down(mark.y, mark.y + mark.height);
    case 'line': return across(Math.min(mark.x1, mark.x2) - 1, Math.max(mark.x1, mark.x2) + 1) && down(Math.min(mark.y1, mark.y2) - 1, Math.max(mark.y1, mark.y2) + 1);
    case 'glyph':
    case 'text': return across(mark.x, mark.x) && down(mark.y, mark.y);
    default: return true;
  }
}
