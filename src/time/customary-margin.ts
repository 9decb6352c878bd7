import type { SingleDate } from './fuzzy-date.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MEAN_YEAR, MS_PER_MINUTE } from './instant.js';

/** From the finest: dates no longer than `upToMs` are taken to be off by so much either way, unless they say more. */
const MARGINS: readonly { readonly upToMs: number; readonly marginMs: number }[] = [
  { upToMs: MS_PER_MINUTE, marginMs: 5 * MS_PER_MINUTE },
  { upToMs: MS_PER_HOUR, marginMs: MS_PER_HOUR },
  { upToMs: MS_PER_DAY, marginMs: 3 * MS_PER_DAY },
  { upToMs: 31 * MS_PER_DAY, marginMs: 31 * MS_PER_DAY },
  { upToMs: 200 * MS_PER_DAY, marginMs: 91 * MS_PER_DAY },
  { upToMs: 366 * MS_PER_DAY, marginMs: 2 * MS_PER_MEAN_YEAR },
  { upToMs: 11 * MS_PER_MEAN_YEAR, marginMs: 5 * MS_PER_MEAN_YEAR },
];

/** Of what is longer than a decade, such as a century. */
const SHARE_OF_LONGER = 1 / 4;

/**
 * How far an approximate date may customarily be off, either way, in milliseconds; 0 for one that is not approximate.
 *
 * EDTF says *that* a date is approximate, not by how much. The custom here: a day by 3 days, a month by a month, a season
 * or half year by a quarter, a year by 2 years, a decade by 5; longer times by a quarter of their length. It is for
 * drawing; the bounds of the date stay what is written.
 *
 * @example customaryMargin(date) / MS_PER_MEAN_YEAR // 2 for 1863~
 */
export function customaryMargin({ approximate, earliest, latest }: SingleDate): number {
  const lengthMs = latest - earliest;
  if (!approximate || !Number.isFinite(lengthMs)) return 0;
  return MARGINS.find(({ upToMs }) => lengthMs <= upToMs)?.marginMs ?? lengthMs * SHARE_OF_LONGER;
}
