import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { Instant } from '../time/instant.js';
import { EventFlag } from './event-store.js';

/** The four bounds of an event and what they do not say; the bounds may be infinite. */
export interface EventBounds {
  readonly start: Instant;
  readonly startLatest: Instant;
  readonly endEarliest: Instant;
  readonly end: Instant;
  /** Bits of {@link EventFlag}. */
  readonly flags: number;
  /** The length of the more precise of its ends, ms; `Infinity` where neither is bounded. */
  readonly finestMs: number;
}

/** What a date says of an event, as bounds and flags. */
export function boundsOfDate(date: FuzzyDate): EventBounds {
  const flags =
    flagIf(date.approximate, EventFlag.Approximate) |
    flagIf(date.uncertain, EventFlag.Uncertain) |
    flagIf(date.openStart, EventFlag.OpenStart) |
    flagIf(date.openEnd, EventFlag.OpenEnd);
  if (date.kind !== 'interval') {
    const setFlag = date.kind === 'date' ? 0 : date.choice === 'one' ? EventFlag.OneOfSet : EventFlag.AllOfSet;
    return {
      start: date.earliest,
      startLatest: date.latest,
      endEarliest: date.earliest,
      end: date.latest,
      // A Christmas of no known year: not open, for it was in some year.
      flags: flags | setFlag |
        flagIf(date.earliest === -Infinity && !date.openStart, EventFlag.UnknownStart) |
        flagIf(date.latest === Infinity && !date.openEnd, EventFlag.UnknownEnd),
      finestMs: date.latest - date.earliest,
    };
  }
  const { start, end, unknownStart, unknownEnd } = date;
  return {
    start: date.earliest,
    // What began at no known time had begun when it ended; what began at no particular time had begun always.
    startLatest: start?.latest ?? (unknownStart ? end?.earliest : undefined) ?? -Infinity,
    endEarliest: end?.earliest ?? (unknownEnd ? start?.latest : undefined) ?? Infinity,
    end: date.latest,
    flags: flags | EventFlag.Range |
      flagIf(unknownStart || start?.earliest === -Infinity, EventFlag.UnknownStart) |
      flagIf(unknownEnd || end?.latest === Infinity, EventFlag.UnknownEnd),
    finestMs: Math.min(
      start === undefined ? Infinity : start.latest - start.earliest,
      end === undefined ? Infinity : end.latest - end.earliest,
    ),
  };
}

function flagIf(condition: boolean, flag: number): number {
  return condition ? flag : 0;
}
