/**
 * The part of ical.js that is used here, for the compiler in place of its own declarations (`paths` in tsconfig.json): those do not
 * compile, and let anything through.
 *
 * @see https://kewisch.github.io/ical.js/api/
 */
declare namespace ICAL {
  /** A day and a time of day, here always as a clock on the wall shows it. */
  class Time {
    static fromData(data: { year: number; month: number; day: number; hour: number; minute: number; second: number; isDate: boolean }): Time;
    year: number;
    month: number;
    day: number;
    hour: number;
    minute: number;
    second: number;
  }

  /** An RRULE. */
  class Recur {
    /** @throws Error for what is no rule */
    static fromString(text: string): Recur;
    freq: string | null;
    count: number | null;
    parts: { BYMONTH?: number[]; BYDAY?: string[]; BYMONTHDAY?: number[]; BYYEARDAY?: number[]; BYWEEKNO?: number[] };
  }

  /** Walks through the occurrences of a rule. */
  class RecurIterator {
    /** @throws Error for a rule that contradicts itself */
    constructor(options: { rule: Recur; dtstart: Time });
    readonly rule: Recur;
    /** The same object each time. */
    next(): Time | null;
    check_contracting_rules(): boolean;
    increment_monthday(days: number): void;
    increment_month(): void;
    increment_year(years: number): void;
  }

  const parse: {
    /**
     * A content line as jCal (RFC 7265) has it: name, parameters, type, values.
     *
     * @throws Error for what is no line
     */
    property(line: string): readonly [name: string, parameters: Readonly<Record<string, unknown>>, type: string, ...values: unknown[]];
  };
}

export default ICAL;
