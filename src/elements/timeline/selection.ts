import { atHand } from './at-hand-on-demand.js';
import { html, nothing } from 'lit';
import { LongviewSelectEvent } from '../dom-events/select-event.js';
import { shownIn } from '../controllers/dataset-state.js';
import type { DatasetState } from '../controllers/dataset-state.js';
import type { EventStore } from '../../store/event-store.js';
import type { TemplateResult } from 'lit';
import type { TimelineEngine } from './engine.js';
import type { TrackWay } from '../companions.js';

/** The timeline that an event is selected on. */
interface SelectionHost extends HTMLElement {
  selected: string | undefined;
  readonly loadState: DatasetState;
  readonly withoutCard: boolean;
  readonly updateComplete: Promise<boolean>;
  focusEvent(id: string): void;
  requestUpdate(): void;
}

/** The selected event of a timeline, and its card: here, or where the page shows one of its own. */
export class Selection {
  readonly #host: SelectionHost;
  readonly #engine: TimelineEngine;
  /** Id of the event whose card the page shows. */
  #cardElsewhere: string | undefined;
  /** In the row of which track an event was picked. */
  #picked: { readonly id: string; readonly track: number } | undefined;

  constructor(host: SelectionHost, engine: TimelineEngine) {
    this.#host = host;
    this.#engine = engine;
  }

  /** Row of the selected event; −1 for none. */
  get row(): number {
    return this.#rowOf(this.#host.selected);
  }

  /** The track in whose row the selected event was picked; else its home. */
  get track(): number {
    const { row } = this;
    if (row < 0) return -1;
    const picked = this.#picked;
    return picked && picked.id === this.#host.selected ? picked.track : this.#store?.homeOf(row) ?? -1;
  }

  /** The way on from the selected event along that track. */
  get way(): TrackWay | undefined {
    return this.row < 0 ? undefined : atHand.here?.wayAlong(this.row, this.track, this.#engine);
  }

  /** Selects an event in the row of a track, by itself of its home. */
  pick(id: string, track?: number): void {
    this.#picked = track === undefined ? undefined : { id, track };
    this.select(id);
  }

  /** Selects an event that there is, or none, and asks the page whether it shows the card itself; once more where it did so. */
  select(id: string | undefined): void {
    const host = this.#host;
    const before = host.selected;
    if ((before === id && (id === undefined || id !== this.#cardElsewhere)) || (id !== undefined && this.#store && this.#rowOf(id) < 0)) return;
    host.selected = id;
    // It is selected as soon as it is here, as by the attribute.
    if (!this.#store) return;
    // The card is going away with the focus in it: back to where it was opened from.
    if (id === undefined && before !== undefined && host.shadowRoot?.activeElement?.localName === 'longview-card') host.focusEvent(before);
    const showsCard = host.dispatchEvent(new LongviewSelectEvent(id));
    this.#cardElsewhere = showsCard ? undefined : id;
    host.requestUpdate();
  }

  /** The same, and takes the focus to the card, if there is one here. */
  open(id: string, track?: number): void {
    this.pick(id, track);
    void this.#host.updateComplete.then(() => {
      const card = this.#host.shadowRoot?.querySelector('longview-card');
      // The page may have no such element.
      if (card && 'enter' in card) card.enter();
    });
  }

  /** Selects the event after, or with −1 before, the selected one in time; where none is, that at the beginning of the window. */
  step(by: 1 | -1): void {
    atHand.use(({ neighbourOf }) => {
      const found = neighbourOf(this.row, by, this.#engine);
      if (found >= 0) this.select(this.#store?.ids[found]);
    });
  }

  /** Has the picture show which event is selected. */
  draw(): void {
    this.#engine.focus = { ...this.#engine.focus, selected: this.row };
  }

  /** The card of the selected event, unless it is elsewhere. */
  renderCard(): TemplateResult | typeof nothing {
    const { selected, withoutCard } = this.#host;
    if (withoutCard || this.row < 0 || selected === this.#cardElsewhere) return nothing;
    return html`<div class="beside"><longview-card part="card" .timeline=${this.#host} @keydown=${this.#press}></longview-card></div>`;
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.select(undefined);
  };

  #rowOf(id: string | undefined): number {
    return (id === undefined ? undefined : this.#store?.rowOf(id)) ?? -1;
  }

  get #store(): EventStore | undefined {
    return shownIn(this.#host.loadState)?.store;
  }
}
