import type { IntervalDate, SetDate, SingleDate } from '../fuzzy-date.js';
import { knownTogether } from '../precision.js';
import type { SeasonReading } from './grouping.js';
import { readDate } from './read-date.js';
import { intervalOf } from './read-interval.js';
import type { Scanner } from './scanner.js';

type Member = SingleDate | IntervalDate;

/** Reads `[a,b..c]`, one of these, or `{a,b..c}`, all of these; the first may begin with `..` and the last end with it. */
export function readSet(scanner: Scanner, seasons: SeasonReading): SetDate | undefined {
  const choice = scanner.accept('[') ? 'one' : 'all';
  const bracket = choice === 'one' ? ']' : '}';
  scanner.accept('{');
  if (scanner.peek() === bracket) scanner.refuse('edtf/empty-set', 'a set has a member at least');

  const members: Member[] = [];
  do {
    const member = readMember(scanner, members.length === 0, bracket, seasons);
    if (member === undefined) return undefined;
    members.push(member);
  } while (scanner.accept(','));
  if (!scanner.accept(bracket)) scanner.expected(`“,” or “${bracket}”`, scanner.peek() === '' ? 'edtf/unclosed-set' : undefined);
  return {
    kind: 'set',
    text: scanner.text,
    choice,
    members,
    earliest: members.reduce((earliest, member) => Math.min(earliest, member.earliest), Infinity),
    latest: members.reduce((latest, member) => Math.max(latest, member.latest), -Infinity),
    ...knownTogether(members),
    openStart: members.some((member) => member.openStart),
    openEnd: members.some((member) => member.openEnd),
  };
}

/** A date, or a range of dates that are all as precise as one another. */
function readMember(scanner: Scanner, isFirst: boolean, bracket: string, seasons: SeasonReading): Member | undefined {
  const at = scanner.position;
  const isOpenStart = scanner.accept('..');
  if (isOpenStart && !isFirst) scanner.refuse('edtf/set-range', 'only the first member of a set may begin with “..”', at);
  const first = readDate(scanner, seasons);
  if (isOpenStart) return intervalOf(scanner, 'open', first, at, at);

  const dotsAt = scanner.position;
  if (first === undefined || !scanner.accept('..')) return first;
  const endAt = scanner.position;
  if (bracket.includes(scanner.peek())) return intervalOf(scanner, first, 'open', at, endAt);
  if (scanner.peek() === ',') scanner.refuse('edtf/set-range', 'only the last member of a set may end with “..”', dotsAt);
  const last = readDate(scanner, seasons);
  if (last !== undefined && formOf(first) !== formOf(last)) scanner.refuse('edtf/set-range', 'the ends of a range are as precise as one another', endAt);
  return intervalOf(scanner, first, last, at, endAt);
}

/** Which parts a date is given in; a part of the year by its length. */
function formOf({ parts: { grouping, month, day, time }, precision }: SingleDate): string {
  return [grouping && precision, month && 'month', day && 'day', time && 'time'].join();
}
