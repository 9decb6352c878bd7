import { bestFirst } from '../../search/rank.js';
import { nextTask } from '../next-task.js';
import { pauseAfter, resultInTurns } from '../../base/steps.js';
import { scanInSteps, scanTexts } from '../../search/scan-texts.js';
import { searchableStore } from '../../store/searchable-store.js';
import type { EventStore } from '../../store/event-store.js';
import type { Searchable } from '../../search/searchable.js';
import type { indexTexts, TextIndex } from '../../search/text-index.js';

/** How long indexing goes on without letting the page draw and listen. */
const SLICE_MS = 5;

/** Fewer texts are read as fast as an index answers. */
const FEWEST_INDEXED = 5_000;
/** An index of more takes a second and tens of megabytes: it is made when somebody is about to search. */
const MOST_INDEXED_UNASKED = 200_000;
/** When a browser that does not say so is taken to be idle. */
const IDLE_MS = 2000;

/** The texts of one store, on their way to an index. */
interface Indexing {
  readonly store: EventStore;
  readonly searchable: Searchable;
  readonly abort: AbortController;
  index: TextIndex | undefined;
  coming: Promise<void> | undefined;
}

/** What makes an index. */
type IndexPart = Promise<{ readonly indexTexts: typeof indexTexts }>;

/**
 * Finds events by their texts. The first search reads them all, and then has them indexed while the page goes on; what
 * makes the index is loaded when something first is searched for.
 */
export class SearchController {
  readonly #load: () => IndexPart;
  #indexing: Indexing | undefined;
  #isStopped = false;

  constructor(load: () => IndexPart = () => import('../../search/text-index.js')) {
    this.#load = load;
  }

  /** How well each row meets a search, 0–4, best in the title; `undefined` where nothing is searched for. */
  ranksOf(store: EventStore, text: string): Uint8Array | undefined {
    const { index, searchable } = this.#indexingOf(store);
    if (index !== undefined) return index.ranksOf(text);
    const ranks = scanTexts(searchable, text);
    if (ranks !== undefined) void this.prepare(store);
    return ranks;
  }

  /** The rows that meet a search, the best first; `undefined` where nothing is searched for. */
  bestFirst(store: EventStore, text: string): Uint32Array | undefined {
    const ranks = this.ranksOf(store, text);
    return ranks && bestFirst(ranks, store.importance);
  }

  /**
   * How well each row meets a search, in turns with the page, as long as there is no index: nothing waits for it.
   *
   * @throws the reason of `signal`, when that is aborted
   */
  async find(store: EventStore, text: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
    const { index, searchable } = this.#indexingOf(store);
    if (index !== undefined) return index.ranksOf(text);
    const pause = pauseAfter(SLICE_MS, () => performance.now(), nextTask);
    const ranks = await resultInTurns(scanInSteps(searchable, text), { pause, signal });
    if (ranks !== undefined) void this.prepare(store);
    return ranks;
  }

  /**
   * What may have been meant by a search that finds nothing: the same with a word as the texts write it, nearest first;
   * nothing as long as there is no index.
   *
   * @throws the reason of `signal`, when that is aborted
   */
  async neighboursOf(store: EventStore, text: string, signal: AbortSignal): Promise<readonly string[]> {
    const { index } = this.#indexingOf(store);
    if (index === undefined) return [];
    const pause = pauseAfter(SLICE_MS, () => performance.now(), nextTask);
    return resultInTurns(index.neighboursOf(text), { pause, signal });
  }

  /** Indexes the texts in turns with the page; resolves when that is done, or given up. */
  prepare(store: EventStore): Promise<void> {
    const indexing = this.#indexingOf(store);
    return (indexing.coming ??= this.#index(indexing));
  }

  /** The same when the page has nothing else to do, for texts that are many, though not so many that few pages want it. */
  prepareWhenIdle(store: EventStore): void {
    if (store.size < FEWEST_INDEXED || store.size > MOST_INDEXED_UNASKED) return;
    const prepare = (): void => { if (!this.#isStopped) void this.prepare(store); };
    this.#isStopped = false;
    if ('requestIdleCallback' in globalThis) requestIdleCallback(prepare);
    else setTimeout(prepare, IDLE_MS);
  }

  /** Gives up what is being indexed. */
  stop(): void {
    this.#isStopped = true;
    if (this.#indexing?.index === undefined) this.#forget();
  }

  #forget(): void {
    this.#indexing?.abort.abort();
    this.#indexing = undefined;
  }

  #indexingOf(store: EventStore): Indexing {
    if (this.#indexing?.store === store) return this.#indexing;
    this.#forget();
    return (this.#indexing = { store, searchable: searchableStore(store), abort: new AbortController(), index: undefined, coming: undefined });
  }

  async #index(indexing: Indexing): Promise<void> {
    const { signal } = indexing.abort;
    const part = await this.#load().catch(() => undefined);
    if (part === undefined) {
      // What could not be loaded is asked for again the next time; until then, texts are read.
      indexing.coming = undefined;
      return;
    }
    try {
      const pause = pauseAfter(SLICE_MS, () => performance.now(), nextTask);
      indexing.index = await resultInTurns(part.indexTexts(indexing.searchable), { pause, signal });
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  }
}
