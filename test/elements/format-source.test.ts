import { describe, expect, it } from 'vitest';
import { formatSource, sourceLink } from '../../src/elements/card/format-source.js';
import { russiaKorea } from '../../events/index.js';
import type { Source } from '../../src/model/source.js';

const book: Source = {
  id: 'paine', type: 'book', title: 'The Sino-Japanese War of 1894–1895', author: [{ family: 'Paine', given: 'S. C. M.' }],
  publisher: 'Cambridge University Press', issued: { 'date-parts': [[2005]] },
};

describe('formatSource(source)', () => {
  it('is what its example says', () => {
    expect(formatSource(book)).toBe('S. C. M. Paine, The Sino-Japanese War of 1894–1895, Cambridge University Press, 2005');
  });

  it('names several authors, institutions and people with one name', () => {
    const author = [{ family: 'Paine', given: 'S. C. M.' }, { literal: 'United Nations' }, { family: 'Gojong' }];
    expect(formatSource({ ...book, author })).toMatch(/^S\. C\. M\. Paine, United Nations, Gojong, The Sino/);
  });

  it('names the editor where there is no author', () => {
    const { author: _, ...anonymous } = book;
    expect(formatSource({ ...anonymous, editor: [{ family: 'Beasley', given: 'W. G.' }] })).toMatch(/^W\. G\. Beasley, The Sino/);
  });

  it('says where it appeared and under which number', () => {
    expect(formatSource({ id: 'r', type: 'report', title: 'Resolution', 'container-title': 'Official Records', number: 'S/RES/1718' })).toBe('Resolution, Official Records, S/RES/1718');
  });

  it('takes the first year of a range, and a date that is not in numbers as it is written', () => {
    expect(formatSource({ id: 'r', type: 'book', title: 'T', issued: { 'date-parts': [[1961, 3], [1963]] } })).toBe('T, 1961');
    expect(formatSource({ id: 'r', type: 'book', title: 'T', issued: { literal: 'n.d.' } })).toBe('T, n.d.');
  });

  it('is the title alone where that is all there is', () => {
    expect(formatSource({ id: 'r', type: 'book', title: 'T' })).toBe('T');
    expect(formatSource({ id: 'r', type: 'book', title: 'T', publisher: '', issued: {} })).toBe('T');
  });

  it('leaves no gap and no object in any source of the whole history', () => {
    for (const source of russiaKorea.sources) {
      const said = formatSource(source);
      expect(said).toContain(source.title);
      expect(said).not.toMatch(/, ,|^,|,\s*$|\[object|undefined|null/);
    }
  });
});

describe('sourceLink(source)', () => {
  it('prefers the address of the source itself', () => {
    expect(sourceLink({ ...book, URL: 'https://example.org/a?b=c', DOI: '10.1/x' })).toBe('https://example.org/a?b=c');
  });

  it('finds a DOI where there is no address', () => {
    expect(sourceLink({ ...book, DOI: '10.1017/S0026749X<00>' })).toBe('https://doi.org/10.1017/S0026749X%3C00%3E');
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', '//example.org', 'example.org'])('does not link to %j', (URL) => {
    expect(sourceLink({ ...book, URL })).toBeUndefined();
  });

  it('has nothing to link to where there is neither', () => {
    expect(sourceLink(book)).toBeUndefined();
  });
});
