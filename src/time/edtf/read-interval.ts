import type { IntervalDate, SingleDate } from '../fuzzy-date.js';
import { knownTogether } from '../precision.js';
import type { SeasonReading } from './grouping.js';
import { readDate } from './read-date.js';
import type { Scanner } from './scanner.js';

/** An end of an interval: a date, `..` for open, or nothing for unknown. */
export type IntervalEnd = SingleDate | 'open' | 'unknown';

/** Reads `start/end`, either of which may be `..` or empty, but not both. */
export function readInterval(scanner: Scanner, seasons: SeasonReading): IntervalDate | undefined {
  const start = readEnd(scanner, seasons);
  if (!scanner.accept('/')) scanner.expected('“/”');
  const endAt = scanner.position;
  const end = readEnd(scanner, seasons);
  if (scanner.peek() !== '') scanner.expected('the end of the date');
  return intervalOf(scanner, start, end, 0, endAt);
}

function readEnd(scanner: Scanner, seasons: SeasonReading): IntervalEnd | undefined {
  if (scanner.accept('..')) return 'open';
  return '/'.includes(scanner.peek()) ? 'unknown' : readDate(scanner, seasons);
}

/**
 * The interval between two ends, both included; `undefined` after a refusal.
 *
 * @param at    where its text begins
 * @param endAt where its end stands
 */
export function intervalOf(scanner: Scanner, start: IntervalEnd | undefined, end: IntervalEnd | undefined, at: number, endAt: number): IntervalDate | undefined {
  const startDate = typeof start === 'string' ? undefined : start;
  const endDate = typeof end === 'string' ? undefined : end;
  if (startDate && endDate && endDate.latest <= startDate.earliest) {
    scanner.refuse('edtf/end-before-start', `it ends (${endDate.text}) before it starts (${startDate.text})`, endAt);
  }
  const dates = [startDate, endDate].filter((date) => date !== undefined);
  if (dates.length === 0) scanner.refuse('edtf/no-date', 'an interval has a date at one end at least', 0);
  if (scanner.refusal !== undefined) return undefined;
  return {
    kind: 'interval',
    text: scanner.text.slice(at, scanner.position),
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
