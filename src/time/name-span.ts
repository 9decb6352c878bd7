import { civilToInstant, instantToCivil, MAX_CIVIL_YEAR, monthToInstant } from './civil.js';
import { zeroPadded } from './edtf/zero-padded.js';
import { boundOf } from './span-of.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type Instant } from './instant.js';
import type { Span } from './span.js';

/** Years of more digits stand alone in EDTF, without month and day. */
const MAX_SHORT_YEAR = 9999;

/** The longest round number of years that is tried: a hundred billion. */
const LONGEST_STEP_YEARS = 1e11;

/** Which end of a span: its first instant, or the one that follows its last. */
type Edge = 'start' | 'end';

/**
 * A span as an EDTF interval, each end as coarse as still names it: years before months, months before days, and of
 * years the roundest. What EDTF cannot say so finely, such as a day of a year with five digits, is an instant in
 * milliseconds behind an `@`; an end at infinity is open.
 *
 * @param toleranceMs how far the ends that are named may be from those of the span, such as half a pixel
 * @returns reads back by {@link spanNamed}
 * @example nameSpan({ start: civilToInstant(1894, 1, 1), end: civilToInstant(1911, 1, 1) }, 0) // '1894/1910'
 */
export function nameSpan({ start, end }: Span, toleranceMs: number): string {
  const from = nameEdge(start, 'start', toleranceMs);
  const to = nameEdge(end, 'end', toleranceMs);
  return from === to ? from : `${from}/${to}`;
}

/**
 * The ends that a text of {@link nameSpan}, or one that a person wrote, gives: each is left out where it is open, unknown
 * or not to be read.
 *
 * @example spanNamed('1894/..') // { start: -2398377600000 }
 */
export function spanNamed(text: string): Partial<Span> {
  const slash = text.indexOf('/');
  const start = edgeNamed(slash < 0 ? text : text.slice(0, slash), 'start');
  const end = edgeNamed(slash < 0 ? text : text.slice(slash + 1), 'end');
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function edgeNamed(text: string, edge: Edge): Instant | undefined {
  if (!text.startsWith('@')) return boundOf(text, edge === 'start' ? 'earliest' : 'latest');
  const instant = text === '@' ? NaN : Number(text.slice(1));
  return Number.isFinite(instant) ? instant : undefined;
}

function nameEdge(instant: Instant, edge: Edge, toleranceMs: number): string {
  const isNear = (other: Instant): boolean => Math.abs(other - instant) <= toleranceMs;
  const inCalendar = Math.abs(instant) < (MAX_CIVIL_YEAR / 2) * 365 * MS_PER_DAY;
  const name = inCalendar ? nameYear(instant, edge, isNear) ?? nameMonth(instant, edge, isNear) ?? nameDay(instant, edge, isNear) ?? nameTime(instant, edge, isNear) : undefined;
  return name ?? (Number.isFinite(instant) ? `@${instant}` : '..');
}

/** Whether an end that has a name is near enough. */
type IsNear = (instant: Instant) => boolean;

function nameYear(instant: Instant, edge: Edge, isNear: IsNear): string | undefined {
  // The year that ends at an instant is the one before that which begins there.
  const before = edge === 'end' ? 1 : 0;
  const { year } = instantToCivil(instant);
  const begin = civilToInstant(year, 1, 1);
  const exact = year + (instant - begin) / (civilToInstant(year + 1, 1, 1) - begin) - before;
  for (let step = LONGEST_STEP_YEARS; step >= 1; step /= 10) {
    const named = Math.round(exact / step) * step;
    if (isNear(civilToInstant(named + before, 1, 1))) return yearText(named);
  }
  return undefined;
}

function nameMonth(instant: Instant, edge: Edge, isNear: IsNear): string | undefined {
  const { year, month } = instantToCivil(instant);
  const next = [month, month + 1].find((candidate) => isNear(monthToInstant(year, candidate)));
  if (next === undefined) return undefined;
  const named = instantToCivil(monthToInstant(year, edge === 'end' ? next - 1 : next));
  return dateText(named.year, named.month);
}

function nameDay(instant: Instant, edge: Edge, isNear: IsNear): string | undefined {
  const midnight = Math.round(instant / MS_PER_DAY) * MS_PER_DAY;
  if (!isNear(midnight)) return undefined;
  const { year, month, day } = instantToCivil(edge === 'end' ? midnight - MS_PER_DAY : midnight);
  return dateText(year, month, day);
}

function nameTime(instant: Instant, edge: Edge, isNear: IsNear): string | undefined {
  // The second that is named last is seen whole.
  const before = edge === 'end' ? MS_PER_SECOND : 0;
  for (const step of [MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND]) {
    const named = Math.round((instant - before) / step) * step;
    if (!isNear(named + before)) continue;
    const { year, month, day, msOfDay } = instantToCivil(named);
    const date = dateText(year, month, day);
    const [hours, minutes, seconds] = [msOfDay / MS_PER_HOUR, (msOfDay % MS_PER_HOUR) / MS_PER_MINUTE, (msOfDay % MS_PER_MINUTE) / MS_PER_SECOND].map((part) => zeroPadded(Math.floor(part)));
    return date === undefined ? undefined : `${date}T${hours}:${minutes}:${seconds}`;
  }
  return undefined;
}

/** `undefined` where years have more digits than go with a month. */
function dateText(year: number, ...rest: readonly number[]): string | undefined {
  return Math.abs(year) > MAX_SHORT_YEAR ? undefined : [yearText(year), ...rest.map((part) => zeroPadded(part))].join('-');
}

function yearText(year: number): string {
  return Math.abs(year) > MAX_SHORT_YEAR ? `Y${year}` : zeroPadded(year, 4);
}
