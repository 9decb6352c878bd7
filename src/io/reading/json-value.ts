/** Deeper nesting than this is left out: nothing that a history holds needs it, and it cannot be a cycle's trap. */
const DEEPEST = 32;

/** A list with more items than this is cut; a sparse array can claim four thousand million. */
export const MOST_ITEMS = 5_000_000;

/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * A copy of whatever in a value JSON can hold: functions, cycles, getters that throw, and nesting beyond
 * {@link DEEPEST} levels are left out.
 *
 * @returns `undefined` when nothing of it can be kept
 */
export function toJsonValue(value: unknown, depth = 0): JsonValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'object' || depth >= DEEPEST) return undefined;
  if (isList(value)) {
    return itemsOf(value).map((item) => toJsonValue(item, depth + 1)).filter((item) => item !== undefined);
  }
  const copy: Record<string, JsonValue> = {};
  for (const key of keysOf(value)) {
    const kept = key === '__proto__' ? undefined : toJsonValue(valueAt(value, key), depth + 1);
    if (kept !== undefined) copy[key] = kept;
  }
  return copy;
}

/** Whether a value is an array, also when it is a revoked proxy, of which nobody can tell. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length >= 0;
  } catch {
    return false;
  }
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The items of a list, at most {@link MOST_ITEMS}; one that cannot be read is `undefined`. */
export function itemsOf(list: readonly unknown[]): unknown[] {
  const length = lengthOf(list);
  const items: unknown[] = [];
  for (let i = 0; i < length; i += 1) items.push(itemAt(list, i));
  return items;
}

/** How many items of a list are read: all, but at most {@link MOST_ITEMS}. */
export function lengthOf(list: readonly unknown[]): number {
  return Math.min(list.length, MOST_ITEMS);
}

/** An item of a list; `undefined` when there is none or it cannot be read. */
export function itemAt(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}

/** The own enumerable keys of an object; none when it does not let them be seen. */
export function keysOf(record: object): string[] {
  try {
    return Object.keys(record);
  } catch {
    return [];
  }
}

/** The own value under a key; `undefined` when there is none or its getter throws. */
export function valueAt(record: object, key: string): unknown {
  try {
    return Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
  } catch {
    return undefined;
  }
}

/** A value in the words of a message: `“japn”`, `12`, `a list`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'bigint') return 'a big integer';
  if (value === undefined) return 'nothing';
  if (typeof value !== 'object') return `a ${typeof value}`;
  return isList(value) ? 'a list' : 'an object';
}

/** A text in quotation marks, cut to a readable length. */
export function quote(text: string, longest = 60): string {
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  return characters.length > longest ? `“${characters.slice(0, longest - 1).join('')}…”` : `“${text}”`;
}
