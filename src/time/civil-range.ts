import type { CivilDate } from './civil.js';
import type { CivilFields, CivilPart } from './civil-format.js';

/** A range of dates in two texts. */
export interface CollapsedRange {
  readonly first: string;
  /** Absent where both dates are the same. */
  readonly last: string | undefined;
  /** Whether only one number or word differs. */
  readonly isClose: boolean;
}

/**
 * Two dates as a range in words, what they share said once: `13` and `19 September 2005`, `September 13` and
 * `19, 2005`, `2005년 9월 13일` and `19일`, `44` and `11 BC`.
 *
 * `Intl` has ranges too, but changes to digits for some languages and differs between versions.
 *
 * @param partsOf writes one date in pieces
 */
export function collapseRange(
  start: CivilDate, end: CivilDate, fields: CivilFields, partsOf: (civil: CivilDate, fields: CivilFields) => CivilPart[],
): CollapsedRange {
  const isAcrossEras = start.year < 1 && end.year >= 1 && fields.year !== undefined;
  const first = partsOf(start, fields);
  const last = partsOf(end, isAcrossEras ? { ...fields, era: 'short' } : fields);
  const shared = sharedFields(start, end, fields);
  const differing = first.filter((part) => isField(part) && !shared.has(part.type)).length;
  if (differing === 0) return { first: join(first), last: undefined, isClose: true };
  return { first: join(withoutTail(first, shared)), last: join(withoutHead(last, shared)), isClose: differing === 1 };
}

/** The fields that need to stand once only: those that are the same, as long as all coarser ones are. */
function sharedFields(start: CivilDate, end: CivilDate, fields: CivilFields): ReadonlySet<string> {
  const shared = new Set<string>();
  if (start.year < 1 === end.year < 1) shared.add('era');
  if (fields.year === undefined || start.year === end.year) {
    shared.add('year');
    if (start.month === end.month) {
      shared.add('month');
      if (start.day === end.day) shared.add('day');
    }
  }
  return shared;
}

/** Without the shared fields at the end and the literals around them, but with what belongs to the last one kept. */
function withoutTail(parts: readonly CivilPart[], shared: ReadonlySet<string>): CivilPart[] {
  let end = parts.length;
  while (end > 0 && isDroppable(parts[end - 1], shared)) end--;
  const kept = parts.slice(0, end);
  const ending = parts[end];
  if (end === parts.length || ending?.type !== 'literal') return kept;
  // The full stop of `13. September`, the 日 of a day; not the comma or the preposition before what is left out.
  const isLastLiteral = end === parts.length - 1;
  const belongs = isLastLiteral ? ending.value : /^[^\s,]*/.exec(ending.value)?.[0] ?? '';
  return [...kept, { type: 'literal', value: belongs }];
}

/** Without the shared fields at the beginning and the literals around them. */
function withoutHead(parts: readonly CivilPart[], shared: ReadonlySet<string>): CivilPart[] {
  let begin = 0;
  while (begin < parts.length && isDroppable(parts[begin], shared)) begin++;
  return parts.slice(begin);
}

function isDroppable(part: CivilPart | undefined, shared: ReadonlySet<string>): boolean {
  return part !== undefined && (!isField(part) || shared.has(part.type));
}

function isField(part: CivilPart): boolean {
  return part.type !== 'literal';
}

function join(parts: readonly CivilPart[]): string {
  return parts.map((part) => part.value).join('');
}
