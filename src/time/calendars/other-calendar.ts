import type { Instant } from '../instant.js';
import type { Span } from '../span.js';
import type { CalendarSwitch } from './switches.js';

/** A calendar that dates can be written in beside the Gregorian. */
export type OtherCalendarId =
  | 'julian' | 'dangi' | 'chinese' | 'japanese' | 'juche' | 'roc' | 'buddhist' | 'islamic' | 'islamic-umalqura'
  | 'hebrew' | 'persian' | 'indian' | 'coptic' | 'ethiopic' | 'republican';

/** How to write a date in another calendar. */
export interface WriteOptions {
  /** BCP 47 tag. Calendars with words of this library's own are written in English where it has none for the language. */
  readonly locale: string;
  /** How much of the date to write: never more than is known of it. */
  readonly precision: 'year' | 'month' | 'day';
  /** `long` (default) names a year in full, `Dangi 3925 (Imjin)`, and months with it; `short` is for labels. */
  readonly style?: 'short' | 'long';
  /** For `julian`: the change of the place that the date is about, by which `inForce` is told; that of October 1582 by default. */
  readonly change?: CalendarSwitch | undefined;
}

/** A date in another calendar, and what it is worth. */
export interface CalendarText {
  readonly text: string;
  /** Reckoned by rule or from a reconstruction, not taken from an almanac of the time. */
  readonly computed: boolean;
  /** Whether the state dated so, then and there: this year count with these months. */
  readonly inForce: boolean;
}

/** A year, era, month or day of a calendar, where it begins. */
export interface CalendarDivision {
  readonly start: Instant;
  readonly text: string;
}

/** A calendar beside the Gregorian: a date in it, and its years for a row of an axis. */
export interface OtherCalendar {
  readonly id: OtherCalendarId;

  /**
   * What the calendar is called, in a language; in English where the engine has no name for it.
   *
   * @example otherCalendar('julian')?.name('ru') // 'юлианский календарь'
   */
  name(locale: string): string;

  /**
   * The date on which an instant falls, in words; `undefined` where the calendar does not reach.
   *
   * @example
   * otherCalendar('japanese')?.write(civilToInstant(1853, 7, 8), { locale: 'ja', precision: 'day' })
   * // { text: '嘉永6年6月3日', computed: true, inForce: true }
   */
  write(instant: Instant, options: WriteOptions): CalendarText | undefined;

  /**
   * The years that begin in a span, and one more on either side: every one, or every second, fifth, tenth, … of them,
   * months and days where the span is short, eras where it is long. The finest step of which at most `maxCount` begin
   * in the span; empty where none is coarse enough. The steps are fixed in the calendar: panning does not move them.
   *
   * The first month of a year bears the year's name, the first day of a month the month's.
   */
  divisions(span: Span, maxCount: number, locale: string): readonly CalendarDivision[];
}
