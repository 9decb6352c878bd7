/** The bits of an event's `flags`: what its other numbers alone do not say. */
export const EventFlag = {
  /** It lasted: its date is an interval. Without this, the bounds say between when and when a point in time lies. */
  Range: 1 << 0,
  /** It began near the date: `~` or `%`. A point in time bears the flags of both ends. */
  ApproximateStart: 1 << 1,
  /** The source is doubtful of when it began: `?` or `%`. */
  UncertainStart: 1 << 2,
  /** It began at no particular time; `starts` is where it is drawn from. */
  OpenStart: 1 << 3,
  /** It goes on; `ends` is where it is drawn to. */
  OpenEnd: 1 << 4,
  /** It began at a time that is not known; `starts` is where it is drawn from. */
  UnknownStart: 1 << 5,
  /** It ended at a time that is not known; `ends` is where it is drawn to. */
  UnknownEnd: 1 << 6,
  /** It was on one of several dates, and it is not known which. */
  OneOfSet: 1 << 7,
  /** It was on each of several dates. */
  AllOfSet: 1 << 8,
  /** An account gives another date. */
  Disputed: 1 << 9,
  /** It ended near the date. */
  ApproximateEnd: 1 << 10,
  /** The source is doubtful of when it ended. */
  UncertainEnd: 1 << 11,
  /** Its importance was given; without this it is 50 for want of one. */
  Ranked: 1 << 12,
  /** Several tracks took part. */
  Shared: 1 << 13,
} as const;

/** The flags of a date that is near at either end, and of one that is doubtful at either end. */
export const APPROXIMATE: number = EventFlag.ApproximateStart | EventFlag.ApproximateEnd;
export const UNCERTAIN: number = EventFlag.UncertainStart | EventFlag.UncertainEnd;
