import { APPROXIMATE, EventFlag, UNCERTAIN } from '../../store/event-flags.js';
import { joinInOrder } from '../bidi.js';
import { deepAge } from './deep-age.js';
import { formatFuzzyDate } from '../../time/words/format-fuzzy-date.js';
import { inTimeZone } from '../../time/time-zone.js';
import { instantToCivil } from '../../time/civil.js';
import { MAX_DATE_NOTE_PX, MAX_LABEL_PX } from '../geometry.js';
import { MS_PER_DAY } from '../../time/instant.js';
import { parseEdtf } from '../../time/edtf.js';
import { shorten } from '../shorten.js';
import { valueAt } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';
import type { FuzzyDate, SingleDate } from '../../time/fuzzy-date.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';

/** Dates that do not go without saying: their words stand behind the title. */
const DOUBTS = APPROXIMATE | UNCERTAIN | EventFlag.OneOfSet | EventFlag.AllOfSet | EventFlag.Disputed | EventFlag.UnknownStart | EventFlag.UnknownEnd;

/** What is left to say where no words have room. */
const DOUBT = '?';

/** What an event's label says: its short title, and its date where that is not plain: `Kim Il Sung born · c. 1912`. */
export function labelText(store: EventStore, row: number, locale: string, measure: TextMeasurer): string {
  const title = shorten(store.labelIn(row, locale), MAX_LABEL_PX, 'label', measure);
  if ((valueAt(store.flags, row) & DOUBTS) === 0) return title;
  const dates = [...new Set(store.datesOf(row))].flatMap((text): FuzzyDate[] => {
    const read = parseEdtf(text);
    return read.ok ? [store.timeZone === undefined ? read.value : inTimeZone(read.value, store.timeZone)] : [];
  });
  const notes = [[...new Set(dates.map((date) => shortDate(date, locale)))].join(' / '), yearsOf(dates, locale)];
  const note = notes.find((text) => text !== undefined && measure(text, 'label') <= MAX_DATE_NOTE_PX);
  if (note === undefined && (valueAt(store.flags, row) & (UNCERTAIN | EventFlag.OneOfSet | EventFlag.Disputed)) === 0) return title;
  const said = note ?? DOUBT;
  return joinInOrder(title, said, 'first');
}

/** `c. 1912`, `1667 or 1668`; `Feb 1908 – ?` where the other end is not known. */
function shortDate(date: FuzzyDate, locale: string): string {
  const write = (value: FuzzyDate): string => deepAge(value, locale) ?? formatFuzzyDate(value, { locale, style: 'short' });
  if (date.kind !== 'interval' || !(date.unknownStart || date.unknownEnd)) return write(date);
  return `${date.start ? write(date.start) : '?'} – ${date.end ? write(date.end) : '?'}`;
}

/** From the first year to the last that any of the dates allows: `1667–1672`; `undefined` where that is not bounded. */
function yearsOf(dates: readonly FuzzyDate[], locale: string): string | undefined {
  const earliest = Math.min(...dates.map((date) => date.earliest));
  const latest = Math.max(...dates.map((date) => date.latest));
  if (!Number.isFinite(latest - earliest)) return undefined;
  const [first, last] = [instantToCivil(earliest).year, instantToCivil(latest - MS_PER_DAY / 2).year];
  const [only] = dates;
  const ends = dates.length === 1 && only?.kind === 'interval' ? only : undefined;
  const years = parseEdtf(first === last && !ends ? yearEdtf(first) : `${yearEdtf(first)}${markOf(ends?.start)}/${yearEdtf(last)}${markOf(ends?.end)}`);
  return years.ok ? formatFuzzyDate(years.value, { locale, style: 'short' }) : undefined;
}

/** A year as EDTF: four digits at least, and `Y` before more. */
function yearEdtf(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** How EDTF marks a date for what it is. */
function markOf(date: SingleDate | undefined): '' | '~' | '?' | '%' {
  if (date?.approximate) return date.uncertain ? '%' : '~';
  return date?.uncertain ? '?' : '';
}
