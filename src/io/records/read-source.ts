import type { Source } from '../../model/source.js';
import { Fields } from '../reading/fields.js';
import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { isList, isRecord, type JsonValue, keysOf, toJsonValue, valueAt } from '../reading/json-value.js';

/** The fields of a CSL-JSON item that hold a date, and those that hold names. */
const DATE_FIELDS: readonly string[] = ['issued', 'accessed', 'event-date', 'original-date', 'submitted', 'available-date'];
const NAME_FIELDS: readonly string[] = [
  'author', 'editor', 'translator', 'container-author', 'collection-editor', 'composer', 'director', 'interviewer',
  'original-author', 'recipient', 'reviewed-author', 'illustrator', 'editorial-director',
];
const CHECKED_FIELDS: readonly string[] = ['id', 'type', 'title', 'URL'];

/**
 * A CSL-JSON item. It stays as the reference manager wrote it, but for what longview itself relies on: `id`, `type`
 * and `title` are there, the URL may be put on a page, names are lists and the parts of dates are numbers.
 */
export function readSource(value: unknown, path: InputPath, log: IssueLog): Source | undefined {
  const fields = Fields.of(value, 'source', path, log);
  if (fields === undefined) return undefined;
  const id = fields.string('id', 'required');
  if (id === undefined) return undefined;
  const url = fields.url('URL');
  return {
    ...otherFields(fields),
    id,
    type: fields.string('type') ?? implied(fields, 'type', 'document'),
    title: fields.string('title') ?? implied(fields, 'title', id),
    ...(url !== undefined && { URL: url }),
  };
}

/** A source without a type or title still bears out what cites it. */
function implied(fields: Fields, key: string, value: string): string {
  fields.warning(`missing-${key}`, key, `this source has no ${key}`, `“${value}” stands in for it`);
  return value;
}

function otherFields(fields: Fields): Record<string, JsonValue> {
  const kept: Record<string, JsonValue> = {};
  for (const key of keysOf(fields.record)) {
    if (CHECKED_FIELDS.includes(key) || key === '__proto__') continue;
    const value = toJsonValue(fields.value(key));
    if (value === undefined) continue;
    const checked = DATE_FIELDS.includes(key) ? sourceDate(value) : NAME_FIELDS.includes(key) ? sourceNames(value) : value;
    if (checked === undefined) fields.error('wrong-type', key, `${key} is not written as CSL-JSON has it`);
    else kept[key] = checked;
  }
  return kept;
}

/** A CSL date; the parts, which some exports write as text, as numbers. */
function sourceDate(value: JsonValue): JsonValue | undefined {
  if (!isRecord(value)) return typeof value === 'string' ? { literal: value } : undefined;
  const parts = valueAt(value, 'date-parts');
  if (parts === undefined) return value;
  if (!isList(parts)) return undefined;
  const numbers = parts.map((date) => (isList(date) ? date.map(Number) : [Number.NaN]));
  return numbers.flat().every(Number.isFinite) ? Object.assign({}, value, { 'date-parts': numbers }) : undefined;
}

function sourceNames(value: JsonValue): JsonValue | undefined {
  return isList(value) && value.every(isRecord) ? value : undefined;
}
