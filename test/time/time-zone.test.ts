import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTimeZone, isTimeZone, onClock, zoneOffset } from '../../src/time/time-zone.js';
import { formatEdtf } from '../../src/time/edtf/format-edtf.js';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../../src/time/instant.js';
import { parseEdtf } from '../../src/time/edtf.js';
import type { FuzzyDate } from '../../src/time/fuzzy-date.js';

function read(text: string): FuzzyDate {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(text);
  return date.value;
}

const LAUNCH = '2017-07-04T09:10:00+08:30';

describe('zoneOffset(timeZone, instant)', () => {
  it('is what the zone kept at that time', () => {
    const hours = (zone: string, ...[year, month, day, hour = 12]: [number, number, number, number?]): number => zoneOffset(zone, Date.UTC(year, month - 1, day, hour)) / MS_PER_HOUR;
    expect(hours('Asia/Pyongyang', 2015, 8, 14)).toBe(9);
    expect(hours('Asia/Pyongyang', 2017, 7, 4)).toBe(8.5);
    expect(hours('Asia/Pyongyang', 2018, 6, 1)).toBe(9);
    expect(hours('America/New_York', 2017, 7, 4)).toBe(-4);
    expect(hours('America/New_York', 2017, 1, 4)).toBe(-5);
    expect(hours('Asia/Kathmandu', 2017, 1, 4)).toBe(5.75);
    expect(hours('UTC', 1904, 2, 8)).toBe(0);
  });

  it('is the mean time of the place before there were zones', () => {
    expect(zoneOffset('Asia/Seoul', Date.UTC(1897, 9, 12))).toBe(((8 * 60 + 27) * 60 + 52) * 1000);
  });

  it('takes parts of a second before 1970 for what they are', () => {
    expect(zoneOffset('America/New_York', Date.UTC(1950, 5, 25) - 1)).toBe(-4 * MS_PER_HOUR);
  });

  it('is nothing where Intl does not reach, whatever the instant', () => {
    for (const instant of [-Infinity, Infinity, NaN, -4e17, 9e15, Date.UTC(-43, 2, 15)]) expect(zoneOffset('Asia/Tokyo', instant)).toBe(0);
    fc.assert(fc.property(fc.double(), (instant) => { expect(Math.abs(zoneOffset('Asia/Tokyo', instant))).toBeLessThan(24 * MS_PER_HOUR); }));
  });
});

describe('isTimeZone(name)', () => {
  it('knows zones by name and nothing else', () => {
    expect(['Asia/Pyongyang', 'UTC', 'America/Argentina/Buenos_Aires'].map(isTimeZone)).toEqual([true, true, true]);
    expect(['', 'Asia/Gotham', 'recorded', '<b>'].map(isTimeZone)).toEqual([false, false, false, false]);
  });
});

describe('inTimeZone(date, timeZone)', () => {
  it('writes the same instants by another clock: the launch of 4 July 2017 was on 3 July in Washington', () => {
    const launch = read(LAUNCH);
    const seen = inTimeZone(launch, 'America/New_York');
    expect(formatEdtf(seen)).toBe('2017-07-03T20:40:00-04');
    expect([seen.earliest, seen.latest]).toEqual([launch.earliest, launch.latest]);
    expect(formatEdtf(inTimeZone(launch, 'Asia/Seoul'))).toBe('2017-07-04T09:40:00+09');
    expect(formatEdtf(inTimeZone(launch, 'UTC'))).toBe('2017-07-04T00:40:00Z');
  });

  it('keeps the years before AD 1', () => {
    expect(formatEdtf(inTimeZone(read('-0043-03-15T10:00:00+01'), 'Asia/Seoul'))).toBe('-0043-03-15T09:00:00Z');
    expect(formatEdtf(inTimeZone(read('0001-01-01T02:00:00+09'), 'Asia/Seoul'))).toBe('0000-12-31T17:00:00Z');
  });

  it('says the same as EDTF read back, for every time and zone', () => {
    const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'Europe/Moscow', 'UTC');
    const times = fc.integer({ min: Date.UTC(1920, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }).map((s) => `${new Date(s * 1000).toISOString().slice(0, 19)}Z`);
    fc.assert(fc.property(times, zones, (text, zone) => {
      const date = read(text);
      const again = read(formatEdtf(inTimeZone(date, zone)));
      expect(again.earliest).toBe(date.earliest);
    }));
  });

  it('leaves dates that name no zone as they are', () => {
    for (const text of ['2017-07-04', '1896~', '2017-07-04T09:10:00', '2017/2018', '[1896,1897]']) {
      const date = read(text);
      expect(inTimeZone(date, 'America/New_York')).toBe(date);
      expect(onClock(date, 'America/New_York')).toBe(date);
    }
  });

  it('carries both ends of an interval and each member of a set', () => {
    expect(formatEdtf(inTimeZone(read('2017-07-04T00:00:00Z/2017-07-04T12:00:00Z'), 'America/New_York'))).toBe('2017-07-03T20:00:00-04/2017-07-04T08:00:00-04');
    expect(formatEdtf(inTimeZone(read('[2017-07-04T00:00:00Z,2017-07-05]'), 'UTC'))).toBe('[2017-07-04T00:00:00Z,2017-07-05]');
  });
});

describe('onClock(date, timeZone)', () => {
  it('stands on the day that the clock shows', () => {
    const day = (zone: string): string => new Date(onClock(read(LAUNCH), zone).earliest).toISOString();
    expect(day('America/New_York')).toBe('2017-07-03T20:40:00.000Z');
    expect(day('Asia/Pyongyang')).toBe('2017-07-04T09:10:00.000Z');
    expect(day('recorded')).toBe('2017-07-04T09:10:00.000Z');
    expect(day('UTC')).toBe('2017-07-04T00:40:00.000Z');
  });

  it('keeps the length of a date', () => {
    const date = read(LAUNCH);
    const shown = onClock(date, 'Asia/Kathmandu');
    expect(shown.latest - shown.earliest).toBe(date.latest - date.earliest);
    expect((shown.earliest - date.earliest) / MS_PER_MINUTE).toBe(345);
  });
});
