import { giveNamesWidth } from '../../view/arrange-tracks.js';
import { MAX_NAMES_PX, MIN_NAMES_PX } from '../../view/track-settings.js';
import type { TimelineEngine } from '../timeline/engine.js';
import type { TrackHost } from './track-host.js';

/** A press of an arrow key moves the edge by this, px. */
const STEP_PX = 8;

/** The edge between the column of names and the plot: a separator that is dragged, or moved by keys. */
export class NamesEdge {
  readonly #engine: TimelineEngine;
  readonly #host: TrackHost;
  readonly #plot: HTMLElement;
  readonly #element = document.createElement('div');
  /** The pointer that drags the edge, and how far it took hold of it from the edge, px. */
  #grip: { readonly id: number; readonly offPx: number; readonly before: number } | undefined;

  constructor(engine: TimelineEngine, host: TrackHost, plot: HTMLElement) {
    this.#engine = engine;
    this.#host = host;
    this.#plot = plot;
    const element = this.#element;
    element.className = 'names-edge';
    element.setAttribute('role', 'separator');
    element.setAttribute('aria-orientation', 'vertical');
    element.setAttribute('aria-valuemin', String(MIN_NAMES_PX));
    element.setAttribute('aria-valuemax', String(MAX_NAMES_PX));
    element.tabIndex = 0;
    element.addEventListener('keydown', (event) => { this.#pressKey(event); });
    element.addEventListener('dblclick', () => { this.#set(undefined); });
    element.addEventListener('pointerdown', (event) => { this.#takeHold(event); });
    element.addEventListener('pointermove', (event) => { if (event.pointerId === this.#grip?.id) this.#set(this.#xOf(event) - this.#grip.offPx); });
    for (const type of ['pointerup', 'pointercancel'] as const) element.addEventListener(type, () => { this.#grip = undefined; });
  }

  /** @param nameColumnPx 0 where names stand in their tracks: then there is no edge */
  update(nameColumnPx: number, name: string): void {
    const element = this.#element;
    if (nameColumnPx === 0) {
      element.remove();
      return;
    }
    element.setAttribute('aria-label', name);
    element.setAttribute('aria-valuenow', String(Math.round(nameColumnPx)));
    element.style.insetInlineStart = `${nameColumnPx}px`;
    if (!element.isConnected) this.#plot.append(element);
  }

  dispose(): void {
    this.#element.remove();
  }

  get #px(): number {
    return this.#engine.stage?.arrangement.nameColumnPx ?? 0;
  }

  #set(px: number | undefined): void {
    const { trackSettings } = this.#host;
    const settings = giveNamesWidth(trackSettings, px);
    if (settings === trackSettings || !this.#host.arrangeTracks(settings)) return;
    const { namesPx } = settings;
    if (namesPx === undefined) return;
    this.#element.style.insetInlineStart = `${namesPx}px`;
    this.#element.setAttribute('aria-valuenow', String(namesPx));
  }

  #takeHold(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#grip = { id: event.pointerId, offPx: this.#xOf(event) - this.#px, before: this.#px };
    this.#element.setPointerCapture(event.pointerId);
  }

  #pressKey(event: KeyboardEvent): void {
    const wider = this.#host.isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const narrower = this.#host.isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === wider) this.#set(this.#px + STEP_PX);
    else if (event.key === narrower) this.#set(this.#px - STEP_PX);
    else if (event.key === 'Home') this.#set(MIN_NAMES_PX);
    else if (event.key === 'End') this.#set(MAX_NAMES_PX);
    else if (event.key === 'Enter') this.#set(undefined);
    else if (event.key === 'Escape' && this.#grip) {
      this.#set(this.#grip.before);
      this.#grip = undefined;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #xOf(event: PointerEvent): number {
    return this.#engine.picture.pointAt(event.clientX, event.clientY).x;
  }
}
