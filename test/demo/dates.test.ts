import { describe, expect, it } from 'vitest';
import { tracksOf } from '../../src/model/event.js';
import { textIn } from '../../src/model/text.js';
import { dateOf, julianInstant, readDemoDataset, sourcesOf } from './demo-data.js';
import { MS_PER_DAY } from '../../src/time/instant.js';
import type { TimelineEvent } from '../../src/model/event.js';
import type { FuzzyDate, SingleDate } from '../../src/time/fuzzy-date.js';

const { written, read } = readDemoDataset('dates.json');
const { events, tracks, kinds, sources } = written;

type Test = (date: FuzzyDate, event: TimelineEvent) => boolean;

const single = (test: (date: SingleDate) => boolean): Test => (date) => date.kind === 'date' && test(date);
/** A date that is nothing but as fine as this: no doubt, no digit that is not known. */
const plain = (precision: FuzzyDate['precision']): Test => single((date) => date.precision === precision && !date.approximate && !date.uncertain);
const writtenAs = (pattern: RegExp): Test => (date) => pattern.test(date.text);

/** Every way in which a date can be known, and how to tell one. */
const ENCODINGS: readonly (readonly [name: string, test: Test])[] = [
  ['a time of day with its zone', single((date) => date.parts.time !== undefined && date.offsetMinutes !== undefined && date.offsetMinutes !== 0)],
  ['a day', plain('day')],
  ['a month', plain('month')],
  ['a year', plain('year')],
  ['a decade', plain('decade')],
  ['a century', plain('century')],
  ['a season', plain('season')],
  ['a quarter', plain('quarter')],
  ['an approximate date', writtenAs(/^-?\d{4}~$/)],
  ['an uncertain date', writtenAs(/^-?\d{4}\?$/)],
  ['a date that is both', writtenAs(/^-?\d{4}%$/)],
  ['a doubt about one part, whose neighbours are sure', single(({ parts }) => parts.dayQualifier !== undefined && parts.yearQualifier === undefined)],
  ['a doubt about the year of a day that is sure', single(({ parts }) => parts.yearQualifier !== undefined && parts.day !== undefined && parts.dayQualifier === undefined)],
  ['an interval of days', writtenAs(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)],
  ['an interval of months', writtenAs(/^\d{4}-\d\d\/\d{4}-\d\d$/)],
  ['an interval of years', writtenAs(/^\d{4}\/\d{4}$/)],
  ['an interval with approximate ends', writtenAs(/^\d{4}~\/\d{4}~$/)],
  ['an interval with an uncertain end', (date) => date.kind === 'interval' && date.end?.uncertain === true],
  ['an open start', (date) => date.kind === 'interval' && date.openStart],
  ['an open end', (date) => date.kind === 'interval' && date.openEnd],
  ['an unknown start', (date) => date.kind === 'interval' && date.unknownStart],
  ['an unknown end', (date) => date.kind === 'interval' && date.unknownEnd],
  ['one of a range', writtenAs(/^\[\d{4}\.\.\d{4}\]$/)],
  ['one of a list', (date) => date.kind === 'set' && date.choice === 'one' && date.members.length > 1],
  ['all of a set', (date) => date.kind === 'set' && date.choice === 'all'],
  ['a day between two others', writtenAs(/^\[\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d\]$/)],
  ['a day or an earlier one', writtenAs(/^\[\.\.\d{4}-\d\d-\d\d\]$/)],
  ['a day or a later one', writtenAs(/^\[\d{4}-\d\d-\d\d\.\.\]$/)],
  ['significant digits', single(({ parts }) => parts.significantDigits !== undefined)],
  ['a day of a year whose last digit is not known', writtenAs(/^\d{3}X-\d\d-\d\d$/)],
  ['rival dates', (_, { accounts = [] }) => new Set(accounts.map((account) => account.date)).size > 1],
  ['a day in the Julian calendar', (_, { originalDate }) => originalDate?.calendar === 'julian'],
  ['a day in a lunisolar calendar', (_, { originalDate }) => originalDate?.calendar === 'lunisolar-korean'],
  ['a year before the common era', (date) => date.latest < dateOf('0001').earliest],
];

describe('the dataset of every kind of date', () => {
  it('is read whole, in five tracks', () => {
    expect(read.events).toHaveLength(events.length);
    expect(tracks).toHaveLength(5);
  });

  it.each(ENCODINGS)('has %s', (_, test) => {
    expect(events.filter((event) => test(dateOf(event.date), event)).map(({ id }) => id)).not.toEqual([]);
  });

  it('can be read together: most of it lies within two centuries, several dates in one decade and in one year', () => {
    const within = (start: string, end: string): number =>
      events.filter(({ date }) => dateOf(date).earliest < dateOf(end).latest && dateOf(date).latest > dateOf(start).earliest).length;
    expect(within('1440', '1660') / events.length).toBeGreaterThan(0.7);
    expect(within('1596', '1605')).toBeGreaterThanOrEqual(20);
    expect(within('1600', '1600')).toBeGreaterThanOrEqual(12);
  });

  it('cites a source for every event and every account, and none that nothing cites', () => {
    for (const event of events) {
      expect(event.citations?.length, event.id).toBeGreaterThan(0);
      for (const account of event.accounts ?? []) expect(account.citations?.length, event.id).toBeGreaterThan(0);
    }
    const cited = new Set(events.flatMap(sourcesOf));
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('gives the Gregorian day of every Julian one', () => {
    for (const { date, originalDate } of events) {
      if (originalDate?.calendar !== 'julian') continue;
      const { earliest, latest, kind } = dateOf(date);
      const day = julianInstant(textIn(originalDate.text, 'en'));
      // A span that only one day is known of begins or ends with it.
      if (kind === 'interval' && earliest === -Infinity) expect(latest, date).toBe(day + MS_PER_DAY);
      else expect(earliest, date).toBe(day);
    }
  });

  it('uses every kind and every track', () => {
    const homes = new Set(events.flatMap((event) => tracksOf(event)));
    expect(tracks.filter(({ id }) => !homes.has(id))).toEqual([]);
    const used = new Set(events.map(({ kind }) => kind));
    expect(kinds.filter(({ id }) => !used.has(id))).toEqual([]);
  });
});
