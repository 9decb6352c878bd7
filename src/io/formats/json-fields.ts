import { failure, type Result, success } from '../../base/result.js';
import { describeValue, isList, isRecord, itemsOf, valueAt } from '../reading/json-value.js';
import { parseJson } from '../reading/parse-json.js';
import { plainText } from './plain-text.js';

/** The object or list that an input of a foreign JSON format is or, as text, holds. */
export function parseForeign(input: unknown, format: string, expected: string): Result<object> {
  const parsed = typeof input === 'string' ? parseJson(input) : success(input);
  if (!parsed.ok) return parsed;
  if (isRecord(parsed.value) || isList(parsed.value)) return success(parsed.value);
  return notThis(parsed.value, format, expected);
}

/** The refusal of an input that has not the form of its format. */
export function notThis(found: unknown, format: string, expected: string): Result<never> {
  return failure({ severity: 'error', code: `${format}/wrong-type`, path: '', message: `expected ${expected}, found ${describeValue(found)}` });
}

/** The object under a key. */
export function recordIn(record: unknown, key: string): object | undefined {
  const value = isRecord(record) ? valueAt(record, key) : undefined;
  return isRecord(value) ? value : undefined;
}

/** The text under a key, without its markup; `undefined` when there is none. */
export function wordsIn(record: object | undefined, key: string): string | undefined {
  const value = record === undefined ? undefined : valueAt(record, key);
  const text = typeof value === 'string' ? plainText(value) : typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}

/** The number under a key, which may be written as text. */
export function numberIn(record: object | undefined, key: string): number | undefined {
  const value = record === undefined ? undefined : valueAt(record, key);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The items of a list, or a single value as the only one, or none. */
export function allOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? itemsOf(value) : [value];
}
