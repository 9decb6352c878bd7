import { assertNever } from '../../base/assert.js';
import type { DateParts, FuzzyDate, IntervalDate, Qualifier, SetDate, SingleDate } from '../fuzzy-date.js';
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
  switch (date.kind) {
    case 'date': return formatDate(date);
    case 'interval': return formatInterval(date);
    case 'set': return formatSet(date);
    default: return assertNever(date);
  }
}

function formatDate({ parts, offsetMinutes }: SingleDate): string {
  const { month, grouping, day, time } = parts;
  const texts = [formatYear(parts), grouping === undefined ? month : String(grouping), day];
  const qualifiers = [parts.yearQualifier, parts.monthQualifier, parts.dayQualifier];
  const count = texts.filter((text) => text !== undefined).length;

  // One mark to the right of the last of the first parts that share it; the rest have their own, to the left.
  const shared = qualifiers[0];
  let sharing = 1;
  while (sharing < count && qualifiers[sharing] === shared) sharing++;
  const written = texts.slice(0, count).map((text, index) => {
    if (index < sharing) return `${text}${index === sharing - 1 ? mark(shared) : ''}`;
    return `${mark(qualifiers[index])}${text}`;
  });
  return written.join('-') + (time === undefined ? '' : `T${time}${formatZone(offsetMinutes)}`);
}

function mark(qualifier: Qualifier | undefined): string {
  return qualifier ?? '';
}

function formatYear({ year, significantDigits }: DateParts): string {
  return `${/\d{5}/.test(year) ? 'Y' : ''}${year}${significantDigits === undefined ? '' : `S${significantDigits}`}`;
}

function formatZone(offsetMinutes: number | undefined): string {
  if (offsetMinutes === undefined) return '';
  if (offsetMinutes === 0) return 'Z';
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${zeroPadded(Math.floor(minutes / 60))}${minutes % 60 === 0 ? '' : `:${zeroPadded(minutes % 60)}`}`;
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
