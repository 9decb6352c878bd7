import { daysInMonth, MAX_CIVIL_YEAR } from '../civil.js';
import type { SingleDate } from '../fuzzy-date.js';
import { boundsOfDate, type DateDraft } from './date-bounds.js';
import { readPlainDate } from './read-plain-date.js';
import { quote, refuseCharacter, type ReadingContext } from './refusal.js';
import { singleDate, type Mark } from './single-date.js';

/**
 * All that a date can consist of, in its order, right or wrong: year, month, day, each with the marks before and behind
 * it, time and zone. Any piece may be missing and no character can belong to two of them, so it always matches, at once.
 */
const DATE = /^([?~%]*)(Y?-?[\dX]*(?:E\d*)?)(?:S(\d*))?([?~%]*)(?:-([?~%]*)([\dX]*)([?~%]*)(?:-([?~%]*)([\dX]*)([?~%]*)(?:T([\d:]*)(Z|[+-][\d:]*)?)?)?)?/;

/** Its groups. */
const YEAR_MARK = 1;
const YEAR = 2;
const SIGNIFICANT_DIGITS = 3;
const MONTH = 6;
const DAY = 9;
const TIME = 11;
const ZONE = 12;

type Pieces = readonly (string | undefined)[];

/** The groups with the marks before and behind year, month and day. */
const MARKS = [[YEAR_MARK, 4], [5, 7], [8, 10]] as const;

/** What belongs to an interval or a set when it stands behind a date: there what is wrong with the date itself comes first. */
const AFTER_DATE = '/,].}';

const YEAR_RULE = `years have four digits, as in 0794; those of more than four digits, to ${MAX_CIVIL_YEAR - 1}, begin with “Y”, with marks behind it only`;

/**
 * What each piece has to be, where there is one. Zones reach as far as clocks have been from UTC: Manila's was 15:56 behind it until
 * 1844, Sitka's 15:02 ahead until 1867.
 */
const RULES: readonly (readonly [piece: number, name: string, pattern: RegExp, rule: string])[] = [
  [YEAR, 'year', /^(?!-0000)-?[\dX]{4}$|^Y-?[1-9]\d*(E[1-9]\d*)?$/, YEAR_RULE],
  [MONTH, 'month', /^(0[1-9X]|1[0-2X]|X[\dX]|2[1-9]|3\d|4[01])$/, 'months are 01 to 12, parts of the year 21 to 41'],
  [DAY, 'day', /^[\dX]{2}$/, 'days have two digits'],
  [TIME, 'time', /^(([01]\d|2[0-3])(:[0-5]\d){2}|24:00:00)$/, 'times are 00:00:00 to 23:59:59, and 24:00:00'],
  [ZONE, 'zone', /^(Z|(?!-00(:00)?$)[+-](0\d|1[0-5])(:[0-5]\d)?)$/, 'zones are -15:59 to +15:59, and UTC is “Z”'],
];

/** The first code of a part of the year, above the months. */
const FIRST_PART_OF_YEAR = 21;

/** Refuses a piece of a date by its group. */
type RefusePiece = (piece: number, name: string, rule: string) => void;

/**
 * Reads one date that is a whole text or a piece of one: a year of any kind, then month or part of the year, day, time, with the marks
 * that qualify them. `undefined` after a refusal.
 *
 * @param at where the piece begins
 */
