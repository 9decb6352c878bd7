import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf.js';
import type { SingleDate } from '../../../src/time/fuzzy-date.js';
import { MS_PER_DAY } from '../../../src/time/instant.js';
import { edtfMask, edtfText } from './edtf-text.js';

const LAST_YEAR = 9999;

/** Every day from -9999 to 9999 in order: year, month and day of each, counted on from one to the next. */
const { years, months, days } = allDays();

/** Days from the first of them to 1970. */
const EPOCH = years.indexOf(1970);

function allDays(): { readonly years: Int16Array; readonly months: Int8Array; readonly days: Int8Array } {
  const count = Math.ceil(2 * LAST_YEAR * 365.25) + 366;
  const columns = { years: new Int16Array(count), months: new Int8Array(count), days: new Int8Array(count) };
  let row = 0;
  for (let year = -LAST_YEAR; year <= LAST_YEAR; year++) {
    const isLeap = new Date(0).setUTCFullYear(year, 1, 29) !== new Date(0).setUTCFullYear(year, 2, 1);
    [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, index) => {
      for (let day = 1; day <= length; day++, row++) {
        columns.years[row] = year;
        columns.months[row] = index + 1;
        columns.days[row] = day;
      }
    });
  }
  return { years: columns.years.subarray(0, row), months: columns.months.subarray(0, row), days: columns.days.subarray(0, row) };
}

/** Which of the numbers below a limit fit a mask; all of them fit a part that is not given. */
function fitting(mask: string | undefined, limit: number): readonly boolean[] {
  const pattern = new RegExp(`^${mask?.replace(/X/g, '\\d') ?? '\\d+'}$`);
  return Array.from({ length: limit }, (_, number) => pattern.test(String(number).padStart(mask?.length ?? 1, '0')));
}

/** What a mask allows, by trying it on every day there is. */
function boundsByBruteForce(text: string): { readonly earliest: number; readonly latest: number } | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const [year, month, day] = text.replace(/^-/, '').split('-');
  const [fitsYear, fitsMonth, fitsDay] = [fitting(year, LAST_YEAR + 1), fitting(month, 13), fitting(day, 32)];
  let [first, last] = [-1, -1];
  for (let row = 0; row < years.length; row++) {
    const number = sign * years[row]!;
    if (number < 0 || (number === 0 && sign < 0) || !fitsYear[number] || !fitsMonth[months[row]!] || !fitsDay[days[row]!]) continue;
    if (first < 0) first = row;
    last = row;
  }
  return first < 0 ? undefined : { earliest: (first - EPOCH) * MS_PER_DAY, latest: (last + 1 - EPOCH) * MS_PER_DAY };
}

function dateOf(text: string): SingleDate | undefined {
  const result = parseEdtf(text);
  return result.ok && result.value.kind === 'date' ? result.value : undefined;
}

describe('the bounds of a date with unknown digits', () => {
  it('are those of the days that fit, tried one by one from 10000 BC to AD 9999', () => {
    fc.assert(fc.property(edtfMask(), (mask) => {
      const expected = boundsByBruteForce(mask);
      const date = dateOf(mask);
      expect(date && { earliest: date.earliest, latest: date.latest }, mask).toEqual(expected);
    }), { numRuns: 100 });
  });

  it.each([
    '1985-02-XX', '1984-02-XX', '1985-02-2X', '1985-XX-31', '1985-XX-30', '1985-X2-30', '1985-0X-31', '1985-1X-3X', '190X-02-29', 'XX00-02-29', '1XX9-XX-XX', '-000X-02-29', '-190X-02-29', '-XX00-02-29', 'XXX0-02-29', '-XXX4-X2-29', '000X-02-29',
    'X9XX', '-X9XX', '1X5X', '-1X5X', '000X', '-000X', '-00XX', '00XX-12-31', 'X00X-01-X1', '9XXX', '-9XXX', '-9X9X-1X', '0X00', '0X12-06', '-0X44', 'XXX1-02-29', '19X1-02-29', '-XX01-02-29', '1985-02-3X', '1985-X2-31', 'XX85-04-31',
  ])('are so for %s', (mask) => {
    const date = dateOf(mask);
    expect(date && { earliest: date.earliest, latest: date.latest }).toEqual(boundsByBruteForce(mask));
  });

  it.each(['XXXX', 'XXXX-12', 'XXXX-12-25', 'XXXX-XX-XX', 'XXXX-02-29', 'XXXX-21'])('are none where nothing of the year is known: %s', (mask) => {
    expect(dateOf(mask)).toMatchObject({ earliest: -Infinity, latest: Infinity, openStart: false, openEnd: false });
  });

  it.each(['-XXXX', '-XXXX-12', '-XXXX-12-31'])('end with the year -0001 where nothing but the sign is known: %s', (mask) => {
    expect(dateOf(mask)).toMatchObject({ earliest: -Infinity, latest: dateOf('0000')?.earliest });
  });
});

