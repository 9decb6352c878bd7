import { OnDemand } from '../on-demand.js';
import type { TimelineEngine } from '../timeline/engine.js';
import type { DrawnRelations } from '../relations/drawn-relations.js';
import type { RelationsHost } from '../relations/relations-host.js';

/** How long the pointer rests on an event before its relations are drawn. */
const HOVER_MS = 300;

/** What draws relations and walks along them is loaded with the first page that does. */
const drawing = new OnDemand(() => import('../relations/drawn-relations.js'));

/** Decides whose relations are drawn, and hands the keys that walk along them on. */
export class RelationsController {
  readonly #engine: TimelineEngine;
  readonly #host: RelationsHost;
  #drawn: DrawnRelations | undefined;
  #hovered = -1;
  /** The event that the pointer is on, but has not rested on for long enough. */
  #pointed = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: TimelineEngine, host: RelationsHost) {
    this.#engine = engine;
    this.#host = host;
  }

  /** Another event is selected, pointed at or focused; or events, language or mode are others. */
  refresh(): void {
    const { hovered } = this.#engine.focus;
    if (hovered !== this.#pointed) this.#point(hovered);
    if (this.#host.relations === undefined && !this.#drawn) return;
    this.#ready(() => { this.refresh(); })?.draw(this.#host.relations, this.#hovered);
  }

  /** Goes to the next relation of the focused event, or with −1 to the one before; says which it is. */
  step(by: 1 | -1): void {
    this.#ready(() => { this.step(by); })?.step(by);
  }

  /** Goes along the relation that the keyboard is at; returns whether it is at one. */
  follow(): boolean {
    return this.#drawn?.follow() ?? false;
  }

  /** Goes back to the event that was left along a relation; returns whether there is one. */
  turnBack(): boolean {
    return this.#drawn?.turnBack() ?? false;
  }

  /** Leaves the relation that the keyboard is at; returns whether it was at one. */
  leave(): boolean {
    return this.#drawn?.leave() ?? false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #point(row: number): void {
    this.#pointed = row;
    clearTimeout(this.#timer);
    if (row < 0) this.#hovered = -1;
    else this.#timer = setTimeout(() => {
      this.#hovered = row;
      this.refresh();
    }, HOVER_MS);
  }

  #ready(again: () => void): DrawnRelations | undefined {
    if (this.#drawn) return this.#drawn;
    const part = drawing.get(again);
    if (part) this.#drawn = new part.DrawnRelations(this.#engine, this.#host);
    return this.#drawn;
  }
}
