import { formatYear } from '../time/words/format-year.js';
import { highlightsOf } from '../store/highlights.js';
import type { EventStore } from '../store/event-store.js';
import type { EventWords } from './event-words.js';
import type { Highlights } from '../store/highlights.js';
import type { Span } from '../time/span.js';

/** What the columns of a store say does not change. */
const known = new WeakMap<EventStore, Highlights>();

/** What is seen at a glance, for those who cannot: where a history is dense, and where nothing begins. Empty where there is neither. */
export function highlightWords(store: EventStore, { messages, year, locale }: EventWords): string {
  const { densest, gap } = known.get(store) ?? highlightsOf(store);
  known.set(store, { densest, gap });
  return [
    ...(densest ? [messages.densest(years(densest, locale), densest.count)] : []),
    ...(gap ? [messages.longestGap(year(gap.start), year(gap.end - 1))] : []),
  ].join(' ');
}

function years({ start, end }: Span, locale: string): string {
  const [from, to] = [formatYear(start, locale), formatYear(end - 1, locale)];
  return from === to ? from : `${from}–${to}`;
}
