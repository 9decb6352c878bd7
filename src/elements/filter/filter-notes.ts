import { adoptStyles } from '../adopt-styles.js';
import { OnDemand } from '../on-demand.js';
import { rowsBeyond } from '../../store/nearest.js';
import type * as filterWords from './filter-words.js';
import type { Beyond } from '../../store/nearest.js';
import type { EventStore } from '../../store/event-store.js';
import type { NotedFilter } from './noted-filter.js';
import type { RowFilter } from '../../store/query-store.js';
import type { Span } from '../../time/span.js';
import type { TemplateResult } from 'lit';

type FilterWords = Pick<typeof filterWords, 'filterStyles' | 'renderStatus' | 'renderBeyond' | 'sayBeyond'>;

const wordsOnDemand = new OnDemand<FilterWords>(() => import('./filter-words.js'));

/**
 * What a timeline says of its filter: how many events are left, with a way to have all of them back; and where the nearest
 * ones are, when the window is empty. Its words and styles come when there is something to be said.
 */
export class FilterNotes {
  readonly #root: () => Node;
  readonly #changed: () => void;
  #beyond: Beyond | undefined;

  /** @param changed something else is to be said */
  constructor(root: () => Node, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
  }

  /** What lies around the window, if there is nothing in it. */
  get beyond(): Beyond | undefined {
    return this.#beyond;
  }

  /**
   * The window is at rest.
   *
   * @param count how many events are in it
   */
  look(store: EventStore, window: Span, count: number, filter: RowFilter | undefined): void {
    const beyond = count > 0 || store.size === 0 ? undefined : rowsBeyond(store, window, filter);
    const before = this.#beyond;
    if (beyond?.previous === before?.previous && beyond?.next === before?.next) return;
    this.#beyond = beyond;
    this.#changed();
  }

  /** How many events are left by the filter; nothing where there is none. */
  renderStatus(noted: NotedFilter | undefined): TemplateResult | undefined {
    return noted?.isFiltered === true ? this.#part?.renderStatus(noted) : undefined;
  }

  /** What lies around an empty window. */
  renderBeyond(noted: NotedFilter | undefined): TemplateResult | undefined {
    return noted && this.#beyond && this.#part?.renderBeyond(noted, this.#beyond);
  }

  /** The same in words, to be read out; '' where there is nothing to say, or not yet. */
  sayBeyond(noted: NotedFilter | undefined): string {
    return (noted && this.#beyond && this.#part?.sayBeyond(noted, this.#beyond)) ?? '';
  }

  get #part(): FilterWords | undefined {
    const part = wordsOnDemand.get(this.#changed);
    if (part) adoptStyles(this.#root(), part.filterStyles);
    return part;
  }
}
