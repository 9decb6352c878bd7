import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { russiaKorea } from '../../events/index.js';
import { textIn, type Text } from '../../src/model/text.js';
import { buildStore } from '../../src/store/build-store.js';
import type { EventStore } from '../../src/store/event-store.js';
import { datasetOf, eventOf } from './random-dataset.js';
import { richDatasets } from './random-records.js';

const tracks = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];

describe('eventAt(row)', () => {
  it('puts every event of the whole history together again', () => {
    const store = buildStore(russiaKorea);
    for (const event of russiaKorea.events) expect(store.eventAt(store.rowOf(event.id))).toEqual(event);
  });

  it('puts any event together again, whatever it has', () => {
    fc.assert(fc.property(richDatasets, (dataset) => {
      const store = buildStore(dataset);
      for (const event of dataset.events) {
        const row = store.rowOf(event.id);
        if (row >= 0) expect(store.eventAt(row)).toEqual(event);
      }
    }));
  });

  it('is undefined for a row that there is not', () => {
    const store = buildStore(datasetOf({ tracks, events: [eventOf({ id: 'x' })] }));
    expect(store.eventAt(-1)).toBeUndefined();
    expect(store.eventAt(1)).toBeUndefined();
  });

  it('keeps no object that it was given, of an event that has nothing rare', () => {
    const event = eventOf({ id: 'x', actors: [{ track: 'a', role: 'host' }, 'b'], place: { name: 'Seoul', lat: 37.5, lon: 127 } });
    const found = buildStore(datasetOf({ tracks, events: [event] })).eventAt(0);
    expect(found).not.toBe(event);
    expect(found?.actors).not.toBe(event.actors);
    expect(found?.place).not.toBe(event.place);
  });

  it('keeps kinds apart that are more than a column has numbers for', () => {
    const events = Array.from({ length: 0x10002 }, (_, index) => eventOf({ id: `e${index}`, kind: `k${index}` }));
    const store = buildStore(datasetOf({ tracks, events }));
    for (const id of ['e0', 'e65534', 'e65535', 'e65536', 'e65537']) expect(store.eventAt(store.rowOf(id))?.kind).toBe(id.replace('e', 'k'));
  });
});

describe('titleIn, labelIn, datesOf and visitTexts', () => {
  it('say what the event says', () => {
    fc.assert(fc.property(richDatasets, fc.constantFrom('en', 'ko', 'pt', 'ja'), (dataset, locale) => {
      const store = buildStore(dataset);
      const said = (text: Text | undefined): string => textIn(text, locale, dataset.language);
      for (let row = 0; row < store.size; row += 1) {
        const { title, label, date, description, place, dateNote, originalDate, note, accounts = [] } = store.eventAt(row) ?? eventOf({ id: 'none' });
        expect(store.titleIn(row, locale)).toBe(said(title));
        expect(store.labelIn(row, locale)).toBe(said(label ?? title));
        expect(store.datesOf(row)).toEqual([date, ...accounts.flatMap((account) => account.date ?? [])]);
        const others = [description, place?.name, dateNote, note, originalDate?.text, ...accounts.map(({ text }) => text)];
        expect(visited(store, row)).toEqual([...inAllLanguages([title, label], true), ...inAllLanguages(others, false)]);
      }
    }));
  });

  it('follow the language that is asked for', () => {
    const store = buildStore(datasetOf({ tracks, events: [eventOf({ id: 'x', title: { en: 'Treaty', ko: '조약' } }), eventOf({ id: 'y', title: { ko: '전쟁' } })] }));
    expect(['en', 'ko', 'en'].map((locale) => store.titleIn(0, locale))).toEqual(['Treaty', '조약', 'Treaty']);
    expect(store.titleIn(1, 'en')).toBe('전쟁');
  });

  it('say nothing of a row that there is not', () => {
    const store = buildStore(datasetOf({ tracks, events: [eventOf({ id: 'x' })] }));
    expect([store.titleIn(1, 'en'), store.labelIn(-1, 'en'), store.datesOf(1), visited(store, -1)]).toEqual(['', '', [], []]);
  });
});

function visited(store: EventStore, row: number): [text: string, isTitle: boolean][] {
  const seen: [string, boolean][] = [];
  store.visitTexts(row, (text, isTitle) => { seen.push([text, isTitle]); });
  return seen;
}

function inAllLanguages(texts: readonly (Text | undefined)[], isTitle: boolean): [text: string, isTitle: boolean][] {
  return texts.flatMap((text = {}) => (typeof text === 'string' ? [text] : Object.values(text))).map((text) => [text, isTitle]);
}
