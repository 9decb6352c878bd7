import { isNumber } from '../../base/number.js';
import { isRecord } from '../../base/record.js';
import { nearestName } from '../../io/reading/nearest-name.js';
import { spanOf } from '../../time/span-of.js';
import { warning } from './warning.js';
import type { FilterCriteria } from '../../store/filter-rows.js';
import type { Issue } from '../../base/result.js';
import type { SpanInput } from '../../time/span-of.js';
import type { TrackSettings } from '../../view/track-settings.js';

/**
 * What is wrong with a value that was set as a filter, each part by its name. Those parts are passed over (see `readFilter()`), and the
 * rest holds. What is `null` or `undefined` is not set.
 *
 * @example filterIssues({ text: 3 }) // a warning about `filter.text`: it is no text
 */
export function filterIssues(filter: unknown): Issue[] {
  return partIssues('filter', filter, FILTER_PARTS, () => warning('timeline/no-object', 'filter', 'it is no filter', 'set an object such as `{ kinds: [\'war\'] }`'));
}

/** The same of settings of tracks. */
export function settingsIssues(settings: unknown): Issue[] {
  return partIssues('trackSettings', settings, SETTINGS_PARTS, () => warning('timeline/no-object', 'trackSettings', 'they are no settings', 'set an object such as `{ hidden: [\'japan\'] }`'));
}

/** What is wrong with the value of a part, which stands at `path`. */
type PartIssues = (value: unknown, path: string) => Issue[];
/** For each part of an object what is wrong with it. */
type Parts<Fields> = { readonly [Part in keyof Fields]-?: PartIssues };

const FILTER_PARTS: Parts<FilterCriteria> = {
  tracks: listOf('tracks'),
  kinds: listOf('kinds'),
  text: (value, path) => (typeof value === 'string' ? [] : [warning('timeline/no-text', path, 'it is no text', 'write the words to look for between quotes')]),
  minImportance: (value, path) => {
    if (!isNumber(value)) return [warning('timeline/no-number', path, 'it is no number', 'write one from 0 to 100')];
    return value >= 0 && value <= 100 ? [] : [warning('timeline/out-of-range', path, `it cannot be ${value}`, 'write a number from 0 to 100')];
  },
  span: (value, path) => (spanOf(value as SpanInput) ? [] : [warning('timeline/no-span', path, 'it is no stretch of time', 'write EDTF such as “1904/1905”, or two ends that are instants or EDTF')]),
};

const SETTINGS_PARTS: Parts<TrackSettings> = {
  order: listOf('tracks'),
  hidden: listOf('tracks'),
  collapsed: listOf('tracks'),
  pinned: listOf('tracks'),
  heights: (value, path) => (isRecord(value) && Object.values(value).every(isNumber) ? [] : [warning('timeline/no-object', path, 'they are no heights', 'set an object of ids with numbers of lanes, such as `{ japan: 4 }`')]),
  namesPx: (value, path) => (isNumber(value) ? [] : [warning('timeline/no-number', path, 'it is no number', 'write a width in CSS px')]),
};

function partIssues(name: string, object: unknown, parts: Readonly<Record<string, PartIssues>>, noObject: () => Issue): Issue[] {
  if (object === undefined || object === null) return [];
  if (!isRecord(object)) return [noObject()];
  return Object.entries(object).flatMap(([part, value]: [string, unknown]): Issue[] => {
    if (value === undefined || value === null) return [];
    const path = `${name}.${part}`;
    const issuesOf = Object.hasOwn(parts, part) ? parts[part] : undefined;
    return issuesOf?.(value, path) ?? [unknownPart(path, part, Object.keys(parts))];
  });
}

function unknownPart(path: string, part: string, parts: readonly string[]): Issue {
  const near = nearestName(part, parts);
  return warning('timeline/unknown-part', path, 'there is no such part', near === undefined ? `the parts are: ${parts.join(', ')}` : `did you mean “${near}”?`);
}

function listOf(what: string): PartIssues {
  return (value, path) => {
    if (!Array.isArray(value)) return [warning('timeline/no-list', path, 'it is no list', `set a list of the ids of ${what}`)];
    const at = value.findIndex((item) => typeof item !== 'string');
    return at < 0 ? [] : [warning('timeline/no-text', `${path}[${at}]`, 'it is no id', `set a list of the ids of ${what}, which are texts`)];
  };
}
