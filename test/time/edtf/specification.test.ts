import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../../src/time/civil.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import { formatEdtf } from '../../../src/time/edtf/format-edtf.js';
import type { FuzzyDate, Precision } from '../../../src/time/fuzzy-date.js';

/**
 * Every example of the specification of 4 February 2019 (https://www.loc.gov/standards/datetime/), those in its prose
 * included, in its order and under its headings, with what it says of them and the bounds that follow from that.
 *
 * First instant and first instant after, UTC; `∞` for none. Where the specification leaves months or places open, the
 * bounds are those that `docs/dates.md` chooses.
 */
type Example = [text: string, says: string, from: string, until: string, precision: Precision, expected?: object];

const uncertain = { uncertain: true, approximate: false };
const approximate = { uncertain: false, approximate: true };
const both = { uncertain: true, approximate: true };
const openEnd = { kind: 'interval', openStart: false, openEnd: true, unknownStart: false, unknownEnd: false };
const openStart = { kind: 'interval', openStart: true, openEnd: false, unknownStart: false, unknownEnd: false };
const unknownEnd = { kind: 'interval', openStart: false, openEnd: false, unknownStart: false, unknownEnd: true };
const unknownStart = { kind: 'interval', openStart: false, openEnd: false, unknownStart: true, unknownEnd: false };
const oneOf = { kind: 'set', choice: 'one' };
const allOf = { kind: 'set', choice: 'all' };

function part(code: number): object {
  return { parts: { grouping: code, month: undefined, day: undefined } };
}

function marks(yearQualifier?: string, monthQualifier?: string, dayQualifier?: string): object {
  return { parts: { yearQualifier, monthQualifier, dayQualifier } };
}

