import type { Bounds } from './bounds.js';
import type { Mark } from './marks.js';

/** Marks that move and are clipped together. */
export interface Group {
  /** Unique in the scene and the same from frame to frame. */
  readonly key: string;
  /** The track that the group draws, if any. */
  readonly trackId?: string;
  /** What comes and goes with the pointer lies over the rest, so that a painter can draw it without drawing that anew. */
  readonly layer?: 'overlay';
  /** Where the group's own (0, 0) lies in the scene, CSS px. */
  readonly x: number;
  readonly y: number;
  /** In the group's own coordinates; nothing outside it is drawn. */
  readonly clip?: Bounds;
  readonly marks: readonly Mark[];
}

/**
 * A picture as plain data: what is where, in CSS px, in paint order. Layout makes it, painters draw it, tests read it.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly Group[];
}
