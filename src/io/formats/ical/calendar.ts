import { civilToInstant } from '../../../time/civil.js';
import type { Instant } from '../../../time/instant.js';
import { isTimeZone } from '../../../time/time-zone.js';
import { compact } from '../../reading/compact.js';
import type { IcalComponent } from './components.js';
import { writtenValue } from './lines.js';
import { type IcalTime, parseIcalTime } from './time.js';
import type { IcalTimes } from './times.js';

/** Files that do not know when they were made say that it was in 1970. */
const FIRST_STAMP = civilToInstant(1971, 1, 1);

/** The track of what a calendar has. */
export interface CalendarTrack {
  readonly id: string;
  readonly name: string;
  readonly timeZone?: string;
}

/** What a calendar is called; `undefined` where it says nothing. */
export function calendarName(calendar: IcalComponent): string | undefined {
  return calendar.words('X-WR-CALNAME') ?? calendar.words('NAME');
}

/**
 * The track of a calendar.
 *
 * @param index of the calendar in its file, from 0
 */
export function calendarTrack(calendar: IcalComponent, index: number): CalendarTrack {
  const id = calendarName(calendar) ?? (index === 0 ? 'events' : `events-${index + 1}`);
  const timeZone = calendar.words('X-WR-TIMEZONE');
  return compact({ id, name: id, timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined });
}

/** When the entries of a file were last changed or, where none says so, the last time that one of them begins. */
export function lastTimeOf(calendars: readonly IcalComponent[]): Instant {
  const stamp = latest(calendars, ['DTSTAMP', 'LAST-MODIFIED', 'CREATED']);
  return stamp >= FIRST_STAMP ? stamp : latest(calendars, ['DTSTART']);
}

function latest(calendars: readonly IcalComponent[], names: readonly string[]): Instant {
  let last = -Infinity;
  for (const calendar of calendars) {
    for (const entry of calendar.children) {
      if (entry.name === 'VTIMEZONE') continue;
      for (const name of names) {
        const [line] = entry.lines(name);
        const time = line === undefined ? undefined : parseIcalTime(writtenValue(line), undefined);
        if (time !== undefined) last = Math.max(last, time.wall);
      }
    }
  }
  return last;
}

/** What entries of a calendar say of one time of what comes again. */
export interface Changes {
  /** The time that each of these entries stands in for. */
  readonly insteadOf: ReadonlyMap<IcalComponent, IcalTime>;
  /** By the UID of what comes again. */
  readonly timesOf: ReadonlyMap<string, readonly IcalTime[]>;
}

/** The entries of a calendar that stand in for one time of what comes again. */
export function changesOf(calendar: IcalComponent, times: IcalTimes): Changes {
  const insteadOf = new Map<IcalComponent, IcalTime>();
  const timesOf = new Map<string, IcalTime[]>();
  for (const entry of calendar.children) {
    const time = entry.has('RECURRENCE-ID') ? times.first(entry, 'RECURRENCE-ID') : undefined;
    if (time === undefined) continue;
    insteadOf.set(entry, time);
    const uid = entry.words('UID') ?? '';
    const others = timesOf.get(uid);
    if (others === undefined) timesOf.set(uid, [time]);
    else others.push(time);
  }
  return { insteadOf, timesOf };
}
