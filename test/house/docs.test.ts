import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { civilToInstant, parseEdtf } from '../../src/time.js';
import { MARK_SHAPES } from '../../src/io/records/read-kind.js';
import { readDataset } from '../../src/data.js';

const ROOT = join(import.meta.dirname, '..', '..');
const pages = ['docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.md')).map((file) => `${folder}/${file}`));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the pages in docs', () => {
  it.each(pages)('link from %s to files that there are', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)/g)].map(([, path = '']) => path).filter((path) => !/^https?:/.test(path));
    expect(links.filter((path) => !existsSync(join(ROOT, dirname(page), path)))).toEqual([]);
  });

  it.each(pages)('name in %s source files that there are', (page) => {
    const files = [...read(page).matchAll(/`((?:src|test|scripts|events)\/[\w./-]+\.(?:ts|mjs))`/g)].map(([, path = '']) => path);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the page about dates', () => {
  const rows = read('docs/dates.md').split('\n').filter((line) => line.startsWith('| `'));

  it('shows dates that can be read', () => {
    const shown = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((text) => !parseEdtf(text).ok)).toEqual([]);
  });

  it('says of bounds what comes out', () => {
    expect(boundsOf('1904-24').latest).toBe(civilToInstant(1905, 3, 1));
    expect(boundsOf('190X-02-29')).toEqual({ earliest: civilToInstant(1904, 2, 29), latest: civilToInstant(1908, 3, 1) });
    expect(boundsOf('1985-02-XX').latest).toBe(civilToInstant(1985, 3, 1));
    expect(boundsOf('1950S2')).toEqual({ earliest: civilToInstant(1900, 1, 1), latest: civilToInstant(2000, 1, 1) });
    expect(boundsOf('1863~')).toEqual(boundsOf('1863'));
    expect(parseEdtf('2005/2005-03').ok).toBe(true);
  });
});

describe('the page about data', () => {
  it('names every shape', () => {
    expect(MARK_SHAPES.filter((shape) => !read('docs/data.md').includes(`\`${shape}\``))).toEqual([]);
  });

  it('names every field that is read', () => {
    const schema = JSON.parse(read('schema/schema.json')) as object;
    const unnamed = [...propertiesOf(schema)].filter((name) => !new RegExp(`[\`"]${name}[\`"]`).test(read('docs/data.md')));
    expect(unnamed.filter((name) => !CSL_FIELDS.test(name))).toEqual([]);
  });

  it('tells that a field is missing where it says that one is required', () => {
    const codes = readDataset({ tracks: [{ id: 'a' }, {}], kinds: [{}], sources: [{}], periods: [{}], events: [{}] }).issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['dataset/missing-id', 'dataset/missing-title', 'track/missing-id', 'kind/missing-id', 'source/missing-id']));
  });
});

/** Fields of CSL-JSON and of its names and dates, which are described elsewhere, and `$schema`. */
const CSL_FIELDS = /^(?:\$schema|title-short|accessed|volume|issue|page|ISBN|publisher-place|family|given|literal|date-parts|season|circa|raw|.*-.*)$/;

function boundsOf(text: string): { readonly earliest: number; readonly latest: number } {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(`${text} is not read`);
  return { earliest: date.value.earliest, latest: date.value.latest };
}

/** The names of all properties in a JSON schema. */
function propertiesOf(schema: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (key === 'properties' && typeof value === 'object' && value !== null) for (const name of Object.keys(value)) names.add(name);
      visit(value);
    }
  };
  visit(schema);
  return names;
}
