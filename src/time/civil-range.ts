import type { CivilDate } from './civil.js';
import { civilParts, type CivilFields, type CivilPart } from './civil-format.js';
import { fill } from './locales.js';
import type { LocaleWords } from './locales/locale-words.js';

/**
 * Two dates as a range in words, what they share said once: `13–19 September 2005`, `September 13–19, 2005`,
 * `2005년 9월 13일~19일`, `44–11 BC`.
 *
 * `Intl` has ranges too, but changes to digits for some languages and differs between versions.
 */
export function formatCivilRange(start: CivilDate, end: CivilDate, fields: CivilFields, locale: string, words: LocaleWords): string {
  const isAcrossEras = start.year < 1 && end.year >= 1 && fields.year !== undefined;
  const first = civilParts(start, fields, locale);
  const last = civilParts(end, isAcrossEras ? { ...fields, era: 'short' } : fields, locale);
  const shared = sharedFields(start, end, fields);
  const differing = first.filter((part) => isField(part) && !shared.has(part.type)).length;
  if (differing === 0) return join(first);
  return fill(differing === 1 ? words.closeRange : words.range, false, join(withoutTail(first, shared)), join(withoutHead(last, shared)));
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
