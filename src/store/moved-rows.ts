import type { EventStore } from './event-store.js';

/** Weak on both sides: neither store is kept for the sake of the other. */
const moves = new WeakMap<EventStore, { readonly before: WeakRef<EventStore>; readonly rows: Uint32Array }>();

/** Takes down where the rows of one store are in another one that was made from it. */
export function noteMovedRows(before: EventStore, after: EventStore, rows: Uint32Array): void {
  moves.set(after, { before: new WeakRef(before), rows });
}

/**
 * The row that each row of one store has become in another one; `undefined` where the other one was not made by adding
 * events to it.
 *
 * @example movedRows(before, after)?.[7] // the row of the event that was in row 7
 */
export function movedRows(before: EventStore, after: EventStore): Uint32Array | undefined {
  const move = moves.get(after);
  return move?.before.deref() === before ? move.rows : undefined;
}
