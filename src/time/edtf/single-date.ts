import type { Qualifier, SingleDate } from '../fuzzy-date.js';
import type { DateBounds, DateDraft } from './date-bounds.js';

/** What a part of a date is marked with; empty for nothing. */
export type Mark = Qualifier | '';

/**
 * One date from what was read of it.
 *
 * @param marks those of year, month and day, as far as they are given
 */
export function singleDate(text: string, draft: DateDraft, marks: readonly Mark[], { earliest, latest, precision }: DateBounds): SingleDate {
  return {
    kind: 'date',
    text, earliest, latest, precision,
    approximate: marks.some((mark) => mark === '~' || mark === '%'),
    uncertain: marks.some((mark) => mark === '?' || mark === '%'),
    openStart: false,
    openEnd: false,
    parts: {
      year: draft.year,
      significantDigits: draft.significantDigits,
      grouping: draft.grouping,
      month: draft.month,
      day: draft.day,
      time: draft.time,
      yearQualifier: marks[0] || undefined,
      monthQualifier: marks[1] || undefined,
      dayQualifier: marks[2] || undefined,
    },
  };
}

/** The marks of the parts that a date has. */
export function marksOf({ parts }: SingleDate): (Qualifier | undefined)[] {
  const marks = [parts.yearQualifier, parts.monthQualifier, parts.dayQualifier];
  return marks.slice(0, parts.day ? 3 : parts.month || parts.grouping ? 2 : 1);
}
