import { assertExists } from '../../base/assert.js';
import { firstIndexWhere } from '../../base/bisect.js';
import { heading } from '../heading.js';
import { html, nothing } from 'lit';
import { everyRow, listOf, pathTo } from './list-tree.js';
import { ListOpenings } from './list-openings.js';
import { ListSight } from './list-sight.js';
import { formatCount } from '../../time/words/format-number.js';
import { paintTrackColors } from '../track-colors.js';
import { renderItem } from './list-item.js';
import { repeat } from 'lit/directives/repeat.js';
import { MOST_SIBLINGS } from '../../store/outline.js';
import { Scrubber } from './scrubber.js';
import { viewWords } from '../messages/view-words-in.js';
import { listedRows, listedTracks } from '../listed-events.js';
import type { EventStore } from '../../store/event-store.js';
import type { Instant } from '../../time/instant.js';
import type { LateBody } from '../late-element.js';
import type { ListInside, ListOrder, ListPart, ListSubject } from './list-tree.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { Stretch } from './list-openings.js';
import type { TemplateResult } from 'lit';
import type { TimelineChange, TimelineInsight } from '../companions.js';

export { listStyles } from './longview-list.styles.js';

/** The element around a list. */
export interface ListHost extends HTMLElement {
  /** How the list is arranged. */
  by: ListOrder;
  /** Level of the outermost headings, 1–6. */
  readonly level: number;
  readonly isRightToLeft: boolean;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** Where the list is to go when it is next on the page. */
interface Goal {
  readonly row: number;
  /** The outermost part to find it in, where it is in several. */
  readonly part?: ListPart | undefined;
  /** Whether the focus goes there too. */
  readonly takesFocus: boolean;
  /** Whether it goes to the top, rather than just into sight. */
  readonly isTop: boolean;
}

const NO_ROWS = new Uint32Array(0);
const ORDERS: readonly ListOrder[] = ['actor', 'time'];

/** The events as headings and lists. What is not open is not there: a million events cost as much as the parts that are read. */
export class ListBody implements LateBody {
  readonly #host: ListHost;
  readonly #openings = new ListOpenings();
  readonly #scrubber: Scrubber;
  readonly #sight: ListSight;
  #list: ListInside = { rows: NO_ROWS, parts: [] };
  #every: Uint32Array | undefined;
  #timeline: LongviewTimeline | undefined;
  #subject: ListSubject | undefined;
  #order: ListOrder = 'actor';
  #goal: Goal | undefined;
  #reached: Goal | undefined;
  /** The part that got more to show; the focus goes to the first of that. */
  #grown: { readonly key: string; readonly index: number } | undefined;
  #ids = new Map<string, string>();

