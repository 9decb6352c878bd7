import { adoptStyles } from '../adopt-styles.js';
import { OnDemand } from '../on-demand.js';
import { rowsBeyond } from '../../store/nearest.js';
import type * as filterWords from './filter-words.js';
import type { Beyond } from '../../store/nearest.js';
import type { NotedFilter } from './noted-filter.js';
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
  readonly #noted: () => NotedFilter | undefined;
  readonly #changed: () => void;
  /** What lies around the window, if there is nothing in it. */
  #beyond: Beyond | undefined;

  /**
   * @param noted   what there is to speak of, as soon as there are events
   * @param changed something else is to be said
   */
  constructor(root: () => Node, noted: () => NotedFilter | undefined, changed: () => void) {
    this.#root = root;
    this.#noted = noted;
    this.#changed = changed;
  }

  /**
   * The window is at rest.
   *
   * @param count how many events are in it
   */
  look(window: Span, count: number): void {
    const noted = this.#noted();
    if (!noted) return;
    const { store, passing } = noted;
    const beyond = count > 0 || store.size === 0 ? undefined : rowsBeyond(store, window, passing);
    const before = this.#beyond;
    if (beyond?.previous === before?.previous && beyond?.next === before?.next) return;
    this.#beyond = beyond;
    this.#changed();
  }

  /** How many events are left by the filter; nothing where there is none. */
  renderStatus(): TemplateResult | undefined {
    const noted = this.#noted();
    return noted?.isFiltered === true ? this.#part?.renderStatus(noted) : undefined;
  }

  /** What lies around an empty window. */
  renderBeyond(): TemplateResult | undefined {
    const noted = this.#noted();
    return noted && this.#beyond && this.#part?.renderBeyond(noted, this.#beyond);
  }

  /** The same in words, to be read out; '' where there is nothing to say, or not yet. */
  sayBeyond(): string {
    const noted = this.#noted();
    return (noted && this.#beyond && this.#part?.sayBeyond(noted, this.#beyond)) ?? '';
  }

  get #part(): FilterWords | undefined {
    const part = wordsOnDemand.get(this.#changed);
    if (part) adoptStyles(this.#root(), part.filterStyles);
    return part;
  }
}
