import { clamp } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';

/** How much of these events a detail shows: never so little that nothing is left, for 0 is what is most important in them. What is no number is everything. */
export function detailIn({ importance }: EventStore, detail: number): number {
  if (!(detail < 100)) return 100;
  return clamp(detail, 100 - importance.reduce((most, each) => Math.max(most, each), 0), 100);
}
