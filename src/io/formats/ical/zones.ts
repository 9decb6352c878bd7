import type ICAL from 'ical.js';
import { type CivilDate, civilToInstant, instantToCivil } from '../../../time/civil.js';
import type { Instant } from '../../../time/instant.js';
import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from '../../../time/instant.js';
import { isTimeZone, zoneOffset } from '../../../time/time-zone.js';
import type { IssueLog } from '../../reading/issue-log.js';
import { quote } from '../../reading/json-value.js';
import type { IcalComponent } from './components.js';
import { writtenValue } from './lines.js';
import { occurrencesOf, parseRule, type RecurrenceRule, type StepBudget } from './recurrence.js';
import { type OffsetAt, parseIcalTime } from './time.js';
import { zoneOfWindows } from './windows-zones.js';

/** An IANA name at the end of a longer one, such as `/freeassociation.sourceforge.net/Europe/Berlin`. */
const IANA_AT_END = /(?:^|\/)([A-Za-z_]+\/(?:[A-Za-z_]+\/)?[A-Za-z_+-]+\d{0,2})$/;
/** Zones have been described with all the changes of two centuries. */
const MOST_OBSERVANCES = 500;
const OFFSET = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/;

/** The time zones that a calendar names. */
export class IcalZones {
  readonly #described = new Map<string, IcalComponent>();
  readonly #known = new Map<string, OffsetAt | undefined>();
  readonly #log: IssueLog;
  readonly #budget: StepBudget;

  /** @param calendar with the zones that it describes itself */
  constructor(calendar: IcalComponent, log: IssueLog, budget: StepBudget) {
    for (const component of calendar.children) {
      const id = component.name === 'VTIMEZONE' ? component.words('TZID') : undefined;
      if (id !== undefined) this.#described.set(id, component);
    }
    this.#log = log;
    this.#budget = budget;
  }

  /**
   * How the clocks of a zone go: by IANA’s name where it has one, as Windows calls it, or as the calendar describes it. Where nobody
   * knows it there is an issue, and its times are those of wherever they are.
   */
  offsetAt(id: string, path: string): OffsetAt | undefined {
    if (!this.#known.has(id)) this.#known.set(id, this.#find(id));
    const found = this.#known.get(id);
    if (found === undefined) {
      this.#log.warningOnce(`zone ${id}`, 'ical/unknown-zone', path, () => ({
        message: `nobody knows a time zone ${quote(id)}; its times are read as without a zone`, hint: 'name it as IANA does, such as “Europe/Berlin”, or describe it in a VTIMEZONE',
      }));
    }
    return found;
  }

  #find(id: string): OffsetAt | undefined {
    const described = this.#described.get(id);
    const names = [id, IANA_AT_END.exec(id)?.[1], zoneOfWindows(id), described?.words('X-LIC-LOCATION')];
    const name = names.find((candidate) => candidate !== undefined && isTimeZone(candidate));
    if (name !== undefined) return offsetsOf(name);
    return described === undefined ? undefined : describedOffsets(described, this.#budget);
  }
}

function offsetsOf(name: string): OffsetAt {
  /** Of days around which no clock was set. */
  const known = new Map<number, number | undefined>();
  return (wall) => {
    const day = Math.floor(wall / MS_PER_DAY);
    if (!known.has(day)) {
      const [before, after] = [zoneOffset(name, (day - 1) * MS_PER_DAY), zoneOffset(name, (day + 2) * MS_PER_DAY)];
      known.set(day, before === after ? before : undefined);
    }
    return known.get(day) ?? zoneOffset(name, wall - zoneOffset(name, wall - zoneOffset(name, wall)));
  };
}

/** When the clocks of a zone were set so, and to what. */
interface Change {
  readonly at: Instant;
  readonly offset: number;
}

/** How clocks go by the rules of a VTIMEZONE; `undefined` where it has none that can be read. */
function describedOffsets(zone: IcalComponent, budget: StepBudget): OffsetAt | undefined {
  const observances = zone.children.slice(0, MOST_OBSERVANCES).map((component) => readObservance(component, budget)).filter((observance) => observance !== undefined);
  if (observances.length === 0) return undefined;
  const changesOfYear = new Map<number, readonly Change[]>();
  const earliest = observances.reduce((first, other) => (other.start < first.start ? other : first));
  return (wall) => {
    const { year } = instantToCivil(wall);
    let changes = changesOfYear.get(year);
    if (changes === undefined) {
      changes = observances.flatMap((observance) => observance.changesUpTo(year)).sort((a, b) => a.at - b.at);
      changesOfYear.set(year, changes);
    }
    return changes.findLast(({ at }) => at <= wall)?.offset ?? earliest.before;
  };
}

interface Observance {
  readonly start: Instant;
  /** Ahead of UTC before it, in ms. */
  readonly before: number;
  /** Its changes in a year and the one before, and its first. */
  readonly changesUpTo: (year: number) => readonly Change[];
}

function readObservance(component: IcalComponent, budget: StepBudget): Observance | undefined {
  const start = parseIcalTime(component.words('DTSTART') ?? '', undefined)?.wall;
  const offset = parseOffset(component.words('TZOFFSETTO'));
  if (start === undefined || offset === undefined) return undefined;
  const dates = component.lines('RDATE').map((line) => parseIcalTime(writtenValue(line), undefined)?.wall).filter((wall) => wall !== undefined);
  const [line] = component.lines('RRULE');
  const parsed = line === undefined ? '' : parseRule(writtenValue(line));
  const yearly = typeof parsed !== 'string' && parsed.rule.freq === 'YEARLY' && parsed.count === undefined ? parsed : undefined;
  const until = parseIcalTime(yearly?.until ?? '', undefined)?.wall ?? Infinity;
  const first = instantToCivil(start);
  return {
    start,
    before: parseOffset(component.words('TZOFFSETFROM')) ?? offset,
    changesUpTo: (year) => {
      const again = yearly === undefined ? [] : inYears(yearly, year - 1 > first.year ? startInYear(year - 1, first, yearly.rule) : start, year, budget);
      return [start, ...dates, ...again].filter((at) => at <= until).map((at) => ({ at, offset }));
    },
  };
}

/** From when on to look for the changes of a year: its beginning, where the rule says in which month and on which day they come. */
function startInYear(year: number, { month, day, msOfDay }: CivilDate, { parts }: ICAL.Recur): Instant {
  const isDayTold = 'BYDAY' in parts || 'BYMONTHDAY' in parts;
  return civilToInstant(year, 'BYMONTH' in parts ? 1 : month, isDayTold ? 1 : Math.min(day, 28)) + msOfDay;
}

function inYears(rule: RecurrenceRule, from: Instant, year: number, budget: StepBudget): readonly Instant[] {
  const found: Instant[] = [];
  try {
    for (const at of occurrencesOf(rule, from, budget)) {
      if (found.length > 10 || instantToCivil(at).year > year) break;
      found.push(at);
    }
  } catch {
    // A rule that contradicts itself, or never comes true, changes no clock.
  }
  return found;
}

function parseOffset(written: string | undefined): number | undefined {
  const [, sign, hours = '', minutes = '', seconds = '0'] = OFFSET.exec(written ?? '') ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE + Number(seconds) * MS_PER_SECOND);
}
