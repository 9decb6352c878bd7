import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { assertExists } from '../../src/base/assert.js';
import { valueAt } from '../../src/base/number.js';
import { tracksOf, type TimelineEvent } from '../../src/model/event.js';
import { buildStore, buildStoreInSteps } from '../../src/store/build-store.js';
import { APPROXIMATE, EventFlag, UNCERTAIN } from '../../src/store/event-flags.js';
import type { EventStore } from '../../src/store/event-store.js';
import { civilToInstant } from '../../src/time/civil.js';
import { MS_PER_DAY, MS_PER_MEAN_YEAR } from '../../src/time/instant.js';
import { datasetOf, datasets, eventOf, TRACK_IDS } from './random-dataset.js';

const tracks = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];
const storeOf = (...events: TimelineEvent[]): EventStore => buildStore(datasetOf({ tracks, events }));
const eventsOf = (store: EventStore): TimelineEvent[] => store.ids.map((_, row) => assertExists(store.eventAt(row), `row ${row}`));
const dated = (date: string): TimelineEvent => eventOf({ id: date, date });
const boundsAt = (store: EventStore, row: number): number[] =>
  [store.starts, store.startsLatest, store.endsEarliest, store.ends].map((column) => valueAt(column, row));
const flagsOf = (date: string): number => valueAt(storeOf(dated(date)).flags, 0);

