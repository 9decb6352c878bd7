import { daysInMonth, MAX_CIVIL_YEAR } from '../civil.js';
import type { SingleDate } from '../fuzzy-date.js';
import { boundsOfDate, type DateDraft } from './date-bounds.js';
import { groupingOf, type SeasonReading } from './grouping.js';
import { quote, type Scanner } from './scanner.js';
import { singleDate, type Mark } from './single-date.js';

/**
 * All that a date can consist of, in its order, right or wrong: year, month, day, each with the marks before and behind
 * it, time and zone. Any piece may be missing and no character can belong to two of them, so it always matches, at once.
 */
const DATE = /([?~%]*)(Y?-?[\dX]*(?:E\d*)?)(?:S(\d*))?([?~%]*)(?:-([?~%]*)([\dX]*)([?~%]*)(?:-([?~%]*)([\dX]*)([?~%]*)(?:T([\d:]*)(Z|[+-][\d:]*)?)?)?)?/y;

/** Its groups. */
const YEAR_MARK = 1;
const YEAR = 2;
const SIGNIFICANT_DIGITS = 3;
const MONTH = 6;
const DAY = 9;
const TIME = 11;
const ZONE = 12;

/** The groups with the marks before and behind year, month and day. */
const MARKS = [[YEAR_MARK, 4], [5, 7], [8, 10]] as const;

/** What may stand behind a date. */
const AFTER_DATE = '/,].}';

const PLAIN_YEAR = /^(?!-0000)-?[\dX]{4}$/;
const LONG_YEAR = /^Y(-?)([1-9]\d*)(?:E([1-9]\d*))?$/;
const MONTH_DIGITS = /^(0[1-9X]|1[0-2X]|X[\dX])$/;
const DAY_DIGITS = /^[\dX]{2}$/;
const TIME_DIGITS = /^(([01]\d|2[0-3])(:[0-5]\d){2}|24:00:00)$/;

/** As far as clocks have been from UTC: Manila's was 15:56 behind it until 1844, Sitka's 15:02 ahead until 1867. */
const ZONE_DIGITS = /^(Z|(?!-00(:00)?$)[+-](0\d|1[0-5])(:[0-5]\d)?)$/;

/** Refuses a piece of a date by its group. */
type Refuse = (piece: number, name: string, rule: string) => void;

/**
 * Reads one date from where the scanner stands: a year of any kind, then month or part of the year, day, time, with
 * the marks that qualify them. Leaves the scanner behind it, at whatever follows; `undefined` after a refusal.
 */
export function readDate(scanner: Scanner, seasons: SeasonReading): SingleDate | undefined {
  const start = scanner.position;
  const pieces = scanner.take(DATE);
  const { 0: written = '', [TIME]: time, [ZONE]: zone } = pieces;
  if (written === '') scanner.expected('a date');
  if (!AFTER_DATE.includes(scanner.peek())) scanner.expected('the end of the date');

  const refuse: Refuse = (piece, name, rule) => {
    // Where the pieces stand is asked only when one is at fault.
    const search = new RegExp(DATE, 'dy');
    search.lastIndex = start;
    const at = search.exec(scanner.text)?.indices?.[piece]?.[0];
    scanner.refuse(`edtf/${name.replace(' ', '-')}`, `${quote(pieces[piece] ?? '')} cannot be the ${name}: ${rule}`, at);
  };
  const marks = /[?~%]/.test(written) ? marksOf(pieces, refuse) : [];
  const draft = draftOf(pieces, refuse);
  if (time !== undefined && /[X?~%]/.test(written)) refuse(TIME, 'time', 'a date with a time has all its digits, and no “?”, “~” or “%”');
  if (scanner.refusal !== undefined) return undefined;

  const offsetMinutes = zone === undefined ? undefined : offsetOf(zone);
  const bounds = boundsOfDate(draft, offsetMinutes ?? 0, seasons);
  if (bounds === undefined) {
    const { year, month = '' } = draft;
    refuse(DAY, 'day', `${year}${month}`.includes('X') ? 'no month that fits has it' : `${year}-${month} has ${daysInMonth(Number(year), Number(month))} days`);
    return undefined;
  }
  const date = singleDate(written, draft, marks, bounds);
  return offsetMinutes === undefined ? date : { ...date, offsetMinutes };
}

/** The marks of the parts: one on the left of a part is for it alone, one on the right for it and all before it. */
function marksOf(pieces: readonly (string | undefined)[], refuse: Refuse): Mark[] {
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

function draftOf(pieces: readonly (string | undefined)[], refuse: Refuse): DateDraft {
  const { [YEAR_MARK]: yearMark = '', [YEAR]: yearText = '', [SIGNIFICANT_DIGITS]: significantDigits, [MONTH]: month, [DAY]: day, [TIME]: time, [ZONE]: zone } = pieces;
  const isLong = yearText.startsWith('Y');
  const draft: DateDraft = { year: yearText, day, time };
  if (isLong) draft.year = longYear(yearMark + yearText, refuse);
  else if (!PLAIN_YEAR.test(yearText)) refuse(YEAR, 'year', 'years have four digits, longer ones begin with “Y”; 0000 is 1 BC');

  if (significantDigits !== undefined) {
    draft.significantDigits = Number(significantDigits);
    const most = draft.year.includes('X') ? 0 : String(Math.abs(Number(draft.year))).length;
    if (!/^[1-9]/.test(significantDigits) || draft.significantDigits > most) refuse(SIGNIFICANT_DIGITS, 'significant digits', `this year has 1 to ${most}`);
  }
  if (month !== undefined) {
    if (isLong || significantDigits !== undefined) refuse(MONTH, 'month', 'such a year stands alone');
    else if (MONTH_DIGITS.test(month)) draft.month = month;
    else if (/^\d\d$/.test(month) && groupingOf(Number(month))) draft.grouping = Number(month);
    else refuse(MONTH, 'month', 'months are 01 to 12, parts of the year 21 to 41');
  }
  if (day !== undefined && draft.grouping !== undefined) refuse(DAY, 'day', 'a part of the year has none');
  if (day !== undefined && !DAY_DIGITS.test(day)) refuse(DAY, 'day', 'days have two digits');
  if (time !== undefined && !TIME_DIGITS.test(time)) refuse(TIME, 'time', 'times are 00:00:00 to 23:59:59, and 24:00:00');
  if (zone !== undefined && !ZONE_DIGITS.test(zone)) refuse(ZONE, 'zone', 'zones are -15:59 to +15:59, and UTC is “Z”');
  return draft;
}

/** `Y170000002`, `Y-17E7`: years beyond four digits, in decimal digits. */
function longYear(text: string, refuse: Refuse): string {
  const [, sign = '', digits = '', exponent = '0'] = LONG_YEAR.exec(text) ?? [];
  const year = Number(digits) * 10 ** Number(exponent);
  if (!(year > 9999)) refuse(YEAR, 'year', 'behind “Y” is a number of more than four digits, the first not 0');
  if (!(year < MAX_CIVIL_YEAR)) refuse(YEAR, 'year', `years reach to ${MAX_CIVIL_YEAR - 1} either way`);
  return sign + String(year);
}

/** How far a zone is ahead of UTC, in minutes. */
function offsetOf(zone: string): number {
  const [hours, minutes = 0] = zone.slice(1).split(':').map(Number);
  return zone === 'Z' ? 0 : Number(`${zone.charAt(0)}1`) * ((hours ?? 0) * 60 + minutes);
}
