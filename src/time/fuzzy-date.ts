import type { Instant } from './instant.js';

/** How fine a date is known, from finest to coarsest. */
export type Precision =
  | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'quarter' | 'trimester' | 'half'
  | 'year' | 'decade' | 'century' | 'millennium';

/** What every reading of a date has: the bounds of what it allows, and how sure its author was. */
interface FuzzyDateBase {
  /** The date as it was written. */
  readonly text: string;
  /** The first instant that the date allows; `-Infinity` when its start is open. */
  readonly earliest: Instant;
  /** The first instant after all that the date allows; `Infinity` when its end is open. */
  readonly latest: Instant;
  readonly precision: Precision;
  /** `~` or `%`: near the date. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is doubtful. */
  readonly uncertain: boolean;
  /** `../1985`, `[..1760]`: it began at no particular time. */
  readonly openStart: boolean;
  /** `1985/..`: it goes on. */
  readonly openEnd: boolean;
}

/** One date of any precision: `1896`, `2004-06~`, `15XX-12-25`, `2001-21`. */
export interface SingleDate extends FuzzyDateBase {
  readonly kind: 'date';
}

/** From one date to another, both included: `1904-02-08/1905-09-05`. */
export interface IntervalDate extends FuzzyDateBase {
  readonly kind: 'interval';
  /** The start with its own bounds; absent when open (`../1985`) or unknown (`/1985`). */
  readonly start?: SingleDate;
  /** The end with its own bounds; absent when open (`1985/..`) or unknown (`1985/`). */
  readonly end?: SingleDate;
  /** The start exists but is not known: `/1985`. */
  readonly unknownStart: boolean;
  /** The end exists but is not known: `1985/`. */
  readonly unknownEnd: boolean;
}

/** `[1667,1668]`: one of these, it is not known which; `{1960,1961}`: all of these. */
export interface SetDate extends FuzzyDateBase {
  readonly kind: 'set';
  readonly choice: 'one' | 'all';
  readonly members: readonly (SingleDate | IntervalDate)[];
}

/** A date as history gives it: an interval of possible instants with its provenance, never a false point. */
export type FuzzyDate = SingleDate | IntervalDate | SetDate;
