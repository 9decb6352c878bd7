import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../src/io/markup/read-markup.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { MarkupNode } from '../../../src/io/markup/markup-node.js';

type Child = MarkupNode | string;

/** An element, as a page would have it. */
function el(name: string, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): MarkupNode {
  return { name, attributes, children };
}

const time = (datetime: string, text = datetime): MarkupNode => el('time', { datetime }, text);
const root = (...children: readonly Child[]): MarkupNode => el('longview-timeline', {}, ...children);

function dataset(...children: readonly Child[]): Dataset {
  const result = readMarkup(root(...children));
  expect(result.issues).toStrictEqual([]);
  if (!result.ok) throw new Error('no dataset');
  return result.value;
}

describe('readMarkup', () => {
  it('reads a list item with all that it can say', () => {
    const { events: [event], sources } = dataset(el('ol', {}, el('li', { 'data-track': 'Joseon; Japan', 'data-edtf': '1592-05-23/1598-12-16', 'data-importance': '90', 'data-kind': 'war', 'data-place': 'Busan' },
      el('a', { href: 'https://example.org/imjin' }, el('b', {}, 'Imjin War')), ' ', el('time', { datetime: '1592-05-23' }, '13th day, 4th month 1592'),
      el('p', {}, 'It began\n at  Busan.'), el('img', { src: 'https://example.org/a.png', alt: 'A fleet' }), el('cite', {}, 'Veritable Records'))));
    expect(event).toStrictEqual({
      id: 'imjin-war', title: 'Imjin War', date: '1592-05-23/1598-12-16', kind: 'war', actors: ['Joseon', 'Japan'], importance: 90,
      description: 'It began at Busan.', place: { name: 'Busan' }, media: [{ url: 'https://example.org/a.png', type: 'image', alt: 'A fleet' }],
      citations: [{ source: 'source-1' }],
    });
    expect(sources).toStrictEqual([{ id: 'source-1', type: 'document', title: 'Veritable Records' }]);
  });

  it('takes the line for the title where nothing is bold or linked', () => {
    const { events } = dataset(el('ul', {}, el('li', {}, time('1904-02-08', '8 February 1904'), ': War begins.'), el('li', {}, 'Peace, ', time('1905-09'))));
    expect(events.map(({ title, date }) => [title, date])).toStrictEqual([['War begins', '1904-02-08'], ['Peace', '1905-09']]);
  });

  it('takes the rest of the line for a description', () => {
    const { events: [event] } = dataset(el('ul', {}, el('li', {}, time('1904'), ' — ', el('strong', {}, 'War'), ', which began at Port Arthur.')));
    expect(event).toMatchObject({ title: 'War', description: 'which began at Port Arthur' });
  });

  it('takes two times with a dash between them for an interval, and no others', () => {
    const { events } = dataset(el('ul', {},
      el('li', {}, time('1904'), ' – ', time('1905'), ' War'),
      el('li', {}, time('1904'), ' to ', time('1905'), ' Another'),
      el('li', {}, time('1906'), ' Third, remembered in ', time('1956'))));
    expect(events.map(({ date }) => date)).toStrictEqual(['1904/1905', '1904/1905', '1906']);
  });

  it('takes headings for the tracks of what follows, and items without a date for those of what is in them', () => {
    const { events, tracks } = dataset(
      el('section', {}, el('h3', {}, 'Japan'), el('ol', {}, el('li', {}, time('1868'), ' A'))),
      el('h3', {}, 'Korea'),
      el('ul', {}, el('li', {}, time('1897'), ' B'), el('li', { 'data-track': 'Russia' }, time('1896'), ' C')),
      el('ul', {}, el('li', {}, 'China', el('ul', {}, el('li', {}, time('1911'), ' D')))),
    );
    expect(events.map(({ title, actors }) => [title, actors[0]])).toStrictEqual([['A', 'Japan'], ['B', 'Korea'], ['C', 'Russia'], ['D', 'China']]);
    expect(tracks.map(({ id }) => id)).toStrictEqual(['Japan', 'Korea', 'Russia', 'China']);
  });

  it('reads tracks and events of longview itself, tracks inside of each other', () => {
    const { events, tracks } = dataset(
      el('longview-track', { name: 'Korea', color: '3', id: 'korea' },
        el('longview-event', { date: '1897-10-12', kind: 'politics', importance: '80' }, 'The Empire', el('p', {}, 'It lasted thirteen years.')),
        el('longview-track', {}, el('h3', {}, 'North'), el('longview-event', { date: '1948', id: 'dprk' }, 'Founded'))),
      el('longview-event', { date: '1904', track: 'Japan;korea' }, 'War'));
    expect(tracks).toMatchObject([{ id: 'korea', name: 'Korea', color: 3 }, { id: 'North', parent: 'korea' }, { id: 'Japan' }]);
    expect(events.map(({ id, actors }) => [id, ...actors])).toStrictEqual([['the-empire', 'korea'], ['dprk', 'North'], ['war', 'Japan', 'korea']]);
    expect(events[0]).toMatchObject({ title: 'The Empire', description: 'It lasted thirteen years.', importance: 80 });
  });

  it('reads a table by the names of its headers, in any language, with times and links in its cells', () => {
    const th = (text: string): MarkupNode => el('th', { scope: 'col' }, text);
    const td = (...children: readonly Child[]): MarkupNode => el('td', {}, ...children);
    const { events, sources } = dataset(el('table', {}, el('caption', {}, 'Wars'),
      el('thead', {}, el('tr', {}, th('Datum'), th('Titel'), th('Beschreibung'))),
      el('tbody', {},
        el('tr', { 'data-importance': '70' }, td(time('1904-02-08', '8. Februar 1904')), td(el('a', { href: 'https://example.org/war' }, 'Krieg')), td('Port Arthur')),
        el('tr', {}, td(time('1950'), '–', time('1953')), el('th', { scope: 'row' }, 'Koreakrieg'), td()))));
    expect(events).toMatchObject([
      { title: 'Krieg', date: '1904-02-08', description: 'Port Arthur', importance: 70, actors: ['Wars'], citations: [{ source: 'source-1' }] },
      { title: 'Koreakrieg', date: '1950/1953' },
    ]);
    expect(sources).toMatchObject([{ URL: 'https://example.org/war' }]);
  });

  it('says which child is wrong, and keeps the others', () => {
    const result = readMarkup(root(
      el('ol', {}, el('li', {}, time('1904'), ' A'), el('li', {}, 'No date'), el('li', {}, time('8/2/1904'), ' B')),
      el('table', {}, el('tr', {}, el('td', {}, 'x'))),
      el('table', {}, el('tr', {}, el('th', {}, 'Date'), el('th', {}, 'Text')), el('tr', {}, el('td', {}, '1'), el('td', {}, 'x'))),
      el('longview-track', {}), el('ul', {}, el('li', { 'data-importance': 'much' }, time('1905'), ' C')),
    ));
    expect(result.ok && result.value.events.map(({ title }) => title)).toStrictEqual(['A', 'C']);
    expect(result.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ['markup/no-header', 'table 1'],
      ['markup/missing-column', 'table 2'],
      ['markup/nameless-track', 'longview-track 1'],
      ['markup/no-number', 'li 4.importance'],
      ['event/missing-date', 'li 2.date'],
      ['event/bad-date', 'li 3.date'],
    ]);
    expect(result.issues.at(-1)?.hint).toContain('1904-02-08');
  });

  it('reads nothing as a dataset without events', () => {
    expect(dataset().events).toStrictEqual([]);
  });

  it('never throws', () => {
    const name = fc.constantFrom('ol', 'ul', 'li', 'time', 'table', 'tr', 'th', 'td', 'h2', 'p', 'b', 'a', 'cite', 'img', 'longview-track', 'longview-event', 'section', 'constructor');
    const attributes = fc.dictionary(fc.constantFrom('datetime', 'data-edtf', 'data-track', 'data-importance', 'name', 'id', 'href', 'date', 'color'), fc.oneof(fc.string(), fc.constantFrom('1904', '9', 'x')));
    const { node } = fc.letrec<{ node: MarkupNode }>((tie) => ({
      node: fc.record({ name, attributes, children: fc.array(fc.oneof({ maxDepth: 5 }, fc.string(), tie('node')), { maxLength: 5 }) }, { noNullPrototype: true }),
    }));
    fc.assert(fc.property(node, (anything) => { readMarkup(anything); }), { numRuns: 500 });
  });
});
