import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { scanTexts } from '../../src/search/scan-texts.js';
import { buildStore } from '../../src/store/build-store.js';
import type { EventStore } from '../../src/store/event-store.js';
import { searchableStore } from '../../src/store/searchable-store.js';
import { datasetOf, eventOf } from './random-dataset.js';

const found = (store: EventStore, text: string): string[] => {
  const ranks = scanTexts(searchableStore(store), text);
  return store.ids.filter((_, row) => (ranks?.[row] ?? 0) > 0);
};

describe('searchableStore(store)', () => {
  const store = buildStore(datasetOf({
    tracks: [
      { id: 'a', name: { en: 'Korea', ko: '한국' }, aliases: ['Hanguk'], states: [{ name: 'Joseon', date: '1392/1897-10-11' }, { name: 'Korean Empire', label: '대한제국', date: '1897-10-12/1910' }] },
      { id: 'b', name: 'Япония' },
    ],
    events: [
      eventOf({ id: 'first', date: '1876-02-26', title: { en: 'Opening', de: 'Öffnung' }, label: 'Opens', actors: ['b', 'a'] }),
      eventOf({ id: 'second', date: '1900?', title: 'Second', description: 'Described', place: { name: '서울' }, note: 'Noted', dateNote: 'Dated' }),
      eventOf({
        id: 'third', date: '2017', title: 'Third', actors: ['b'], originalDate: { calendar: 'julian', text: '20 June' },
        accounts: [{ by: ['b'], text: 'Told otherwise', date: '2016-12' }],
      }),
    ],
  }));

  it('lets an event be found by each of its texts, in any language', () => {
    for (const text of ['opening', 'offnung', 'opens']) expect(found(store, text), text).toEqual(['first']);
    for (const text of ['second', 'described', '서울', 'noted', 'dated']) expect(found(store, text), text).toEqual(['second']);
    for (const text of ['third', '20 june', 'otherwise']) expect(found(store, text), text).toEqual(['third']);
  });

  it('lets it be found by its dates as written', () => {
    expect(found(store, '1876-02')).toEqual(['first']);
    expect(found(store, '1900')).toEqual(['second']);
    expect(found(store, '2016-12')).toEqual(['third']);
  });

  it('lets it be found by the names and aliases of its actors, and by what these were called at the time', () => {
    for (const text of ['korea', '한국', 'ㅎㄱ', 'hanguk']) expect(found(store, text), text).toEqual(['first', 'second']);
    expect(found(store, 'япо')).toEqual(['first', 'third']);
    expect(found(store, 'joseon')).toEqual(['first']);
    expect(found(store, 'korean empire')).toEqual(['second']);
    expect(found(store, '대한제국 second')).toEqual(['second']);
  });

  it('finds events of the whole history in five languages', () => {
    const history = buildStore(russiaKorea);
    for (const text of ['convention of peking', '베이징 조약', 'ㅂㅇㅈ', 'пекинскии договор', '北京条約', '中俄北京', '露清']) {
      expect(found(history, text), text).toContain('peking-convention');
    }
    expect(found(history, 'ウラジオ')).toContain('vladivostok-founded');
    expect(found(history, 'うらじお')).toEqual(found(history, 'ウラジオ'));
    expect(found(history, '20 june 1860')).toEqual(['vladivostok-founded']);
  });
});
