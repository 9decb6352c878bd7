import ICAL from 'ical.js';
import { civilToInstant, instantToCivil } from '../../../time/civil.js';
import { type Instant, MS_PER_MINUTE, MS_PER_SECOND } from '../../../time/instant.js';

/** Steps that one rule may take, most of them in vain where it hardly ever comes true: some tenths of a second. */
const MOST_OF_RULE = 10_000;
/** Steps that all rules of a file may take. */
const MOST_OF_FILE = 300_000;
/** Days are gone over quickly; months and years are looked through. */
const DAYS_IN_STEP = 8;
const STEPS_OF_MONTH = 10;
const STEPS_OF_YEAR = 20;

/** Steps that the rules of a file may still take. */
export class StepBudget {
  left = MOST_OF_FILE;
}

/** A rule by which something comes again. */
export interface RecurrenceRule {
  /** Nothing comes after this; `undefined` where the rule has no end. */
  readonly until: string | undefined;
  /** How often it comes; `undefined` where the rule has no number. */
  readonly count: number | undefined;
  /** The rule without its end. */
  readonly rule: ICAL.Recur;
}

/** A rule as iCalendar writes it; the reason where it is none, or one that comes more than once a day. */
export function parseRule(written: string): RecurrenceRule | string {
  const parts = written.toUpperCase().replace(/\s/g, '').split(';').filter((part) => part.includes('='));
  const until = parts.find((part) => part.startsWith('UNTIL='))?.slice('UNTIL='.length);
  const often = /FREQ=(HOUR|MINUTE|SECOND)LY/.exec(written.toUpperCase())?.[1];
  if (often !== undefined) return `it comes every ${often.toLowerCase()}`;
  try {
    const rule = ICAL.Recur.fromString(parts.filter((part) => !part.startsWith('UNTIL=')).join(';'));
    if (rule.freq === null) return 'it does not say how often';
    const count = rule.count ?? undefined;
    if (count !== undefined && count < 1) return 'it comes less than once';
    rule.count = null;
    return { until, count, rule };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * When something comes again by a rule, in order, as a clock on the wall shows it.
 *
 * @param start when it was for the first time
 * @throws where the rule contradicts itself, or comes true so seldom that looking for it takes too long
 */
export function* occurrencesOf({ rule, count = Infinity }: RecurrenceRule, start: Instant, budget: StepBudget): Generator<Instant, void> {
  const first = icalTime(start);
  const isRight = monthAndDayOf(rule, first);
  const own: Allowance = { left: MOST_OF_RULE, budget };
  allowances.set(rule, own);
  const iterator = new BoundedIterator({ rule, dtstart: first });
  let told = 0;
  while (told < count) {
    const next = iterator.next();
    if (next === null) return;
    if (!isRight(next)) continue;
    told += 1;
    yield civilToInstant(next.year, next.month, next.day) + (next.hour * 60 + next.minute) * MS_PER_MINUTE + next.second * MS_PER_SECOND;
  }
}

/** ical.js takes a 29 February in a year without one for 1 March; by the standard there is none in that year. */
function monthAndDayOf({ freq, parts }: ICAL.Recur, start: ICAL.Time): (time: ICAL.Time) => boolean {
  if (freq !== 'YEARLY') return () => true;
  const isDayTold = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'].some((part) => part in parts);
  const months = parts.BYMONTH ?? (isDayTold ? undefined : [start.month]);
  const { day } = start;
  return (time) => (months?.includes(time.month) ?? true) && (isDayTold || time.day === day);
}

function icalTime(wall: Instant): ICAL.Time {
  const { year, month, day, msOfDay } = instantToCivil(wall);
  const seconds = Math.floor(msOfDay / MS_PER_SECOND);
  return ICAL.Time.fromData({ year, month, day, hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60, isDate: false });
}

/** Steps that are left to a walk. Not in it, for its first steps are taken within the constructor of its parent. */
interface Allowance {
  left: number;
  readonly budget: StepBudget;
}

const allowances = new WeakMap<ICAL.Recur, Allowance>();

/** Walks from one occurrence to the next, and not for ever through what never comes, such as a 30 February. */
class BoundedIterator extends ICAL.RecurIterator {
  override check_contracting_rules(): boolean {
    spend(this, 1);
    return super.check_contracting_rules();
  }

  override increment_monthday(days: number): void {
    spend(this, Math.ceil(days / DAYS_IN_STEP));
    super.increment_monthday(days);
  }

  override increment_month(): void {
    spend(this, STEPS_OF_MONTH);
    super.increment_month();
  }

  override increment_year(years: number): void {
    spend(this, STEPS_OF_YEAR);
    super.increment_year(years);
  }
}

function spend(walk: BoundedIterator, steps: number): void {
  const own = allowances.get(walk.rule);
  if (own === undefined) return;
  own.left -= steps;
  own.budget.left -= steps;
  if (own.left < 0 || own.budget.left < 0) throw new Error('it comes true too seldom to look for it');
}