  constructor(host: ListHost) {
    this.#host = host;
    this.#sight = new ListSight(host);
    this.#scrubber = new Scrubber((instant) => { this.goTo(instant); });
    host.addEventListener('scroll', () => { this.#scrolled(); }, { passive: true });
    this.#root.addEventListener('click', (event) => { this.#click(event); });
  }

  follow(change: TimelineChange, insight: TimelineInsight): boolean {
    if (change === 'selection') this.#goal ??= { row: insight.selectedRow, takesFocus: false, isTop: false };
    if (change === 'rest') this.#followWindow(insight);
    return change !== 'view' && change !== 'rest';
  }

  /** Opens what leads to an event and brings it into sight; with the focus, if asked for. */
  reveal(row: number, takesFocus = false): void {
    // Of several entries of an event, the one that the reader has come from.
    this.#goal = { row, part: this.#reached?.row === row ? this.#reached.part : undefined, takesFocus, isTop: false };
    this.#host.requestUpdate();
  }

  /** The same by id. */
  revealId(id: string, takesFocus = false): void {
    const row = this.#subject?.store.rowOf(id) ?? -1;
    if (row >= 0) this.reveal(row, takesFocus);
  }

  /** Takes the focus: to the selected event, else to the first one in sight or from the start of the window on. */
  enter({ store, window, selectedRow }: TimelineInsight): void {
    const inSight = Number(this.#sight.first?.dataset['row'] ?? -1);
    const row = selectedRow >= 0 ? selectedRow : inSight >= 0 ? inSight : this.#firstFrom(window.start, store, this.#list.parts[0]);
    this.reveal(row, true);
  }

  /** Goes to the first event from an instant on: of all, or of the actor whose part is in sight. */
  goTo(instant: Instant): void {
    const { store } = this.#subject ?? {};
    if (!store) return;
    const part = this.#partOfItem(this.#sight.first) ?? this.#list.parts[0];
    this.#goal = { row: this.#firstFrom(instant, store, part), part: this.#order === 'actor' ? part : undefined, takesFocus: false, isTop: true };
    this.#host.requestUpdate();
  }

  /** The first row that begins at an instant or later, of an actor or of all; the last one where none does. */
  #firstFrom(instant: Instant, store: EventStore, part: ListPart | undefined): number {
    const rows = this.#order === 'actor' ? part?.rows ?? NO_ROWS : this.#everyRow();
    const index = firstIndexWhere(0, rows.length, (each) => (store.starts[rows[each] ?? 0] ?? 0) >= instant);
    return rows[Math.min(index, rows.length - 1)] ?? -1;
  }

  render(timeline: LongviewTimeline, insight: TimelineInsight): TemplateResult {
    this.#timeline = timeline;
    this.#prepare(insight);
    const { words } = insight;
    const own = viewWords(words.messages);
    const count = this.#everyRow().length;
    return html`
      <div class="bar">
        <div class="order" role="group" aria-label=${own.arranged}>
          ${ORDERS.map((order) => html`
            <button type="button" aria-pressed=${order === this.#order} @click=${() => { this.#arrange(order); }}>${order === 'actor' ? own.byActor : own.byTime}</button>`)}
        </div>
        <p>${words.messages.eventsCounted(count, formatCount(count, words.locale))}</p>
      </div>
      ${this.#scrubber.render(insight, this.#host.isRightToLeft)}
      <div class="list">
        ${count === 0 ? html`<p class="none">${words.messages.empty}</p>` : this.#renderInside(this.#list, '', this.#host.level, insight)}
      </div>
    `;
  }

  rendered(_: LongviewTimeline, insight: TimelineInsight): void {
    paintTrackColors(this.#root, insight.colors);
    this.#scrubber.rendered(this.#root, insight);
    const grown = this.#grown;
    this.#grown = undefined;
    if (grown) this.#itemsOf(grown.key)[grown.index]?.querySelector<HTMLElement>('button')?.focus();
    const goal = this.#goal;
    this.#goal = undefined;
    this.#reached = goal ?? this.#reached;
    if (goal) this.#go(goal);
    this.#scrolled();
  }

  /** Builds the list anew where it would be another one. */
  #prepare(insight: TimelineInsight): void {
    const { store, words } = insight;
    const filter = listedRows(insight);
    const tracks = listedTracks(insight);
    const before = this.#subject;
    const isSame = before?.store === store && before.filter === filter && before.words.locale === words.locale
      && before.tracks.join() === tracks.join() && this.#order === this.#host.by;
    if (!isSame) {
      const isNew = before === undefined || before.store.about !== store.about || this.#order !== this.#host.by;
      this.#order = this.#host.by;
      this.#subject = { store, filter, words, tracks };
      this.#every = undefined;
      this.#list = listOf(this.#subject, this.#order);
      this.#openings.begin(this.#order === 'time' ? this.#everyRow().length : this.#list.parts.reduce((sum, { rows }) => sum + rows.length, 0));
      if (isNew) this.#begin(insight);
    }
    if (this.#goal && this.#goal.row >= 0) this.#openings.openTo(this.#list, this.#goal.row, this.#goal.part?.key);
  }

  /** A new list is open where the reader was: at the selected event, else at the first one in the window. */
  #begin({ store, window, selectedRow }: TimelineInsight): void {
    this.#openings.forget();
    if (selectedRow >= 0) {
      this.#goal ??= { row: selectedRow, takesFocus: false, isTop: false };
      return;
    }
    const first = this.#firstFrom(window.start, store, this.#list.parts[0]);
    if (first < 0) return;
    this.#openings.openTo(this.#list, first, this.#list.parts[0]?.key);
    if (this.#order === 'time' && window.start > store.extent.start) this.#goal ??= { row: first, takesFocus: false, isTop: true };
  }

  #renderInside({ rows, parts }: ListInside, key: string, level: number, insight: TimelineInsight): TemplateResult {
    const own = viewWords(insight.words.messages);
    const shown = this.#openings.stretchOf(key);
    const partsKey = `${key}/parts`;
    const shownParts = this.#openings.stretchOf(partsKey);
    return html`
      ${rows.length === 0 ? nothing : html`
        ${this.#renderEarlier(key, shown, own.showEarlier)}
        <ol data-list=${key}>
          ${repeat(rows.subarray(shown.from, shown.to), (row) => row, (row) => renderItem(row, this.#trackOfKey(key), insight))}
        </ol>
        ${this.#renderMore(key, shown, rows.length, own.showMore)}`}
      ${parts.length === 0 ? nothing : html`
        ${this.#renderEarlier(partsKey, shownParts, own.showEarlier)}
        ${repeat(parts.slice(shownParts.from, shownParts.to), (part) => part.key, (part) => this.#renderPart(part, level, insight))}
        ${this.#renderMore(partsKey, shownParts, parts.length, key === '' && this.#order === 'actor' ? own.showMoreActors : own.showMore)}`}
    `;
  }

  #renderEarlier(key: string, { from }: Stretch, say: (count: number) => string): TemplateResult | typeof nothing {
    if (from === 0) return nothing;
    return html`<button class="more" type="button" @click=${() => { this.#openings.showEarlier(key); this.#grow(key, 0); }}>${say(Math.min(from, MOST_SIBLINGS))}</button>`;
  }

  #renderMore(key: string, { from, to }: Stretch, length: number, say: (count: number) => string): TemplateResult | typeof nothing {
    if (to >= length) return nothing;
    return html`<button class="more" type="button" @click=${() => { this.#openings.showMore(key); this.#grow(key, to - from); }}>${say(Math.min(length - to, MOST_SIBLINGS))}</button>`;
  }

  #renderPart(part: ListPart, level: number, insight: TimelineInsight): TemplateResult {
    const isOpen = this.#openings.isOpen(part);
    const isInPage = this.#openings.isInPage(part);
    const id = this.#idOf(part.key);
    const { messages, locale } = insight.words;
    const count = part.rows.length;
    return html`
      <section class=${part.track >= 0 && level === this.#host.level ? 'actor' : 'stretch'} data-part=${part.key}>
        ${heading(level, html`
          <button type="button" class="head" aria-expanded=${isOpen} aria-controls=${id} @click=${() => { this.#toggle(part); }}>
            ${part.track >= 0 && level === this.#host.level ? html`<i data-track=${part.track}></i>` : nothing}<span>${part.label}</span>
            <small>${messages.eventsCounted(count, formatCount(count, locale))}</small>
          </button>`)}
        <div id=${id} class="inside" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${(event: Event) => { this.#found(part, event); }}>
          ${isInPage ? this.#renderInside(part.inside, part.key, level + 1, insight) : nothing}
        </div>
      </section>
    `;
  }

  #toggle(part: ListPart): void {
    this.#openings.toggle(part);
    this.#host.requestUpdate();
  }

  /** The browser's search in the page has found something in a part that is closed. */
  #found(part: ListPart, event: Event): void {
    event.stopPropagation();
    for (const outer of pathTo(this.#list, part.rows[0] ?? -1)) if (part.key.startsWith(outer.key)) this.#openings.open(outer);
    this.#host.requestUpdate();
  }

  #grow(key: string, index: number): void {
    this.#grown = { key, index };
    this.#host.requestUpdate();
  }

  #arrange(order: ListOrder): void {
    this.#host.by = order;
  }

  #click(event: Event): void {
    const timeline = this.#timeline;
    const button = event.target instanceof Element ? event.target.closest('li button') : null;
    const item = button?.closest('li');
    const row = Number(item?.dataset['row'] ?? -1);
    const id = this.#subject?.store.ids[row];
    if (!timeline || !button || !item || id === undefined) return;
    if (button.classList.contains('go')) timeline.showOnTimeline(id);
    else {
      this.#goal = { row, part: this.#partOfItem(item), takesFocus: false, isTop: false };
      timeline.select(id);
    }
  }

  #go({ row, part, takesFocus, isTop }: Goal): void {
    const items = [...this.#root.querySelectorAll<HTMLElement>(`li[data-row="${row}"]`)];
    const item = items.find((each) => part === undefined || this.#partOfItem(each) === part) ?? items[0];
    // Where it is not listed, or nothing is, the focus comes to the beginning all the same.
    if (takesFocus && !item) this.#root.querySelector<HTMLElement>('.order [aria-pressed="true"]')?.focus();
    if (!item) return;
    if (takesFocus) item.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    if (isTop && this.#sight.scrolls) this.#sight.bringToTop(item);
    else if (takesFocus) item.scrollIntoView({ block: 'nearest' });
    else if (this.#sight.scrolls) this.#sight.bringIn(item);
  }

  #followWindow({ store, window, selectedRow }: TimelineInsight): void {
    if (!this.#subject || !this.#sight.scrolls) return;
    const isInWindow = (row: number): boolean => (store.starts[row] ?? 0) < window.end && (store.ends[row] ?? 0) > window.start;
    if (isInWindow(selectedRow)) return;
    for (const item of this.#sight.items()) if (isInWindow(Number(item.dataset['row']))) return;
    this.goTo(window.start);
  }

  #scrolled(): void {
    const row = Number(this.#sight.first?.dataset['row'] ?? -1);
    if (row >= 0) this.#scrubber.isAt(this.#subject?.store.starts[row]);
  }

  #partOfItem(item: HTMLElement | undefined): ListPart | undefined {
    const key = item?.closest<HTMLElement>('section.actor')?.dataset['part'];
    return this.#list.parts.find((part) => part.key === key);
  }

  get #root(): ShadowRoot {
    return assertExists(this.#host.shadowRoot, 'a shadow root');
  }

  /** Every listed event, once. */
  #everyRow(): Uint32Array {
    return (this.#every ??= this.#subject ? everyRow(this.#subject) : NO_ROWS);
  }

  #itemsOf(key: string): readonly HTMLElement[] {
    const root = this.#root;
    const list = [...root.querySelectorAll<HTMLElement>('ol[data-list]')].find((each) => each.dataset['list'] === key);
    if (list) return [...list.querySelectorAll<HTMLElement>(':scope > li')];
    const owner = key.replace(/\/parts$/, '');
    return [...root.querySelectorAll<HTMLElement>('section')].filter((section) => (section.parentElement?.closest<HTMLElement>('section')?.dataset['part'] ?? '') === owner);
  }

  #trackOfKey(key: string): number {
    return this.#order === 'time' ? -1 : this.#list.parts.find((part) => key === part.key || key.startsWith(`${part.key}/`))?.track ?? -1;
  }

  #idOf(key: string): string {
    const known = this.#ids.get(key) ?? `part-${this.#ids.size}`;
    this.#ids.set(key, known);
    return known;
  }
}
