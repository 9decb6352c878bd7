import { APPROXIMATE, EventFlag, UNCERTAIN } from '../../store/event-flags.js';
import { valueAt } from '../../base/number.js';
import type { GlyphMark, GlyphShape } from '../../scene/marks.js';
import type { LayoutInput } from '../layout-input.js';
import type { TrackColor } from '../../scene/theme.js';

/** How sure a mark looks: filled, with a broken outline for “about then”, hollow for “doubtful” and for echoes. */
export interface GlyphLook {
  readonly hollow: boolean;
  readonly dashed: boolean;
}

const SURE: GlyphLook = { hollow: false, dashed: false };

/** Shapes that are all outline; the others are filled. */
const OUTLINED: ReadonlySet<GlyphShape> = new Set<GlyphShape>(['ring', 'square']);

/** What is left of the fill inside a broken outline. */
const DASHED_FILL_ALPHA = 0.3;

/** Broken outlines; the same objects in each frame, so that a pen knows them again. */
const DASH = [3, 2];
const SMALL_DASH = [2, 1.5];

/** Paper around a glyph that lies on a bar, a column or another glyph. */
const HALO_PX = 1.5;
const SMALL_HALO_PX = 1;

/** A glyph in the colour of a track; a halo keeps it apart from what of the same colour it lies on. */
export function glyphMark(options: {
  readonly key: string;
  readonly role: string;
  readonly eventId: string;
  readonly shape: GlyphShape;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: TrackColor;
  readonly look?: GlyphLook;
  readonly hasHalo?: boolean;
}): GlyphMark {
  const { key, role, eventId, shape, x, y, size, color, look = SURE, hasHalo = false } = options;
  const isPaper = look.hollow || OUTLINED.has(shape);
  const isLarge = size > 9;
  return {
    kind: 'glyph', key, role, eventId, shape, x, y, size,
    ...(hasHalo && { halo: isLarge ? HALO_PX : SMALL_HALO_PX }),
    fill: isPaper ? { color: 'background' } : look.dashed ? { color, alpha: DASHED_FILL_ALPHA } : { color },
    ...((isPaper || look.dashed) && {
      stroke: { ink: { color }, width: isLarge ? 2 : 1.5, ...(look.dashed && { dash: isLarge ? DASH : SMALL_DASH }) },
    }),
  };
}

/** How sure the date of an event is: of what lasted, that of both ends; the ends themselves say it of one. */
export function lookOf(input: LayoutInput, row: number): GlyphLook {
  const flags = valueAt(input.store.flags, row);
  const isRange = (flags & EventFlag.Range) !== 0;
  return {
    hollow: isRange ? (flags & UNCERTAIN) === UNCERTAIN : (flags & UNCERTAIN) !== 0,
    dashed: !isRange && (flags & APPROXIMATE) !== 0,
  };
}

/** The shape of an event's kind. */
export function shapeOf({ store }: LayoutInput, row: number): GlyphShape {
  return store.kindTable[store.kinds[row] ?? 0]?.shape ?? 'circle';
}

/** Whether an event has a flag. */
export function has({ store }: LayoutInput, row: number, flag: number): boolean {
  return (valueAt(store.flags, row) & flag) !== 0;
}
