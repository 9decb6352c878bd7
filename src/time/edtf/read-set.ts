import type { IntervalDate, SetDate, SingleDate } from '../fuzzy-date.js';
import { knownTogether } from '../precision.js';
import { readDate } from './read-date.js';
import { intervalOf } from './read-interval.js';
import { refuseCharacter, type ReadingContext } from './refusal.js';

type Member = SingleDate | IntervalDate;

/** Reads `[a,b..c]`, one of these, or `{a,b..c}`, all of these; the first may begin with `..` and the last end with it. */
export function readSet(text: string, _at: number, context: ReadingContext): SetDate | undefined {
  const { refuse } = context;
  const isChoice = text.startsWith('[');
  const bracket = isChoice ? ']' : '}';
  const closesAt = text.indexOf(bracket);
  if (closesAt === 1) refuse(1, 'edtf/empty-set', 'a set has a member at least');

  let at = 1;
  const members = text.slice(at, closesAt < 0 ? undefined : closesAt).split(',').map((member, index, { length }) => {
    const read = readMember(member, at, index === 0, index === length - 1, context);
    at += member.length + 1;
    return read;
  }).filter((member) => member !== undefined);
  if (closesAt < 0) refuse(text.length, 'edtf/unclosed-set', `the text ends where “,” or “${bracket}” should be`);
  else if (closesAt < text.length - 1) refuseCharacter(refuse, text, closesAt + 1, 0, 'the end of the date');
  if (members.length === 0) return undefined;
  return {
    kind: 'set',
    text,
    choice: isChoice ? 'one' : 'all',
    members,
    earliest: members.reduce((earliest, member) => Math.min(earliest, member.earliest), Infinity),
    latest: members.reduce((latest, member) => Math.max(latest, member.latest), -Infinity),
    ...knownTogether(members),
    openStart: members.some((member) => member.openStart),
    openEnd: members.some((member) => member.openEnd),
  };
}

/** A date, or a range of dates that are all as precise as one another. */
function readMember(text: string, at: number, isFirst: boolean, isLast: boolean, context: ReadingContext): Member | undefined {
  const { refuse } = context;
  const dots = text.indexOf('..');
  if (dots < 0) return readDate(text, at, context);

  const endAt = at + dots + 2;
  const endText = text.slice(dots + 2);
  const isOpenStart = dots === 0;
  const isOpenEnd = !isOpenStart && endText === '';
  if (isOpenStart && !isFirst) refuse(at, 'edtf/set-range', 'only the first member of a set may begin with “..”');
  const start = isOpenStart ? 'open' : readDate(text.slice(0, dots), at, context);
  if (isOpenEnd && !isLast) refuse(at + dots, 'edtf/set-range', 'only the last member of a set may end with “..”');
  const end = isOpenEnd ? 'open' : readDate(endText, endAt, context);
  if (typeof start === 'object' && typeof end === 'object' && formOf(start) !== formOf(end)) refuse(endAt, 'edtf/set-range', 'the ends of a range are as precise as one another');
  return intervalOf(text, start, end, endAt, context);
}

/** Which parts a date is given in; a part of the year by its length. */
function formOf({ parts: { grouping, month, day, time }, precision }: SingleDate): string {
  return [grouping && precision, !month, !day, !time].join();
}
