import type { Counted } from '../../layout/row-stops.js';
import type { Instant } from '../../time/instant.js';

/** Where the keyboard is: on a track's head (row −1), on an event, or on a count of several. */
export interface KeyboardPlace {
  readonly track: number;
  /** Of the event, or of one that is counted. */
  readonly row: number;
  /** What the count stands for, where it is one. */
  readonly counted?: Counted;
  /** The count that one walks inside of, event by event: from its first to its last. */
  readonly within?: Counted;
  /** The instant that a walk from track to track keeps to, however far off the events on its way are. */
  readonly near?: Instant;
}

/** Whether two places are the same track's head, event or count. */
export function isSamePlace(a: KeyboardPlace, b: KeyboardPlace): boolean {
  return a.row === b.row && a.track === b.track && (a.counted === undefined) === (b.counted === undefined);
}