const SPECIFICATION: Record<string, readonly Example[]> = {
  'Extended format': [
    ['2005-09-24T10:00:00', 'hyphen between calendar components and colon between clock components', '2005-09-24 10:00:00', '2005-09-24 10:00:01', 'second'],
  ],
  'Level 0, date': [
    ['1985-04-12', 'the calendar date 1985 April 12th with day precision', '1985-04-12', '1985-04-13', 'day', { uncertain: false, approximate: false }],
    ['1985-04', 'the calendar month 1985 April with month precision', '1985-04-01', '1985-05-01', 'month'],
    ['1985', 'the calendar year 1985 with year precision', '1985-01-01', '1986-01-01', 'year'],
  ],
  'Level 0, date and time': [
    ['1985-04-12T23:20:30', '1985 April 12th at 23:20:30 local time', '1985-04-12 23:20:30', '1985-04-12 23:20:31', 'second', { parts: { time: '23:20:30' } }],
    ['1985-04-12T23:20:30Z', '1985 April 12th at 23:20:30 UTC time', '1985-04-12 23:20:30', '1985-04-12 23:20:31', 'second', { offsetMinutes: 0 }],
    // 23:20:30 and 4 hours are 03:20:30 of the next day.
    ['1985-04-12T23:20:30-04', 'time of day 23:20:30 with time shift of 4 hours behind UTC', '1985-04-13 03:20:30', '1985-04-13 03:20:31', 'second', { offsetMinutes: -240, parts: { time: '23:20:30' } }],
    ['1985-04-12T23:20:30+04:30', 'time of day 23:20:30 with time shift of 4 hours and 30 minutes ahead of UTC', '1985-04-12 18:50:30', '1985-04-12 18:50:31', 'second', { offsetMinutes: 270 }],
  ],
  'Level 0, time interval': [
    ['1964/2008', 'beginning sometime in 1964 and ending sometime in 2008', '1964-01-01', '2009-01-01', 'year', { kind: 'interval' }],
    ['2004-06/2006-08', 'beginning sometime in June 2004 and ending sometime in August of 2006', '2004-06-01', '2006-09-01', 'month'],
    ['2004-02-01/2005-02-08', 'beginning sometime on February 1, 2004 and ending sometime on February 8, 2005', '2004-02-01', '2005-02-09', 'day'],
    ['2004-02-01/2005-02', 'beginning sometime on February 1, 2004 and ending sometime in February 2005', '2004-02-01', '2005-03-01', 'month'],
    ['2004-02-01/2005', 'beginning sometime on February 1, 2004 and ending sometime in 2005', '2004-02-01', '2006-01-01', 'year'],
    ['2005/2006-02', 'beginning sometime in 2005 and ending sometime in February 2006', '2005-01-01', '2006-03-01', 'year'],
  ],
  'Level 1, letter-prefixed calendar year': [
    ['Y170000002', 'the year 170000002', '170000002-01-01', '170000003-01-01', 'year'],
    ['Y-170000002', 'the year -170000002', '-170000002-01-01', '-170000001-01-01', 'year'],
    ['Y10000', 'later than 9999', '10000-01-01', '10001-01-01', 'year'],
    ['Y-10000', 'earlier than -9999', '-10000-01-01', '-9999-01-01', 'year'],
  ],
  'Level 1, seasons': [
    ['2001-21', 'Spring, 2001', '2001-03-01', '2001-06-01', 'season', part(21)],
    ['2001-22', '22: Summer', '2001-06-01', '2001-09-01', 'season', part(22)],
    ['2001-23', '23: Autumn', '2001-09-01', '2001-12-01', 'season', part(23)],
    ['2001-24', '24: Winter', '2001-12-01', '2002-03-01', 'season', part(24)],
  ],
  'Level 1, qualification of a date (complete)': [
    ['1984?', 'year uncertain (possibly the year 1984, but not definitely)', '1984-01-01', '1985-01-01', 'year', { ...uncertain, ...marks('?') }],
    ['2004-06~', 'year-month approximate', '2004-06-01', '2004-07-01', 'month', { ...approximate, ...marks('~', '~') }],
    ['2004-06-11%', 'entire date (year-month-day) uncertain and approximate', '2004-06-11', '2004-06-12', 'day', { ...both, ...marks('%', '%', '%') }],
  ],
  'Level 1, unspecified digit(s) from the right': [
    ['201X', 'a year with one unspecified digit', '2010-01-01', '2020-01-01', 'decade'],
    ['20XX', 'a year with two unspecified digits', '2000-01-01', '2100-01-01', 'century'],
    ['2004-XX', 'year specified, month unspecified', '2004-01-01', '2005-01-01', 'year', { parts: { month: 'XX' } }],
    ['1985-04-XX', 'year and month specified, day unspecified', '1985-04-01', '1985-05-01', 'month', { parts: { day: 'XX' } }],
    ['1985-XX-XX', 'year specified, day and month unspecified', '1985-01-01', '1986-01-01', 'year', { parts: { month: 'XX', day: 'XX' } }],
  ],
  'Level 1, open end time interval': [
    ['1985-04-12/..', 'starting at 1985 April 12th with day precision; end open', '1985-04-12', '∞', 'day', openEnd],
    ['1985-04/..', 'starting at 1985 April with month precision; end open', '1985-04-01', '∞', 'month', openEnd],
    ['1985/..', 'starting at year 1985 with year precision; end open', '1985-01-01', '∞', 'year', openEnd],
  ],
  'Level 1, open start time interval': [
    ['../1985-04-12', 'ending 1985 April 12th with day precision', '-∞', '1985-04-13', 'day', openStart],
    ['../1985-04', 'ending 1985 April with month precision', '-∞', '1985-05-01', 'month', openStart],
    ['../1985', 'ending at year 1985 with year precision', '-∞', '1986-01-01', 'year', openStart],
  ],
  'Level 1, time interval with unknown end': [
    ['1985-04-12/', 'starting 1985 April 12th with day precision; end unknown', '1985-04-12', '∞', 'day', unknownEnd],
    ['1985-04/', 'starting 1985 April with month precision; end unknown', '1985-04-01', '∞', 'month', unknownEnd],
    ['1985/', 'starting year 1985 with year precision; end unknown', '1985-01-01', '∞', 'year', unknownEnd],
  ],
  'Level 1, time interval with unknown start': [
    ['/1985-04-12', 'unknown start; ending 1985 April 12th with day precision', '-∞', '1985-04-13', 'day', unknownStart],
    ['/1985-04', 'unknown start; ending 1985 April with month precision', '-∞', '1985-05-01', 'month', unknownStart],
    ['/1985', 'unknown start; ending year 1985 with year precision', '-∞', '1986-01-01', 'year', unknownStart],
  ],
  'Level 1, negative calendar year': [
    ['-1985', 'negative calendar year', '-1985-01-01', '-1984-01-01', 'year'],
  ],
  'Level 2, exponential year': [
    ['Y-17E7', '-17*10 to the seventh power = -170000000', '-170000000-01-01', '-169999999-01-01', 'year', { parts: { year: '-170000000' } }],
    ['Y17E8', '17 times 10 to the eighth power', '1700000000-01-01', '1700000001-01-01', 'year', { parts: { year: '1700000000' } }],
  ],
  'Level 2, significant digits': [
    ['1950S2', 'some year between 1900 and 1999, estimated to be 1950', '1900-01-01', '2000-01-01', 'century', { parts: { year: '1950', significantDigits: 2 } }],
    ['Y171010000S3', 'some year between 171000000 and 171999999 estimated to be 171010000', '171000000-01-01', '172000000-01-01', 'millennium', { parts: { year: '171010000', significantDigits: 3 } }],
    ['Y3388E2S3', 'some year between 338000 and 338999, estimated to be 338800', '338000-01-01', '339000-01-01', 'millennium', { parts: { year: '338800', significantDigits: 3 } }],
  ],
  'Level 2, sub-year groupings': [
    ['2001-21', 'Spring (independent of location)', '2001-03-01', '2001-06-01', 'season', part(21)],
    ['2001-22', 'Summer (independent of location)', '2001-06-01', '2001-09-01', 'season', part(22)],
    ['2001-23', 'Autumn (independent of location)', '2001-09-01', '2001-12-01', 'season', part(23)],
    ['2001-24', 'Winter (independent of location)', '2001-12-01', '2002-03-01', 'season', part(24)],
    ['2001-25', 'Spring - Northern Hemisphere', '2001-03-01', '2001-06-01', 'season', part(25)],
    ['2001-26', 'Summer - Northern Hemisphere', '2001-06-01', '2001-09-01', 'season', part(26)],
    ['2001-27', 'Autumn - Northern Hemisphere', '2001-09-01', '2001-12-01', 'season', part(27)],
    ['2001-28', 'Winter - Northern Hemisphere', '2001-12-01', '2002-03-01', 'season', part(28)],
    ['2001-29', 'Spring - Southern Hemisphere', '2001-09-01', '2001-12-01', 'season', part(29)],
    ['2001-30', 'Summer - Southern Hemisphere', '2001-12-01', '2002-03-01', 'season', part(30)],
    ['2001-31', 'Autumn - Southern Hemisphere', '2001-03-01', '2001-06-01', 'season', part(31)],
    ['2001-32', 'Winter - Southern Hemisphere', '2001-06-01', '2001-09-01', 'season', part(32)],
    ['2001-33', 'Quarter 1 (3 months in duration)', '2001-01-01', '2001-04-01', 'quarter', part(33)],
    ['2001-34', 'second quarter of 2001', '2001-04-01', '2001-07-01', 'quarter', part(34)],
    ['2001-35', 'Quarter 3 (3 months in duration)', '2001-07-01', '2001-10-01', 'quarter', part(35)],
    ['2001-36', 'Quarter 4 (3 months in duration)', '2001-10-01', '2002-01-01', 'quarter', part(36)],
    ['2001-37', 'Quadrimester 1 (4 months in duration)', '2001-01-01', '2001-05-01', 'trimester', part(37)],
    ['2001-38', 'Quadrimester 2 (4 months in duration)', '2001-05-01', '2001-09-01', 'trimester', part(38)],
    ['2001-39', 'Quadrimester 3 (4 months in duration)', '2001-09-01', '2002-01-01', 'trimester', part(39)],
    ['2001-40', 'Semestral 1 (6 months in duration)', '2001-01-01', '2001-07-01', 'half', part(40)],
    ['2001-41', 'Semestral 2 (6 months in duration)', '2001-07-01', '2002-01-01', 'half', part(41)],
  ],
  'Level 2, one of a set': [
    ['[1667,1668,1670..1672]', 'One of the years 1667, 1668, 1670, 1671, 1672', '1667-01-01', '1673-01-01', 'year',
      { ...oneOf, members: [{ text: '1667' }, { text: '1668' }, { kind: 'interval', text: '1670..1672', start: { text: '1670' }, end: { text: '1672' } }] }],
    ['[..1760-12-03]', 'December 3, 1760; or some earlier date', '-∞', '1760-12-04', 'day', { ...oneOf, openStart: true, openEnd: false }],
    ['[1760-12..]', 'December 1760, or some later month', '1760-12-01', '∞', 'month', { ...oneOf, openStart: false, openEnd: true }],
    ['[1760-01,1760-02,1760-12..]', 'January or February of 1760 or December 1760 or some later month', '1760-01-01', '∞', 'month', { ...oneOf, openEnd: true }],
    ['[1667,1760-12]', 'Either the year 1667 or the month December of 1760', '1667-01-01', '1761-01-01', 'year', oneOf],
    ['[..1984]', 'The year 1984 or an earlier year', '-∞', '1985-01-01', 'year', { ...oneOf, openStart: true }],
  ],
  'Level 2, all members': [
    ['{1667,1668,1670..1672}', 'All of the years 1667, 1668, 1670, 1671, 1672', '1667-01-01', '1673-01-01', 'year', allOf],
    ['{1960,1961-12}', 'The year 1960 and the month December of 1961', '1960-01-01', '1962-01-01', 'year', allOf],
    ['{..1984}', 'The year 1984 and all earlier years', '-∞', '1985-01-01', 'year', { ...allOf, openStart: true }],
  ],
  'Level 2, group qualification': [
    ['2004-06-11%', 'year, month, and day uncertain and approximate', '2004-06-11', '2004-06-12', 'day', { ...both, ...marks('%', '%', '%') }],
    ['2004-06~-11', 'year and month approximate', '2004-06-11', '2004-06-12', 'day', { ...approximate, ...marks('~', '~', undefined) }],
    ['2004?-06-11', 'year uncertain', '2004-06-11', '2004-06-12', 'day', { ...uncertain, ...marks('?', undefined, undefined) }],
  ],
  'Level 2, qualification of individual component': [
    ['?2004-06-~11', 'year uncertain; month known; day approximate', '2004-06-11', '2004-06-12', 'day', { ...both, ...marks('?', undefined, '~') }],
    ['2004-%06-11', 'month uncertain and approximate; year and day known', '2004-06-11', '2004-06-12', 'day', { ...both, ...marks(undefined, '%', undefined) }],
  ],
  'Level 2, unspecified digit': [
    ['156X-12-25', 'December 25 sometime during the 1560s', '1560-12-25', '1569-12-26', 'day'],
    ['15XX-12-25', 'December 25 sometime during the 1500s', '1500-12-25', '1599-12-26', 'day'],
    ['XXXX-12-XX', 'Some day in December in some year', '-∞', '∞', 'month', { openStart: false, openEnd: false }],
    ['1XXX-XX', 'Some month during the 1000s', '1000-01-01', '2000-01-01', 'millennium'],
    ['1XXX-12', 'Some December during the 1000s', '1000-12-01', '2000-01-01', 'month'],
    ['1984-1X', 'October, November, or December 1984', '1984-10-01', '1985-01-01', 'year'],
  ],
  'Level 2, interval': [
    ['2004-06-~01/2004-06-~20', 'beginning approximately the first and ending approximately the 20th', '2004-06-01', '2004-06-21', 'day',
      { ...approximate, start: marks(undefined, undefined, '~'), end: marks(undefined, undefined, '~') }],
    ['2004-06-XX/2004-07-03', 'beginning on an unspecified day in June 2004 and ending July 3', '2004-06-01', '2004-07-04', 'month'],
  ],
};

