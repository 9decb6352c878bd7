import type { Dataset } from '../../src/model/dataset.js';

/** A handful of events with everything that a card can show, small enough to know by heart. */
export const smallHistory: Dataset = {
  id: 'small',
  title: { en: 'A small history', ko: '작은 역사' },
  language: 'en',
  tracks: [
    { id: 'japan', name: { en: 'Japan', ja: '日本', ko: '일본' }, language: 'ja' },
    { id: 'russia', name: { en: 'Russia', ko: '러시아' } },
    { id: 'korea', name: { en: 'Korea', ko: '한국' }, states: [{ name: 'Joseon', date: '1392/1897-10-12' }] },
  ],
  kinds: [
    { id: 'war', label: 'War', shape: 'diamond' },
    { id: 'treaty', label: 'Treaty', shape: 'document' },
  ],
  events: [
    {
      id: 'ganghwa', title: 'Treaty of Ganghwa', date: '1876-02-26', kind: 'treaty', importance: 70,
      actors: [{ track: 'korea', role: 'signatory' }, { track: 'japan', role: 'initiator' }],
      place: { name: 'Ganghwa', lat: 37.75, lon: 126.48 },
      originalDate: { calendar: 'lunisolar-korean', text: '2nd day of the 2nd month' },
      citations: [{ source: 'beasley', locator: 'ch. 4' }],
    },
    { id: 'donghak', title: 'Donghak rising', date: '1894~', kind: 'war', actors: ['korea'] },
    {
      id: 'war', title: 'Russo-Japanese War', date: '1904-02-08/1905-09-05', kind: 'war', importance: 95,
      actors: [{ track: 'japan', role: 'belligerent' }, { track: 'russia', role: 'belligerent' }],
      description: 'Fought over Korea and Manchuria.',
      accounts: [{ by: ['russia'], text: 'An attack without a declaration.', citations: [{ source: 'note' }] }],
      citations: [{ source: 'note', locator: '¶2' }, { source: 'letter' }],
    },
    { id: 'portsmouth', title: 'Treaty of Portsmouth', date: '1905-09-05', kind: 'treaty', actors: ['japan', 'russia'] },
  ],
  relations: [{ from: 'war', to: 'portsmouth', type: 'leads-to' }],
  sources: [
    { id: 'beasley', type: 'book', title: 'Japanese Imperialism', author: [{ family: 'Beasley', given: 'W. G.' }], issued: { 'date-parts': [[1987]] }, DOI: '10.1093/0198221681.001.0001' },
    { id: 'note', type: 'webpage', title: 'A note', URL: 'https://example.org/note' },
    { id: 'letter', type: 'personal_communication', title: 'A letter' },
  ],
};

/** Ids of its events in order of time. */
export const SMALL_IDS = ['ganghwa', 'donghak', 'war', 'portsmouth'] as const;
