import { instantToCivil, type CivilDate } from '../civil.js';
import type { FuzzyDate } from '../fuzzy-date.js';
import { MS_PER_DAY, type Instant } from '../instant.js';

/** Whole years of age, both included; `max` is infinite where nothing bounds it. */
export interface Age {
  readonly min: number;
  readonly max: number;
}

/**
 * How old someone or something was at a date, by all that both dates allow: the youngest was born on the last possible
 * day and is met on the first, the oldest the other way round. Pure arithmetic on the bounds: marks are not considered.
 *
 * A year of age is complete on the birthday; of someone born on 29 February, in other years on 1 March.
 *
 * @returns `undefined` where the date is before the birth for certain
 * @example ageAt(birth, at) // { min: 51, max: 52 } for 1852 at 1904-02-08
 * @example ageAt(birth, at) // { min: 55, max: 55 } for -0099-07-12 at -0043-03-15
 */
export function ageAt(birth: FuzzyDate, at: FuzzyDate): Age | undefined {
  const min = Number.isFinite(birth.latest) && Number.isFinite(at.earliest) ? yearsBetween(lastDay(birth.latest), instantToCivil(at.earliest)) : 0;
  const max = Number.isFinite(birth.earliest) && Number.isFinite(at.latest) ? yearsBetween(instantToCivil(birth.earliest), lastDay(at.latest)) : Infinity;
  return max < 0 ? undefined : { min: Math.max(min, 0), max };
}

/** The last day before an instant. */
function lastDay(latest: Instant): CivilDate {
  // Far away the last millisecond is not a number of its own: the middle of the last day is.
  return instantToCivil(Number.isSafeInteger(latest) ? latest - 1 : latest - MS_PER_DAY / 2);
}

function yearsBetween(birth: CivilDate, day: CivilDate): number {
  const isBeforeBirthday = day.month < birth.month || (day.month === birth.month && day.day < birth.day);
  return day.year - birth.year - (isBeforeBirthday ? 1 : 0);
}
