import type { IntervalDate, SetDate, SingleDate } from '../fuzzy-date.js';
import { coarserPrecision } from '../precision.js';
import type { SeasonReading } from './grouping.js';
import { readDate } from './read-date.js';
import { intervalOf } from './read-interval.js';
import { isRefusal, refuse, Scanner, type Refusal } from './scanner.js';

type Member = SingleDate | IntervalDate;

/** Reads `[a,b..c]`, one of these, or `{a,b..c}`, all of these; the first may begin with `..` and the last end with it. */
export function readSet(text: string, seasons: SeasonReading): SetDate | Refusal {
  const choice = text.startsWith('[') ? 'one' : 'all';
  const bracket = choice === 'one' ? ']' : '}';
  if (text.length === 2 && text.endsWith(bracket)) return refuse('edtf/empty-set', 1, 'a set has a member at least');

  const scanner = new Scanner(text, 1);
  const members: Member[] = [];
  do {
    const member = readMember(scanner, members.length === 0, bracket, seasons);
    if (isRefusal(member)) return member;
    members.push(member);
  } while (scanner.accept(','));

  if (scanner.isAtEnd()) return refuse('edtf/unclosed-set', scanner.position, `the set is not closed with “${bracket}”`);
  if (!scanner.accept(bracket)) return scanner.refuseHere('edtf/unexpected-character', `“,” or “${bracket}”`);
  if (!scanner.isAtEnd()) return scanner.refuseHere('edtf/unexpected-character', 'the end of the text');
  return setOf(choice, members, text);
}

function readMember(scanner: Scanner, isFirst: boolean, bracket: string, seasons: SeasonReading): Member | Refusal {
  const at = scanner.position;
  if (scanner.accept('..')) {
    if (!isFirst) return refuse('edtf/set-range', at, 'only the first member of a set may begin with “..”');
    const end = readDate(scanner, seasons);
    return isRefusal(end) ? end : intervalOf('open', end, scanner.text.slice(at, scanner.position), at);
  }
  const start = readDate(scanner, seasons);
  if (isRefusal(start) || !scanner.accept('..')) return start;

  const endAt = scanner.position;
  if (scanner.isAtEnd() || scanner.peek() === bracket) return intervalOf(start, 'open', scanner.text.slice(at, endAt), endAt);
  if (scanner.peek() === ',') return refuse('edtf/set-range', endAt, 'only the last member of a set may end with “..”');
  const end = readDate(scanner, seasons);
  return isRefusal(end) ? end : intervalOf(start, end, scanner.text.slice(at, scanner.position), endAt);
}

/** The bounds of a set are those of all its members together, in whatever order they stand. */
function setOf(choice: 'one' | 'all', members: readonly Member[], text: string): SetDate {
  return {
    kind: 'set',
    text,
    choice,
    members,
    earliest: members.reduce((earliest, member) => Math.min(earliest, member.earliest), Infinity),
    latest: members.reduce((latest, member) => Math.max(latest, member.latest), -Infinity),
    precision: members.map((member) => member.precision).reduce(coarserPrecision),
    approximate: members.some((member) => member.approximate),
    uncertain: members.some((member) => member.uncertain),
    openStart: members.some((member) => member.openStart),
    openEnd: members.some((member) => member.openEnd),
  };
}
