import type { IntervalDate, SingleDate } from '../fuzzy-date.js';
import { knownTogether } from '../precision.js';
import { readDate } from './read-date.js';
import { refuseCharacter, type ReadingContext } from './refusal.js';

/** An end of an interval: a date, `..` for open, or nothing for unknown; `undefined` after a refusal. */
export type IntervalEnd = SingleDate | 'open' | 'unknown' | undefined;

/** Reads `start/end`, either of which may be `..` or empty, but not both. */
export function readInterval(text: string, at: number, context: ReadingContext): IntervalDate | undefined {
  const endAt = text.indexOf('/') + 1;
  return intervalOf(text, readEnd(text.slice(0, endAt - 1), at, context), readEnd(text.slice(endAt), endAt, context), endAt, context);
}

function readEnd(text: string, at: number, context: ReadingContext): IntervalEnd {
  if (text === '') return 'unknown';
  if (!text.startsWith('..')) return readDate(text, at, context);
  if (text !== '..') refuseCharacter(context.refuse, text, 2, at, 'the end of the date');
  return 'open';
}

/**
 * The interval between two ends, both included; `undefined` after a refusal.
 *
 * @param endAt where its end stands
 */
export function intervalOf(text: string, start: IntervalEnd, end: IntervalEnd, endAt: number, { refuse }: ReadingContext): IntervalDate | undefined {
  const startDate = typeof start === 'object' ? start : undefined;
  const endDate = typeof end === 'object' ? end : undefined;
  if (startDate && endDate && endDate.latest <= startDate.earliest) {
    refuse(endAt, 'edtf/end-before-start', `it ends (${endDate.text}) before it starts (${startDate.text})`);
  }
  const dates = [startDate, endDate].filter((date) => date !== undefined);
  if (dates.length === 0) {
    refuse(0, 'edtf/no-date', 'an interval has a date at one end at least');
    return undefined;
  }
  return {
    kind: 'interval',
    text,
    earliest: startDate?.earliest ?? -Infinity,
    latest: endDate?.latest ?? Infinity,
    ...knownTogether(dates),
    openStart: start === 'open',
    openEnd: end === 'open',
    unknownStart: start === 'unknown',
    unknownEnd: end === 'unknown',
    ...(startDate && { start: startDate }),
    ...(endDate && { end: endDate }),
  };
}
