import { instantToCivil, type CivilDate } from './civil.js';
import { formatCivil, formatYearNumber, type CivilFields } from './civil-format.js';
import type { Instant } from './instant.js';
import type { TickStep, TickUnit } from './ladder.js';
import { decadeName } from './locales.js';
import { floorToTick, nextTick } from './ticks.js';

/** How to write a tick. */
export interface FormatTickOptions {
  /** BCP 47 tag. */
  readonly locale: string;
  /** `tick`: what changes from tick to tick. `context`: the whole name of what ticks stand in. */
  readonly row: 'tick' | 'context';
  /** Write a tick with its context, as for the first and the last of an axis. */
  readonly full?: boolean;
}

const DATE: CivilFields = { year: 'numeric', month: 'long', day: 'numeric' };
const TIME: CivilFields = { hour: 'numeric', minute: '2-digit' };
const SECONDS: CivilFields = { ...TIME, second: '2-digit' };

/** What a tick says in a row with others. */
const TICK_FIELDS: Record<Exclude<TickUnit, 'decade' | 'century'>, CivilFields> = {
  millisecond: { ...SECONDS, fractionalSecondDigits: 3 },
  second: SECONDS,
  minute: TIME,
  hour: TIME,
  day: { weekday: 'short', day: 'numeric' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** What a tick says alone. */
const FULL_FIELDS: typeof TICK_FIELDS = {
  millisecond: { ...DATE, ...SECONDS, fractionalSecondDigits: 3 },
  second: { ...DATE, ...SECONDS },
  minute: { ...DATE, ...TIME },
  hour: { ...DATE, ...TIME },
  day: DATE,
  week: { ...DATE, month: 'short' },
  month: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
};

const CONTEXT_FIELDS: typeof TICK_FIELDS = { ...FULL_FIELDS, month: { year: 'numeric', month: 'long' } };

/**
 * The label of a tick or of a stretch of context, in UTC and in the order and words of a language.
 *
 * Years are never grouped and carry their era before AD 1. Decades and centuries are named by their years, `1890s`
 * and `1800s`, in languages that have words for it and as a range of years, `1890–1899`, elsewhere and around the
 * change of eras; “19th century” would be 1801–1900 and is not what an axis shows.
 *
 * @example
 * formatTick(chooseTickStep(MS_PER_HOUR, 24), civilToInstant(1950, 6, 25), { locale: 'en', row: 'tick' }) // 'Sun 25'
 * @example
 * formatTick(contextOf(fiveYears), civilToInstant(1592, 1, 1), { locale: 'ko', row: 'context' }) // '1500년대'
 */
export function formatTick(step: TickStep, instant: Instant, { locale, row, full = false }: FormatTickOptions): string {
  const civil = instantToCivil(instant);
  const { unit } = step;
  if (unit === 'decade' || unit === 'century') return formatNamedYears(step, floorToTick(step, instant), locale);
  if (row === 'context') return formatCivil(civil, CONTEXT_FIELDS[unit], locale);
  if (full) return formatCivil(civil, FULL_FIELDS[unit], locale);
  const isEveryOtherDay = unit === 'day' && step.count > 1;
  return formatCivil(civil, TICK_FIELDS[isEveryOtherDay ? 'week' : unit], locale);
}

function formatNamedYears(step: TickStep, start: Instant, locale: string): string {
  const first = instantToCivil(start);
  const name = first.year >= 10 ? decadeName(formatYearNumber(first.year, locale), locale) : undefined;
  if (name !== undefined) return name;
  return formatYearRange(first, { ...first, year: instantToCivil(nextTick(step, start)).year - 1 }, locale);
}

/** `1890–1899`, `49–40 BC`: two years of one era, which is written once. */
function formatYearRange(first: CivilDate, last: CivilDate, locale: string): string {
  const number = formatYearNumber(last.year, locale);
  return formatCivil(last, { year: 'numeric' }, locale).replace(number, `${formatYearNumber(first.year, locale)}–${number}`);
}
