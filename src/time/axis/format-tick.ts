import { instantToCivil, type CivilDate } from '../civil.js';
import type { Instant } from '../instant.js';
import { decadeName } from '../locales.js';
import { formatCivil, formatYearNumber, withEra, type CivilFields } from '../words/civil-format.js';
import { yearsAgo, formatYearsAgo } from './before-present.js';
import type { TickStep, TickUnit } from './ladder.js';
import { floorToTick, nextTick } from './ticks.js';

/** How to write a tick. */
export interface FormatTickOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  /** `tick`: what changes from tick to tick. `context`: the whole name of what ticks stand in. */
  readonly row: 'tick' | 'context';
  /** Write a tick with its context, as where it stands alone. */
  readonly full?: boolean;
  /** How much room a context takes: `September 2017`, `Sep 2017`, `09/2017`; `long` by default. */
  readonly length?: 'long' | 'short' | 'numeric';
}

const DATE: CivilFields = { year: 'numeric', month: 'long', day: 'numeric' };
const TIME: CivilFields = { hour: 'numeric', minute: '2-digit' };
const SECONDS: CivilFields = { ...TIME, second: '2-digit' };

type UnitInRows = Exclude<TickUnit, 'decade' | 'century'>;

/** What a tick says in a row with others. */
export const TICK_FIELDS: Record<UnitInRows, CivilFields> = {
  millisecond: { ...SECONDS, fractionalSecondDigits: 3 },
  second: SECONDS,
  minute: TIME,
  hour: TIME,
  day: { weekday: 'short', day: 'numeric' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** Between what is told of a date where its year has an age and not a number. */
const BETWEEN = ' · ';

/**
 * The label of a tick or of a stretch of context, in UTC and in the order and words of a language.
 *
 * Years are never grouped and carry their era before AD 100, where they could be taken for others. Years before 10000 BC, and steps
 * of 5,000 years and more before 1950, are written as ages: `13.8 Ga`, `66.04 Ma`, `12 ka` are billions, millions and thousands of
 * years before 1950. Decades and centuries are named by their years, `1890s` and `1800s`, in languages that have words for it and
 * as a range of years, `1890–1899`, elsewhere and around the change of eras; “19th century” would be 1801–1900 and is not what an
 * axis shows. Those that have ages have no name: the label is empty.
 *
 * @example
 * formatTick(chooseTickStep(MS_PER_HOUR, 24), civilToInstant(1950, 6, 25), { locale: 'en', row: 'tick' }) // 'Sun 25'
 * @example
 * formatTick(contextOf(fiveYears), civilToInstant(1592, 1, 1), { locale: 'ko', row: 'context' }) // '1500년대'
 */
export function formatTick(step: TickStep, instant: Instant, { locale, row, full = false, length = 'long' }: FormatTickOptions): string {
  const civil = instantToCivil(instant);
  const { unit, count } = step;
  if (unit === 'decade' || unit === 'century') return formatNamedYears(step, floorToTick(step, instant), locale);
  if (unit === 'year') return formatYear(civil, count, locale);
  if (row === 'context') return formatDate(civil, contextFields(fullFields(unit), length), locale);
  if (full) return formatDate(civil, fullFields(unit), locale);
  const isEveryOtherDay = unit === 'day' && count > 1;
  return formatCivil(civil, TICK_FIELDS[isEveryOtherDay ? 'week' : unit], locale);
}

/** A year on an axis of steps of so many years: `1592`, `44 BC`, `66.04 Ma`. */
export function formatYear(civil: CivilDate, stepYears: number, locale: string): string {
  const age = yearsAgo(civil.year, stepYears);
  return age === undefined ? formatCivil(civil, withEra({ year: 'numeric' }, civil), locale) : formatYearsAgo(age, stepYears, locale);
}

/** A date with its year, which stands apart where it is an age: `66.038123 Ma · 1 January`. */
function formatDate(civil: CivilDate, { year, ...rest }: CivilFields, locale: string): string {
  const age = yearsAgo(civil.year, 1);
  if (age === undefined) return formatCivil(civil, withEra({ year, ...rest }, civil), locale);
  return formatYearsAgo(age, 1, locale) + BETWEEN + formatCivil(civil, rest, locale);
}

/** What a tick says alone. */
function fullFields(unit: UnitInRows): CivilFields {
  if (unit === 'day') return DATE;
  return unit === 'month' ? { year: 'numeric', month: 'short' } : { ...DATE, ...TICK_FIELDS[unit] };
}

function contextFields(fields: CivilFields, length: NonNullable<FormatTickOptions['length']>): CivilFields {
  const month = length === 'numeric' ? '2-digit' : length;
  return { ...fields, month, ...(fields.day !== undefined && length === 'numeric' && { day: '2-digit' }) };
}

function formatNamedYears(step: TickStep, start: Instant, locale: string): string {
  const first = instantToCivil(start);
  if (yearsAgo(first.year, 1) !== undefined) return '';
  const name = first.year < 100 ? undefined : decadeName(formatYearNumber(first.year, locale), locale);
  if (name !== undefined) return name;
  return formatYearRange(first, { ...first, year: instantToCivil(nextTick(step, start)).year - 1 }, locale);
}

/** `1890–1899`, `49–40 BC`: two years of one era, which is written once. */
function formatYearRange(first: CivilDate, last: CivilDate, locale: string): string {
  const number = formatYearNumber(last.year, locale);
  return formatCivil(last, withEra({ year: 'numeric' }, last), locale).replace(number, `${formatYearNumber(first.year, locale)}–${number}`);
}
