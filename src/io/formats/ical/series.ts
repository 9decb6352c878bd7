import { MS_PER_DAY, type Instant } from '../../../time/instant.js';
import type { IssueLog } from '../../reading/issue-log.js';
import type { IcalComponent } from './components.js';
import { type ContentLine, writtenValue } from './lines.js';
import { occurrencesOf, parseRule, type StepBudget } from './recurrence.js';
import { dayOf, edtfOf, type IcalTime, instantOf, parseIcalTime } from './time.js';
import { type IcalTimes, pathOf } from './times.js';

/** What comes again is read so often: every day of a year. */
const MOST_OF_ENTRY = 366;
/** All entries of a file come again so often at most. */
const MOST_OF_FILE = 50_000;
/** What has no end is read up to so long after the last time that its file knows of. */
const AHEAD_MS = 366 * MS_PER_DAY;
/** Nobody needs more rules and dates for one entry. */
const MOST_LINES = 1000;

/** Reads how often the entries of a file come again, and when. */
export class IcalSeries {
  readonly #asOf: Instant;
  readonly #log: IssueLog;
  readonly #budget: StepBudget;
  #left = MOST_OF_FILE;

  /** @param asOf the last time that the file knows of */
  constructor(asOf: Instant, log: IssueLog, budget: StepBudget) {
    this.#asOf = asOf;
    this.#log = log;
    this.#budget = budget;
  }

  /**
   * The times at which an entry begins, in order: by its rules and dates, without what is excepted.
   *
   * @param changed the times that another entry of the file tells of instead
   */
  startsOf(component: IcalComponent, start: IcalTime, times: IcalTimes, changed: readonly IcalTime[]): readonly IcalTime[] {
    if (!component.has('RRULE') && !component.has('RDATE')) return changed.some((other) => isSame(start, other)) ? [] : [start];
    const starts = new Map<Instant, IcalTime>([[start.wall, start]]);
    for (const line of component.lines('RRULE').slice(0, MOST_LINES)) this.#follow(line, start, starts);
    for (const line of component.lines('RDATE').slice(0, MOST_LINES)) {
      for (const date of times.of(line)) {
        const time = like(date, start);
        if (this.#hasRoom(starts.size, line)) starts.set(time.wall, time);
      }
    }
    for (const line of component.lines('EXRULE').slice(0, 1)) this.#log.warning('ical/not-read', pathOf(line), 'EXRULE is no longer part of iCalendar and is not read', 'name what is left out as EXDATE');
    const excepted = [...component.lines('EXDATE').slice(0, MOST_LINES).flatMap((line) => times.of(line)), ...changed];
    const days = new Set(excepted.filter(({ isDay }) => isDay || start.isDay).map((time) => dayOf(time).wall));
    const instants = new Set(excepted.filter(({ isDay }) => !isDay).map((time) => instantOf(like(time, start))));
    const kept = [...starts.values()].filter((time) => !days.has(dayOf(time).wall) && (time.isDay || !instants.has(instantOf(time)))).sort((a, b) => a.wall - b.wall);
    this.#left -= kept.length;
    return kept;
  }

  #follow(line: ContentLine, start: IcalTime, starts: Map<Instant, IcalTime>): void {
    const rule = parseRule(writtenValue(line));
    if (typeof rule === 'string') {
      this.#badRule(line, rule);
      return;
    }
    const until = rule.until === undefined ? undefined : parseIcalTime(rule.until, start.offsetAt);
    const isEndless = rule.until === undefined && rule.count === undefined;
    const horizon = Math.max(this.#asOf, start.wall) + AHEAD_MS;
    try {
      for (const wall of occurrencesOf(rule, start.wall, this.#budget)) {
        const time = { ...start, wall };
        if (until !== undefined && isAfter(time, until)) return;
        if (isEndless && wall > horizon) {
          this.#log.warningOnce('endless', 'ical/endless', pathOf(line), () => ({
            message: `this comes again without an end; it is read up to ${edtfOf(dayOf({ ...start, wall: horizon }))}`, hint: 'an UNTIL or COUNT ends it',
          }));
          return;
        }
        if (!starts.has(wall) && !this.#hasRoom(starts.size, line)) return;
        starts.set(wall, time);
      }
    } catch (error) {
      this.#badRule(line, error instanceof Error ? error.message : String(error));
    }
  }

  #badRule(line: ContentLine, reason: string): void {
    this.#log.error('ical/bad-rule', pathOf(line), `the rule by which this comes again cannot be followed: ${reason}`, 'a rule is such as “FREQ=YEARLY;COUNT=10”');
  }

  #hasRoom(size: number, line: ContentLine): boolean {
    if (size < MOST_OF_ENTRY && size < this.#left) return true;
    this.#log.error('ical/too-often', pathOf(line), `this comes again more often than is read: ${MOST_OF_ENTRY} times, and ${MOST_OF_FILE} in a file`, 'the first of them are there');
    return false;
  }
}

/** A time of the same entry: without a zone of its own it is in that of the entry, and a day where that has days. */
function like(time: IcalTime, start: IcalTime): IcalTime {
  if (start.isDay) return dayOf(time);
  if (time.isDay) return { ...start, wall: time.wall + start.wall - dayOf(start).wall };
  return time.offsetAt === undefined ? { ...time, offsetAt: start.offsetAt } : time;
}

function isSame(time: IcalTime, other: IcalTime): boolean {
  if (time.isDay || other.isDay) return dayOf(time).wall === dayOf(other).wall;
  return instantOf(time) === instantOf(like(other, time));
}

function isAfter(time: IcalTime, last: IcalTime): boolean {
  return time.isDay || last.isDay ? dayOf(time).wall > dayOf(last).wall : instantOf(time) > instantOf(last);
}
