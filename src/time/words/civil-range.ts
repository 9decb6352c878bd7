import type { CivilDate } from '../civil.js';
import type { CivilFields, CivilPart } from './civil-format.js';

/** A range of dates in two texts. */
export interface CollapsedRange {
  readonly first: string;
  readonly last: string;
  /** Whether only one number or word differs. */
  readonly isClose: boolean;
}

/** The parts of dates, from the coarsest; one needs to stand once only where it and all before it are the same. */
const PARTS: readonly string[] = ['era', 'year', 'month', 'day'];

/**
 * Two dates as a range in words, what they share said once: `13` and `19 September 2005`, `September 13` and
 * `19, 2005`, `2005년 9월 13일` and `19일`, `44` and `11 BC`. `undefined` where all is the same.
 *
 * `Intl` has ranges too, but changes to digits for some languages and differs between versions.
 *
 * @param partsOf writes one date in pieces
 */
export function collapseRange(
  start: CivilDate, end: CivilDate, fields: CivilFields, partsOf: (civil: CivilDate, fields: CivilFields) => CivilPart[],
): CollapsedRange | undefined {
  const isSameEra = start.year < 1 === end.year < 1;
  const differing = [isSameEra, start.year === end.year, start.month === end.month, start.day === end.day, false].indexOf(false);
  /** Shared, or a literal. */
  const isDroppable = ({ type }: CivilPart): boolean => PARTS.indexOf(type) < differing;

  const first = partsOf(start, fields);
  const last = partsOf(end, isSameEra ? fields : { ...fields, era: 'short' });
  const own = first.filter((part) => !isDroppable(part)).length;
  if (own === 0) return undefined;
  return { first: withoutTail(first, isDroppable), last: join(last.slice(last.findIndex((part) => !isDroppable(part)))), isClose: own === 1 };
}

/** Without what is droppable at the end, but with what belongs to the last part that is kept. */
function withoutTail(parts: readonly CivilPart[], isDroppable: (part: CivilPart) => boolean): string {
  const end = parts.findLastIndex((part) => !isDroppable(part)) + 1;
  const ending = parts[end];
  // The full stop of `13. September`, the 日 of a day; not the comma or the preposition before what is left out.
  const belongs = ending?.type !== 'literal' ? '' : end === parts.length - 1 ? ending.value : /^[^\s,]*/.exec(ending.value)![0];
  return join(parts.slice(0, end)) + belongs;
}

function join(parts: readonly CivilPart[]): string {
  return parts.map((part) => part.value).join('');
}
