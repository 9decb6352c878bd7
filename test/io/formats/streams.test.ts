import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/base/result.js';
import { resultOf } from '../../../src/base/steps.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { DatasetStream, InTurns } from '../../../src/io/dataset-stream.js';
import { CsvStream } from '../../../src/io/formats/csv-stream.js';
import { JsonStream } from '../../../src/io/formats/json-stream.js';
import { NdjsonStream } from '../../../src/io/formats/ndjson-stream.js';
import { readCsv } from '../../../src/io/formats/read-csv.js';
import { readNdjson } from '../../../src/io/formats/read-ndjson.js';
import { readDataset } from '../../../src/io/read-dataset.js';
import { readParsedInSteps } from '../../../src/io/read-parsed-dataset.js';

const atOnce: InTurns = (steps) => Promise.resolve(resultOf(steps));

/** A stream that has taken a text in pieces of these lengths, again and again. */
function taken(stream: DatasetStream, text: string, lengths: readonly number[], looks = 0): DatasetStream {
  let at = 0;
  for (let i = 0; at < text.length; i += 1) {
    const length = lengths[i % lengths.length] ?? text.length;
    resultOf(stream.push(text.slice(at, at + length)));
    at += length;
    if (looks > 0 && i % looks === 0) resultOf(stream.soFar());
  }
  return stream;
}

const someLengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
const word = fc.constantFrom('War', 'war', 'Peace', 'war-2', 'A, "B"', 'line\nbreak', '', '1904');
const date = fc.constantFrom('1904', '1904-02-08/1905', '8/2/1904', 'c. 1900', '44 BC', '', 'long ago');
const events = fc.array(fc.record({ id: word, title: word, date, track: fc.constantFrom('Japan', 'Russia', '') }), { maxLength: 12 });

const newJson = (): DatasetStream => new JsonStream((value, inTurns) => inTurns(readParsedInSteps(value)));
const FORMATS: readonly (readonly [name: string, open: () => DatasetStream, read: (text: string) => Result<Dataset>, write: (items: readonly Readonly<Record<string, string>>[]) => string])[] = [
  ['JSON', newJson, readDataset, (items) => JSON.stringify({ events: items.map(({ id, ...rest }) => (id === '' ? rest : { id, ...rest })) })],
  ['NDJSON', () => new NdjsonStream(), readNdjson, (items) => items.map((item) => JSON.stringify(item)).join('\n')],
  ['CSV', () => new CsvStream(), readCsv, (items) => `id,title,date,track\n${items.map((item) => Object.values(item).map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\n')}`],
];

describe.each(FORMATS)('%s that arrives in pieces', (_, open, read, write) => {
  it('comes to the same dataset and issues as the whole text, also when it is looked at on the way', async () => {
    await fc.assert(fc.asyncProperty(events, someLengths, fc.nat({ max: 3 }), fc.constantFrom('', '\n', '{', '"'), async (items, lengths, looks, rest) => {
      const text = write(items) + rest;
      expect(await taken(open(), text, lengths, looks).end(true, atOnce)).toEqual(read(text));
    }), { numRuns: 300 });
  });

  it('keeps the records that were complete when it breaks off', async () => {
    const text = write(['War', 'Peace', 'Cut off'].map((title, i) => ({ id: `e${i}`, title, date: '1904', track: 'Japan' })));
    const stream = taken(open(), text.slice(0, text.indexOf('t off')), [7]);
    const result = await stream.end(false, atOnce);
    // JSON without tracks can be shown only when it is all there.
    if (text.startsWith('{"events"')) expect(result).toEqual({ ok: false, issues: [] });
    else expect(result).toMatchObject({ ok: true, issues: [], value: { events: [{ title: 'War' }, { title: 'Peace' }] } });
  });

  it('stops often in a long text', () => {
    const text = write(Array.from({ length: 3000 }, (_event, i) => ({ id: `e${i}`, title: `Event ${i}`, date: '1904', track: 'Japan' })));
    expect([...open().push(text)].length).toBeGreaterThan(2);
  });
});

