import { isList, isRecord } from './reading/json-value.js';
import { recogniseJson, type JsonFormat } from './recognise-json.js';

/** A format that there is a reader for. */
export type DataFormat = JsonFormat | 'csv' | 'markwhen';

/** What is known about a text besides its characters. */
export interface FormatClues {
  /** The address or file name that it came from. */
  readonly name?: string;
  /** The `Content-Type` that it was served with. */
  readonly contentType?: string;
}

/** What a text turned out to be; `parsed` spares JSON a second parse. */
export interface SniffedFormat {
  /** `ical` and `markup` are recognised so that it can be said that they cannot be read. */
  readonly format: DataFormat | 'ical' | 'markup';
  readonly parsed?: object;
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, DataFormat | 'ical'>> = {
  csv: 'csv', tsv: 'csv', tab: 'csv', mw: 'markwhen', markwhen: 'markwhen', ics: 'ical', ical: 'ical',
};

/** The format of a text: by its first characters where they are telling, then by its type and name, then by its look. */
export function sniffFormat(text: string, clues: FormatClues = {}): SniffedFormat {
  const start = text.slice(0, 2000).replace(/^\uFEFF?\s*/, '');
  if (/^[[{]/.test(start)) return sniffJson(text);
  if (/^BEGIN:VCALENDAR/i.test(start)) return { format: 'ical' };
  if (/^<(?:!|\?|[a-z])/i.test(start)) return { format: 'markup' };

  const extension = /\.(\w+)(?:[?#].*)?$/.exec(clues.name ?? '')?.[1]?.toLowerCase() ?? '';
  const named = FORMAT_OF_EXTENSION[extension];
  if (named !== undefined) return { format: named };
  if (/csv|tab-separated/i.test(clues.contentType ?? '')) return { format: 'csv' };
  if (extension === 'json' || /json/i.test(clues.contentType ?? '')) return { format: 'longview' };
  return { format: looksLikeTable(start) ? 'csv' : looksLikeMarkwhen(start) ? 'markwhen' : 'longview' };
}

function sniffJson(text: string): SniffedFormat {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isList(parsed) || isRecord(parsed)) return { format: recogniseJson(parsed), parsed };
  } catch {
    // The reader says where it breaks.
  }
  return { format: 'longview' };
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
