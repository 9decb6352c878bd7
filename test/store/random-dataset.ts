import fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.js';
import type { TimelineEvent } from '../../src/model/event.js';

/** A dataset of nothing but what is given. */
export function datasetOf(parts: Partial<Dataset>): Dataset {
  return { id: 'test', title: 'Test', tracks: [], kinds: [], events: [], sources: [], ...parts };
}

/** An event of track `a`. */
export function eventOf(parts: Partial<TimelineEvent> & Pick<TimelineEvent, 'id'>): TimelineEvent {
  return { title: parts.id, date: '1900', kind: 'act', actors: ['a'], ...parts };
}

export const TRACK_IDS = ['a', 'b', 'c', 'd'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1890, max: 1910 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${twoDigits(month)}-${twoDigits(date)}`);
const coarse = fc.integer({ min: 1890, max: 1910 }).map(String);
const single = fc.oneof(day, coarse, coarse.map((year) => `${year}~`), day.map((date) => `${date}?`));
const interval = fc.tuple(fc.oneof(day, coarse), fc.integer({ min: 1911, max: 1930 })).map(([start, end]) => `${start}/${end}`);
const openEnded = fc.tuple(single, fc.constantFrom('/..', '/')).map(([date, end]) => date + end);
const openStarted = fc.tuple(fc.constantFrom('../', '/'), single).map(([start, date]) => start + date);
const set = coarse.map((year) => `[${year},1931]`);

/** Dates of every form, crowded enough that some coincide. */
export const dates: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: single }, { weight: 3, arbitrary: interval }, openEnded, openStarted, set,
);

/** Up to 60 events on four tracks, each with one to three actors. */
export const datasets: fc.Arbitrary<Dataset> = datasetsOn(dates);

/** The same with dates of all lengths that many events share. */
export const crowdedDatasets: fc.Arbitrary<Dataset> = datasetsOn(
  fc.constantFrom('1900', '1900', '1901', '1900~', '190X', '1900-03', '1900-03-05', '1900-03-06', '1901-07-04T10:15:00Z', '1900/1902', '1899-12-31/1900-01-02'),
);

function datasetsOn(date: fc.Arbitrary<string>): fc.Arbitrary<Dataset> {
  return fc.array(
    fc.record({
      date,
      kind: fc.constantFrom('war', 'treaty', 'act'),
      actors: fc.array(fc.constantFrom(...TRACK_IDS), { minLength: 1, maxLength: 3 }),
      importance: fc.constantFrom(10, 50, 90),
    }),
    { maxLength: 60 },
  ).map((events) =>
    datasetOf({
      tracks: TRACK_IDS.map((id) => ({ id, name: id })),
      kinds: [{ id: 'war', label: 'War', shape: 'diamond' }],
      events: events.map((event, index) => eventOf({ id: `e${index}`, ...event })),
    }),
  );
}