/** What the specification says may not be written, in its prose. */
const EXCLUDED: readonly (readonly [text: string, says: string])[] = [
  ['20050924T100000', 'basic format, which omits separators, is not permitted'],
  ['1985-04-12/P1Y', 'both start and duration, and duration and end, are excluded'],
  ['P1Y/1985-04-12', 'both start and duration, and duration and end, are excluded'],
  ['Y1985', '‘Y’ when (and only when) the year exceeds four digits'],
  ['12345', '‘Y’ when (and only when) the year exceeds four digits'],
  ['[1667, 1668]', 'no spaces are allowed, anywhere within the expression'],
  ['[1667..1670-12]', 'elements preceding and following a double-dot all have the same precision'],
  ['Y17E0', '‘E’ followed by a positive integer'],
  ['1950S0', '‘S’ followed by a positive integer'],
  ['199u', '‘u’ is superseded by ‘X’'],
  ['1984?~', '‘?’ and ‘~’, when applied together, are combined into a single qualifier character ‘%’'],
  ['(2004)?-06', 'qualification from the left replaces the grouping mechanism using parentheses'],
  ['1985/open', '‘open’ has been replaced'],
  ['unknown/1985', '‘unknown’ has been replaced'],
  ['y17E8', '‘y’ is now ‘Y’'],
  ['Y17e8', '‘e’ is now ‘E’'],
  ['1950p2', '‘p’ is now ‘S’'],
];

