import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFaults, type Result } from '../../src/base/result.js';
import { resultOf } from '../../src/base/steps.js';
import type { Dataset } from '../../src/model/dataset.js';
import { readDataset, readDatasetInSteps } from '../../src/io/read-dataset.js';
import { fixture } from '../fixtures/read.js';
import { readParsedInSteps } from '../../src/io/read-parsed-dataset.js';
import { writeJson } from '../../src/io/write-json.js';

const RIGHT = {
  id: 'meiji',
  title: 'Meiji Japan',
  language: 'en',
  tracks: [
    { id: 'japan', name: { en: 'Japan', ja: '日本' }, color: 6, states: [{ name: 'Empire of Japan', date: '1868/1947-05-02' }] },
    { id: 'russia', name: 'Russia', color: '#3297ad' },
    { id: 'sakhalin', name: 'Sakhalin', parent: 'russia' },
  ],
  kinds: [{ id: 'war', label: 'War', shape: 'diamond' }],
  periods: [{ id: 'meiji', name: 'Meiji', date: '1868/1912' }],
  events: [
    {
      id: 'rjw', title: 'Russo-Japanese War', date: '1904-02-08/1905-09-05', kind: 'war',
      actors: ['japan', { track: 'russia', role: 'belligerent' }], importance: 90,
      place: { name: 'Port Arthur', lat: 38.8, lon: 121.26 },
      citations: [{ source: 'beasley', locator: 'ch. 6' }],
      accounts: [{ by: ['russia'], text: 'A treacherous attack', date: '1904-02-09' }],
      originalDate: { calendar: 'julian', text: '26 January 1904' },
      media: [{ url: 'https://example.org/map.png', type: 'image', alt: 'A map' }],
    },
    { id: 'peace', title: 'Treaty of Portsmouth', date: '1905-09-05', kind: 'war', actors: ['japan', 'russia'] },
  ],
  relations: [{ from: 'rjw', to: 'peace', type: 'leads-to', citations: [{ source: 'beasley' }] }],
  sources: [{ id: 'beasley', type: 'book', title: 'Japanese Imperialism', issued: { 'date-parts': [[1987]] }, 'call-number': 'DS' }],
  stories: [{ id: 's', title: 'S', steps: [{ id: '1', title: 'One', text: 'T', view: { start: '1904', end: '1905', selected: 'rjw', tracks: ['japan'] } }] }],
  license: 'CC0-1.0',
  asOf: '2017-07-10',
};

