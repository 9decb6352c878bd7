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
