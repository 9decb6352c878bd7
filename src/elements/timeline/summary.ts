import { OnDemand } from '../on-demand.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';

/** What stands out in a history, in words. */
export const highlightsOnDemand = new OnDemand(() => import('../highlight-words.js'));

/**
 * What a timeline holds in a few sentences: how many events of how many actors, from when to when, and what stands out. Asked for before
 * there are events, it sends for what tells the latter, so that both arrive at once.
 *
 * @param arrived there is more to say now
 */
export function summaryOf(store: EventStore | undefined, words: EventWords | undefined, arrived: () => void): string {
  const highlights = highlightsOnDemand.get(arrived);
  if (!store || store.size === 0 || !words) return '';
  const { start, end } = store.extent;
  return `${words.messages.summary(store.size, store.trackCount, words.year(start), words.year(end - 1))}. ${highlights?.highlightWords(store, words) ?? ''}`;
}
