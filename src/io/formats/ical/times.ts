import type { Instant } from '../../../time/instant.js';
import { MS_PER_DAY } from '../../../time/instant.js';
import type { IssueLog } from '../../reading/issue-log.js';
import { quote } from '../../reading/json-value.js';
import type { IcalComponent } from './components.js';
import { type ContentLine, propertyOf } from './lines.js';
import { dayOf, edtfOf, type IcalTime, instantOf, later, type OffsetAt, parseIcalDuration, parseIcalTime } from './time.js';
import type { IcalZones } from './zones.js';

/** How long an entry lasts: of days so many, of a time so many ms up to a time in the zone of its end. */
export interface IcalLength {
  readonly days: number;
  readonly ms: number;
  readonly endOffsetAt: OffsetAt | undefined;
}

/** Reads days and times from the lines of a calendar, with the time zones that it knows. */
export class IcalTimes {
  readonly #zones: IcalZones;
  readonly #log: IssueLog;

  constructor(zones: IcalZones, log: IssueLog) {
    this.#zones = zones;
    this.#log = log;
  }

  /** The days and times of a line; those that are none are left out, with an issue. */
  of(line: ContentLine): readonly IcalTime[] {
    const path = pathOf(line);
    const property = propertyOf(line);
    if (property === undefined) {
      this.#log.error('ical/bad-date', path, `this ${line.name} is not written as iCalendar has it`, 'write “DTSTART;TZID=Europe/Berlin:20240310T093000”');
      return [];
    }
    const { parameters, written } = property;
    // Not the values of ical.js, which of what is no date makes something that looks like one.
    const values = written.split(',').filter((value) => value.trim() !== '');
    const zone = parameters.get('tzid')?.trim() ?? '';
    const offsetAt = zone === '' || /^[^:]*;VALUE=DATE[;:]/i.test(line.text) ? undefined : this.#zones.offsetAt(zone, path);
    return (values.length === 0 ? [''] : values).flatMap((value) => {
      // Of a period of time its beginning.
      const time = parseIcalTime(value.split('/', 1)[0] ?? '', offsetAt);
      if (time === undefined) {
        this.#log.error('ical/bad-date', path, `${quote(value)} is no day or time of any calendar`, 'write a day as 20240310, a time as 20240310T093000');
        return [];
      }
      return [/^[^:]*;VALUE=DATE[;:]/i.test(line.text) ? dayOf(time) : time];
    });
  }

  /** The day or time of an entry’s line with a name. */
  first(component: IcalComponent, name: string): IcalTime | undefined {
    const [line] = component.lines(name);
    return line === undefined ? undefined : this.of(line)[0];
  }

  /** When an entry begins and how long it lasts: whole days as well where Outlook says that the times which it writes are meant so. */
  extentOf(component: IcalComponent, start: IcalTime): { readonly start: IcalTime; readonly length: IcalLength } {
    const length = this.#lengthOf(component, start);
    const isWhole = !start.isDay && start.wall % MS_PER_DAY === 0 && component.words('X-MICROSOFT-CDO-ALLDAYEVENT')?.toUpperCase() === 'TRUE';
    return isWhole ? { start: dayOf(start), length: { days: Math.round(length.ms / MS_PER_DAY), ms: 0, endOffsetAt: undefined } } : { start, length };
  }

  /** How long an entry lasts that begins so. One that is said to end before it begins has no length, with an issue. */
  #lengthOf(component: IcalComponent, start: IcalTime): IcalLength {
    const [end] = component.lines('DTEND');
    const [duration] = component.lines('DURATION');
    if (end !== undefined) return this.#until(end, start);
    if (duration === undefined) return { days: 0, ms: 0, endOffsetAt: start.offsetAt };
    const length = parseIcalDuration(propertyOf(duration)?.written ?? '');
    if (length === undefined) {
      this.#log.warning('ical/bad-duration', pathOf(duration), `${quote(propertyOf(duration)?.written ?? duration.text)} is no duration`, 'write “P3D” for three days, “PT1H30M” for an hour and a half');
      return { days: 0, ms: 0, endOffsetAt: start.offsetAt };
    }
    const last = later(start, length);
    return start.isDay ? { days: (last.wall - start.wall) / MS_PER_DAY, ms: 0, endOffsetAt: undefined } : { days: 0, ms: instantOf(last) - instantOf(start), endOffsetAt: start.offsetAt };
  }

  #until(line: ContentLine, start: IcalTime): IcalLength {
    const none = { days: 0, ms: 0, endOffsetAt: start.offsetAt };
    const [end] = this.of(line);
    if (end === undefined) return none;
    const ms = start.isDay ? Math.ceil(end.wall / MS_PER_DAY) * MS_PER_DAY - start.wall : instantOf(end.isDay || end.offsetAt === undefined ? { ...end, offsetAt: start.offsetAt } : end) - instantOf(start);
    if (ms < 0) {
      this.#log.warning('ical/end-before-start', pathOf(line), 'this ends before it begins; its end is left out', `it begins ${edtfOf(start)}`);
      return none;
    }
    return start.isDay ? { days: ms / MS_PER_DAY, ms: 0, endOffsetAt: undefined } : { days: 0, ms, endOffsetAt: end.offsetAt ?? start.offsetAt };
  }
}

/** Where a line stands, for an issue. */
export function pathOf({ line, name }: ContentLine): string {
  return `line ${line}.${name}`;
}

/**
 * The date of an entry in EDTF. The end of whole days is the day after them, the end of a time is the time as it is written.
 *
 * @example spanOf(day, { days: 3, ms: 0, endOffsetAt: undefined }) // '2024-03-10/2024-03-12'
 */
export function spanOf(start: IcalTime, { days, ms, endOffsetAt }: IcalLength): string {
  const first = edtfOf(start);
  if (start.isDay) return days <= 1 ? first : `${first}/${edtfOf({ ...start, wall: start.wall + (days - 1) * MS_PER_DAY })}`;
  return ms < 1000 ? first : `${first}/${edtfOf(onClock(instantOf(start) + ms, endOffsetAt))}`;
}

function onClock(instant: Instant, offsetAt: OffsetAt | undefined): IcalTime {
  return { wall: instant + (offsetAt?.(instant + offsetAt(instant)) ?? 0), isDay: false, offsetAt };
}
