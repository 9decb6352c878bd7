import type { DateParts, FuzzyDate, IntervalDate, SetDate, SingleDate } from '../fuzzy-date.js';
import { marksOf } from './single-date.js';
import { zeroPadded } from './zero-padded.js';

/**
 * A date as EDTF in its canonical form, which reads back as the same date: a mark that qualifies several parts stands
 * once behind them, exponents are written out.
 *
 * @example
 * formatEdtf(date) // '2004-06~-11' for what was written '~2004-~06-11'
 * @example
 * formatEdtf(date) // 'Y-170000000' for what was written 'Y-17E7'
 */
export function formatEdtf(date: FuzzyDate): string {
  if (date.kind === 'date') return formatDate(date);
  return date.kind === 'interval' ? formatInterval(date) : formatSet(date);
}

function formatDate(date: SingleDate): string {
  const { parts, offsetMinutes } = date;
  const texts = [formatYear(parts), parts.grouping ?? parts.month, parts.day];
  const marks = marksOf(date);
  // One mark to the right of the last of the first parts that share it; the rest have their own, to the left.
  const [shared] = marks;
  const firstOwn = marks.findIndex((mark) => mark !== shared);
  const sharing = firstOwn < 0 ? marks.length : firstOwn;
  const own = marks.slice(sharing).map((mark, index) => `${mark ?? ''}${texts[sharing + index]}`);
  const written = [texts.slice(0, sharing).join('-') + (shared ?? ''), ...own].join('-');
  return parts.time ? `${written}T${parts.time}${formatZone(offsetMinutes)}` : written;
}

function formatYear({ year, significantDigits }: DateParts): string {
  return `${/\d{5}/.test(year) ? 'Y' : ''}${year}${significantDigits ? `S${significantDigits}` : ''}`;
}

function formatZone(offsetMinutes: number | undefined): string {
  if (offsetMinutes === undefined) return '';
  if (offsetMinutes === 0) return 'Z';
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${zeroPadded(Math.floor(minutes / 60))}${minutes % 60 ? `:${zeroPadded(minutes % 60)}` : ''}`;
}

function formatInterval({ start, end, openStart, openEnd }: IntervalDate): string {
  return `${formatEnd(start, openStart)}/${formatEnd(end, openEnd)}`;
}

function formatEnd(date: SingleDate | undefined, isOpen: boolean): string {
  return date ? formatDate(date) : isOpen ? '..' : '';
}

function formatSet({ choice, members }: SetDate): string {
  // An end of a range within a set that is absent is open, and written with nothing.
  const list = members.map((member) => (member.kind === 'date' ? formatDate(member) : `${formatEnd(member.start, false)}..${formatEnd(member.end, false)}`)).join(',');
  return choice === 'one' ? `[${list}]` : `{${list}}`;
}
