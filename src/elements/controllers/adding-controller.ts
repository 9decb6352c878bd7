import { nextTask } from '../next-task.js';
import { pauseAfter, resultInTurns } from '../../base/steps.js';
import { readWith, unforeseen, valueReading } from './reading.js';
import type { ShownEvents } from './dataset-state.js';

/** How long adding goes on without letting the page draw and listen. */
const SLICE_MS = 8;

/** Where events are added. */
export interface AddingHost {
  /** What events are added to; `undefined` where there is nothing, or it is still on its way. */
  readonly complete: ShownEvents | undefined;
  /** Takes what is shown instead. */
  show(events: ShownEvents): void;
}

/** Adds events to those that are shown, one lot after the other, in turns with the page. */
export class AddingController {
  readonly #host: AddingHost;
  #waiting: unknown[] = [];
  #abort = new AbortController();
  #work: Promise<void> | undefined;

  constructor(host: AddingHost) {
    this.#host = host;
  }

  /** Resolves when all is added that can be added now. */
  get done(): Promise<void> {
    return this.#work ?? Promise.resolve();
  }

  /** Adds a list of events; as soon as there is something to add them to. */
  add(events: unknown): void {
    this.#waiting.push(events);
    this.go();
  }

  /** Goes on with what waits. */
  go(): void {
    if (this.#waiting.length === 0 || this.#host.complete === undefined) return;
    this.#work ??= this.#addAll().finally(() => {
      this.#work = undefined;
      this.go();
    });
  }

  /** Gives up what waits: it belonged to what is no longer shown. */
  clear(): void {
    this.#waiting = [];
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  async #addAll(): Promise<void> {
    const { signal } = this.#abort;
    const pause = pauseAfter(SLICE_MS, () => performance.now(), nextTask);
    try {
      for (let shown = this.#host.complete; shown !== undefined && this.#waiting.length > 0 && !signal.aborted; shown = this.#host.complete) {
        const { store, issues } = shown;
        const added = await readWith(valueReading, ({ addEvents }) => resultInTurns(addEvents(store, this.#waiting[0]), { pause, signal }));
        // On another clock meanwhile: once more.
        if (this.#host.complete !== shown) continue;
        this.#waiting.shift();
        this.#host.show({ ...shown, store: added.ok ? added.value : store, issues: [...issues, ...added.issues] });
      }
    } catch (reason) {
      if (signal.aborted) return;
      this.#waiting = [];
      const shown = this.#host.complete;
      if (shown) this.#host.show({ ...shown, issues: [...shown.issues, unforeseen(reason)] });
    }
  }
}
