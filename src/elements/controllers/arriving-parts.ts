import { PartPace } from './part-pace.js';
import type { ArrivedPart } from '../../io/load-dataset.js';
import type { Dataset } from '../../model/dataset.js';

/** Shows what has come of a file while the rest is on its way, whether more comes soon or not. */
export class ArrivingParts {
  readonly #show: (dataset: Dataset) => Promise<void>;
  readonly #signal: AbortSignal;
  readonly #pace = new PartPace(performance.now());
  #latest: ArrivedPart | undefined;
  #showing: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param show resolves when the page has drawn it */
  constructor(show: (dataset: Dataset) => Promise<void>, signal: AbortSignal) {
    this.#show = show;
    this.#signal = signal;
    signal.addEventListener('abort', () => { this.stop(); }, { once: true });
  }

  /** More has come. Loading has to wait for what this returns, so that drawing gets its turn. */
  arrived(part: ArrivedPart): Promise<void> | undefined {
    this.#latest = part;
    if (this.#showing !== undefined) return this.#showing;
    const waitMs = this.#pace.waitMs(part.events, performance.now());
    if (waitMs === 0) return this.#showLatest();
    this.#timer ??= setTimeout(() => { void this.#showLatest(); }, waitMs);
    return undefined;
  }

  /** All has come: no part is shown any more. */
  stop(): void {
    this.#latest = undefined;
    clearTimeout(this.#timer);
  }

  #showLatest(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#showing ??= this.#showPart(this.#latest).finally(() => { this.#showing = undefined; });
    return this.#showing;
  }

  async #showPart(part: ArrivedPart | undefined): Promise<void> {
    if (part === undefined) return;
    const fromMs = performance.now();
    try {
      const dataset = await part.dataset();
      if (dataset !== undefined && dataset.events.length > 0) await this.#show(dataset);
      this.#pace.shown(part.events, fromMs, performance.now());
    } catch (reason) {
      // What was given up has nothing to show; whoever loads it is told by the signal.
      if (!this.#signal.aborted) throw reason;
    }
  }
}
