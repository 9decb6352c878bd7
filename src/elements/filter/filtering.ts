import { atHand } from '../timeline/at-hand-on-demand.js';
import { detailIn } from './detail-in.js';
import { FilterController } from '../controllers/filter-controller.js';
import { FilterNotes } from './filter-notes.js';
import { isFiltering } from '../../store/choose-rows.js';
import { LongviewFilterEvent } from '../dom-events/filter-event.js';
import { messagesIn } from '../messages.js';
import { shownIn } from '../controllers/dataset-state.js';
import type { Choice } from '../../store/choose-rows.js';
import type { DatasetState } from '../controllers/dataset-state.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { NotedFilter } from './noted-filter.js';
import type { SearchController } from '../controllers/search-controller.js';
import type { TimelineEngine } from '../timeline/engine.js';

/** The timeline of which a part is shown. */
interface FilteringHost extends HTMLElement, Choice {
  readonly loadState: DatasetState;
  readonly locale: string;
  readonly renderRoot: ParentNode & Node;
  readonly updateComplete: Promise<boolean>;
  readonly words: EventWords | undefined;
  focusEvent(id: string): void;
  requestUpdate(): void;
  say(words: string): void;
}

/** What a filter means for the rest of a timeline. */
interface FilteringEvents {
  /** What looks through texts has come, or cannot be had, after it was asked for. */
  readonly arrived: () => void;
  /** Other events are shown, or marked. */
  readonly shown: (change: 'filter' | 'matches') => void;
  /** A reader has taken the filter away by what goes with it: the focus needs a place. */
  readonly cleared: () => void;
}

/** Which events of a timeline are shown and which are marked, as a page or a reader asks for; and what is said of that. */
export class Filtering {
  /** What is drawn, dimmed and marked. */
  readonly rows: FilterController;
  readonly notes: FilterNotes;
  readonly #host: FilteringHost;
  readonly #engine: TimelineEngine;
  readonly #events: FilteringEvents;
  #search: SearchController | undefined;
  /** Whether what looks through texts is on its way. */
  #isComing = false;

  constructor(host: FilteringHost, engine: TimelineEngine, events: FilteringEvents) {
    this.#host = host;
    this.#engine = engine;
    this.#events = events;
    this.rows = new FilterController((shown) => { engine.shown = shown; });
    this.notes = new FilterNotes(() => host.renderRoot, () => this.#noted, () => { host.requestUpdate(); });
  }

  /** What finds events by their texts, if it is here. */
  get search(): SearchController | undefined {
    const part = atHand.here;
    return part && (this.#search ??= new part.SearchController());
  }

  /** The same as soon as it has come; `undefined` where it cannot be had. */
  readonly whenSearchable = async (): Promise<SearchController | undefined> => {
    await atHand.whenSettled();
    return this.search;
  };

  /** Whether a text is looked for and what looks through texts is on its way: a picture would show what is to be left out. */
  get isAwaited(): boolean {
    return this.#isComing;
  }

  /** Shows what the timeline asks for now. */
  apply(): void {
    if (this.#host.filter?.text !== undefined && !this.search) void this.#await();
    const store = this.#store;
    if (!store) return;
    const { filter, excluded, detail } = this.#host;
    this.rows.choose(store, { filter, excluded, detail: detailIn(store, detail) }, (text) => this.search?.ranksOf(store, text));
    this.#events.shown('filter');
  }

  /** Marks events, by id or by row. */
  mark(found: readonly string[] | Uint32Array | undefined): void {
    this.rows.mark(found);
    this.#events.shown('matches');
  }

  /** Shows what a reader asks for, says how many events remain, and tells the page. */
  choose(choice: Partial<Choice>, says: boolean): void {
    const host = this.#host;
    Object.assign(host, choice);
    void host.updateComplete.then(() => {
      const { filter, detail } = host;
      const { remaining } = this.rows;
      const total = this.#store?.size ?? 0;
      const messages = messagesIn(host.locale);
      if (says) host.say(this.#isFiltered && this.#store ? messages.remaining(remaining, total) : messages.cleared);
      host.dispatchEvent(new LongviewFilterEvent({ filter, detail, remaining, total }));
    });
  }

  async #await(): Promise<void> {
    if (this.#isComing) return;
    this.#isComing = true;
    await atHand.whenSettled();
    this.#isComing = false;
    this.#events.arrived();
  }

  readonly #clear = (): void => {
    this.choose({ filter: undefined, detail: 100 }, true);
    this.#events.cleared();
  };

  get #isFiltered(): boolean {
    return isFiltering(this.#host.filter) || this.#host.detail < 100;
  }

  /** What the notes are about. */
  get #noted(): NotedFilter | undefined {
    const store = this.#store;
    const { words } = this.#host;
    if (!store || !words) return undefined;
    const { remaining, passing } = this.rows;
    return {
      store, words, remaining, passing, isFiltered: this.#isFiltered, text: this.#host.filter?.text,
      clear: this.#clear,
      goTo: (row) => {
        this.#engine.travel.centre(row);
        this.#host.focusEvent(store.ids[row] ?? '');
      },
    };
  }

  get #store(): EventStore | undefined {
    return shownIn(this.#host.loadState)?.store;
  }
}
