import { describe, expect, it } from 'vitest';
import { boundOf, spanOf } from '../../src/time/span-of.js';
import { civilToInstant } from '../../src/time/civil.js';
import type { SpanInput } from '../../src/time/span-of.js';

const years = { start: civilToInstant(1904, 1, 1), end: civilToInstant(1906, 1, 1) };

describe('spanOf(input)', () => {
  it('reads an interval from the start of its first to the end of its last date', () => {
    expect(spanOf('1904/1905')).toEqual(years);
    expect(spanOf({ start: '1904', end: '1905' })).toEqual(years);
    expect(spanOf({ start: '1904-01-01', end: '1905-12-31' })).toEqual(years);
  });

  it('reads one date as all of its time', () => {
    expect(spanOf('1904-02')).toEqual({ start: civilToInstant(1904, 2, 1), end: civilToInstant(1904, 3, 1) });
  });

  it('takes instants as they are, also beside EDTF', () => {
    expect(spanOf({ start: -5, end: 7 })).toEqual({ start: -5, end: 7 });
    expect(spanOf({ start: years.start, end: '1905' })).toEqual(years);
  });

  it('carries times that name a zone over to a clock, and leaves all others where they are', () => {
    expect(spanOf('2017-07-04T00:00:00Z/2017-07-04T02:00:00Z', 'America/New_York')).toEqual({ start: Date.UTC(2017, 6, 3, 20), end: Date.UTC(2017, 6, 3, 22, 0, 1) });
    expect(boundOf('2017-07-04T09:10:00+08:30', 'earliest', 'recorded')).toBe(Date.UTC(2017, 6, 4, 9, 10));
    expect(spanOf('1904/1905', 'America/New_York')).toEqual(years);
    expect(spanOf(years, 'America/New_York')).toEqual(years);
  });

  it('reads years before our era', () => {
    expect(spanOf('-0099/-0098')).toEqual({ start: civilToInstant(-99, 1, 1), end: civilToInstant(-97, 1, 1) });
  });

  it('is infinite at an end that is open', () => {
    expect(spanOf('1904/..')).toEqual({ start: years.start, end: Infinity });
    expect(spanOf('../1905')).toEqual({ start: -Infinity, end: years.end });
    expect(spanOf({ start: -Infinity, end: 5 })).toEqual({ start: -Infinity, end: 5 });
  });

  it('takes an end that is left out for open, as an infinite one is that went through JSON', () => {
    for (const span of [{ start: years.start, end: Infinity }, { start: -Infinity, end: years.end }]) {
      expect(spanOf(JSON.parse(JSON.stringify(span)) as SpanInput)).toEqual(span);
    }
    expect(spanOf({ start: '1904' })).toEqual({ start: years.start, end: Infinity });
    expect(spanOf({ start: undefined, end: '1905' })).toEqual({ start: -Infinity, end: years.end });
  });

  it.each([
    'nonsense', '', '../..', '1904-13', {}, { start: null, end: null }, { start: null, end: 'nonsense' },
    { start: 'nonsense', end: '1905' }, { start: '1904', end: NaN }, { start: -Infinity, end: Infinity }, { start: Infinity, end: 5 }, { start: 5, end: 5 }, { start: 9, end: 5 }, { start: '1906', end: '1905' },
  ])('is nothing for %j', (input) => {
    expect(spanOf(input)).toBeUndefined();
  });
});

describe('boundOf(input, side)', () => {
  it('is the first or the first instant after the last', () => {
    expect(boundOf('1904', 'earliest')).toBe(civilToInstant(1904, 1, 1));
    expect(boundOf('1904', 'latest')).toBe(civilToInstant(1905, 1, 1));
  });

  it('has the side of a date that is open on the other', () => {
    expect(boundOf('1904/..', 'earliest')).toBe(civilToInstant(1904, 1, 1));
    expect(boundOf('1904/..', 'latest')).toBeUndefined();
    expect(boundOf('../1904', 'earliest')).toBeUndefined();
    expect(boundOf('../1904', 'latest')).toBe(civilToInstant(1905, 1, 1));
  });

  it('is nothing without input', () => {
    expect(boundOf(undefined, 'earliest')).toBeUndefined();
    expect(boundOf(NaN, 'latest')).toBeUndefined();
    expect(boundOf(Infinity, 'latest')).toBeUndefined();
  });
});
