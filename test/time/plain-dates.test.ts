import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { boundsOfDate } from '../../src/store/date-bounds.js';
import { PlainDates, writePlainDate } from '../../src/time/plain-dates.js';
import { parseEdtf } from '../../src/time/edtf.js';
import { namesZone } from '../../src/time/time-zone.js';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((value) => digits(value, 4));
const twoDigits = fc.integer({ min: 0, max: 32 }).map((value) => digits(value, 2));
const single = fc.oneof(year, fc.tuple(year, twoDigits).map((parts) => parts.join('-')), fc.tuple(year, twoDigits, twoDigits).map((parts) => parts.join('-')));
const clock = fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 61 }), fc.integer({ min: 0, max: 61 })).map((parts) => parts.map((part) => digits(part, 2)).join(':'));
const interval = fc.tuple(single, single).map(([start, end]) => `${start}/${end}`);
const time = fc.tuple(single, clock, fc.constantFrom('', 'Z', '+01:00')).map(([day, at, zone]) => `${day}T${at}${zone}`);
const spoilt = fc.tuple(fc.oneof(single, interval, time), fc.nat(21), fc.constantFrom('', '-', '/', 'X', '~', 'T', ' ', '٣')).map(([text, at, piece]) => text.slice(0, at) + piece + text.slice(at + 1));

describe('PlainDates', () => {
  it('reads what is plain as parseEdtf does, and leaves all else to it', () => {
    const dates = new PlainDates();
    fc.assert(fc.property(fc.oneof(single, interval, time, spoilt), (text) => {
      const kind = dates.read(text);
      const parsed = parseEdtf(text);
      if (kind === undefined) return;
      expect(parsed.ok).toBe(true);
      if (!parsed.ok) return;
      const { start, startLatest, endEarliest, end } = boundsOfDate(parsed.value);
      expect([dates.start, dates.startLatest, dates.endEarliest, dates.end]).toEqual([start, startLatest, endEarliest, end]);
      expect(kind === 'range').toBe(parsed.value.kind === 'interval');
      expect(kind === 'zoned-time').toBe(namesZone(parsed.value));
    }), { numRuns: 2000 });
  });

  it.each(['1896', '1896-09', '1896-09-02', '1896/1897-02', '1896-09-02/1897-01-01', '0000', '9999-12-31'])('reads %s', (text) => {
    expect(new PlainDates().read(text)).toBe(text.includes('/') ? 'range' : 'point');
  });

  it('reads times', () => {
    expect(new PlainDates().read('2017-07-04T09:10:59')).toBe('time');
    expect(new PlainDates().read('2017-07-04T09:10:59Z')).toBe('zoned-time');
  });

  it.each(['', '189', '1896-', '1896-9', '1896-13', '1900-02-29', '1896~', '1897/1896', '../1896', '1896/..', '1896/', '2017-07-04T24:00:00', '2017-07-04T09:10', '2017-07-04 09:10:59'])('leaves %j to others', (text) => {
    expect(new PlainDates().read(text)).toBeUndefined();
  });
});

describe('writePlainDate(start, end)', () => {
  it('writes what was read', () => {
    const dates = new PlainDates();
    fc.assert(fc.property(single, (text) => {
      if (dates.read(text) !== undefined) expect(writePlainDate(dates.start, dates.end)).toBe(text);
    }));
  });
});
