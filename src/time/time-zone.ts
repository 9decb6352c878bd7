import { civilToInstant, instantToCivil } from './civil.js';
import { zeroPadded } from './edtf/zero-padded.js';
import type { FuzzyDate, IntervalDate, SingleDate } from './fuzzy-date.js';
import { MS_PER_MINUTE, MS_PER_SECOND, type Instant } from './instant.js';

/** What `Date`, and so `Intl`, can hold. */
const MAX_DATE_MS = 8.64e15;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether the engine knows a time zone by this name, such as `Asia/Pyongyang`. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * How far the clocks of a zone were ahead of UTC at an instant, in milliseconds; 0 farther off than `Date` reaches.
 * Before zones there was the mean time of the place: Seoul in 1897 is 8:27:52 ahead.
 *
 * @throws RangeError for a zone that the engine does not know; see {@link isTimeZone}
 * @example zoneOffset('Asia/Pyongyang', Date.UTC(2017, 6, 4)) / MS_PER_HOUR // 8.5
 */
export function zoneOffset(timeZone: string, instant: Instant): number {
  if (!(Math.abs(instant) <= MAX_DATE_MS)) return 0;
  const fields: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  // `Intl` counts years BC without an astronomical zero, but the formatter has no era: such dates keep to UTC.
  if (year < 1 || instant < FIRST_YEAR_MS) return 0;
  const clock = civilToInstant(year, month, day) + ((hour * 60 + minute) * 60 + second) * MS_PER_SECOND;
  return clock - Math.floor(instant / MS_PER_SECOND) * MS_PER_SECOND;
}

/** The second year AD: before it a year that `Intl` writes may be one BC. */
const FIRST_YEAR_MS = civilToInstant(2, 1, 1);

/**
 * The same date by the clocks of another zone: the same instants, written otherwise. Only times that name their zone
 * can be carried over; dates without one are local to where they were recorded and stay as they are.
 *
 * @param timeZone an IANA zone; with `recorded` every time stays by the clock that it was recorded by
 * @example inTimeZone(date, 'America/New_York') // 2017-07-03T20:40:00-04:00 for 2017-07-04T09:10:00+08:30
 */
export function inTimeZone(date: FuzzyDate, timeZone: string): FuzzyDate {
  if (timeZone === 'recorded') return date;
  return mapDates(date, (single) => {
    if (single.offsetMinutes === undefined) return single;
    const offsetMs = Math.round(zoneOffset(timeZone, single.earliest) / MS_PER_MINUTE) * MS_PER_MINUTE;
    const { year, month, day, msOfDay } = instantToCivil(single.earliest + offsetMs);
    const seconds = Math.floor(msOfDay / MS_PER_SECOND);
    const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((value) => zeroPadded(value)).join(':');
    return {
      ...single,
      parts: { ...single.parts, year: zeroPadded(year, 4), month: zeroPadded(month), day: zeroPadded(day), time },
      offsetMinutes: offsetMs / MS_PER_MINUTE,
    };
  });
}

/**
 * The date with its bounds as a clock on the wall shows them, as if that were UTC: what an axis of that clock draws.
 *
 * @param timeZone a zone, or `recorded` for the clock that each time was recorded by
 */
export function onClock(date: FuzzyDate, timeZone: string): FuzzyDate {
  return mapDates(date, (single) => {
    if (single.offsetMinutes === undefined) return single;
    const shiftMs = timeZone === 'recorded' ? single.offsetMinutes * MS_PER_MINUTE : zoneOffset(timeZone, single.earliest);
    return shiftMs === 0 ? single : { ...single, earliest: single.earliest + shiftMs, latest: single.latest + shiftMs };
  });
}

/** Whether any time in a date names its zone. */
export function namesZone(date: FuzzyDate): boolean {
  if (date.kind === 'date') return date.offsetMinutes !== undefined;
  if (date.kind === 'set') return date.members.some(namesZone);
  return date.start?.offsetMinutes !== undefined || date.end?.offsetMinutes !== undefined;
}

/** A date with each single date in it changed, and its bounds after them; the same object where none is. */
function mapDates(date: FuzzyDate, change: (single: SingleDate) => SingleDate): FuzzyDate {
  if (date.kind === 'date') return change(date);
  if (date.kind === 'interval') return mapInterval(date, change);
  const members = date.members.map((member) => (member.kind === 'date' ? change(member) : mapInterval(member, change)));
  if (members.every((member, i) => member === date.members[i])) return date;
  return {
    ...date, members,
    earliest: Math.min(...members.map((member) => member.earliest)),
    latest: Math.max(...members.map((member) => member.latest)),
  };
}

function mapInterval(date: IntervalDate, change: (single: SingleDate) => SingleDate): IntervalDate {
  const start = date.start && change(date.start);
  const end = date.end && change(date.end);
  if (start === date.start && end === date.end) return date;
  return {
    ...date, ...(start && { start }), ...(end && { end }),
    earliest: start?.earliest ?? date.earliest, latest: end?.latest ?? date.latest,
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}
