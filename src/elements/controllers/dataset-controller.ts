import { buildStore } from '../../store/build-store.js';
import { loadDataset } from '../../io/load-dataset.js';
import { readDataset } from '../../io/read-dataset.js';
import { storeOnClock } from '../../store/store-on-clock.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventStore } from '../../store/event-store.js';
import type { Issue, Result } from '../../base/result.js';
import type { DataFormat } from '../../io/sniff-format.js';

/** Where a dataset is on its way from a URL or a value to the screen. */
export type DatasetState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'loading'; readonly bytes: number; readonly totalBytes: number | undefined }
  | { readonly phase: 'ready'; readonly store: EventStore; readonly issues: readonly Issue[] }
  | { readonly phase: 'failed'; readonly issues: readonly Issue[] };

/** Reads what the element is given; the newest request wins and the older ones are aborted. */
export class DatasetController {
  readonly #onChange: (state: DatasetState) => void;
  #state: DatasetState = { phase: 'idle' };
  #abort: AbortController | undefined;
  #timeZone: string | undefined;

  constructor(onChange: (state: DatasetState) => void) {
    this.#onChange = onChange;
  }

  /** The clock that the events stand on; another one stands them anew. */
  get timeZone(): string | undefined {
    return this.#timeZone;
  }

  set timeZone(timeZone: string | undefined) {
    if (timeZone === this.#timeZone) return;
    this.#timeZone = timeZone;
    const state = this.#state;
    if (state.phase === 'ready') this.#set({ ...state, store: storeOnClock(state.store, timeZone) });
  }

  get state(): DatasetState {
    return this.#state;
  }

  /** Takes a value that a program hands over: a dataset, or anything that can be read as one. */
  take(data: unknown): void {
    this.#abort?.abort();
    this.#finish(readDataset(data));
  }

  /** Fetches and reads a file. */
  async load(url: string, format: DataFormat | 'auto'): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ phase: 'loading', bytes: 0, totalBytes: undefined });
    try {
      const result = await loadDataset(url, {
        format,
        signal: abort.signal,
        onProgress: ({ loaded, total }) => {
          if (!abort.signal.aborted) this.#set({ phase: 'loading', bytes: loaded, totalBytes: total });
        },
      });
      if (!abort.signal.aborted) this.#finish(result);
    } catch (reason) {
      // A request that a newer one has replaced has nothing to say any more.
      if (!abort.signal.aborted) throw reason;
    }
  }

  /** Gives up what is being loaded. */
  abort(): void {
    this.#abort?.abort();
  }

  #finish(result: Result<Dataset>): void {
    this.#set(
      result.ok
        ? { phase: 'ready', store: buildStore(result.value, { timeZone: this.#timeZone }), issues: result.issues }
        : { phase: 'failed', issues: result.issues },
    );
  }

  #set(state: DatasetState): void {
    this.#state = state;
    this.#onChange(state);
  }
}