describe('readDataset', () => {
  it('reads a right dataset as it is written', () => {
    expect(readDataset(RIGHT)).toEqual({ ok: true, value: RIGHT, issues: [] });
    expect(readDataset(`\uFEFF${JSON.stringify(RIGHT)}`)).toEqual({ ok: true, value: RIGHT, issues: [] });
  });

  it('does not modify what it is given', () => {
    const before = structuredClone(RIGHT);
    readDataset(RIGHT);
    expect(RIGHT).toEqual(before);
  });

  describe('records', () => {
    it.each<[fault: string, change: (data: Draft) => void, code: string, path: string, hint?: string]>([
      ['a misspelled track among several', (d) => { first(d)['actors'] = ['japan', 'rusia']; }, 'event/unknown-track', 'events[0].actors[1]', 'did you mean “russia”?'],
      ['a misspelled source', (d) => { first(d)['citations'] = ['beasly']; }, 'citation/unknown-source', 'events[0].citations[0].source', 'did you mean “beasley”?'],
      ['a link that runs a program', (d) => { first(d)['media'] = [{ url: 'java\tscript:alert(1)' }]; }, 'media/bad-url', 'events[0].media[0].url'],
      ['a source whose link runs a program', (d) => { d.sources[0] = { ...d.sources[0], URL: ' JavaScript:alert(1)' }; }, 'source/bad-url', 'sources[0].URL'],
      ['half a position', (d) => { first(d)['place'] = { name: 'Port Arthur', lat: 38 }; }, 'place/half-position', 'events[0].place.lon'],
      ['a latitude beyond the pole', (d) => { first(d)['place'] = { name: 'X', lat: 138, lon: 0 }; }, 'place/out-of-range', 'events[0].place.lat'],
      ['an unknown time zone', (d) => { d.tracks[0] = { ...d.tracks[0], timeZone: 'Asia/Gotham' }; }, 'track/unknown-time-zone', 'tracks[0].timeZone'],
      ['an unknown colour', (d) => { d.tracks[0] = { ...d.tracks[0], color: 'red' }; }, 'track/bad-color', 'tracks[0].color'],
      ['an unknown shape', (d) => { d.kinds[0] = { ...d.kinds[0], shape: 'dimond' }; }, 'kind/not-a-choice', 'kinds[0].shape', 'did you mean “diamond”?'],
      ['a parent that does not exist', (d) => { d.tracks[2] = { ...d.tracks[2], parent: 'rusia' }; }, 'track/unknown-track', 'tracks[2].parent', 'did you mean “russia”?'],
      ['a track that belongs to itself', (d) => { d.tracks[1] = { ...d.tracks[1], parent: 'sakhalin' }; }, 'track/cyclic-parent', 'tracks[1].parent'],
      ['a relation to nothing', (d) => { d.relations[0] = { from: 'rjw', to: 'peece', type: 'leads-to' }; }, 'relation/unknown-event', 'relations[0].to', 'did you mean “peace”?'],
      ['a relation to itself', (d) => { d.relations[0] = { from: 'rjw', to: 'rjw', type: 'leads-to' }; }, 'relation/to-itself', 'relations[0].to'],
      ['a story that shows nothing', (d) => { d.stories[0] = { id: 's', title: 'S', steps: [] }; }, 'story/missing-steps', 'stories[0].steps'],
      ['a track of nobody', (d) => { d.tracks.push({ id: 'russia' }); }, 'track/duplicate-id', 'tracks[3].id'],
      ['an account of nobody', (d) => { first(d)['accounts'] = [{ text: 'They say' }]; }, 'account/missing-by', 'events[0].accounts[0].by'],
      ['an odd language', (d) => { first(d)['title'] = { en: 'War', __proto_x: 'Y' }; }, 'event/bad-language', 'events[0].title.__proto_x'],
    ])('keep what they can in spite of %s', (_, change, code, path, hint) => {
      const data = draft(change);
      const result = readDataset(data);
      const found = result.issues.find((issue) => issue.code === code);
      expect(result.issues.map((issue) => issue.code)).toEqual([code]);
      expect(found).toMatchObject({ severity: 'error', path, ...(hint !== undefined && { hint }) });
      expect(idsOf(result)).toEqual(['rjw', 'peace']);
    });

    it('take a track for each of a hundred thousand generations', () => {
      const tracks = Array.from({ length: 100_000 }, (_, i) => ({ id: `t${i}`, name: 'T', ...(i > 0 && { parent: `t${i - 1}` }) }));
      const [, ...others] = tracks;
      const result = readDataset({ ...RIGHT, tracks: [...RIGHT.tracks, { id: 't0', name: 'T', parent: 't99999' }, ...others] });
      expect(result.issues).toMatchObject([{ code: 'track/cyclic-parent', path: 'tracks[3].parent' }]);
    });

    it.each<[fault: string, change: (event: Loose) => void, code: string, path: string]>([
      ['only unknown actors', (e) => { e['actors'] = ['rusia']; }, 'event/unknown-track', 'events[0].actors[0]'],
      ['no actors', (e) => { delete e['actors']; }, 'event/missing-actors', 'events[0].actors'],
      ['a date that is none', (e) => { e['date'] = '1904-2-8'; }, 'event/bad-date', 'events[0].date'],
      ['swapped ends', (e) => { e['date'] = '1905/1904'; }, 'event/bad-date', 'events[0].date'],
      ['no date', (e) => { delete e['date']; }, 'event/missing-date', 'events[0].date'],
      ['no id', (e) => { delete e['id']; }, 'event/missing-id', 'events[0].id'],
      ['a blank title', (e) => { e['title'] = ' '; }, 'event/missing-title', 'events[0].title'],
      ['a title of another type', (e) => { e['title'] = ['x']; }, 'event/wrong-type', 'events[0].title'],
      ['a throwing getter for a title', (e) => { Object.defineProperty(e, 'title', { enumerable: true, get() { throw new Error('no'); } }); }, 'event/missing-title', 'events[0].title'],
    ])('leave out an event with %s and keep the rest', (_, change, code, path) => {
      const result = readDataset(draft((d) => { change(first(d)); d.relations = []; d.stories = []; }));
      expect(result.issues).toEqual([expect.objectContaining({ severity: 'error', code, path })]);
      expect(idsOf(result)).toEqual(['peace']);
    });

    it('keep the first of two events with one id', () => {
      const result = readDataset(draft((d) => { d.events.push({ ...d.events[1], title: 'Another' }); }));
      expect(result.issues).toEqual([expect.objectContaining({ code: 'event/duplicate-id', path: 'events[2].id' })]);
      expect(result.ok && result.value.events[1]?.title).toBe('Treaty of Portsmouth');
    });

    it('say everything that is wrong at once', () => {
      const result = readDataset(draft((d) => {
        d.events[0] = { id: 'x', actors: [] };
        d.events.push('nothing' as unknown as Loose, { id: 'y', title: 'Y', date: '85', actors: ['japan'] });
        d.relations = [];
        d.stories = [];
      }));
      expect(result.issues.map(({ code, path }) => `${path} ${code}`)).toEqual([
        'events[0].title event/missing-title',
        'events[0].date event/missing-date',
        'events[0].actors event/missing-actors',
        'events[2] event/wrong-type',
        'events[3].date event/bad-date',
      ]);
    });
  });

  describe('warnings', () => {
    it('imply a kind that is not listed, drawn as a circle, and say so once', () => {
      const result = readDataset(draft((d) => { for (const event of d.events) event['kind'] = 'wr'; }));
      expect(result.issues).toEqual([
        expect.objectContaining({ severity: 'warning', code: 'event/unknown-kind', path: 'events[0].kind', hint: 'did you mean “war”?' }),
      ]);
      expect(result.ok && result.value.kinds[1]).toEqual({ id: 'wr', label: 'Wr', shape: 'circle' });
    });

    it('name a property that is not read, once, with the one that was probably meant', () => {
      const result = readDataset(draft((d) => {
        for (const event of d.events) event['importanse'] = 3;
        first(d)['_private'] = 1;
      }));
      expect(result.issues).toEqual([
        expect.objectContaining({ severity: 'warning', code: 'event/unknown-property', path: 'events[0].importanse', hint: 'did you mean “importance”?' }),
      ]);
      expect(result.issues[0]?.message).toContain('(2 times)');
    });

    it('say what the fields of other tools are called here, once for each', () => {
      const record = { title: 'War', start: '1904', group: 'Japan', thumbnail: 'a.jpg', url: 'https://a.example', start_date: { year: 1904 }, content: 'War' };
      const { issues } = readDataset([{ date: '1904', ...record }, { date: '1905', ...record }]);
      expect(issues.map(({ code, path, hint }) => [code, path, /“(?:date|actors|media|sources|title)”/i.exec(hint ?? '')?.[0]])).toEqual([
        ['event/unknown-property', '[0].start', '“date”'],
        ['event/unknown-property', '[0].group', '“actors”'],
        ['event/unknown-property', '[0].thumbnail', '“media”'],
        ['event/unknown-property', '[0].url', '“sources”'],
        ['event/unknown-property', '[0].start_date', '“date”'],
        ['event/unknown-property', '[0].content', '“title”'],
      ]);
    });

    it('say how a date is written that is an object, and what the list of events is to be called', () => {
      expect(readDataset([{ title: 'War', date: { year: 1904 } }]).issues).toMatchObject([{ code: 'event/wrong-type', hint: expect.stringContaining('"1904-02-08"') as string }]);
      expect(readDataset({ title: 'A', rows: [{ title: 'War', date: '1904' }] }).issues).toMatchObject([{ code: 'dataset/missing-events', hint: expect.stringContaining('“rows”') as string }]);
    });

    it('take a number for a year and move an importance into its range', () => {
      const result = readDataset(draft((d) => { Object.assign(first(d), { date: 794, importance: 200 }); }));
      expect(result.issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning event/number-for-text', 'warning event/out-of-range']);
      expect(result.ok && result.value.events[0]).toMatchObject({ date: '0794', importance: 100 });
    });
  });

  describe('short form', () => {
    it('takes a list of events alone, with the tracks that its actors name', () => {
      const result = readDataset([
        { date: '1904', title: 'War', actors: ['Russia', 'Japan'] },
        { date: '1905', title: 'War', actors: 'Japan', kind: 'small-war' },
        { date: '1906', title: '전쟁', track: 'Korea' },
        { date: '1907', title: 'Peace' },
      ]);
      expect(result.issues).toEqual([]);
      expect(result.ok && result.value).toEqual({
        id: 'timeline',
        title: 'Timeline',
        tracks: ['Russia', 'Japan', 'Korea', 'events'].map((id) => ({ id, name: id })),
        kinds: [{ id: 'event', label: 'Event', shape: 'circle' }, { id: 'small-war', label: 'Small war', shape: 'ring' }],
        events: [
          { id: 'war', title: 'War', date: '1904', kind: 'event', actors: ['Russia', 'Japan'] },
          { id: 'war-2', title: 'War', date: '1905', kind: 'small-war', actors: ['Japan'] },
          { id: '전쟁', title: '전쟁', date: '1906', kind: 'event', actors: ['Korea'] },
          { id: 'peace', title: 'Peace', date: '1907', kind: 'event', actors: ['events'] },
        ],
        sources: [],
      });
    });

    it('does not make up an id that is written further down', () => {
      const result = readDataset([{ date: '1904', title: 'War' }, { id: 'war', date: '1905', title: 'Another' }]);
      expect(idsOf(result)).toEqual(['war-2', 'war']);
    });

    it('gives events without actors to the only track that there is', () => {
      const result = readDataset({ id: 'x', title: 'X', tracks: ['japan'], events: [{ id: 'a', title: 'A', date: '1904' }] });
      expect(result).toMatchObject({ ok: true, issues: [], value: { events: [{ actors: ['japan'] }] } });
    });
  });

  describe('in steps', () => {
    it('tells after every few hundred events what part is read, and comes to the same', () => {
      const tracks = Array.from({ length: 450 }, (_, i) => ({ id: `t${i}`, name: `T${i}` }));
      const events = Array.from({ length: 900 }, (_, i) => ({ id: `e${i}`, title: 'E', date: i % 3 === 0 ? '1904' : '19x4', actors: [`t${i % 500}`] }));
      const relations = Array.from({ length: 450 }, (_, i) => ({ from: `e${i}`, to: `e${i + 3}`, type: 'leads-to' }));
      const data = { id: 'x', title: 'X', tracks, events, relations };
      expect([...readParsedInSteps(data)]).toEqual([0, 0, 200 / 900, 400 / 900, 600 / 900, 800 / 900, 1, 1]);
      expect(resultOf(readParsedInSteps(data))).toEqual(readDataset(data));
    });

    it('comes to the same dataset and issues as at once, whatever it is', () => {
      const event = fc.record({ id: fc.string({ maxLength: 2 }), title: fc.string({ maxLength: 3 }), date: fc.constantFrom('1904', '19x4', 1904), actors: fc.array(fc.constantFrom('a', 'b')) }, { requiredKeys: [] });
      const data = fc.oneof(fc.array(event), fc.record({ tracks: fc.array(fc.constantFrom('a', 'b', 3)), events: fc.array(event) }), fc.jsonValue());
      fc.assert(fc.property(data, (value) => {
        expect(resultOf(readDatasetInSteps(value))).toEqual(readDataset(value));
        const text = JSON.stringify(value);
        expect(resultOf(readDatasetInSteps(text))).toEqual(readDataset(text));
        expect(resultOf(readDatasetInSteps(`${text}]`))).toEqual(readDataset(`${text}]`));
      }), { numRuns: 500 });
    });
  });

  describe('what is no dataset', () => {
    it.each<[what: string, input: unknown, code: string]>([
      ['nothing', undefined, 'dataset/wrong-type'],
      ['what a page calls `history`', Object.create({ [Symbol.toStringTag]: 'History' }), 'dataset/wrong-type'],
      ['a promise', Promise.resolve([]), 'dataset/wrong-type'],
      ['a number', 7, 'dataset/wrong-type'],
      ['JSON of a number', '7', 'dataset/wrong-type'],
      ['an object without events', { tracks: [] }, 'dataset/missing-events'],
      ['events that are no list', { events: {} }, 'dataset/wrong-type'],
      ['an empty text', ' \n', 'dataset/empty'],
      ['a web page', '<!doctype html><title>Not found</title>', 'dataset/markup'],
      ['data of another tool', { events: [{ start_date: { year: '1904' } }] }, 'dataset/other-format'],
    ])('is refused: %s', (_, input, code) => {
      expect(readDataset(input)).toMatchObject({ ok: false, issues: [{ severity: 'error', code }] });
    });

    it('is called by its name where it is no plain data', () => {
      expect(readDataset(Object.create({ [Symbol.toStringTag]: 'History' })).issues[0]?.message).toBe('expected a dataset, found an object of the sort History');
      expect(readDataset(Promise.resolve([])).issues).toMatchObject([{ message: expect.stringContaining('Promise') as string, hint: 'await it first' }]);
    });

    it('is called a table, lines or Markwhen where it looks so, with what reads that', () => {
      const hintOf = (name: string): string | undefined => readDataset(fixture(name)).issues[0]?.hint;
      expect(hintOf('german.csv')).toMatch(/looks like a table.*`readCsv`.*“csv”/);
      expect(hintOf('lines.ndjson')).toMatch(/looks like lines of JSON.*`readNdjson`/);
      expect(hintOf('history.mw')).toMatch(/looks like Markwhen.*`readMarkwhen`/);
    });

    it('is refused with the line, the column and the place where the JSON breaks', () => {
      expect(readDataset('{\n  "events": [\n    { "id": "a", },\n  ]\n}')).toEqual({
        ok: false,
        issues: [{
          severity: 'error', code: 'dataset/not-json', path: '', hint: 'remove the comma before it',
          message: 'not JSON at line 3, column 18: expected a property name in double quotes, found “}”, near: { "id": "a", },',
        }],
      });
    });
  });

  describe('hostile input', () => {
    it('never throws, whatever it is', () => {
      fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }), (value) => {
        readDataset(value);
        readDataset({ tracks: [value], kinds: [value], sources: [value], events: [value], relations: [value], stories: [value], periods: [value] });
        readDataset({ id: value, title: value, events: [{ id: 'a', title: value, date: value, actors: value, media: [value], place: value, accounts: [value], citations: value }] });
      }), { numRuns: 1000 });
    });

    it('never throws, whatever text it is', () => {
      fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => { readDataset(text); }));
    });

    it('reads back equal whatever it has read', () => {
      const anyRecord = fc.dictionary(fc.constantFrom('id', 'title', 'name', 'date', 'actors', 'kind', 'type', 'place', 'issued', 'label'), fc.jsonValue());
      const event = fc.record({ title: fc.string(), date: fc.constantFrom('1904', '1904~/..', 1904), actors: fc.array(fc.string()), place: anyRecord, citations: fc.array(fc.string()), importance: fc.double() });
      fc.assert(fc.property(fc.array(event), fc.array(anyRecord), (events, sources) => {
        const result = readDataset({ events, sources });
        if (!result.ok) throw new Error('a list of events is a dataset');
        const again = readDataset(writeJson(result.value));
        expect(again).toMatchObject({ ok: true, issues: [] });
        expect(again.ok && again.value).toEqual(result.value);
      }));
    });

    it('survives proxies that refuse, cycles, and nesting without end', () => {
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      const cyclic: Record<string, unknown> = { id: 'c', type: 'book', title: 'C' };
      cyclic['self'] = cyclic;
      let deep: unknown = [];
      for (let i = 0; i < 100_000; i += 1) deep = [deep];
      const result = readDataset({ events: [proxy, deep, cyclic], sources: [cyclic, { id: 'd', type: 'book', title: 'D', deep }], title: proxy });
      expect(result).toMatchObject({ ok: true, value: { events: [], sources: [{ id: 'c' }, { id: 'd' }] } });
      if (result.ok) expect(readDataset(writeJson(result.value)).ok).toBe(true);
      expect(readDataset('['.repeat(200_000)).issues[0]?.code).toBe('dataset/not-json');
    });

    it('reads a hundred thousand events that name as many tracks which do not exist, and tells of the first of them', () => {
      const tracks = Array.from({ length: 2000 }, (_, i) => `track-${i}`);
      const events = Array.from({ length: 100_000 }, (_, i) => ({ id: `e${i}`, title: 'E', date: '1904', actors: [`trak-${i}`] }));
      const { issues } = readDataset({ id: 'x', title: 'X', tracks, events });
      expect(issues).toHaveLength(201);
      expect(issues[199]?.path).toBe('events[199].actors[0]');
      expect(countFaults(issues, 'error')).toBe(100_000);
    });
  });
});

type Loose = Record<string, unknown>;

interface Draft {
  tracks: Loose[];
  kinds: Loose[];
  sources: Loose[];
  events: Loose[];
  relations: Loose[];
  stories: Loose[];
}

/** A copy of the right dataset with something changed in it. */
function draft(change: (data: Draft) => void): Draft {
  const copy = structuredClone(RIGHT) as unknown as Draft;
  change(copy);
  return copy;
}

function first(data: Draft): Loose {
  return data.events[0] ?? {};
}

function idsOf(result: Result<Dataset>): string[] {
  return result.ok ? result.value.events.map((event) => event.id) : [];
}