describe('CSV with a quote that nothing closes', () => {
  it('loses neither the row nor those behind it, and says where the quote is', () => {
    const result = readCsv('title,date\nWar,1904\n"Peace,1905\nUnion,1910\nLast,1948\n');
    expect(result).toMatchObject({
      ok: true,
      value: { events: [{ title: 'War' }, { title: 'Peace' }, { title: 'Union' }, { title: 'Last' }] },
      issues: [{ severity: 'warning', code: 'csv/open-quote', path: 'row 3', message: expect.stringContaining('“"Peace,1905”') as string }],
    });
  });

  it('finds it where the quotes of a later cell seem to close it, and reads each row', () => {
    const result = readCsv('title,date\n"War,1904\nPeace,1905\n"Union, at last",1910\n"Late,1920\n"End, at last",1948\n');
    expect(result).toMatchObject({
      ok: true,
      value: { events: [{ title: 'War' }, { title: 'Peace' }, { title: 'Union, at last' }, { title: 'Late' }, { title: 'End, at last' }] },
      issues: [
        { code: 'csv/open-quote', path: 'row 2', message: 'a quote begins at “"War,1904” and is closed only by that of another cell; it is passed over' },
        { code: 'csv/open-quote', path: 'row 5' },
      ],
    });
  });

  it('gets through a hundred thousand of them', () => {
    const { issues, ...result } = readCsv(`date,title\n${'1904,"War\n'.repeat(100_000)}`);
    expect(result).toMatchObject({ ok: true, value: { events: { length: 100_000 } } });
    expect(issues[0]).toMatchObject({ code: 'csv/open-quote', path: 'row 2' });
  });

  it('takes a cell with text behind its quotes as it is, and blanks around quotes for nothing', () => {
    const result = readCsv('title,date,track\n"Old" war,1904,Japan\n"Peace, again" , "1905" ,Japan\n');
    expect(result).toMatchObject({
      ok: true,
      value: { events: [{ title: '"Old" war', date: '1904' }, { title: 'Peace, again', date: '1905' }] },
      issues: [{ severity: 'warning', code: 'csv/ragged-quotes', path: 'row 2', message: expect.stringContaining('“"Old" war”') as string }],
    });
  });
});

describe('soFar', () => {
  it('has the events of lines that have ended, and their tracks', () => {
    const stream = taken(new NdjsonStream(), '{"title":"M","kinds":["war"]}\n{"title":"A","date":"1904","actors":["japan"]}\n{"title":"B","da', [9]);
    expect(stream.size).toBe(1);
    expect(resultOf(stream.soFar())).toMatchObject({ title: 'M', tracks: [{ id: 'japan' }], kinds: [{ id: 'war' }, { id: 'event' }], events: [{ id: 'a', title: 'A' }] });
  });

  it('is another dataset each time, and what was given out before stays as it was', () => {
    const stream = taken(new NdjsonStream(), '{"title":"War","date":"1904"}\n', [99]);
    const before = resultOf(stream.soFar());
    resultOf(stream.push('{"id":"war","title":"Another","date":"1905"}\n'));
    expect(before?.events.map(({ id }) => id)).toEqual(['war']);
    expect(resultOf(stream.soFar())?.events.map(({ id }) => id)).toEqual(['war-2', 'war']);
    expect(before?.events.map(({ id }) => id)).toEqual(['war']);
  });

  it('has nothing before there is a record', () => {
    expect(resultOf(taken(new NdjsonStream(), '{"title":', [3]).soFar())).toBeUndefined();
    expect(resultOf(taken(new CsvStream(), 'date,title', [3]).soFar())).toBeUndefined();
  });

  it('has nothing of a table that cannot be read', () => {
    expect(resultOf(taken(new CsvStream(), 'when,what_\n1904,War\n', [5]).soFar())).toBeUndefined();
  });

  it('has the events of JSON whose tracks came before them', () => {
    const stream = taken(newJson(), '{"id":"m","title":"M","tracks":["japan"],"events":[{"id":"a","title":"A","date":"1904"},{"id":"b"', [8]);
    expect(stream.size).toBe(1);
    expect(resultOf(stream.soFar())).toMatchObject({ title: 'M', tracks: [{ id: 'japan' }], events: [{ id: 'a' }] });
    expect(resultOf(taken(newJson(), '[{"title":"A","date":"1904"},', [8]).soFar())).toMatchObject({ events: [{ id: 'a' }] });
  });

  it('has nothing of JSON whose tracks may follow, or that is of another format', () => {
    expect(resultOf(taken(newJson(), '{"events":[{"id":"a","title":"A","date":"1904","track":"x"},', [8]).soFar())).toBeUndefined();
    expect(resultOf(taken(newJson(), '[{"@type":"Event","name":"A"},', [8]).soFar())).toBeUndefined();
  });
});
