/**
 * A point in time: milliseconds from 1970-01-01T00:00Z in the proleptic Gregorian calendar with astronomical years.
 *
 * A float64, not limited to what `Date` can hold. Whole milliseconds are exact to about ±285,000 years; 13.8 billion
 * years ago the step is about a minute, still far finer than anything known of that time. The infinities stand for
 * ends that are open.
 */
export type Instant = number;

/** Milliseconds of a second. */
export const MS_PER_SECOND = 1000;
/** Milliseconds of a minute. */
export const MS_PER_MINUTE = 60_000;
/** Milliseconds of an hour. */
export const MS_PER_HOUR = 3_600_000;
/** Milliseconds of a day; leap seconds are not counted, as in ISO 8601 and POSIX. */
export const MS_PER_DAY = 86_400_000;

/** Days of the mean Gregorian year: 146,097 days in 400 years. */
export const MEAN_YEAR_DAYS = 365.2425;
/** Milliseconds of the mean Gregorian year. */
export const MS_PER_MEAN_YEAR: number = MEAN_YEAR_DAYS * MS_PER_DAY;