describe('buildStore', () => {
  it('orders rows by start, then the longer, the more important, the id', () => {
    const store = storeOf(
      eventOf({ id: 'z', date: '1900' }),
      eventOf({ id: 'y', date: '1900' }),
      eventOf({ id: 'important', date: '1900', importance: 80 }),
      eventOf({ id: 'long', date: '1900/1910' }),
      eventOf({ id: 'early', date: '1899-12-31' }),
    );
    expect(store.ids).toEqual(['early', 'long', 'important', 'y', 'z']);
  });

  it('orders by their ids thousands that nothing else tells apart', () => {
    const events = Array.from({ length: 30_000 }, (_, index) => eventOf({ id: `e${(index * 7919) % 30_000}`, date: index % 3 === 0 ? '1900' : '1901' }));
    const years = ['1900', '1901'].map((date) => events.filter((event) => event.date === date).map(({ id }) => id).sort());
    expect(storeOf(...events).ids).toEqual(years.flat());
  });

  it('finds the row of an id', () => {
    const store = storeOf(dated('1900'), dated('1800'));
    expect(store.rowOf('1800')).toBe(0);
    expect(store.rowOf('1900')).toBe(1);
    expect(store.rowOf('2000')).toBe(-1);
  });

  it('keeps a point in time within the bounds of its date', () => {
    const [start, end] = [civilToInstant(1896, 1, 1), civilToInstant(1897, 1, 1)];
    const store = storeOf(dated('1896'));
    expect(boundsAt(store, 0)).toEqual([start, end, start, end]);
    expect(flagsOf('1896')).toBe(0);
  });

  it('tells what a range certainly lasted', () => {
    const store = storeOf(dated('1904/1905-09'));
    expect(boundsAt(store, 0)).toEqual([
      civilToInstant(1904, 1, 1), civilToInstant(1905, 1, 1), civilToInstant(1905, 9, 1), civilToInstant(1905, 10, 1),
    ]);
    expect(flagsOf('1904/1905-09')).toBe(EventFlag.Range);
  });

  it('flags what the bounds do not say', () => {
    expect(flagsOf('1863~')).toBe(APPROXIMATE);
    expect(flagsOf('1863?')).toBe(UNCERTAIN);
    expect(flagsOf('1863%')).toBe(APPROXIMATE | UNCERTAIN);
    expect(flagsOf('1863~/1864')).toBe(EventFlag.Range | EventFlag.ApproximateStart);
    expect(flagsOf('1863/1864%')).toBe(EventFlag.Range | EventFlag.ApproximateEnd | EventFlag.UncertainEnd);
    expect(flagsOf('1863/..')).toBe(EventFlag.Range | EventFlag.OpenEnd);
    expect(flagsOf('../1863')).toBe(EventFlag.Range | EventFlag.OpenStart);
    expect(flagsOf('1863/')).toBe(EventFlag.Range | EventFlag.UnknownEnd);
    expect(flagsOf('/1863')).toBe(EventFlag.Range | EventFlag.UnknownStart);
    expect(flagsOf('[1863,1865]')).toBe(EventFlag.OneOfSet);
    expect(flagsOf('{1863,1865}')).toBe(EventFlag.AllOfSet);
    expect(flagsOf('[..1863]')).toBe(EventFlag.OneOfSet | EventFlag.OpenStart);
    expect(flagsOf('XXXX-12-25')).toBe(EventFlag.UnknownStart | EventFlag.UnknownEnd);
  });

  it('lets marks reach as far as an approximate end may customarily be off, and leaves the bounds as they are written', () => {
    const years = (store: EventStore): number[] => [store.outerStarts, store.starts, store.ends, store.outerEnds].map((column) => Math.round(1970 + valueAt(column, 0) / MS_PER_MEAN_YEAR));
    expect(years(storeOf(dated('1863~')))).toEqual([1861, 1863, 1864, 1866]);
    expect(years(storeOf(dated('186X~')))).toEqual([1855, 1860, 1870, 1875]);
    expect(years(storeOf(dated('1863~/1870-05-01')))).toEqual([1861, 1863, 1870, 1870]);
    expect(years(storeOf(dated('[1863~,1870]')))).toEqual([1861, 1863, 1871, 1873]);
  });

  it('has no columns of their own for how far marks reach, where no mark is wider than its bounds', () => {
    const store = storeOf(dated('1863'), dated('1864?'));
    expect(store.outerStarts).toBe(store.starts);
    expect(store.outerEnds).toBe(store.ends);
    expect(store.alternatives.size).toBe(0);
  });

  it('keeps what a set and what rival accounts say, one by one', () => {
    const year = (y: number): { start: number; end: number } => ({ start: civilToInstant(y, 1, 1), end: civilToInstant(y + 1, 1, 1) });
    expect(storeOf(dated('[1667,1668,1670..1672]')).alternatives.get(0)).toEqual([
      year(1667), year(1668), { start: civilToInstant(1670, 1, 1), end: civilToInstant(1673, 1, 1) },
    ]);
    const disputed = storeOf(eventOf({ id: 'x', date: '1900', accounts: [{ by: ['b'], text: 'Later.', date: '1903' }, { by: ['a'], text: 'So it was.' }] }));
    expect(disputed.alternatives.get(0)).toEqual([year(1903)]);
    expect([valueAt(disputed.outerStarts, 0), valueAt(disputed.outerEnds, 0)]).toEqual([civilToInstant(1900, 1, 1), civilToInstant(1904, 1, 1)]);
  });

  it('draws a member without a bound up to the bounds that the event is drawn to', () => {
    const store = storeOf(dated('[..1863]'), dated('1800'));
    expect(store.alternatives.get(store.rowOf('[..1863]'))).toEqual([{ start: civilToInstant(1800, 1, 1), end: civilToInstant(1864, 1, 1) }]);
  });

  it('stands times that name their zone on the clock that is asked for, and leaves all other dates where they are', () => {
    const dataset = datasetOf({ tracks, events: [dated('2017-07-04T09:10:00+08:30'), dated('2017-07-04')] });
    const hourOf = (timeZone: string | undefined): number => {
      const store = buildStore(dataset, { timeZone });
      expect(store.timeZone).toBe(timeZone);
      expect(valueAt(store.starts, store.rowOf('2017-07-04'))).toBe(Date.UTC(2017, 6, 4));
      return (valueAt(store.starts, store.rowOf('2017-07-04T09:10:00+08:30')) - Date.UTC(2017, 6, 4)) / MS_PER_DAY * 24;
    };
    expect(hourOf(undefined)).toBeCloseTo(40 / 60, 9);
    expect(hourOf('Asia/Pyongyang')).toBeCloseTo(9 + 10 / 60, 9);
    expect(hourOf('recorded')).toBeCloseTo(9 + 10 / 60, 9);
    expect(hourOf('America/New_York')).toBeCloseTo(20 + 40 / 60 - 24, 9);
  });

  it('flags an event that an account dates otherwise', () => {
    const account = { by: ['b'], text: 'No.' };
    const flags = (date: string | undefined): number =>
      valueAt(storeOf(eventOf({ id: 'x', date: '1900', accounts: [date === undefined ? account : { ...account, date }] })).flags, 0);
    expect(flags('1901')).toBe(EventFlag.Disputed);
    expect(flags('1900')).toBe(0);
    expect(flags(undefined)).toBe(0);
  });

  it('draws what goes on up to the day that the dataset knows, and counts that day to the extent', () => {
    const store = buildStore(datasetOf({ tracks, asOf: '2017-07-31', events: [dated('1985/..'), dated('1900')] }));
    expect(store.asOf).toBe(civilToInstant(2017, 8, 1));
    expect(boundsAt(store, 1)).toEqual([
      civilToInstant(1985, 1, 1), civilToInstant(1986, 1, 1), store.asOf, store.asOf,
    ]);
    expect(store.extent).toEqual({ start: civilToInstant(1900, 1, 1), end: store.asOf });
  });

  it('draws what goes on no shorter than it is known, where the dataset knows less', () => {
    const store = buildStore(datasetOf({ tracks, asOf: '1950', events: [dated('1985/..')] }));
    expect(valueAt(store.ends, 0)).toBe(civilToInstant(1986, 1, 1));
  });

  it('is certain of nothing where the other end is not known', () => {
    const store = storeOf(dated('1900'), dated('/1950'), dated('1950/'), dated('2000'));
    const [first, last] = [civilToInstant(1900, 1, 1), civilToInstant(2001, 1, 1)];
    const [start, end] = [civilToInstant(1950, 1, 1), civilToInstant(1951, 1, 1)];
    expect(boundsAt(store, store.rowOf('/1950'))).toEqual([first, start, start, end]);
    expect(boundsAt(store, store.rowOf('1950/'))).toEqual([start, end, end, last]);
  });

  it('is certain of all that is open', () => {
    const store = storeOf(dated('1900'), dated('../1950'));
    const [first, start] = [civilToInstant(1900, 1, 1), civilToInstant(1950, 1, 1)];
    expect(boundsAt(store, store.rowOf('../1950'))).toEqual([first, first, start, civilToInstant(1951, 1, 1)]);
  });

  it('keeps every bound finite and in order, whatever the dates', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const store = buildStore(dataset);
        expect(store.skipped).toBe(0);
        for (let row = 0; row < store.size; row++) {
          const [start = NaN, startLatest = NaN, endEarliest = NaN, end = NaN] = boundsAt(store, row);
          expect(start <= startLatest && startLatest <= end && start <= endEarliest && endEarliest <= end).toBe(true);
          expect(start < end && Number.isFinite(start) && Number.isFinite(end)).toBe(true);
          if (row > 0) expect(valueAt(store.starts, row - 1)).toBeLessThanOrEqual(start);
        }
      }),
    );
  });

  it('lists the rows of each track and the tracks of each row alike', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const store = buildStore(dataset);
        TRACK_IDS.forEach((id, track) => {
          const rows = eventsOf(store).flatMap((event, row) => (tracksOf(event).includes(id) ? [row] : []));
          expect([...store.rowsOf(track)]).toEqual(rows);
          expect([...store.homeRowsOf(track)]).toEqual(rows.filter((row) => store.homeOf(row) === track));
        });
        eventsOf(store).forEach((event, row) => {
          expect([...store.actorsOf(row)].map((track) => TRACK_IDS[track])).toEqual([...new Set(tracksOf(event))]);
          expect(store.homeOf(row)).toBe(store.actorsOf(row)[0]);
        });
      }),
    );
  });

  it('leaves out and counts what has no readable date or no known track', () => {
    const store = storeOf(
      dated('1900'), dated('soon'), eventOf({ id: 'x', actors: ['nobody'] }), eventOf({ id: 'y', actors: ['nobody', { track: 'b' }] }),
    );
    expect(store.size).toBe(2);
    expect(store.skipped).toBe(2);
    expect(store.homeOf(store.rowOf('y'))).toBe(1);
  });

  it('lists the kinds of the dataset, then those that are only used, as circles', () => {
    const kinds = [{ id: 'war', label: 'War', shape: 'diamond' as const }];
    const store = buildStore(datasetOf({ tracks, kinds, events: [eventOf({ id: 'x', kind: 'fair' }), eventOf({ id: 'y', kind: 'war' })] }));
    expect(store.kindTable).toEqual([...kinds, { id: 'fair', label: 'fair', shape: 'circle' }]);
    expect([...store.kinds]).toEqual([1, 0]);
  });

  it('takes an importance for 50 where there is none, and within 0–100 otherwise', () => {
    const store = storeOf(
      eventOf({ id: 'a' }), eventOf({ id: 'b', importance: 500 }), eventOf({ id: 'c', importance: -1 }),
      eventOf({ id: 'd', importance: NaN }), eventOf({ id: 'e', importance: 0 }),
    );
    const importance = Object.fromEntries(store.ids.map((id, row) => [id, store.importance[row]]));
    expect(importance).toEqual({ a: 50, b: 100, c: 0, d: 50, e: 0 });
  });

  it('knows the most precise date that there is', () => {
    expect(storeOf(dated('1900'), dated('1901-05')).finestMs).toBe(31 * MS_PER_DAY);
    expect(storeOf(dated('1900'), dated('1890/1901-05-04')).finestMs).toBe(MS_PER_DAY);
    expect(storeOf().finestMs).toBe(Infinity);
  });

  it('takes the extent of an empty dataset from the states of its tracks, else the twentieth century', () => {
    const states = [{ name: 'Old', date: '1860/1910' }, { name: 'New', date: '1910/..' }];
    expect(buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A', states }] })).extent).toEqual({
      start: civilToInstant(1860, 1, 1), end: civilToInstant(1911, 1, 1),
    });
    const empty = buildStore(datasetOf({}));
    expect(empty.size).toBe(0);
    expect(empty.extent).toEqual({ start: civilToInstant(1900, 1, 1), end: civilToInstant(2000, 1, 1) });
    expect(empty.asOf).toBe(empty.extent.end);
  });

  it('holds the Big Bang', () => {
    const store = storeOf(dated('Y-13800000000'), dated('2017'));
    expect(store.ids[0]).toBe('Y-13800000000');
    expect(store.extent.start).toBeLessThan(-4.35e20);
  });

  it('does not modify its argument', () => {
    const events = Object.freeze([dated('1900'), dated('1800')].map((event) => Object.freeze(event)));
    expect(() => buildStore(Object.freeze(datasetOf({ tracks: Object.freeze(tracks), events })))).not.toThrow();
    expect(events.map(({ id }) => id)).toEqual(['1900', '1800']);
  });
});

describe('buildStoreInSteps', () => {
  it('says how far it has come and ends with the store', () => {
    const events = Array.from({ length: 12_000 }, (_, index) => eventOf({ id: `e${index}` }));
    const steps = buildStoreInSteps(datasetOf({ tracks, events }));
    const fractions: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) fractions.push(step.value);
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true);
    expect(step.value.size).toBe(12_000);
  });
});
