import { instantToCivil } from '../../../time/civil.js';
import { type Instant, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from '../../../time/instant.js';
import { parseEdtf } from '../../../time/edtf.js';
import { yearText } from '../../reading/fields.js';

/** How far the clocks of a zone are ahead of UTC when they show this, in ms. */
export type OffsetAt = (wall: Instant) => number;

/** A day or a time of a calendar. */
export interface IcalTime {
  /** What the clock shows, as if that were UTC; of a day its midnight. */
  readonly wall: Instant;
  /** Whether it is a whole day. */
  readonly isDay: boolean;
  /** `undefined` where it names no zone: the time of wherever it is. */
  readonly offsetAt: OffsetAt | undefined;
}

/** How long something lasts. */
export interface IcalDuration {
  readonly days: number;
  readonly ms: number;
}

const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z)?)?$/i;
const DURATION = /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i;

const UTC: OffsetAt = () => 0;

/**
 * A day or time as iCalendar writes it, or as ISO 8601 does; `undefined` where no calendar has it.
 *
 * @param offsetAt of its zone; a time that ends with `Z` is in UTC all the same
 * @example parseIcalTime('20240310T093000', undefined) // 09:30 wherever it is
 */
export function parseIcalTime(value: string, offsetAt: OffsetAt | undefined): IcalTime | undefined {
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zulu] = TIME.exec(value.trim()) ?? [];
  if (year === '') return undefined;
  const midnight = parseEdtf(`${year}-${month}-${day}`);
  if (!midnight.ok) return undefined;
  if (hour === undefined) return { wall: midnight.value.earliest, isDay: true, offsetAt: undefined };
  // A leap second has no place of its own on an axis.
  const seconds = Math.min(Number(second), 59);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const wall = midnight.value.earliest + (Number(hour) * 60 + Number(minute)) * MS_PER_MINUTE + seconds * MS_PER_SECOND;
  return { wall, isDay: false, offsetAt: zulu === undefined ? offsetAt : UTC };
}

/** How long something lasts, as iCalendar writes it; `undefined` where it is not written so, or lasts less than nothing. */
export function parseIcalDuration(value: string): IcalDuration | undefined {
  const [whole, sign, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(value.trim()) ?? [];
  if (whole === undefined || sign === '-' || !/\d/.test(whole)) return undefined;
  return {
    days: Number(weeks) * 7 + Number(days),
    ms: (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE + Number(seconds) * MS_PER_SECOND,
  };
}

/** When it is; of what names no zone, when it would be in UTC. */
export function instantOf({ wall, offsetAt }: IcalTime): Instant {
  return wall - (offsetAt?.(wall) ?? 0);
}

/** The time so much later: days by the calendar, hours by the clock of the universe, over a change of clocks as well. */
export function later(time: IcalTime, { days, ms }: IcalDuration): IcalTime {
  const { offsetAt, isDay } = time;
  const onDay = time.wall + days * MS_PER_DAY;
  if (isDay || offsetAt === undefined) return { ...time, wall: onDay + (isDay ? Math.floor(ms / MS_PER_DAY) * MS_PER_DAY : ms) };
  const instant = onDay - offsetAt(onDay) + ms;
  return { ...time, wall: instant + offsetAt(instant + offsetAt(onDay)) };
}

/** The day, without a time. */
export function dayOf({ wall }: IcalTime): IcalTime {
  return { wall: Math.floor(wall / MS_PER_DAY) * MS_PER_DAY, isDay: true, offsetAt: undefined };
}

/** The time in EDTF. */
export function edtfOf({ wall, isDay, offsetAt }: IcalTime): string {
  const { year, month, day, msOfDay } = instantToCivil(wall);
  const date = `${yearText(year)}-${two(month)}-${two(day)}`;
  if (isDay) return date;
  const seconds = Math.floor(msOfDay / MS_PER_SECOND);
  return `${date}T${clock(Math.floor(seconds / 60))}:${two(seconds % 60)}${offsetAt === undefined ? '' : zoneText(offsetAt, wall)}`;
}

function zoneText(offsetAt: OffsetAt, wall: Instant): string {
  if (offsetAt === UTC) return 'Z';
  const minutes = Math.round(offsetAt(wall) / MS_PER_MINUTE);
  return `${minutes < 0 ? '-' : '+'}${clock(Math.abs(minutes))}`;
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
