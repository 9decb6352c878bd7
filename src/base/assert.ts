/** Thrown when the program itself is wrong: a broken invariant, never a bad input. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/**
 * Narrows a value to one that is there.
 *
 * @throws InvariantError when it is `undefined` or `null`
 */
export function assertExists<T>(value: T, what: string): NonNullable<T> {
  if (value === undefined || value === null) throw new InvariantError(`${what} is missing`);
  return value;
}

/**
 * The end of a `switch` over a union: compiles only when every variant has its case.
 *
 * @throws InvariantError always, for a value from outside the types
 */
export function assertNever(value: never): never {
  throw new InvariantError(`unexpected value: ${JSON.stringify(value)}`);
}
