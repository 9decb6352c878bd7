import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const DATA = fileURLToPath(new URL('../fixtures/data/', import.meta.url));
const ENTRY = fileURLToPath(new URL('../../src/cli/longview.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'longview-cli-'));
const program = join(folder, 'longview.mjs');

/** Runs the program as a person does, with a text on its standard input if there is one. */
function longview(args: readonly string[], input?: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: DATA, encoding: 'utf8', ...(input !== undefined && { input }) });
  return { code: status, out: stdout, err: stderr };
}

describe('longview', () => {
  beforeAll(async () => {
    await build({ entryPoints: [ENTRY], outfile: program, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' });
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is a script that Node runs', () => {
    expect(readFileSync(ENTRY, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  describe('validate', () => {
    it('counts what is right and exits with 0', () => {
      expect(longview(['validate', 'meiji.json'])).toEqual({ code: 0, out: 'meiji.json: 4 events in 3 tracks, 0 errors, 0 warnings\n', err: '' });
    });

    it('prints each issue as compilers do and exits with 1', () => {
      const { code, out } = longview(['validate', 'faulty.json']);
      expect(code).toBe(1);
      const lines = out.split('\n');
      expect(lines[0]).toMatch(/^faulty\.json:events\[0\]\.date error event\/bad-date “1904-2-8”.*\(perhaps “1904-02-08”\)$/);
      expect(lines[1]).toBe('faulty.json:events[1].actors[0] error event/unknown-track there is no track “japn” (did you mean “japan”?)');
      expect(lines[2]).toMatch(/^faulty\.json:events\[2\]\.importanse warning event\/unknown-property/);
      expect(lines[3]).toBe('faulty.json: 1 event in 1 track, 2 errors, 1 warning');
    });

    it('takes warnings for errors where it is asked to', () => {
      const text = '[{"date": "1904", "title": "A", "tilte": "B"}]';
      expect(longview(['validate', '-'], text).code).toBe(0);
      expect(longview(['validate', '--strict', '-'], text).code).toBe(1);
    });

    it('says that a file is missing, or broken, and where', () => {
      expect(longview(['validate', 'nowhere.json'])).toMatchObject({ code: 1, out: expect.stringContaining('error file/unreadable') as string });
      expect(longview(['validate', '-'], '{"events": [')).toMatchObject({ code: 1, out: expect.stringContaining('line 1, column 13') as string });
    });

    it('reads what spreadsheets save, in whatever way they write letters', () => {
      const table = join(folder, 'table.csv');
      writeFileSync(table, Buffer.from('\uFEFFtitle;date\r\nKaiserkrönung;18. Januar 1871\r\n', 'utf16le'));
      expect(longview(['convert', table, '--to', 'csv']).out).toContain('Kaiserkrönung');
      writeFileSync(table, Buffer.from('title;date\r\nKaiserkrönung;18. Januar 1871\r\n', 'latin1'));
      const { code, out, err } = longview(['convert', table, '--to', 'csv']);
      expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('warning load/not-utf8') as string });
      expect(out).toContain('1871-01-18,Kaiserkrönung');
    });

    it.each(['timelinejs.csv', 'events.jsonld', 'lines.ndjson', 'wikidata-entities.json', 'holidays.ics'])('recognises %s', (file) => {
      expect(longview(['validate', file]).code).toBe(0);
    });
  });

  describe('convert', () => {
    it.each([
      ['csv', 'id,date,title'], ['ical', 'BEGIN:VCALENDAR'], ['jsonld', '{\n  "@context"'], ['ndjson', '{"id":"meiji"'], ['json', '{\n  "id": "meiji"'],
    ])('writes %s to the standard output', (format, start) => {
      const { code, out, err } = longview(['convert', 'meiji.json', '--to', format]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.startsWith(start)).toBe(true);
    });

    it('writes to a file whose name says the format', () => {
      const file = join(folder, 'out.json');
      expect(longview(['convert', 'timelinejs.csv', '-o', file])).toEqual({ code: 0, out: '', err: '' });
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ events: [{ title: 'Russo-Japanese War' }, {}] });
    });

    it('writes what can be kept, and says on the standard error what cannot', () => {
      const { code, out, err } = longview(['convert', 'faulty.json', '--to', 'csv']);
      expect(code).toBe(1);
      expect(out.trim().split('\n')).toHaveLength(2);
      expect(err).toContain('faulty.json:events[0].date error event/bad-date');
    });

    it('counts the events that have no place in a calendar', () => {
      expect(longview(['convert', '-', '-t', 'ical'], '[{"date": "-0043", "title": "A"}]').err).toContain('ical/left-out 1 ');
    });

    it('writes the language asked for', () => {
      expect(longview(['convert', '-', '-t', 'csv', '--lang', 'ko'], '[{"date": "1904", "title": {"en": "War", "ko": "전쟁"}}]').out).toContain('전쟁');
    });
  });

  describe('render', () => {
    it('draws a picture', () => {
      const file = join(folder, 'out.svg');
      expect(longview(['render', 'meiji.json', '-o', file, '--width', '800', '--start', '1900', '--end', '1910'])).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(file, 'utf8')).toMatch(/^<svg[^]*russo-japanese-war/);
    });

    it('says that no event is in the window, and where they are, and draws what was asked for', () => {
      for (const [window, years] of [[['--start', '2050'], 2060], [['--end', '1700'], 1690], [['--start', '1930', '--end', '1940'], 1935]] as const) {
        const { code, out, err } = longview(['render', 'meiji.json', ...window]);
        expect(code).toBe(0);
        expect(err).toMatch(new RegExp(`^meiji.json warning render/empty-window no event is in the window of ${window.join(' ')} \\(the events are in 1876-02-26/1905-09-05\\)\n$`));
        expect(out).toContain(`>${years}<`);
        expect(out).not.toContain('data-event-id');
      }
      expect(longview(['render', 'meiji.json', '--start', '1905-01-05'])).toMatchObject({ code: 0, err: '' });
    });

    it('draws one with time running down', () => {
      const file = join(folder, 'down.svg');
      expect(longview(['render', 'meiji.json', '-o', file, '--orientation', 'vertical', '--height', '700'])).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(file, 'utf8')).toMatch(/^<svg[^>]* height="700"[^]*russo-japanese-war/);
    });
  });

  it.each<[args: readonly string[], word: string]>([
    [[], 'which command?'], [['validate'], 'which file?'], [['explode', 'x'], 'no command “explode”'], [['validate', 'a', 'b'], 'one file at a time'], [['validate', '--loud', 'x'], '--loud'],
    [['convert', 'meiji.json'], 'to which format?'], [['convert', 'meiji.json', '-t', 'xls'], '“xls” cannot be written'], [['validate', '-f', 'xls', 'meiji.json'], 'no format “xls”'],
    [['render', 'meiji.json', '--start', 'then'], '--start'], [['render', 'meiji.json', '--width', 'wide'], '--width'], [['render', 'meiji.json', '--theme', 'sepia'], '--theme'],
    [['render', 'meiji.json', '--orientation', 'upwards'], '--orientation'], [['render', 'meiji.json', '--start', '1910', '--end', '1900'], 'give the earlier date as --start'],
  ])('explains itself and exits with 2 when called as longview %j', (args, word) => {
    const { code, err } = longview(args);
    expect(code).toBe(2);
    expect(err).toContain(word);
    expect(err).toContain('Usage: longview COMMAND FILE');
  });

  it('prints its usage where it is asked for', () => {
    expect(longview(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: longview') as string, err: '' });
  });
});
