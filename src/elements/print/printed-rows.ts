import type { EventStore } from '../../store/event-store.js';
import type { Span } from '../../time/span.js';

/**
 * The events of a window in order of time; where they are more than may be listed, the most important ones.
 *
 * @param rows in order of time
 */
export function printedRows(
  rows: Uint32Array, { starts, ends, importance }: Pick<EventStore, 'starts' | 'ends' | 'importance'>, { start, end }: Span, most: number,
): { readonly rows: Uint32Array; readonly left: number } {
  const inWindow = rows.filter((row) => starts[row]! < end && ends[row]! > start);
  if (inWindow.length <= most) return { rows: inWindow, left: 0 };
  const chosen = inWindow.slice().sort((a, b) => importance[b]! - importance[a]! || a - b).slice(0, most).sort();
  return { rows: chosen, left: inWindow.length - most };
}