export function readDate(text: string, at: number, { seasons, refuse, refusals }: ReadingContext): SingleDate | undefined {
  const plain = readPlainDate(text);
  if (plain) return plain;
  // It always matches.
  const pieces: Pieces = DATE.exec(text)!;
  const { 0: written = '', [TIME]: time, [ZONE]: zone } = pieces;
  const rest = text.charAt(written.length);
  const refuseRest = (): void => refuseCharacter(refuse, text, written.length, at, written === '' ? 'a date' : 'the end of the date');
  if (written === '' || !AFTER_DATE.includes(rest)) refuseRest();

  const refusePiece: RefusePiece = (piece, name, rule) => {
    // Where the pieces stand is asked only when one is at fault.
    const [index = 0] = new RegExp(DATE, 'd').exec(text)?.indices?.[piece] ?? [];
    refuse(at + index, `edtf/${name.replace(' ', '-')}`, `${pieces[piece] ? `${quote(pieces[piece])} cannot be the ${name}` : `there is no ${name}`}: ${rule}`);
  };
  const marks = readMarks(pieces, refusePiece);
  const draft = readDraft(pieces, refusePiece);
  if (time !== undefined && /[X?~%]/.test(written)) refusePiece(TIME, 'time', 'a date with a time has all its digits, and no “?”, “~” or “%”');
  if (rest !== '') refuseRest();
  if (refusals.length > 0) return undefined;

  const offsetMinutes = zone === undefined ? undefined : offsetOf(zone);
  const bounds = boundsOfDate(draft, offsetMinutes ?? 0, seasons);
  if (bounds === undefined) {
    const { year, month = '' } = draft;
    refusePiece(DAY, 'day', `${year}${month}`.includes('X') ? 'no month that fits has it' : `${year}-${month} has ${daysInMonth(Number(year), Number(month))} days`);
    return undefined;
  }
  const date = singleDate(text, draft, marks, bounds);
  return offsetMinutes === undefined ? date : Object.assign(date, { offsetMinutes });
}

/** The marks of the parts: one on the left of a part is for it alone, one on the right for it and all before it. */
function readMarks(pieces: Pieces, refuse: RefusePiece): Mark[] {
  const marks: Mark[] = [];
  for (const [before, behind] of MARKS) {
    const own = pieces[before] ?? '';
    const shared = pieces[behind] ?? '';
    if ((own + shared).length > 1) refuse(shared === '' ? before : behind, 'qualifier', 'a part of a date takes one; “%” is both “?” and “~”');
    // What is left is one of the marks, or none.
    marks.push((own + shared) as Mark);
    if (shared !== '') marks.forEach((mark, index) => (marks[index] = mark === '' || mark === shared ? (shared as Mark) : '%'));
  }
  return marks;
}

function readDraft(pieces: Pieces, refuse: RefusePiece): DateDraft {
  const { [YEAR_MARK]: yearMark, [YEAR]: yearText = '', [SIGNIFICANT_DIGITS]: significantDigits, [MONTH]: month, [DAY]: day, [TIME]: time } = pieces;
  const isLong = yearText.startsWith('Y');
  // The language reads exponents as EDTF writes them.
  const year = isLong ? String(Number(yearText.slice(1))) : yearText;
  if (isLong && (yearMark !== '' || !/^-?\d{5,12}$/.test(year))) refuse(YEAR, 'year', YEAR_RULE);
  for (const [piece, name, pattern, rule] of RULES) {
    const text = pieces[piece];
    if (text !== undefined && !pattern.test(text)) refuse(piece, name, rule);
  }
  const draft: DateDraft = { year, day, time };
  if (significantDigits !== undefined) {
    draft.significantDigits = Number(significantDigits);
    const most = year.includes('X') ? 0 : String(Math.abs(Number(year))).length;
    if (!/^[1-9]/.test(significantDigits) || draft.significantDigits > most) refuse(SIGNIFICANT_DIGITS, 'significant digits', `this year has 1 to ${most}`);
  }
  if (month !== undefined) {
    if (isLong || significantDigits !== undefined) refuse(MONTH, 'month', 'such a year stands alone');
    if (Number(month) >= FIRST_PART_OF_YEAR) draft.grouping = Number(month);
    else draft.month = month;
  }
  if (draft.grouping !== undefined && day !== undefined) refuse(DAY, 'day', 'a part of the year has none');
  return draft;
}

/** How far a zone is ahead of UTC, in minutes. */
function offsetOf(zone: string): number {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
