import type { IntervalDate, SingleDate } from '../fuzzy-date.js';
import { coarserPrecision } from '../precision.js';
import type { SeasonReading } from './grouping.js';
import { readDate } from './read-date.js';
import { isRefusal, refuse, Scanner, type Refusal } from './scanner.js';

/** An end of an interval: a date, `..` for open, or nothing for unknown. */
export type IntervalEnd = SingleDate | 'open' | 'unknown';

/** Reads `start/end`, either of which may be `..` or empty, but not both. */
export function readInterval(text: string, seasons: SeasonReading): IntervalDate | Refusal {
  const slash = text.indexOf('/');
  const start = readEnd(new Scanner(text, 0, slash), seasons);
  if (typeof start !== 'string' && isRefusal(start)) return start;
  const end = readEnd(new Scanner(text, slash + 1), seasons);
  if (typeof end !== 'string' && isRefusal(end)) return end;
  return intervalOf(start, end, text, slash + 1);
}

function readEnd(scanner: Scanner, seasons: SeasonReading): IntervalEnd | Refusal {
  if (scanner.isAtEnd()) return 'unknown';
  if (scanner.accept('..')) return scanner.isAtEnd() ? 'open' : refuse('edtf/unexpected-character', scanner.position, '“..” stands alone: nothing may follow it');
  const date = readDate(scanner, seasons);
  if (isRefusal(date) || scanner.isAtEnd()) return date;
  return scanner.refuseHere('edtf/unexpected-character', 'the end of the date');
}

/**
 * The interval between two ends, both included.
 *
 * @param endAt where the end stands in the text, for a refusal
 */
export function intervalOf(start: IntervalEnd, end: IntervalEnd, text: string, endAt: number): IntervalDate | Refusal {
  const startDate = typeof start === 'string' ? undefined : start;
  const endDate = typeof end === 'string' ? undefined : end;
  const known = startDate ?? endDate;
  if (known === undefined) return refuse('edtf/no-date', 0, 'an interval has a date at one end at least');
  if (startDate !== undefined && endDate !== undefined && endDate.latest <= startDate.earliest) {
    return refuse('edtf/end-before-start', endAt, `the interval ends (${endDate.text}) before it starts (${startDate.text})`);
  }
  return {
    kind: 'interval',
    text,
    earliest: startDate?.earliest ?? -Infinity,
    latest: endDate?.latest ?? Infinity,
    precision: coarserPrecision(known.precision, (endDate ?? known).precision),
    approximate: [startDate, endDate].some((date) => date?.approximate),
    uncertain: [startDate, endDate].some((date) => date?.uncertain),
    openStart: start === 'open',
    openEnd: end === 'open',
    unknownStart: start === 'unknown',
    unknownEnd: end === 'unknown',
    ...(startDate && { start: startDate }),
    ...(endDate && { end: endDate }),
  };
}
