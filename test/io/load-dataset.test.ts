import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/base/result.js';
import { resultOf } from '../../src/base/steps.js';
import type { Dataset } from '../../src/model/dataset.js';
import { loadDataset, type LoadProgress } from '../../src/io/load-dataset.js';
import { fixture } from '../fixtures/read.js';

/** A server that answers every request so. */
function serving(body: BodyInit | null, init: ResponseInit = {}): typeof fetch {
  return () => Promise.resolve(new Response(body, init));
}

/** A body that arrives in these pieces. */
function inPieces(...pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller): void {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('loadDataset', () => {
  it('fetches an address and tells of each piece that arrives', async () => {
    const body = bytes('[{"date":"1904","title":"戦争"}]');
    const progress: LoadProgress[] = [];
    const result = await loadDataset('history.json', {
      fetch: serving(inPieces(body.slice(0, 30), body.slice(30)), { headers: { 'content-length': String(body.length) } }),
      onProgress: (step) => { progress.push(step); },
    });
    expect(result).toMatchObject({ ok: true, issues: [], value: { events: [{ title: '戦争' }] } });
    expect(progress).toEqual([{ loaded: 30, total: body.length, events: 0 }, { loaded: body.length, total: body.length, events: 0 }, { loaded: body.length, total: body.length, events: 1 }]);
  });

  it('does not trust the length of a compressed body', async () => {
    const onProgress = vi.fn();
    await loadDataset('x', { fetch: serving('[]', { headers: { 'content-length': '1', 'content-encoding': 'gzip' } }), onProgress });
    expect(onProgress).toHaveBeenCalledWith({ loaded: 2, events: 0 });
  });

  it('hands the address and the signal to fetch', async () => {
    const fetch = vi.fn(serving('[]'));
    const { signal } = new AbortController();
    await loadDataset(new URL('https://example.org/a.json'), { fetch, signal });
    expect(fetch).toHaveBeenCalledWith('https://example.org/a.json', { signal });
  });

  it('reads a text without fetching', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    expect((await loadDataset(' [{"date":"1904","title":"A"}]', { fetch })).ok).toBe(true);
    expect((await loadDataset('date,title\n1904,A', { fetch })).ok).toBe(true);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each<[file: string, name: string, events: number]>([
    ['meiji.json', 'x', 4], ['timelinejs.json', 'x.json', 3], ['vis.json', 'x', 3], ['events.jsonld', 'x', 2], ['wikidata-query.json', 'x', 2],
    ['wikidata-entities.json', 'x', 1], ['lines.ndjson', 'x', 2], ['lines.ndjson', 'x.json', 2], ['lines.ndjson', 'x.ndjson', 2], ['german.csv', 'x', 3], ['timelinejs.csv', 'x.csv?v=1', 2], ['history.mw', 'x.mw', 5], ['history.mw', 'x', 5],
  ])('recognises %s served as %s', async (file, name, events) => {
    const result = await loadDataset(name, { fetch: serving(fixture(file)) });
    expect(result.ok && result.value.events.length).toBe(events);
  });

  it('reads what spreadsheets save as UTF-16', async () => {
    const text = 'date\ttitle\n1904\t戦争';
    const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);
    const result = await loadDataset('a.csv', { fetch: serving(inPieces(utf16.slice(0, 11), utf16.slice(11))) });
    expect(result).toMatchObject({ ok: true, issues: [], value: { events: [{ title: '戦争' }] } });
  });

  it('warns of characters that are no UTF-8', async () => {
    const latin1 = new Uint8Array([...bytes('date,title\n1904,M'), 0xfc, ...bytes('nchen')]);
    expect((await loadDataset('a.csv', { fetch: serving(inPieces(latin1)) })).issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'load/not-utf8' })]);
    const said = await loadDataset('a.csv', { fetch: serving(inPieces(latin1), { headers: { 'content-type': 'text/csv; charset=iso-8859-1' } }) });
    expect(said).toMatchObject({ ok: true, issues: [], value: { events: [{ title: 'München' }] } });
  });

  it.each([
    ['a list of slides of TimelineJS', [{ start_date: { year: 1904 }, text: { headline: 'War' } }]],
    ['items of vis-timeline with a title for the tip', [{ id: 1, content: 'War', title: 'The war of 1904', start: '1904-02-08' }]],
  ])('recognises %s', async (_, list) => {
    expect(await loadDataset(JSON.stringify(list))).toMatchObject({ ok: true, value: { events: [{ title: 'War' }] }, issues: [] });
  });

  it.each([
    ['PK\x03\x04\x14\0', 'workbook'],
    ['\x1F\x8B\x08', 'gzip'],
    ['%PDF-1.7', 'PDF'],
  ])('says what a file is that is no text: %j', async (start, what) => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(Uint8Array.from(start, (character) => character.charCodeAt(0))));
    expect(await loadDataset('https://example.org/file', { fetch })).toMatchObject({ ok: false, issues: expect.arrayContaining([
      expect.objectContaining({ code: 'load/not-text', message: expect.stringContaining(what) as string }),
    ]) as unknown });
  });

  it('has the events before the place where a file of JSON ends too early', async () => {
    for (const start of ['[', '{"title":"X","events":[']) {
      const result = await loadDataset(`${start}{"title":"A","date":"1904"},{"title":"B","date":"1905"},{"title":"C","da`);
      expect(result).toMatchObject({ ok: true, value: { events: [{ title: 'A' }, { title: 'B' }] }, issues: [{ severity: 'error', code: 'dataset/not-json' }] });
    }
  });

  describe('says what is wrong with', () => {
    it.each<[what: string, fetch: typeof globalThis.fetch, code: string, word: string]>([
      ['a missing file', serving('no', { status: 404, statusText: 'Not Found' }), 'load/http-status', '404 Not Found'],
      ['a server that fails', serving('no', { status: 503 }), 'load/http-status', '503'],
      ['a network that fails', () => Promise.reject(new TypeError('fetch failed')), 'load/network', 'fetch failed'],
      ['a body that breaks off', serving(new ReadableStream({ pull(c): void { c.error(new Error('cut')); } })), 'load/network', 'cut'],
      ['an empty file', serving(' \n'), 'load/empty', 'nothing'],
      ['a page instead of data', serving('<!DOCTYPE html><p>Welcome'), 'load/markup', 'web page'],
      ['broken JSON', serving('{"events": [,]}'), 'dataset/not-json', 'line 1, column 13'],
    ])('%s', async (_, fetch, code, word) => {
      const result = await loadDataset('history.json', { fetch });
      expect(result).toMatchObject({ ok: false, issues: [{ severity: 'error', code }] });
      expect(result.issues[0]?.message).toContain(word);
    });

    it('an address that needs a page, where there is none', async () => {
      const [relative] = (await loadDataset('cli/k.ndjson')).issues;
      expect(relative).toMatchObject({ code: 'load/network', hint: expect.stringContaining('must be absolute') as string });
      const [unreachable] = (await loadDataset('http://127.0.0.1:9/k.ndjson')).issues;
      expect(unreachable?.hint).toContain('CORS');
    });

    it('a format that it does not know', async () => {
      const format = 'xls' as 'csv';
      expect(await loadDataset('[]', { format })).toMatchObject({ ok: false, issues: [{ code: 'load/unknown-format' }] });
    });

    it('data in another format than was asked for', async () => {
      expect(await loadDataset(fixture('german.csv'), { format: 'timelinejs' })).toMatchObject({ ok: false });
    });
  });

  it('takes newline-delimited JSON for what its name or its type says, where one line could be either', async () => {
    const line = '{"date":"1904","title":"War"}';
    const load = (name: string, type: string): Promise<Result<Dataset>> => loadDataset(name, { fetch: serving(line, { headers: { 'content-type': type } }) });
    for (const [name, type] of [['a.jsonl', ''], ['a.ndjson?v=2', 'text/plain'], ['a', 'application/x-ndjson'], ['a', 'application/jsonl; charset=utf-8']] as const) {
      expect(await load(name, type)).toMatchObject({ ok: true, value: { events: [{ title: 'War' }] } });
    }
    expect(await load('a.json', 'application/json')).toMatchObject({ ok: false, issues: [{ code: 'dataset/missing-events' }] });
    expect(await loadDataset(`${line}\n${line}`)).toMatchObject({ ok: true, value: { events: [{ id: 'war' }, { id: 'war-2' }] } });
    expect(await loadDataset('a', { format: 'ndjson', fetch: serving(line) })).toMatchObject({ ok: true });
  });

  describe('without a part of the library', () => {
    afterEach(() => {
      vi.doUnmock('../../src/io/formats/csv-stream.js');
      vi.doUnmock('../../src/io/formats/read-vis.js');
      vi.doUnmock('../../src/io/reading/parse-json.js');
      vi.resetModules();
    });

    it.each([['a.csv', 'csv-stream', 'date,title\n1904,A', 'csv'], ['a.json', 'read-vis', '{"items":[]}', 'vis']])('says what is missing for %s', async (name, part, text, format) => {
      vi.doMock(`../../src/io/formats/${part}.js`, () => { throw new Error('404'); });
      const { loadDataset: load } = await import('../../src/io/load-dataset.js');
      const result = await load(name, { fetch: serving(text) });
      expect(result).toMatchObject({ ok: false, issues: [{ code: 'load/part-missing' }] });
      expect(result.issues[0]?.message).toContain(`“${format}”`);
    });

    it('says at least that JSON is broken', async () => {
      vi.doMock('../../src/io/reading/parse-json.js', () => { throw new Error('404'); });
      const { JsonStream } = await import('../../src/io/formats/json-stream.js');
      const stream = new JsonStream(() => Promise.reject(new Error('there is no value')));
      resultOf(stream.push('{'));
      expect(await stream.end(true, (steps) => Promise.resolve(resultOf(steps)))).toEqual({ ok: false, issues: [{ severity: 'error', code: 'dataset/not-json', path: '', message: 'this is not JSON' }] });
    });
  });

  it('gives up the rest of what it cannot read', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller): void { controller.enqueue(bytes('<!doctype html>\n<p>Welcome')); },
      cancel(): void { cancelled = true; },
    });
    expect(await loadDataset('history.csv', { fetch: serving(body) })).toMatchObject({ ok: false, issues: [{ code: 'load/markup' }] });
    expect(cancelled).toBe(true);
  });

  describe('while a file arrives', () => {
    const LINES = ['{"id":"m","title":"M","tracks":["japan"]}\n', '{"id":"a","title":"A","date":"1904"}\n{"id":"b","ti', 'tle":"B","date":"1905"}\n'];

    it('offers what is there, waits until that is dealt with, and goes on', async () => {
      const seen: string[] = [];
      const result = await loadDataset('a.ndjson', {
        fetch: serving(inPieces(...LINES.map(bytes))),
        onProgress: ({ loaded, events }) => { seen.push(`${loaded} bytes, ${events} events`); },
        onPart: async ({ events, dataset }) => {
          await Promise.resolve();
          seen.push(`${events} to show: ${(await dataset())?.events.map(({ id }) => id).join() ?? ''}`);
        },
      });
      expect(seen).toEqual([
        '42 bytes, 0 events', '92 bytes, 0 events', '92 bytes, 1 events', '1 to show: a', '116 bytes, 1 events', '116 bytes, 2 events', '2 to show: a,b',
      ]);
      expect(result).toMatchObject({ ok: true, issues: [], value: { title: 'M', events: [{ id: 'a' }, { id: 'b' }] } });
    });

    it('pauses where it is asked to, also between the pieces of one that arrives whole', async () => {
      const text = JSON.stringify(Array.from({ length: 3000 }, (_, i) => ({ title: `Event ${i}`, date: '1904' })));
      let pauses = 0;
      const settled: number[] = [];
      const result = await loadDataset('a.json', {
        fetch: serving(text),
        pause: () => { pauses += 1; return pauses % 2 === 0 ? Promise.resolve() : undefined; },
        onProgress: (progress) => { if (progress.settled !== undefined) settled.push(progress.settled); },
      });
      expect(result.ok && result.value.events.length).toBe(3000);
      expect(pauses).toBeGreaterThan(15);
      expect(settled.length).toBeGreaterThan(10);
      expect(settled).toEqual([...settled].sort((a, b) => a - b));
    });

    it('comes to the same as the whole text', async () => {
      for (const file of ['meiji.json', 'faulty.json', 'german.csv', 'lines.ndjson', 'history.mw']) {
        const text = bytes(fixture(file));
        const pieces = Array.from({ length: Math.ceil(text.length / 50) }, (_, i) => text.slice(i * 50, i * 50 + 50));
        expect(await loadDataset(file, { fetch: serving(inPieces(...pieces)) })).toEqual(await loadDataset(fixture(file)));
      }
    });

    it('keeps what had come when the network breaks off, and says so', async () => {
      const broken = (...pieces: readonly string[]): typeof fetch => {
        const rest = pieces.map(bytes);
        return serving(new ReadableStream({
          pull(controller): void {
            const piece = rest.shift();
            if (piece === undefined) controller.error(new Error('connection reset'));
            else controller.enqueue(piece);
          },
        }));
      };
      const result = await loadDataset('a.ndjson', { fetch: broken(...LINES.slice(0, 2)) });
      expect(result).toMatchObject({ ok: true, value: { title: 'M', events: [{ id: 'a' }] } });
      expect(result.issues).toEqual([{
        severity: 'error', code: 'load/broken-off', path: '', message: '“a.ndjson” broke off after 1 event: connection reset', hint: 'what had arrived is shown; load it again for the rest',
      }]);
      expect(await loadDataset('a.csv', { fetch: broken('date,title\n1904,A\n1905,B') })).toMatchObject({ ok: true, value: { events: [{ title: 'A' }] }, issues: [{ code: 'load/broken-off' }] });
      expect(await loadDataset('a.json', { fetch: broken('{"id":"m","title":"M","tracks":["x"],"events":[{"id":"a","title":"A","date":"1904"},{"i') })).toMatchObject({ ok: true, value: { events: [{ id: 'a' }] } });
      expect(await loadDataset('a.json', { fetch: broken('{"events":[{"title":"A","date":"1904"},{"ti') })).toMatchObject({ ok: false, issues: [{ code: 'load/network' }] });
    });

    it('stops at once when it is aborted while a part is shown', async () => {
      const controller = new AbortController();
      const reason = new Error('enough');
      const parts: number[] = [];
      const loading = loadDataset('a.ndjson', {
        signal: controller.signal, fetch: serving(inPieces(...LINES.map(bytes))), onPart: ({ events }) => { parts.push(events); controller.abort(reason); },
      });
      await expect(loading).rejects.toBe(reason);
      expect(parts).toEqual([1]);
    });
  });

  it('is rejected with the reason of the signal, before and during the download', async () => {
    const reason = new Error('enough');
    await expect(loadDataset('x', { signal: AbortSignal.abort(reason), fetch: serving('[]') })).rejects.toBe(reason);

    const controller = new AbortController();
    const loading = loadDataset('x', {
      signal: controller.signal, fetch: serving(inPieces(bytes('['), bytes(']'))), onProgress: () => { controller.abort(reason); },
    });
    await expect(loading).rejects.toBe(reason);
  });
});
