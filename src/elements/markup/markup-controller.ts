import { OnDemand } from '../on-demand.js';
import { valueReading } from '../controllers/reading.js';
import type { MarkupSource } from './markup-source.js';
import type { ReactiveController } from 'lit';
import type { ShownEvents } from '../controllers/dataset-state.js';

/** Most pages give a file or data. It comes together with what it builds on. */
const markupSources = new OnDemand(async () => (await Promise.all([import('./markup-source.js'), valueReading.whenSettled()]))[0]);

/** What events can be described by; see `docs/elements.md`. */
const DESCRIPTIONS = 'ol, ul, table, longview-track, longview-event';

/** Takes the children of a timeline for its data as long as it has been given no others. */
export class MarkupController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #hasData: () => boolean;
  readonly #show: (events: ShownEvents) => void;
  #source: MarkupSource | undefined;
  /** Until there are children that describe events. */
  readonly #awaiting = new MutationObserver(() => { this.#tie(); });

  /** @param hasData whether the element was given data in another way */
  constructor(host: HTMLElement, hasData: () => boolean, show: (events: ShownEvents) => void) {
    this.#host = host;
    this.#hasData = hasData;
    this.#show = show;
  }

  hostConnected(): void {
    this.#awaiting.observe(this.#host, { childList: true });
    this.#tie();
  }

  hostUpdated(): void {
    this.#tie();
  }

  hostDisconnected(): void {
    this.#awaiting.disconnect();
    this.#stop();
  }

  #tie(): void {
    if (this.#hasData()) this.#stop();
    else if (!this.#source && this.#host.isConnected && [...this.#host.children].some((child) => !child.slot && (child.matches(DESCRIPTIONS) || child.querySelector(DESCRIPTIONS)))) {
      const part = markupSources.get(() => { this.#tie(); });
      if (part) this.#source = new part.MarkupSource(this.#host, this.#show);
    }
  }

  #stop(): void {
    this.#source?.stop();
    this.#source = undefined;
  }
}
