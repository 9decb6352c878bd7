import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../src/time/civil.js';
import { parseEdtf } from '../../src/time/edtf.js';
import { formatEdtf } from '../../src/time/edtf/format-edtf.js';
import type { FuzzyDate, Precision } from '../../src/time/fuzzy-date.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '../../src/time/instant.js';

/** Midnight of a day written `2004-06-11` or `-0043-03-15`. */
function at(day: string): number {
  if (day === '-∞') return -Infinity;
  if (day === '∞') return Infinity;
  const [, year = '', month = '', date = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return civilToInstant(Number(year), Number(month), Number(date));
}

function parsed(text: string): FuzzyDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

const UNCERTAIN = '?';
const APPROXIMATE = '~';

/** Text, first day, first day after, precision, marks of the whole. */
type Example = [text: string, earliest: string, latest: string, precision: Precision, marks?: '?' | '~' | '?~'];

const EXAMPLES: readonly Example[] = [
  // Level 0: dates
  ['1985-04-12', '1985-04-12', '1985-04-13', 'day'],
  ['1985-04', '1985-04-01', '1985-05-01', 'month'],
  ['1985', '1985-01-01', '1986-01-01', 'year'],
  ['0000', '0000-01-01', '0001-01-01', 'year'],
  ['2004-02-29', '2004-02-29', '2004-03-01', 'day'],
  ['1985-12', '1985-12-01', '1986-01-01', 'month'],
  ['9999-12-31', '9999-12-31', '10000-01-01', 'day'],
  // Level 0: intervals
  ['1964/2008', '1964-01-01', '2009-01-01', 'year'],
  ['2004-06/2006-08', '2004-06-01', '2006-09-01', 'month'],
  ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-09', 'day'],
  ['2004-02-01/2005-02', '2004-02-01', '2005-03-01', 'month'],
  ['2004-02-01/2005', '2004-02-01', '2006-01-01', 'year'],
  ['2005/2006-02', '2005-01-01', '2006-03-01', 'year'],
  ['1904-02-08/1905-09-05', '1904-02-08', '1905-09-06', 'day'],
  ['1984/1984', '1984-01-01', '1985-01-01', 'year'],
  ['2005-06/2005', '2005-06-01', '2006-01-01', 'year'],
  // Level 1: years
  ['Y170000002', '170000002-01-01', '170000003-01-01', 'year'],
  ['Y-170000002', '-170000002-01-01', '-170000001-01-01', 'year'],
  ['Y10000', '10000-01-01', '10001-01-01', 'year'],
  ['-1985', '-1985-01-01', '-1984-01-01', 'year'],
  ['-0043', '-0043-01-01', '-0042-01-01', 'year'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-16', 'day'],
  ['-0001', '-0001-01-01', '0000-01-01', 'year'],
  // Level 1: seasons
  ['2001-21', '2001-03-01', '2001-06-01', 'season'],
  ['2001-22', '2001-06-01', '2001-09-01', 'season'],
  ['2001-23', '2001-09-01', '2001-12-01', 'season'],
  ['2001-24', '2001-12-01', '2002-03-01', 'season'],
  // Level 1: qualifiers
  ['1984?', '1984-01-01', '1985-01-01', 'year', '?'],
  ['2004-06~', '2004-06-01', '2004-07-01', 'month', '~'],
  ['2004-06-11%', '2004-06-11', '2004-06-12', 'day', '?~'],
  ['2001-21~', '2001-03-01', '2001-06-01', 'season', '~'],
  ['-0043~', '-0043-01-01', '-0042-01-01', 'year', '~'],
  ['Y170000002?', '170000002-01-01', '170000003-01-01', 'year', '?'],
  // Level 1: unspecified digits from the right
  ['201X', '2010-01-01', '2020-01-01', 'decade'],
  ['20XX', '2000-01-01', '2100-01-01', 'century'],
  ['2XXX', '2000-01-01', '3000-01-01', 'millennium'],
  ['189X?', '1890-01-01', '1900-01-01', 'decade', '?'],
  ['2004-XX', '2004-01-01', '2005-01-01', 'year'],
  ['1985-04-XX', '1985-04-01', '1985-05-01', 'month'],
  ['1985-XX-XX', '1985-01-01', '1986-01-01', 'year'],
  ['1985-02-XX', '1985-02-01', '1985-03-01', 'month'],
  ['-19XX', '-1999-01-01', '-1899-01-01', 'century'],
  ['-000X', '-0009-01-01', '0000-01-01', 'decade'],
  ['000X', '0000-01-01', '0010-01-01', 'decade'],
  // Level 1: open and unknown ends
  ['1985-04-12/..', '1985-04-12', '∞', 'day'],
  ['1985-04/..', '1985-04-01', '∞', 'month'],
  ['1985/..', '1985-01-01', '∞', 'year'],
  ['../1985-04-12', '-∞', '1985-04-13', 'day'],
  ['../1985-04', '-∞', '1985-05-01', 'month'],
  ['../1985', '-∞', '1986-01-01', 'year'],
  ['1985-04-12/', '1985-04-12', '∞', 'day'],
  ['1985-04/', '1985-04-01', '∞', 'month'],
  ['1985/', '1985-01-01', '∞', 'year'],
  ['/1985-04-12', '-∞', '1985-04-13', 'day'],
  ['/1985-04', '-∞', '1985-05-01', 'month'],
  ['/1985', '-∞', '1986-01-01', 'year'],
  // Level 1: qualified ends
  ['1984~/2004-06', '1984-01-01', '2004-07-01', 'year', '~'],
  ['1984/2004-06~', '1984-01-01', '2004-07-01', 'year', '~'],
  ['1984~/2004~', '1984-01-01', '2005-01-01', 'year', '~'],
  ['1984?/2004%', '1984-01-01', '2005-01-01', 'year', '?~'],
  ['1984-06-02?/2004-08-08~', '1984-06-02', '2004-08-09', 'day', '?~'],
  ['1984-06-02?/', '1984-06-02', '∞', 'day', '?'],
  ['../1984~', '-∞', '1985-01-01', 'year', '~'],
  // Level 2: exponential years and significant digits
  ['Y-17E7', '-170000000-01-01', '-169999999-01-01', 'year'],
  ['Y17E8', '1700000000-01-01', '1700000001-01-01', 'year'],
  ['1950S2', '1900-01-01', '2000-01-01', 'century'],
  ['1950S3', '1950-01-01', '1960-01-01', 'decade'],
  ['1950S4', '1950-01-01', '1951-01-01', 'year'],
  ['-1950S2', '-1999-01-01', '-1899-01-01', 'century'],
  ['0150S2', '0150-01-01', '0160-01-01', 'decade'],
  ['Y171010000S3', '171000000-01-01', '172000000-01-01', 'millennium'],
  ['Y3388E2S3', '338000-01-01', '339000-01-01', 'millennium'],
  ['Y-171010000S3', '-171999999-01-01', '-170999999-01-01', 'millennium'],
  // Level 2: parts of the year
  ['2001-25', '2001-03-01', '2001-06-01', 'season'],
  ['2001-26', '2001-06-01', '2001-09-01', 'season'],
  ['2001-27', '2001-09-01', '2001-12-01', 'season'],
  ['2001-28', '2001-12-01', '2002-03-01', 'season'],
  ['2001-29', '2001-09-01', '2001-12-01', 'season'],
  ['2001-30', '2001-12-01', '2002-03-01', 'season'],
  ['2001-31', '2001-03-01', '2001-06-01', 'season'],
  ['2001-32', '2001-06-01', '2001-09-01', 'season'],
  ['2001-33', '2001-01-01', '2001-04-01', 'quarter'],
  ['2001-34', '2001-04-01', '2001-07-01', 'quarter'],
  ['2001-35', '2001-07-01', '2001-10-01', 'quarter'],
  ['2001-36', '2001-10-01', '2002-01-01', 'quarter'],
  ['2001-37', '2001-01-01', '2001-05-01', 'trimester'],
  ['2001-38', '2001-05-01', '2001-09-01', 'trimester'],
  ['2001-39', '2001-09-01', '2002-01-01', 'trimester'],
  ['2001-40', '2001-01-01', '2001-07-01', 'half'],
  ['2001-41', '2001-07-01', '2002-01-01', 'half'],
  // Level 2: sets
  ['[1667,1668,1670..1672]', '1667-01-01', '1673-01-01', 'year'],
  ['[1667,1760-12]', '1667-01-01', '1761-01-01', 'year'],
  ['[..1760-12-03]', '-∞', '1760-12-04', 'day'],
  ['[1760-12..]', '1760-12-01', '∞', 'month'],
  ['[1760-01,1760-02,1760-12..]', '1760-01-01', '∞', 'month'],
  ['[..1984]', '-∞', '1985-01-01', 'year'],
  ['{1667,1668,1670..1672}', '1667-01-01', '1673-01-01', 'year'],
  ['{1960,1961-12}', '1960-01-01', '1962-01-01', 'year'],
  ['{..1984}', '-∞', '1985-01-01', 'year'],
  ['[1672,1667]', '1667-01-01', '1673-01-01', 'year'],
  ['[1667~,1668?]', '1667-01-01', '1669-01-01', 'year', '?~'],
  // Level 2: qualified parts
  ['2004-06-11%', '2004-06-11', '2004-06-12', 'day', '?~'],
  ['2004-06~-11', '2004-06-11', '2004-06-12', 'day', '~'],
  ['2004?-06-11', '2004-06-11', '2004-06-12', 'day', '?'],
  ['?2004-06-~11', '2004-06-11', '2004-06-12', 'day', '?~'],
  ['2004-%06-11', '2004-06-11', '2004-06-12', 'day', '?~'],
  ['?2004', '2004-01-01', '2005-01-01', 'year', '?'],
  // Level 2: unspecified digits anywhere
  ['156X-12-25', '1560-12-25', '1569-12-26', 'day'],
  ['15XX-12-25', '1500-12-25', '1599-12-26', 'day'],
  ['XXXX-12-XX', '-∞', '∞', 'month'],
  ['XXXX-12-25', '-∞', '∞', 'day'],
  ['XXXX', '-∞', '∞', 'millennium'],
  ['-XXXX', '-∞', '0000-01-01', 'millennium'],
  ['1XXX-XX', '1000-01-01', '2000-01-01', 'millennium'],
  ['1XXX-12', '1000-12-01', '2000-01-01', 'month'],
  ['1984-1X', '1984-10-01', '1985-01-01', 'year'],
  ['1984-0X', '1984-01-01', '1984-10-01', 'year'],
  ['1984-X2', '1984-02-01', '1985-01-01', 'year'],
  ['1984-02-2X', '1984-02-20', '1984-03-01', 'month'],
  ['1985-02-2X', '1985-02-20', '1985-03-01', 'month'],
  ['1985-04-3X', '1985-04-30', '1985-05-01', 'month'],
  ['1985-XX-31', '1985-01-31', '1986-01-01', 'day'],
  ['190X-02-29', '1904-02-29', '1908-03-01', 'day'],
  ['1X5X', '1050-01-01', '1960-01-01', 'decade'],
  ['156X-21', '1560-03-01', '1569-06-01', 'season'],
  // Level 2: intervals of such dates
  ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-21', 'day', '~'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-04', 'month'],
  ['2003-22/2004-22', '2003-06-01', '2004-09-01', 'season'],
];

describe('parseEdtf', () => {
  it.each<Example>(EXAMPLES)('reads %s as [%s, %s), known to the %s', (...example: Example) => {
    const [text, earliest, latest, precision, marks = ''] = example;
    const date = parsed(text);
    expect(date).toMatchObject({
      text,
      earliest: at(earliest),
      latest: at(latest),
      precision,
      uncertain: marks.includes(UNCERTAIN),
      approximate: marks.includes(APPROXIMATE),
    });
  });

  describe('times', () => {
    const noon = civilToInstant(1985, 4, 12) + 12 * MS_PER_HOUR;

    it.each([
      ['1985-04-12T12:00:00', noon, undefined],
      ['1985-04-12T12:00:00Z', noon, 0],
      ['1985-04-12T12:00:00-04', noon + 4 * MS_PER_HOUR, -240],
      ['1985-04-12T12:00:00+04:30', noon - 4 * MS_PER_HOUR - 30 * MS_PER_MINUTE, 270],
      ['1985-04-12T12:00:00+14:00', noon - 14 * MS_PER_HOUR, 840],
      ['1985-04-12T12:00:00+00:00', noon, 0],
      ['1985-04-12T24:00:00Z', noon + 12 * MS_PER_HOUR, 0],
      ['1985-04-12T23:59:59Z', noon + 12 * MS_PER_HOUR - MS_PER_SECOND, 0],
    ] as const)('reads %s in UTC and keeps the zone', (text, earliest, offsetMinutes) => {
      const date = parsed(text);
      expect(date).toMatchObject({ earliest, latest: earliest + MS_PER_SECOND, precision: 'second' });
      expect(date.kind === 'date' && date.offsetMinutes).toBe(offsetMinutes);
      expect(date.kind === 'date' && date.parts.time).toBe(text.slice(11, 19));
    });

    it('compares the ends of an interval in UTC', () => {
      expect(parseEdtf('2004-01-01T00:00:00-05/2004-01-01T04:00:00Z').ok).toBe(false);
      expect(parseEdtf('2004-01-01T00:00:00-05/2004-01-01T06:00:00Z').ok).toBe(true);
    });
  });

  it('tells open ends from unknown ones', () => {
    expect(parsed('1985/..')).toMatchObject({ openStart: false, openEnd: true, unknownStart: false, unknownEnd: false });
    expect(parsed('1985/')).toMatchObject({ openStart: false, openEnd: false, unknownStart: false, unknownEnd: true });
    expect(parsed('../1985')).toMatchObject({ openStart: true, openEnd: false, unknownStart: false, unknownEnd: false });
    expect(parsed('/1985')).toMatchObject({ openStart: false, openEnd: false, unknownStart: true, unknownEnd: false });
    expect(parsed('[..1760-12-03]')).toMatchObject({ openStart: true, openEnd: false });
    expect(parsed('XXXX-12-25')).toMatchObject({ openStart: false, openEnd: false });
    expect('end' in parsed('1985/..')).toBe(false);
  });

  it('gives each end of an interval its own reading', () => {
    expect(parsed('1984?/2004-06~')).toMatchObject({
      kind: 'interval',
      start: { text: '1984?', uncertain: true, approximate: false, precision: 'year', latest: at('1985-01-01') },
      end: { text: '2004-06~', uncertain: false, approximate: true, precision: 'month', earliest: at('2004-06-01') },
    });
  });

  it('gives each member of a set its own reading', () => {
    expect(parsed('[1667,1670..1672]')).toMatchObject({
      kind: 'set', choice: 'one',
      members: [{ kind: 'date', text: '1667' }, { kind: 'interval', text: '1670..1672', latest: at('1673-01-01') }],
    });
    expect(parsed('{1960,1961-12}')).toMatchObject({ kind: 'set', choice: 'all' });
  });

  it('keeps which part a mark qualifies', () => {
    expect(parsed('2004-06~-11')).toMatchObject({ parts: { yearQualifier: '~', monthQualifier: '~', dayQualifier: undefined } });
    expect(parsed('?2004-06-~11')).toMatchObject({ parts: { yearQualifier: '?', monthQualifier: undefined, dayQualifier: '~' } });
    expect(parsed('2004?-06-11~')).toMatchObject({ parts: { yearQualifier: '%', monthQualifier: '~', dayQualifier: '~' } });
  });

  it('reads seasons of the south and as quarters when asked to', () => {
    expect(parseEdtf('2001-21', { seasons: 'southern' })).toMatchObject({ value: { earliest: at('2001-09-01'), latest: at('2001-12-01') } });
    expect(parseEdtf('2001-22', { seasons: 'southern' })).toMatchObject({ value: { earliest: at('2001-12-01'), latest: at('2002-03-01') } });
    expect(parseEdtf('2001-24', { seasons: 'quarters' })).toMatchObject({ value: { earliest: at('2001-10-01'), latest: at('2002-01-01') } });
    expect(parseEdtf('2001-25', { seasons: 'southern' })).toMatchObject({ value: { earliest: at('2001-03-01') } });
  });

  it('reads the age of the universe', () => {
    expect(parsed('Y-138E8S3')).toMatchObject({ earliest: at('-13899999999-01-01'), latest: at('-13799999999-01-01') });
  });

  it('never throws and stays within its bounds, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789X-?~%/.,[]{}YESTZ:+ '.split('')), maxLength: 24 })), (text) => {
      const result = parseEdtf(text);
      if (result.ok) expect(result.value.earliest).toBeLessThan(result.value.latest);
      else expect(result.issues[0]?.code).toMatch(/^edtf\//);
    }), { numRuns: 5000 });
  });

  it('reads a set of ten thousand members', () => {
    const years = Array.from({ length: 10_000 }, (_, year) => String(year).padStart(4, '0'));
    expect(parsed(`{${years.join(',')}}`)).toMatchObject({ earliest: at('0000-01-01'), latest: at('10000-01-01') });
  });
});

describe('formatEdtf', () => {
  it('writes what reads back as the same bounds, for every example', () => {
    for (const [text] of EXAMPLES) {
      const { earliest, latest, precision } = parsed(text);
      expect(parsed(formatEdtf(parsed(text)))).toMatchObject({ earliest, latest, precision });
    }
  });
});

it('counts days in milliseconds', () => {
  expect(at('1970-01-02')).toBe(MS_PER_DAY);
});