/** An instant written `2004-06-11` or `1985-04-12 23:20:30`. */
function instant(text: string): number {
  if (text.endsWith('∞')) return text === '∞' ? Infinity : -Infinity;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = /^(-?\d+)-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/.exec(text) ?? [];
  return civilToInstant(Number(year), Number(month), Number(day)) + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

function parsed(text: string): FuzzyDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

describe.each(Object.entries(SPECIFICATION))('the specification, %s', (_, examples) => {
  it.each<Example>(examples)('reads %s: %s', (...example: Example) => {
    const [text, , from, until, precision, expected = {}] = example;
    const date = parsed(text);
    expect(date).toMatchObject({ text, earliest: instant(from), latest: instant(until), precision, ...expected });
    expect(parsed(formatEdtf(date))).toMatchObject({ earliest: instant(from), latest: instant(until), precision, ...expected });
  });
});

describe('the specification', () => {
  it.each(EXCLUDED)('excludes %s: %s', (text) => {
    expect(parseEdtf(text).ok).toBe(false);
  });

  it('counts its parts of the year from 21 to 41', () => {
    const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'));
    const allowed = codes.filter((code) => parseEdtf(`2001-${code}`).ok);
    expect(allowed).toEqual(codes.filter((code) => (code >= '01' && code <= '12') || (code >= '21' && code <= '41')));
  });
});
