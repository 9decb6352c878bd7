import { OnDemand } from '../on-demand.js';
import type { PrintedTimeline, PrintSheet } from './print-sheet.js';
import type { ReactiveController } from 'lit';

const part = new OnDemand(() => import('./print-sheet.js'));

/** How long the page may be busy with what is seen before what may be printed is sent for, ms. */
const AFTER_MS = 2000;

/**
 * Puts a timeline on paper: where a page is printed, picture, legend and list take the place of the timeline until that is done. Browsers
 * do not wait when they print, so that the code for it is fetched beforehand, when the page has come to rest.
 */
export class PrintController implements ReactiveController {
  readonly #host: PrintedTimeline;
  #sheet: PrintSheet | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PrintedTimeline) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    addEventListener('beforeprint', () => { this.#fill(); }, { signal });
    addEventListener('afterprint', () => { this.#sheet?.clear(); }, { signal });
    // What looks like print without being printed: previews, and the tools of developers.
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (matches) this.#fill();
      else this.#sheet?.clear();
    }, { signal });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    if (this.#timer === undefined && this.#host.insight) this.#timer = setTimeout(() => { part.get(() => undefined); }, AFTER_MS);
  }

  #fill(): void {
    const loaded = part.get(() => { if (matchMedia('print').matches) this.#fill(); });
    if (loaded) (this.#sheet ??= new loaded.PrintSheet(this.#host)).fill();
  }
}