describe('the bounds of significant digits', () => {
  it('are those of the years that begin with them, tried one by one', () => {
    fc.assert(fc.property(fc.integer({ min: -9999, max: 9999 }).filter((year) => year !== 0), fc.integer({ min: 1, max: 4 }), (year, count) => {
      const digits = String(Math.abs(year));
      fc.pre(count <= digits.length);
      const fitting: number[] = [];
      for (let other = 1; other <= LAST_YEAR; other++) {
        const text = String(other);
        if (text.length === digits.length && text.slice(0, count) === digits.slice(0, count)) fitting.push(year < 0 ? -other : other);
      }
      const written = `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
      const first = new Date(0).setUTCFullYear(Math.min(...fitting), 0, 1);
      const last = new Date(0).setUTCFullYear(Math.max(...fitting) + 1, 0, 1);
      expect(dateOf(`${written}S${count}`)).toMatchObject({ earliest: first, latest: last });
    }), { numRuns: 100 });
  });
});

describe('the bounds of parts of the year', () => {
  it('of 33 to 41 follow one another through the year', () => {
    for (const year of ['1985', '1984', '0000', '-0001', '-0400', '9999']) {
      for (const codes of [[33, 34, 35, 36], [37, 38, 39], [40, 41]]) {
        const parts = codes.map((code) => dateOf(`${year}-${code}`));
        expect(parts[0]?.earliest).toBe(dateOf(year)?.earliest);
        expect(parts.at(-1)?.latest).toBe(dateOf(year)?.latest);
        parts.slice(1).forEach((part, index) => expect(part?.earliest).toBe(parts[index]?.latest));
      }
    }
  });

  it('of seasons follow one another, the winter into the next year, through leap years too', () => {
    for (const seasons of ['northern', 'southern'] as const) {
      const first = seasons === 'northern' ? 21 : 23;
      const codes = [0, 1, 2, 3].map((index) => 21 + ((first - 21 + index) % 4));
      const spans = ['1983', '1984', '1985'].flatMap((year) => codes.map((code) => {
        const result = parseEdtf(`${year}-${code}`, { seasons });
        if (!result.ok) throw new Error(`${year}-${code}`);
        return result.value;
      }));
      expect(spans[0]?.earliest).toBe(Date.UTC(1983, 2, 1));
      spans.slice(1).forEach((span, index) => expect(span.earliest).toBe(spans[index]?.latest));
      expect(spans.at(-1)?.latest).toBe(Date.UTC(1986, 2, 1));
    }
  });

  it('that name their hemisphere are the same whatever the reading', () => {
    for (let code = 25; code <= 41; code++) {
      const readings = (['northern', 'southern', 'quarters'] as const).map((seasons) => parseEdtf(`1985-${code}`, { seasons }));
      expect(readings[1]).toEqual(readings[0]);
      expect(readings[2]).toEqual(readings[0]);
    }
  });

  it('as quarters are those of the calendar', () => {
    for (let index = 0; index < 4; index++) {
      expect(parseEdtf(`1985-${21 + index}`, { seasons: 'quarters' })).toMatchObject({ value: { earliest: Date.UTC(1985, 3 * index), latest: Date.UTC(1985, 3 * index + 3), precision: 'season' } });
    }
  });
});

describe('the bounds of any date', () => {
  it('are in order, and those of intervals and sets are those of what they consist of', () => {
    fc.assert(fc.property(edtfText(), (text) => {
      const result = parseEdtf(text);
      if (!result.ok) {
        fc.pre(false);
        return;
      }
      const { value } = result;
      expect(value.earliest).toBeLessThan(value.latest);
      if (value.kind === 'interval') {
        expect(value.earliest).toBe(value.start?.earliest ?? -Infinity);
        expect(value.latest).toBe(value.end?.latest ?? Infinity);
        expect([value.openStart, value.unknownStart, value.start !== undefined].filter(Boolean)).toHaveLength(1);
        expect([value.openEnd, value.unknownEnd, value.end !== undefined].filter(Boolean)).toHaveLength(1);
      }
      if (value.kind === 'set') {
        expect(value.earliest).toBe(Math.min(...value.members.map(({ earliest }) => earliest)));
        expect(value.latest).toBe(Math.max(...value.members.map(({ latest }) => latest)));
      }
    }), { numRuns: 1000 });
  });

  it('that has a time is a second of UTC', () => {
    fc.assert(fc.property(fc.date({ min: new Date(Date.UTC(1, 0)), max: new Date(Date.UTC(9990, 0)), noInvalidDate: true }), fc.integer({ min: -15 * 60 - 59, max: 15 * 60 + 59 }), (date, offset) => {
      const wholeSecond = Math.floor(date.getTime() / 1000) * 1000;
      const local = new Date(wholeSecond + offset * 60_000).toISOString().slice(0, 19);
      const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}:${String(Math.abs(offset) % 60).padStart(2, '0')}`;
      fc.pre(/^\d{4}-/.test(local));
      expect(dateOf(local + zone)).toMatchObject({ earliest: wholeSecond, latest: wholeSecond + 1000, precision: 'second' });
    }));
  });

  it('has 24:00:00 as the first second of the next day', () => {
    expect(dateOf('1984-02-29T24:00:00Z')).toMatchObject({ earliest: Date.UTC(1984, 2, 1), latest: Date.UTC(1984, 2, 1, 0, 0, 1), parts: { day: '29', time: '24:00:00' } });
    expect(dateOf('1985-12-31T24:00:00Z')?.earliest).toBe(dateOf('1986-01-01T00:00:00Z')?.earliest);
  });

  it.each([['-0004-02-29', true], ['0000-02-29', true], ['-0400-02-29', true], ['-0100-02-29', false], ['-0001-02-29', false], ['-0043-02-29', false], ['-0044-02-29', true]])(
    'knows of %s whether it is: %s', (text, isDay) => {
      expect(dateOf(text) !== undefined).toBe(isDay);
    });

  it('meets that of the next year exactly, however far away', () => {
    for (const [year, next] of [['Y-138E8', 'Y-13799999999'], ['Y-46E8', 'Y-4599999999'], ['Y999999999998', 'Y999999999999'], ['-0001', '0000'], ['9999', 'Y10000']] as const) {
      expect(dateOf(year)?.latest).toBe(dateOf(next)?.earliest);
    }
  });
});
