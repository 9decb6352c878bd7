import { failure, type Result } from '../../base/result.js';
import type { Dataset } from '../../model/dataset.js';
import { parseEdtf } from '../../time/edtf.js';
import { suggestEdtf } from '../../time/edtf/suggest.js';
import { compact } from '../reading/compact.js';
import { notThis } from './json-fields.js';
import { plainDate } from './plain-date.js';
import { RawDataset } from './raw-dataset.js';

/** `1904-02-08/1905-09-05: Title`; the first colon that no time of day has. */
const ENTRY = /^\s*([^\s#[!][^:]*(?::\d\d[^:]*)*):(?:\s+(.*))?$/;
const HEADING = /^\s*(?:(#{1,6})\s+|(?:section|group)\s+)(.*)$/i;
const HEADING_END = /^\s*end(?:section|group)\s*$/i;
const COLOR = /^\s*#[\p{L}\p{N}_-]+\s*:\s*\S+\s*$/u;
const TAG = /(?:^|\s)#([\p{L}\p{N}_-]+)/gu;
const LINK = /\[([^[\]]*)\]\((https?:(?:[^()\s]|\([^()\s]*\))+)\)/g;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The parts of a Markwhen document that this reads; the others are words of the entry above them. */
interface Entry {
  readonly date: string;
  readonly words: string[];
  readonly track: string | undefined;
  readonly line: number;
}

/**
 * The entries of a Markwhen document: the innermost section or group of each is its track, its first tag its kind, the
 * lines below it its description. Dates with slashes are month, day, year, as Markwhen has them, unless the header
 * says `dateFormat: d/M/y`. Recurrences and dates that hang on other entries are refused.
 *
 * @see https://docs.markwhen.com/syntax/overview
 */
export function readMarkwhen(input: unknown): Result<Dataset> {
  if (typeof input !== 'string') return notThis(input, 'markwhen', 'the text of a Markwhen document');
  const raw = new RawDataset();
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/);
  const { header, length } = readHeader(lines);
  if (header.has('title')) raw.parts['title'] = header.get('title');
  if (header.has('description')) raw.parts['description'] = header.get('description');

  const entries = readEntries(lines, length);
  if (entries.length === 0) {
    return failure({
      severity: 'error', code: 'markwhen/empty', path: '', message: 'this document has no entries', hint: 'an entry is a line such as “1904-02-08: The war begins”',
    });
  }
  const dayFirst = /^d/i.test(header.get('dateformat') ?? '');
  for (const entry of entries) addEntry(entry, dayFirst, raw);
  return raw.read();
}

/** The `key: value` lines before the first entry, between `---` or not. */
function readHeader(lines: readonly string[]): { readonly header: ReadonlyMap<string, string>; readonly length: number } {
  const header = new Map<string, string>();
  const fenced = lines[0]?.trim() === '---';
  let i = fenced ? 1 : 0;
  for (; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (fenced && line.trim() === '---') return { header, length: i + 1 };
    const [, key, value] = /^([a-z]\w*):\s*(.*)$/i.exec(line) ?? [];
    if (key !== undefined) header.set(key.toLowerCase(), (value ?? '').replace(/^(["'])(.*)\1$/, '$2'));
    else if (!fenced && line.trim() !== '' && !COLOR.test(line)) break;
  }
  return { header, length: i };
}

function readEntries(lines: readonly string[], start: number): readonly Entry[] {
  const entries: Entry[] = [];
  const sections: { readonly level: number; readonly name: string }[] = [];
  for (let i = start; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const heading = HEADING.exec(line);
    const entry = ENTRY.exec(line);
    if (/^\s*\/\//.test(line) || COLOR.test(line)) continue;
    if (HEADING_END.test(line)) {
      sections.pop();
    } else if (heading !== null) {
      const level = heading[1]?.length ?? Number.POSITIVE_INFINITY;
      while (Number.isFinite(level) && (sections.at(-1)?.level ?? 0) >= level) sections.pop();
      sections.push({ level, name: (heading[2] ?? '').replace(TAG, '').trim() });
    } else if (entry !== null && /\d|^\s*now\b/i.test(entry[1] ?? '')) {
      entries.push({ date: entry[1] ?? '', words: [entry[2] ?? ''], track: sections.at(-1)?.name || undefined, line: i + 1 });
    } else {
      entries.at(-1)?.words.push(line);
    }
  }
  return entries;
}

function addEntry({ date, words, track, line }: Entry, dayFirst: boolean, raw: RawDataset): void {
  const text = words.join('\n').trim();
  const [tag] = [...text.matchAll(TAG)].map((match) => match[1]);
  const links = [...text.matchAll(LINK)].map(([, title = '', url = '']) => ({ source: raw.addSource(title || url, url) }));
  const [title = '', ...rest] = text.replace(LINK, '$1').replace(TAG, '').split('\n').map((part) => part.replace(/^\s*\[[ x]\]\s*/i, '').trim());
  const description = rest.join('\n').trim();
  raw.addEvent(compact({
    title: title || description.split('\n', 1)[0],
    date: edtfOf(date, dayFirst),
    actors: track === undefined ? undefined : [track],
    kind: tag,
    description: description || undefined,
    citations: links.length === 0 ? undefined : links,
  }), `line ${line}`);
}

/** A range has a slash, or a hyphen between blanks. */
function edtfOf(written: string, dayFirst: boolean): string {
  const text = written.trim();
  if (parseEdtf(text).ok) return text;
  const ends = text.includes(' - ') ? text.split(' - ') : SLASHED.test(text) ? [text] : text.split(/\s*\/\s*(?=\D|\d{3})/);
  return ends.map((end) => momentOf(end.trim(), dayFirst)).join('/');
}

function momentOf(text: string, dayFirst: boolean): string {
  if (/^(?:now|present)$/i.test(text)) return '..';
  const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? [];
  if (year !== '') {
    const [month, day] = dayFirst ? [second, first] : [first, second];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const { edtf } = plainDate(text);
  return parseEdtf(edtf).ok ? edtf : (suggestEdtf(edtf, (candidate) => parseEdtf(candidate).ok) ?? edtf);
}
