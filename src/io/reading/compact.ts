/** A record type whose fields that may be `undefined` are optional instead. */
export type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * The record without the fields that are `undefined`.
 *
 * @example compact({ a: 1, b: undefined }) // { a: 1 }
 */
export function compact<T extends object>(record: T): Compact<T> {
  const kept: Record<string, unknown> = {};
  for (const key in record) {
    if (record[key] !== undefined) kept[key] = record[key];
  }
  return kept as Compact<T>;
}
