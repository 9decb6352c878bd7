import { isSafeUrl } from '../../../model/safe-url.js';
import type { IssueLog } from '../../reading/issue-log.js';
import { compact } from '../../reading/compact.js';
import type { IcalComponent } from './components.js';
import { propertyOf } from './lines.js';
import { pathOf } from './times.js';
import { plainText } from '../plain-text.js';
import type { RawDataset } from '../raw-dataset.js';

/** Google, Outlook and Apple put markup into descriptions. */
const MARKUP = /<\/?(?:a|b|br|div|em|font|html|i|li|ol|p|span|strong|table|u|ul)\b[^<>]*>/i;
/** Where Apple keeps a position. */
const GEO_ADDRESS = /geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/i;

/** A title for what has none. */
const UNTITLED = '(no title)';

/** What an entry says apart from when it was, in longview’s own JSON and still unchecked. */
export interface EntryWords {
  readonly title: string;
  readonly description?: string;
  readonly place?: object;
  readonly importance?: number;
  readonly citations?: readonly object[];
}

/**
 * What an entry says apart from when it was. Who called people together and who came stays in the file.
 *
 * @param tail what its description ends with that is no part of it
 */
export function wordsOf(entry: IcalComponent, tail: string | undefined, raw: RawDataset): EntryWords {
  const written = plain(entry.words('DESCRIPTION'));
  const description = tail !== undefined && written?.endsWith(tail) === true ? plain(written.slice(0, -tail.length)) : written;
  const place = placeOf(entry);
  return compact({
    title: plain(entry.words('SUMMARY'))?.replace(/\s+/g, ' ') ?? titleOf(entry, description, raw.log),
    description,
    place,
    importance: importanceOf(entry),
    citations: citationsOf(entry, raw),
  });
}

function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return (MARKUP.test(text) ? plainText(text) : text.replace(/\r\n?/g, '\n')).trim() || undefined;
}

function titleOf(entry: IcalComponent, description: string | undefined, log: IssueLog): string {
  log.warning('ical/no-summary', `line ${entry.line}.SUMMARY`, `this ${entry.name} has no SUMMARY`, 'what it says otherwise stands in for it');
  return description?.split('\n', 1)[0] ?? entry.words('LOCATION') ?? entry.property('CATEGORIES')?.values[0] ?? UNTITLED;
}

function placeOf(entry: IcalComponent): object | undefined {
  const name = entry.words('LOCATION')?.replace(/\s+/g, ' ');
  const [lat, lon] = entry.property('GEO')?.values.flatMap((value) => value.split(/[,;]/)).map(Number)
    ?? GEO_ADDRESS.exec(entry.lines('X-APPLE-STRUCTURED-LOCATION')[0]?.text ?? '')?.slice(1).map(Number) ?? [];
  const isPosition = Number.isFinite(lat) && Number.isFinite(lon);
  if (name === undefined && !isPosition) return undefined;
  return { name: name ?? `${lat}, ${lon}`, ...(isPosition && { lat, lon }) };
}

/** From 1, which is urgent, to 9; 0 says nothing. */
function importanceOf(entry: IcalComponent): number | undefined {
  const priority = Number(entry.words('PRIORITY') ?? 0);
  return Number.isInteger(priority) && priority >= 1 && priority <= 9 ? 100 - priority * 10 : undefined;
}

function citationsOf(entry: IcalComponent, raw: RawDataset): readonly object[] | undefined {
  const [line] = entry.lines('URL');
  const url = line === undefined ? undefined : propertyOf(line)?.written;
  if (line === undefined || url === undefined || url === '') return undefined;
  if (/^(?:https?|mailto):/i.test(url) && isSafeUrl(url, 'link')) return [{ source: raw.addSource(url, url) }];
  raw.log.error('ical/bad-url', pathOf(line), 'this address is not kept: it may not be put on a page', 'it begins with https://');
  return undefined;
}
