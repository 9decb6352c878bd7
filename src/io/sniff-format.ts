import type { JsonFormat } from './recognise-json.js';

/** A format that there is a reader for. */
export type DataFormat = JsonFormat | 'ndjson' | 'csv' | 'markwhen' | 'ical';

/** So many characters at the start are looked at for how a text without other clues looks. */
const LOOKED_AT = 2000;

/** What is known about a text besides its characters. */
export interface FormatClues {
  /** The address or file name that it came from. */
  readonly name?: string;
  /** The `Content-Type` that it was served with. */
  readonly contentType?: string;
}

/**
 * What a text turned out to be: `json` is in one of the formats that are JSON, which its value will tell; `markup` is
 * recognised so that it can be said that it cannot be read.
 */
export type SniffedFormat = 'json' | 'ndjson' | 'csv' | 'markwhen' | 'ical' | 'markup';

const FORMAT_OF_EXTENSION: Readonly<Record<string, SniffedFormat>> = {
  csv: 'csv', tsv: 'csv', tab: 'csv', ndjson: 'ndjson', jsonl: 'ndjson', mw: 'markwhen', markwhen: 'markwhen', ics: 'ical', ical: 'ical',
};

/**
 * The format of a text: by its first characters where they are telling, then by its type and name, then by its look.
 *
 * @param start the beginning of the text: its first two lines, or as much of them as there is
 */
export function sniffFormat(start: string, clues: FormatClues = {}): SniffedFormat {
  const text = start.replace(/^\uFEFF?\s*/, '');
  const extension = /\.(\w+)(?:[?#].*)?$/.exec(clues.name ?? '')?.[1]?.toLowerCase() ?? '';
  const named = FORMAT_OF_EXTENSION[extension];
  const type = clues.contentType ?? '';
  if (/^[[{]/.test(text)) return named === 'ndjson' || /ndjson|jsonl|json-lines/i.test(type) || looksLikeLines(text) ? 'ndjson' : 'json';
  if (/^BEGIN:V(?:CALENDAR|EVENT|JOURNAL)\b/i.test(text)) return 'ical';
  if (/^<(?:!|\?|[a-z])/i.test(text)) return 'markup';

  if (named !== undefined) return named;
  if (/^text\/calendar/i.test(type)) return 'ical';
  if (/csv|tab-separated/i.test(type)) return 'csv';
  if (extension === 'json' || /json/i.test(type)) return 'json';
  const look = text.slice(0, LOOKED_AT);
  return looksLikeTable(look) ? 'csv' : looksLikeMarkwhen(look) ? 'markwhen' : 'json';
}

/** An object that ends with its line, and another one below it. */
function looksLikeLines(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r?\n\s*/, 2);
  if (!first.startsWith('{') || !second.startsWith('{')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** Two lines with equally many separators of one sort. */
function looksLikeTable(start: string): boolean {
  const lines = start.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [',', ';', '\t', '|'].some((separator) => {
    const [first = 0, second = 0] = lines.slice(0, 2).map((line) => line.split(separator).length);
    return first > 1 && (second === first || (lines.length > 1 && second > 1));
  });
}

function looksLikeMarkwhen(start: string): boolean {
  return /^(?:title:|#\w+:|section |group |\d{4}[^\n]*:\s)/m.test(start);
}
