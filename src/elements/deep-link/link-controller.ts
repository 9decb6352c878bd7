import { OnDemand } from '../on-demand.js';
import type { DeepLink, LinkedTimeline } from './deep-link.js';
import type { Issue } from '../../base/result.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Span } from '../../time/span.js';

/** Few pages have their view in the address. */
const deepLinks = new OnDemand(() => import('./deep-link.js'));

/** Ties a timeline to the address of the page as long as it has the attribute `hash`. */
export class LinkController implements ReactiveController {
  readonly #host: LinkedTimeline & ReactiveControllerHost;
  #link: DeepLink | undefined;
  #hash: LinkedTimeline['hash'];

  constructor(host: LinkedTimeline & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the view is, or is going to be, in the address. */
  get isOn(): boolean {
    const { hash } = this.#host;
    return (hash ?? false) !== false;
  }

  /** The window that the address asks for at first. */
  get span(): Span | undefined {
    return this.#link?.span;
  }

  /** What is wrong with the address. */
  get issues(): readonly Issue[] {
    return this.#link?.issues ?? [];
  }

  /** The address with the view as it is now; without the view where that is not kept there. */
  get href(): string {
    return this.#link?.href ?? this.#host.ownerDocument.location.href;
  }

  /** Puts the address into the clipboard; resolves to whether that was possible. */
  async copy(): Promise<boolean> {
    try {
      // Pages that are not safe, and frames that were not allowed to, have no clipboard.
      await navigator.clipboard.writeText(this.href);
      return true;
    } catch {
      return false;
    }
  }

  hostConnected(): void {
    this.#tie();
  }

  hostUpdated(): void {
    if (this.#host.hash !== this.#hash) this.hostDisconnected();
    this.#tie();
  }

  hostDisconnected(): void {
    this.#link?.close();
    this.#link = undefined;
  }

  #tie(): void {
    if (!this.isOn || this.#link || !this.#host.isConnected) return;
    const part = deepLinks.get(() => { this.#tie(); });
    if (!part) return;
    this.#hash = this.#host.hash;
    this.#link = new part.DeepLink(this.#host, () => { this.#host.requestUpdate(); });
  }
}
