import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { flightFacts, lateShareBetween } from '../../demo/flight-facts.js';
import { sayings } from '../../demo/flight-sayings.js';
import { assertExists } from '../../src/base/assert.js';
import { readCsv } from '../../src/io/formats/read-csv.js';

const DEMO = join(import.meta.dirname, '../../demo');
const table = readFileSync(join(DEMO, 'data/flights-2001.csv'), 'utf8');
const metadata = JSON.parse(readFileSync(join(DEMO, 'data/flights-2001.csv-metadata.json'), 'utf8')) as Readonly<Record<string, unknown>> & {
  readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
};
const page = readFileSync(join(DEMO, 'flights.html'), 'utf8');

/** The flights by their rows alone, without what longview reads in them: the delay is in the description. */
const rows = csvParse(table).map(({ date = '', title = '', track = '', kind = '', importance = '', description = '' }) => {
  const { minutes = '0', side = 'late' } = /^(?<minutes>\d+) minutes? (?<side>early|late),/.exec(description)?.groups ?? {};
  return { date, title, track, kind, importance: Number(importance || 50), delay: side === 'early' ? -Number(minutes) : Number(minutes), description };
});
const shareOf = (some: typeof rows): number => some.filter(({ delay }) => delay >= 15).length / some.length;

const read = readCsv(table);
const dataset = read.ok ? read.value : undefined;
const facts = assertExists(flightFacts(dataset?.events ?? []), 'flights');

describe('the table of flights', () => {
  it('is read whole: twenty thousand flights without an issue, each from the first quarter of 2001 and known to the minute', () => {
    expect(read.issues).toEqual([]);
    expect(dataset?.events).toHaveLength(20_000);
    for (const { date } of rows) expect(date).toMatch(/^2001-0[123]-\d\d \d\d:\d\d$/);
  });

  it('has a track for each of the twelve airports with most flights, the busiest first, and one for the others', () => {
    const counts = (dataset?.tracks ?? []).map(({ id }) => rows.filter(({ track }) => track === id).length);
    expect(counts).toHaveLength(13);
    expect(counts.slice(0, 12)).toEqual(counts.slice(0, 12).sort((a, b) => b - a));
    expect(dataset?.tracks[12]?.name).toBe('All other airports');
  });

  it('says where every flight went, and where from if its track does not', () => {
    expect(rows.filter(({ title, track }) => !(track === 'All other airports' ? /^\S.* to \S/ : /^To \S/).test(title))).toEqual([]);
  });

  it('has the kind and the importance that the delay of a flight gives it', () => {
    const kindOf = (delay: number): string => (delay < 0 ? 'early' : delay < 15 ? 'on time' : delay < 60 ? 'late' : 'very late');
    expect(rows.filter(({ kind, delay }) => kind !== kindOf(delay))).toEqual([]);
    const inOrder = rows.toSorted((a, b) => a.delay - b.delay);
    expect(inOrder.filter(({ importance }, i) => importance < (inOrder[i - 1]?.importance ?? 0))).toEqual([]);
  });

  it('gives each kind a shape of its own', () => {
    expect(Object.fromEntries((dataset?.kinds ?? []).map(({ id, shape }) => [id, shape]))).toEqual({ 'on time': 'circle', 'early': 'ring', 'very late': 'diamond', 'late': 'square' });
  });

  it('has its source, its licence and its columns beside it', () => {
    expect(metadata['dc:publisher']).toMatch(/Bureau of Transportation Statistics/);
    expect(metadata['dc:license']).toMatch(/public domain/i);
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(csvParse(table).columns);
  });
});

describe('the facts about the flights', () => {
  it('are those of the rows', () => {
    expect(facts.flights).toBe(rows.length);
    expect(facts.lateShare).toBeCloseTo(shareOf(rows), 12);
    for (const [hour, { flights, lateShare }] of facts.byHour) {
      const left = rows.filter(({ date }) => Number(date.slice(11, 13)) === hour);
      expect({ flights, lateShare }, `${hour}:00`).toEqual({ flights: left.length, lateShare: shareOf(left) });
    }
    expect([...facts.byHour.keys()]).toEqual(Array.from({ length: 19 }, (_, i) => i + 5));
    expect(lateShareBetween(facts.byHour, 21, 24)).toBeCloseTo(shareOf(rows.filter(({ date }) => date.slice(11, 13) >= '21')), 12);
  });

  it('name the worst day and the longest delay', () => {
    const days = [...new Set(rows.map(({ date }) => date.slice(0, 10)))].map((day) => ({ day, lateShare: shareOf(rows.filter(({ date }) => date.startsWith(day))) }));
    const worst = days.reduce((a, b) => (b.lateShare > a.lateShare ? b : a));
    expect(facts.worstDay).toMatchObject(worst);
    const longest = rows.reduce((a, b) => (b.delay > a.delay ? b : a));
    expect(facts.longest).toMatchObject({ title: longest.title, description: longest.description });
  });

  it('are counted, not written: of none there are none', () => {
    expect(flightFacts([])).toBeUndefined();
  });

  it('are what the page has places for, in words that hold', () => {
    const said = sayings(facts);
    const places = [...page.matchAll(/data-fact="([^"]+)"/g)].map(([, name = '']) => name);
    expect(new Set(places)).toEqual(new Set(Object.keys(said)));
    for (const [name, text] of Object.entries(said)) expect(text, name).toMatch(/\S/);
    expect(Number(said['before seven'])).toBeLessThan(Number(said['late']));
    expect(Number(said['after nine'])).toBeGreaterThan(Number(said['late']));
  });
});
