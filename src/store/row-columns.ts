import type { Span } from '../time/span.js';

/** What a store holds of each row; the meaning of each column stands with the store. */
export interface RowColumns {
  readonly size: number;
  readonly ids: readonly string[];
  /** The place of each in the dataset. */
  readonly places: Uint32Array;
  readonly starts: Float64Array;
  readonly startsLatest: Float64Array;
  readonly endsEarliest: Float64Array;
  readonly ends: Float64Array;
  readonly outerStarts: Float64Array;
  readonly outerEnds: Float64Array;
  readonly flags: Uint16Array;
  readonly kinds: Uint16Array;
  readonly importance: Uint8Array;
  readonly homes: Uint16Array;
  readonly alternatives: ReadonlyMap<number, readonly Span[]>;
}

/** Columns that are being filled. */
export type Columns = { -readonly [Key in keyof RowColumns]: RowColumns[Key] } & { ids: string[]; alternatives: Map<number, readonly Span[]> };

/** @param hasOuter whether marks reach farther than bounds, so that how far has columns of its own */
export function emptyColumns(size: number, hasOuter: boolean): Columns {
  const [starts, ends] = [new Float64Array(size), new Float64Array(size)];
  return {
    size, ids: new Array<string>(size), places: new Uint32Array(size),
    starts, startsLatest: new Float64Array(size), endsEarliest: new Float64Array(size), ends,
    outerStarts: hasOuter ? new Float64Array(size) : starts, outerEnds: hasOuter ? new Float64Array(size) : ends,
    flags: new Uint16Array(size), kinds: new Uint16Array(size), importance: new Uint8Array(size), homes: new Uint16Array(size),
    alternatives: new Map(),
  };
}
