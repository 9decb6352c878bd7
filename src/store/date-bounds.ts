import { customaryMargin } from '../time/customary-margin.js';
import type { FuzzyDate, SetDate, SingleDate } from '../time/fuzzy-date.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import { APPROXIMATE, EventFlag, UNCERTAIN } from './event-flags.js';

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
  /** How far beyond its bounds it may customarily have begun and ended, ms: more than 0 where that is approximate. */
  readonly marginStartMs: number;
  readonly marginEndMs: number;
  /** What the members of a set say, each by itself. */
  readonly alternatives?: readonly Span[];
}

/** What a date says of an event, as bounds and flags. */
export function boundsOfDate(date: FuzzyDate): EventBounds {
  const open = flagIf(date.openStart, EventFlag.OpenStart) | flagIf(date.openEnd, EventFlag.OpenEnd);
  if (date.kind !== 'interval') {
    const marginMs = marginOf(date);
    return {
      start: date.earliest,
      startLatest: date.latest,
      endEarliest: date.earliest,
      end: date.latest,
      flags: open | setFlag(date) | flagIf(date.approximate, APPROXIMATE) | flagIf(date.uncertain, UNCERTAIN) |
        // A Christmas of no known year: not open, for it was in some year.
        flagIf(date.earliest === -Infinity && !date.openStart, EventFlag.UnknownStart) |
        flagIf(date.latest === Infinity && !date.openEnd, EventFlag.UnknownEnd),
      finestMs: date.latest - date.earliest,
      marginStartMs: marginMs,
      marginEndMs: marginMs,
      ...(date.kind === 'set' && { alternatives: spansOf(date) }),
    };
  }
  const { start, end, unknownStart, unknownEnd } = date;
  return {
    start: date.earliest,
    // What began at no known time had begun when it ended; what began at no particular time had begun always.
    startLatest: start?.latest ?? (unknownStart ? end?.earliest : undefined) ?? -Infinity,
    endEarliest: end?.earliest ?? (unknownEnd ? start?.latest : undefined) ?? Infinity,
    end: date.latest,
    flags: open | EventFlag.Range |
      flagIf(start?.approximate === true, EventFlag.ApproximateStart) |
      flagIf(start?.uncertain === true, EventFlag.UncertainStart) |
      flagIf(end?.approximate === true, EventFlag.ApproximateEnd) |
      flagIf(end?.uncertain === true, EventFlag.UncertainEnd) |
      flagIf(unknownStart || start?.earliest === -Infinity, EventFlag.UnknownStart) |
      flagIf(unknownEnd || end?.latest === Infinity, EventFlag.UnknownEnd),
    finestMs: Math.min(
      start === undefined ? Infinity : start.latest - start.earliest,
      end === undefined ? Infinity : end.latest - end.earliest,
    ),
    marginStartMs: start === undefined ? 0 : customaryMargin(start),
    marginEndMs: end === undefined ? 0 : customaryMargin(end),
  };
}

function setFlag(date: SingleDate | SetDate): number {
  if (date.kind === 'date') return 0;
  return date.choice === 'one' ? EventFlag.OneOfSet : EventFlag.AllOfSet;
}

/** Of a set, the widest of its members'. */
function marginOf(date: SingleDate | SetDate): number {
  if (date.kind === 'date') return customaryMargin(date);
  return Math.max(...date.members.map((member) => {
    if (member.kind === 'date') return customaryMargin(member);
    return Math.max(member.start ? customaryMargin(member.start) : 0, member.end ? customaryMargin(member.end) : 0);
  }));
}

function spansOf({ members }: SetDate): Span[] {
  return members.map(({ earliest, latest }) => ({ start: earliest, end: latest }));
}

function flagIf(condition: boolean, flag: number): number {
  return condition ? flag : 0;
}
