import { describe, expect, it, vi } from 'vitest';
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
    expect(progress).toEqual([{ loaded: 30, total: body.length }, { loaded: body.length, total: body.length }]);
  });

  it('does not trust the length of a compressed body', async () => {
    const onProgress = vi.fn();
    await loadDataset('x', { fetch: serving('[]', { headers: { 'content-length': '1', 'content-encoding': 'gzip' } }), onProgress });
    expect(onProgress).toHaveBeenCalledWith({ loaded: 2 });
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
    ['wikidata-entities.json', 'x', 1], ['german.csv', 'x', 3], ['timelinejs.csv', 'x.csv?v=1', 2], ['history.mw', 'x.mw', 5], ['history.mw', 'x', 5],
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

  describe('says what is wrong with', () => {
    it.each<[what: string, fetch: typeof globalThis.fetch, code: string, word: string]>([
      ['a missing file', serving('no', { status: 404, statusText: 'Not Found' }), 'load/http-status', '404 Not Found'],
      ['a server that fails', serving('no', { status: 503 }), 'load/http-status', '503'],
      ['a network that fails', () => Promise.reject(new TypeError('fetch failed')), 'load/network', 'fetch failed'],
      ['a body that breaks off', serving(new ReadableStream({ pull(c): void { c.error(new Error('cut')); } })), 'load/network', 'cut'],
      ['an empty file', serving(' \n'), 'load/empty', 'nothing'],
      ['a page instead of data', serving('<!DOCTYPE html><p>Welcome'), 'load/markup', 'web page'],
      ['broken JSON', serving('{"events": [,]}'), 'dataset/not-json', 'line 1, column 13'],
      ['a calendar', serving('BEGIN:VCALENDAR\r\nEND:VCALENDAR'), 'load/no-reader', 'iCalendar'],
    ])('%s', async (_, fetch, code, word) => {
      const result = await loadDataset('history.json', { fetch });
      expect(result).toMatchObject({ ok: false, issues: [{ severity: 'error', code }] });
      expect(result.issues[0]?.message).toContain(word);
    });

    it('a format that it does not know', async () => {
      const format = 'xls' as 'csv';
      expect(await loadDataset('[]', { format })).toMatchObject({ ok: false, issues: [{ code: 'load/unknown-format' }] });
    });

    it('data in another format than was asked for', async () => {
      expect(await loadDataset(fixture('german.csv'), { format: 'timelinejs' })).toMatchObject({ ok: false });
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
