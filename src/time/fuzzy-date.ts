import type { Instant } from './instant.js';

/** How fine a date is known, from finest to coarsest. */
export type Precision =
  | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'quarter' | 'trimester' | 'half'
  | 'year' | 'decade' | 'century' | 'millennium';

/** What every reading of a date has: the bounds of what it allows, and how sure its author was. */
interface FuzzyDateBase {
  /** The date as it was written. */
  readonly text: string;
  /** The first instant that the date allows; `-Infinity` when its start is open or unknown, or the year is (`XXXX`). */
  readonly earliest: Instant;
  /** The first instant after all that the date allows; `Infinity` when its end is open or unknown, or the year is (`XXXX`). */
  readonly latest: Instant;
  /** That of the finest part that is known; of an interval or set, that of its coarsest date. */
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

/** What a source marks a part of a date with: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%';

/** The parts of a date as written, for words and for writing it again. A part that is not given is `undefined`. */
export interface DateParts {
  /**
   * The astronomical year in decimal digits, at least four of them, `X` where a digit is not known: `1896`, `-0043`,
   * `15XX`, `170000002` (written `Y170000002`), `-170000000` (written `Y-17E7`).
   */
  readonly year: string;
  /** `1950S2`: how many digits of {@link year} are meant; the year itself is an estimate. */
  readonly significantDigits: number | undefined;
  /** A part of the year by its EDTF code: 21–32 a season, 33–36 a quarter, 37–39 four months, 40–41 a half. */
  readonly grouping: number | undefined;
  /** Two digits, `X` where one is not known. */
  readonly month: string | undefined;
  /** Two digits, `X` where one is not known. */
  readonly day: string | undefined;
  /** The time of day as recorded, `hh:mm:ss`, in the zone of the date. */
  readonly time: string | undefined;
  readonly yearQualifier: Qualifier | undefined;
  /** Of the month or of the grouping. */
  readonly monthQualifier: Qualifier | undefined;
  readonly dayQualifier: Qualifier | undefined;
}

/** One date of any precision: `1896`, `2004-06~`, `15XX-12-25`, `2001-21`. */
export interface SingleDate extends FuzzyDateBase {
  readonly kind: 'date';
  readonly parts: DateParts;
  /**
   * How far the zone of a date with time was ahead of UTC; 0 for `Z`. Absent when no zone was written: such a time is
   * taken as UTC. The bounds are UTC always; the time as recorded is in {@link DateParts.time}.
   */
  readonly offsetMinutes?: number;
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
