import type { Result } from '../../base/result.js';
import type { Dataset } from '../../model/dataset.js';
import { instantToCivil } from '../../time/civil.js';
import { MS_PER_DAY } from '../../time/instant.js';
import { compact } from '../reading/compact.js';
import { yearText } from '../reading/fields.js';
import { isList, isRecord, itemsOf, valueAt } from '../reading/json-value.js';
import { notThis, parseForeign, wordsIn } from './json-fields.js';
import { RawDataset } from './raw-dataset.js';

const EXPECTED = 'vis-timeline items, a list or an object with “items” and “groups”';

/** A day with nothing said of its hours. */
const WHOLE_DAY = /^(-?\d{4})-(\d\d)-(\d\d)$/;

/** Days reach only so far in what `Date` can hold, and vis counts in `Date`s. */
const MOST_MS = 8.64e15;

/**
 * The items and groups of a vis-timeline (JSON, as text or parsed): groups as tracks, nested ones below their own,
 * background items as periods. The end of an item is the first moment after it, so a whole day there is the day after.
 *
 * @see https://visjs.github.io/vis-timeline/docs/timeline/#Data_Format
 */
export function readVis(input: unknown): Result<Dataset> {
  const parsed = parseForeign(input, 'vis', EXPECTED);
  if (!parsed.ok) return parsed;
  const items = isList(parsed.value) ? parsed.value : valueAt(parsed.value, 'items');
  if (!isList(items)) return notThis(parsed.value, 'vis', EXPECTED);

  const raw = new RawDataset();
  const groups = isList(parsed.value) ? undefined : valueAt(parsed.value, 'groups');
  const tracks = isList(groups) ? readGroups(itemsOf(groups)) : [];
  const trackIds = new Set(tracks.map((track) => track.id));
  const strays = new Set<string>();
  const periods: object[] = [];
  const base = isList(parsed.value) ? '' : 'items';
  for (const [i, item] of itemsOf(items).entries()) {
    const path = `${base}[${i}]`;
    if (!isRecord(item)) {
      raw.addEvent(item, path);
      continue;
    }
    const group = wordsIn(item, 'group');
    if (group !== undefined && !trackIds.has(group)) strays.add(group);
    if (valueAt(item, 'type') === 'background') periods.push(periodOf(item, i, path, raw));
    else addItem(item, i, group, path, raw);
  }
  // Without groups the dataset has the short form, in which tracks are implied.
  if (tracks.length > 0) raw.parts['tracks'] = [...tracks, ...[...strays, ...homeTrack(items, trackIds)].map((id) => ({ id }))];
  Object.assign(raw.parts, { id: 'timeline', title: 'Timeline' });
  if (periods.length > 0) raw.parts['periods'] = periods;
  return raw.read();
}

interface GroupTrack {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

function readGroups(groups: readonly unknown[]): readonly GroupTrack[] {
  const parents = new Map<string, string>();
  const records = groups.filter(isRecord).filter((group) => wordsIn(group, 'id') !== undefined);
  for (const group of records) {
    const nested = valueAt(group, 'nestedGroups');
    for (const child of isList(nested) ? itemsOf(nested) : []) parents.set(String(child), wordsIn(group, 'id') ?? '');
  }
  return records.map((group) => {
    const id = wordsIn(group, 'id') ?? '';
    return compact({ id, name: wordsIn(group, 'content') ?? id, parent: parents.get(id) });
  });
}

/** The track of items without a group, where others have one. */
function homeTrack(items: readonly unknown[], trackIds: ReadonlySet<string>): readonly string[] {
  const isHomeless = itemsOf(items).some((item) => isRecord(item) && wordsIn(item, 'group') === undefined && valueAt(item, 'type') !== 'background');
  return isHomeless && !trackIds.has('events') ? ['events'] : [];
}

function addItem(item: object, index: number, group: string | undefined, path: string, raw: RawDataset): void {
  const content = wordsIn(item, 'content');
  const tooltip = wordsIn(item, 'title');
  raw.addEvent(compact({
    id: wordsIn(item, 'id') ?? `item-${index + 1}`,
    title: content ?? tooltip,
    date: dateOf(item, path, raw),
    actors: [group ?? 'events'],
    description: content === undefined ? undefined : tooltip,
  }), path);
}

function periodOf(item: object, index: number, path: string, raw: RawDataset): object {
  const id = wordsIn(item, 'id') ?? `background-${index + 1}`;
  return compact({ id, name: wordsIn(item, 'content') ?? id, date: dateOf(item, path, raw) });
}

function dateOf(item: object, path: string, raw: RawDataset): string | undefined {
  const start = momentOf(valueAt(item, 'start'));
  const end = momentOf(valueAt(item, 'end'));
  return raw.span(start, end === undefined || end === start ? undefined : dayBefore(end), `${path}.date`);
}

/** A moment as vis has it: text, milliseconds, or a `Date`; whole days in UTC lose their hours. */
function momentOf(value: unknown): string | undefined {
  const ms = value instanceof Date ? value.getTime() : value;
  if (typeof ms === 'number' && Math.abs(ms) <= MOST_MS) {
    const { year, month, day, msOfDay } = instantToCivil(ms);
    const date = `${yearText(year)}-${two(month)}-${two(day)}`;
    const seconds = Math.floor(msOfDay / 1000);
    return seconds === 0 ? date : `${date}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}Z`;
  }
  return typeof value === 'string' ? value.trim().replace(/T00:00:00(?:\.0+)?Z?$/, '') : undefined;
}

/** The last whole day before an end that is the midnight after it. */
function dayBefore(end: string): string {
  const midnight = WHOLE_DAY.test(end) ? Date.parse(`${end}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(midnight) ? end : (momentOf(midnight - MS_PER_DAY) ?? end);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
