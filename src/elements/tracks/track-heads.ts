import { capture, headPress } from './head-press.js';
import { OnDemand } from '../on-demand.js';
import type { HeadPress } from './head-press.js';
import type { TimelineEngine } from '../timeline/engine.js';
import type { TrackControls } from './track-controls.js';
import type { TrackHost, TrackPlaces } from './track-host.js';

/**
 * The heads of the tracks as things that can be taken hold of. What they can do is loaded when a pointer or the keyboard first comes
 * to the timeline, or when a reader has arranged the tracks already.
 */
export class TrackHeads {
  readonly #part = new OnDemand(() => import('./track-controls.js'));
  readonly #engine: TimelineEngine;
  readonly #host: TrackHost;
  readonly #places: TrackPlaces;
  readonly #goTo: (track: number) => void;
  readonly #abort = new AbortController();
  #controls: TrackControls | undefined;
  #waiting: ((controls: TrackControls) => void)[] = [];
  /** A pointer that holds a head while the controls are on their way. */
  #early: HeadPress | undefined;

  /** @param goTo takes the focus to the head of a track, wherever that is */
  constructor(engine: TimelineEngine, host: TrackHost, places: TrackPlaces, goTo: (track: number) => void) {
    this.#engine = engine;
    this.#host = host;
    this.#places = places;
    this.#goTo = goTo;
    const { signal } = this.#abort;
    // A pointer may have been there before, and does not enter then.
    for (const type of ['pointermove', 'focusin'] as const) places.plot.addEventListener(type, () => { this.#wake(); }, { signal, once: true });
    places.proxies.addEventListener('pointerdown', (event) => { this.#down(event); }, { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) places.proxies.addEventListener(type, () => { this.#early = undefined; }, { signal });
  }

  disconnect(): void {
    this.#abort.abort();
    this.#controls?.disconnect();
    this.#controls = undefined;
  }

  /** The picture has come to rest. */
  rested(): void {
    const isArranged = (this.#engine.stage?.arrangement.list.hidden.length ?? 0) > 0;
    if (this.#controls) this.#controls.rested();
    else if (isArranged || matchMedia('(pointer: coarse)').matches) this.#wake();
  }

  openMenu(track: number): void {
    this.#with((controls) => { controls.openMenu(track); });
  }

  move(track: number, by: 1 | -1): void {
    this.#with((controls) => { controls.move(track, by); });
  }

  openGroup(track: number, opens: boolean): void {
    this.#with((controls) => { controls.openGroup(track, opens); });
  }

  /** The first drag of all is not lost, nor taken for one through time. */
  #down(event: PointerEvent): void {
    const press = this.#controls ? undefined : headPress(event);
    if (!press) return;
    event.stopPropagation();
    capture(press);
    this.#early = press;
    this.#with((controls) => { if (this.#early === press) controls.take(press); });
  }

  #with(command: (controls: TrackControls) => void): void {
    this.#waiting.push(command);
    this.#wake();
  }

  #wake(): void {
    if (this.#abort.signal.aborted) return;
    const part = this.#part.get(() => { this.#wake(); });
    if (!part) return;
    if (!this.#controls) {
      this.#controls = new part.TrackControls(this.#engine, this.#host, this.#places, this.#goTo);
      this.#controls.rested();
    }
    for (const command of this.#waiting.splice(0)) command(this.#controls);
  }
}
