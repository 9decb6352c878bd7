import fc from 'fast-check';
import type { Dataset } from '../../src/model/dataset.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { datasetOf, dates, TRACK_IDS } from './random-dataset.js';

const words = fc.constantFrom('Treaty', 'War', 'A rising in the provinces, put down after two months', 'Kanghwa', '');
const tags = fc.uniqueArray(fc.constantFrom('en', 'ko', 'ru', 'pt-BR'), { maxLength: 3 });
const text = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.tuple(tags, words).map(([languages, word]) => Object.fromEntries(languages.map((tag) => [tag, `${word} ${tag}`]))),
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(arbitrary, { nil: undefined });
const track = fc.constantFrom(...TRACK_IDS, 'nobody');
const actor = fc.oneof(track, track.map((id) => ({ track: id })), fc.record({ track, role: fc.constantFrom('host', 'target') }));
const citations = fc.array(fc.record({ source: fc.constantFrom('a', 'b') }), { maxLength: 2 });
const anyDate = fc.oneof(
  { weight: 4, arbitrary: dates },
  fc.constantFrom('2017-07-04T09:10:00Z', '2017-07-04T09:10:00', '2017-07-04T09:10:00+08:30', '1904/1904-05', '1904-05/1904', '1905/1904', 'soon', '1900-02-30', '0000', '9999-12'),
);

/** Events with every field that there is, some of them left out, some of them with dates and actors that cannot be read. */
export const records: fc.Arbitrary<TimelineEvent[]> = fc.array(
  fc.record({
    title: text, label: maybe(text), date: anyDate, kind: fc.constantFrom('war', 'treaty', 'act'), actors: fc.array(actor, { minLength: 1, maxLength: 3 }),
    description: maybe(text), importance: maybe(fc.constantFrom(0, 50, 100, 33.4, -1, 500)),
    place: maybe(fc.oneof(fc.record({ name: text }), fc.record({ name: text, lat: fc.constantFrom(0, 37.5), lon: fc.constantFrom(-0.1, 127) }))),
    media: maybe(fc.constant([{ url: 'a.png', alt: 'A' }])), citations: maybe(citations), dateNote: maybe(text),
    originalDate: maybe(fc.record({ calendar: fc.constant('julian'), text })),
    accounts: maybe(fc.array(fc.record({ by: fc.constant(['a']), text, date: fc.constantFrom('1903', '1900') }), { maxLength: 2 })),
    note: maybe(text),
  }),
  { maxLength: 40 },
).map((events) => events.map((event, index) => ({
  id: `e${index}`, ...Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined)),
}) as TimelineEvent));

export const richDatasets: fc.Arbitrary<Dataset> = records.map((events) => datasetOf({
  tracks: TRACK_IDS.map((id) => ({ id, name: id })), kinds: [{ id: 'war', label: 'War', shape: 'diamond' }], language: 'ko', events,
}));
