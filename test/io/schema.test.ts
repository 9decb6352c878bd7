import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { readDataset } from '../../src/io/read-dataset.js';
import { MEDIA_TYPES } from '../../src/io/records/read-details.js';
import { MARK_SHAPES } from '../../src/io/records/read-kind.js';
import { RELATION_TYPES } from '../../src/io/records/read-relation.js';
import { writeJson } from '../../src/io/write-json.js';
import { fixture } from '../fixtures/read.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/schema.json', import.meta.url), 'utf8')) as Schema;
const isValid = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile(schema);

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>> }>>;
}

const EVENT = { id: 'a', title: 'A', date: '1904', actors: ['japan'] };

/** A dataset of one event that has these properties besides the needed ones. */
function withEvent(properties: object): object {
  return { id: 'x', title: 'X', tracks: ['japan', 'russia'], sources: [{ id: 's', type: 'book', title: 'S' }], events: [{ ...EVENT, ...properties }] };
}

function withPart(properties: object): object {
  return { ...withEvent({}), ...properties };
}

describe('schema.json', () => {
  it('accepts the fixture, and what is written of it', () => {
    expect(isValid(JSON.parse(fixture('meiji.json'))), JSON.stringify(isValid.errors)).toBe(true);
    const read = readDataset(fixture('meiji.json'));
    expect(read.ok && isValid(JSON.parse(writeJson(read.value)))).toBe(true);
  });

  it('accepts the dataset that comes with the library, which reads back as it is', () => {
    const json: unknown = JSON.parse(writeJson(russiaKorea));
    expect(isValid(json), JSON.stringify(isValid.errors?.slice(0, 5), undefined, 1)).toBe(true);
    expect(readDataset(json)).toEqual({ ok: true, value: json, issues: [] });
  });

  it('knows the same words as the types', () => {
    expect(schema.$defs['kind']?.properties['shape']?.enum).toEqual(MARK_SHAPES);
    expect(schema.$defs['relation']?.properties['type']?.enum).toEqual(RELATION_TYPES);
    expect(schema.$defs['media']?.properties['type']?.enum).toEqual(MEDIA_TYPES);
  });

  it.each<[what: string, input: unknown]>([
    ['events alone', [{ title: 'A', date: '1904' }]],
    ['no events', []],
    ['a dataset without tracks', { events: [{ title: 'A', date: '1904', actors: 'x' }] }],
    ['a dataset with an empty list of tracks', { tracks: [], events: [{ title: 'A', date: '1904' }] }],
    ['one track that need not be named', { id: 'x', title: 'X', tracks: ['a'], events: [{ id: 'a', title: 'A', date: '1904' }] }],
    ['track instead of actors', withEvent({ actors: undefined, track: 'japan' })],
    ['an actor with a role', withEvent({ actors: [{ track: 'japan', role: 'host' }, 'russia'] })],
    ['texts in languages', withEvent({ title: { en: 'A', 'zh-Hans': '甲' }, label: { ko: '가' } })],
    ['a place', withEvent({ place: { name: 'P', lat: 1, lon: -2 } })],
    ['the name of a place', withEvent({ place: 'P' })],
    ['media', withEvent({ media: [{ url: 'a/b.png', type: 'image' }, { url: 'data:image/png;base64,AA' }, { url: 'HTTPS://x.org' }, { url: '//x.org/a:b' }] })],
    ['citations', withEvent({ citations: ['s', { source: 's', locator: 'p. 1' }] })],
    ['an account', withEvent({ accounts: [{ by: ['russia'], text: 'T', date: '1904~' }] })],
    ['another calendar', withEvent({ originalDate: { calendar: 'julian', text: 'T' } })],
    ['private properties', withEvent({ _id: 1, 'x-y': 2 })],
    ['a colour', withPart({ tracks: [{ id: 'japan', color: 9 }, { id: 'r', color: '#abc', parent: 'japan', states: [{ name: 'S', date: '1904/..' }] }] })],
    ['more of a CSL item', withPart({ sources: [{ id: 's', type: 'book', title: 'S', edition: 2, issued: { 'date-parts': [[1904, 1]] }, URL: 'https://x.org' }] })],
    ['a story', withPart({ stories: [{ id: 's', title: 'S', steps: [{ id: '1', title: 'T', text: 'T', view: { start: '1904', end: '1905', selected: 'a', tracks: ['japan'] } }] }] })],
  ])('and readDataset both accept %s', (_, input) => {
    expect(readDataset(input).issues).toEqual([]);
    const plain: unknown = JSON.parse(JSON.stringify(input));
    expect(isValid(plain), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each<[what: string, input: unknown]>([
    ['a number', 7],
    ['an object without events', {}],
    ['events that are no list', { events: {} }],
    ['tracks without an id for the dataset', { title: 'X', tracks: ['a'], events: [] }],
    ['an event that is none', withPart({ events: ['x'] })],
    ['an event without a date', withEvent({ date: undefined })],
    ['an event without an id beside tracks', withEvent({ id: undefined })],
    ['an event without actors beside two tracks', withEvent({ actors: [] })],
    ['a blank title', withEvent({ title: ' ' })],
    ['a title in no language', withEvent({ title: {} })],
    ['a title in a strange language', withEvent({ title: { 'e n': 'A' } })],
    ['a number for a date', withEvent({ date: 1904 })],
    ['a date in words', withEvent({ date: 'spring of 1904' })],
    ['a misspelled property', withEvent({ importanse: 1 })],
    ['an importance beyond its range', withEvent({ importance: 101 })],
    ['an importance in words', withEvent({ importance: 'high' })],
    ['half a position', withEvent({ place: { name: 'P', lat: 1 } })],
    ['a latitude beyond the pole', withEvent({ place: { name: 'P', lat: 91, lon: 0 } })],
    ['a nameless place', withEvent({ place: { lat: 1, lon: 1 } })],
    ['a link that runs a program', withEvent({ media: [{ url: 'javascript:alert(1)' }] })],
    ['the same in disguise', withEvent({ media: [{ url: ' JavaScript:alert(1)' }] })],
    ['a recording in a data: URL', withEvent({ media: [{ url: 'data:image/png,x', type: 'audio' }] })],
    ['a page in a data: URL', withEvent({ media: [{ url: 'data:text/html,x' }] })],
    ['an unknown medium', withEvent({ media: [{ url: 'x', type: 'smell' }] })],
    ['an account of nobody', withEvent({ accounts: [{ text: 'T' }] })],
    ['an unnamed calendar', withEvent({ originalDate: { text: 'T' } })],
    ['a citation of nothing', withEvent({ citations: [{ locator: 'p. 1' }] })],
    ['an unknown shape', withPart({ kinds: [{ id: 'k', shape: 'oval' }] })],
    ['a colour by name', withPart({ tracks: [{ id: 'japan', color: 'red' }, 'russia'] })],
    ['a colour beyond the palette', withPart({ tracks: [{ id: 'japan', color: 10 }, 'russia'] })],
    ['a source without a title', withPart({ sources: [{ id: 's', type: 'book' }] })],
    ['a source whose link runs a program', withPart({ sources: [{ id: 's', type: 'book', title: 'S', URL: 'vbscript:x' }] })],
    ['authors that are no names', withPart({ sources: [{ id: 's', type: 'book', title: 'S', author: 'X' }] })],
    ['an unknown relation', withPart({ relations: [{ from: 'a', to: 'b', type: 'causes' }] })],
    ['a story without steps', withPart({ stories: [{ id: 's', title: 'S', steps: [] }] })],
    ['a view without an end', withPart({ stories: [{ id: 's', title: 'S', steps: [{ id: '1', title: 'T', text: 'T', view: { start: '1904' } }] }] })],
    ['a period without a name', withPart({ periods: [{ id: 'p', date: '1904' }] })],
  ])('and readDataset both object to %s', (_, input) => {
    const plain: unknown = JSON.parse(JSON.stringify(input));
    expect(readDataset(plain).issues).not.toEqual([]);
    expect(isValid(plain)).toBe(false);
  });
});
