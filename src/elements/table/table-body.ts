import { assertExists } from '../../base/assert.js';
import { COLUMNS, sortedRows } from './table-rows.js';
import { everyRow } from '../list/list-tree.js';
import { html, nothing } from 'lit';
import { listedRows, listedTracks } from '../listed-events.js';
import { OnDemand } from '../on-demand.js';
import { renderRow } from './table-row.js';
import { repeat } from 'lit/directives/repeat.js';
import { viewWords } from '../messages/view-words-in.js';
import type { SearchController } from '../controllers/search-controller.js';
import type { Column, Sorting } from './table-rows.js';
import type { DownloadFormat } from './download.js';
import type { EventStore } from '../../store/event-store.js';
import type { LateBody } from '../late-element.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { RowFilter } from '../../store/query-store.js';
import type { TemplateResult } from 'lit';
import type { TimelineChange, TimelineInsight } from '../companions.js';

export { tableStyles } from './longview-table.styles.js';

/** The element around a table. */
export interface TableHost extends HTMLElement {
  requestUpdate(): void;
}

/** What the rows of a table follow from. */
interface TableSubject {
  readonly store: EventStore;
  readonly filter: RowFilter | undefined;
  readonly locale: string;
  readonly tracks: string;
  readonly text: string;
  /** What looks for the text, if there is one. */
  readonly search: SearchController | undefined;
  readonly sorting: Sorting;
}

const PAGE_ROWS = 100;
/** Typing is waited for before texts are looked through. */
const TYPING_MS = 150;
const FORMATS: readonly DownloadFormat[] = ['CSV', 'JSON'];
const NO_ROWS = new Uint32Array(0);

const downloading = new OnDemand(() => import('./download.js'));

/** All events as a table, a page of it at a time: sorted by any column, narrowed down by words, taken away as a file. */
export class TableBody implements LateBody {
  readonly #host: TableHost;
  #timeline: LongviewTimeline | undefined;
  #subject: TableSubject | undefined;
  #rows: Uint32Array = NO_ROWS;
  #sorting: Sorting = { column: 'date', isDescending: false };
  #text = '';
  #page = 0;
  #abort: AbortController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #goal: { readonly row: number; readonly takesFocus: boolean } | undefined;
  /** What was said last of how many rows there are. */
  #said: string | undefined;

  constructor(host: TableHost) {
    this.#host = host;
    this.#root.addEventListener('click', (event) => { this.#click(event); });
  }

  follow(change: TimelineChange, insight: TimelineInsight): boolean {
    if (change === 'selection' && insight.selectedRow >= 0) this.#goal ??= { row: insight.selectedRow, takesFocus: false };
    return change !== 'view' && change !== 'rest';
  }

  /** Turns to the page of an event and brings it into sight; with the focus, if asked for. */
  reveal(row: number, takesFocus = false): void {
    this.#goal = { row, takesFocus };
    this.#host.requestUpdate();
  }

  revealId(id: string, takesFocus = false): void {
    this.reveal(this.#subject?.store.rowOf(id) ?? -1, takesFocus);
  }

  /** Takes the focus: to the selected event, else to the first one that begins in the window. */
  enter({ store, window, selectedRow }: TimelineInsight): void {
    const inWindow = this.#rows.find((row) => (store.starts[row] ?? 0) >= window.start);
    this.reveal(selectedRow >= 0 ? selectedRow : inWindow ?? this.#rows[0] ?? -1, true);
  }

  render(timeline: LongviewTimeline, insight: TimelineInsight): TemplateResult {
    this.#timeline = timeline;
    this.#prepare(insight);
    const { store, words } = insight;
    const own = viewWords(words.messages);
    const from = this.#page * PAGE_ROWS;
    const shown = this.#rows.subarray(from, from + PAGE_ROWS);
    const isSorting = this.#abort !== undefined;
    return html`
      <div class="tools">
        <label><span>${own.filterByText}</span>
          <input type="search" autocomplete="off" spellcheck="false" .value=${this.#text} @input=${this.#type} @focus=${() => { void timeline.prepareSearch(); }}>
        </label>
        <span class="buttons">
          ${FORMATS.map((format) => html`<button type="button" aria-disabled=${this.#rows.length === 0 ? 'true' : nothing} @click=${() => { this.#download(format, insight); }}>${own.download(format)}</button>`)}
        </span>
      </div>
      <div class="region" role="region" tabindex="0" aria-labelledby="caption">
        <table aria-rowcount=${this.#rows.length + 1} aria-busy=${isSorting}>
          <caption id="caption">${own.caption(words.text(store.about.title), this.#rows.length, store.size)}${isSorting ? html` · ${own.sorting}` : nothing}</caption>
          <thead>
            <tr aria-rowindex="1">${COLUMNS.map((column) => this.#renderHead(column, own.columns[column]))}</tr>
          </thead>
          <tbody>
            ${repeat(shown, (row) => row, (row, index) => renderRow(row, from + index + 2, insight))}
          </tbody>
        </table>
        ${shown.length === 0 ? html`<p class="none">${this.#text === '' ? words.messages.empty : own.noMatch}</p>` : nothing}
      </div>
      ${this.#renderPages(insight)}
    `;
  }

  rendered(timeline: LongviewTimeline, { words }: TimelineInsight): void {
    const goal = this.#goal;
    this.#goal = undefined;
    const row = goal && this.#root.querySelector<HTMLElement>(`tr[data-row="${goal.row}"]`);
    if (goal?.takesFocus === true) (row?.querySelector('button') ?? this.#root.querySelector<HTMLElement>('.region'))?.focus({ preventScroll: true });
    if (row) this.#bringIntoSight(row);
    const total = this.#subject?.store.size ?? 0;
    const said = viewWords(words.messages).caption('', this.#rows.length, total);
    if (this.#said !== undefined && this.#said !== said) timeline.say(said);
    this.#said = said;
  }

  #renderHead(column: Column, name: string): TemplateResult {
    const { column: sorted, isDescending } = this.#sorting;
    const isSorted = sorted === column;
    return html`
      <th scope="col" class=${column} aria-sort=${isSorted ? (isDescending ? 'descending' : 'ascending') : nothing}>
        <button type="button" @click=${() => { this.#sort(column); }}>${name}<span aria-hidden="true">${isSorted ? (isDescending ? '▼' : '▲') : ''}</span></button>
      </th>
    `;
  }

  #renderPages({ words }: TimelineInsight): TemplateResult | typeof nothing {
    const own = viewWords(words.messages);
    const { messages } = words;
    const last = this.#lastPage;
    if (last === 0) return nothing;
    const from = this.#page * PAGE_ROWS;
    const to = Math.min(this.#rows.length, from + PAGE_ROWS);
    const [back, onward] = this.#isRightToLeft ? ['›', '‹'] : ['‹', '›'];
    return html`
      <nav aria-label=${own.pages}>
        <button type="button" aria-label=${own.firstPage} aria-disabled=${this.#page === 0 ? 'true' : nothing} @click=${() => { this.#turn(0); }}>${back}${back}</button>
        <button type="button" aria-label=${messages.previous} aria-disabled=${this.#page === 0 ? 'true' : nothing} @click=${() => { this.#turn(this.#page - 1); }}>${back}</button>
        <span>${own.rowsShown(from + 1, to, this.#rows.length)}</span>
        <button type="button" aria-label=${messages.next} aria-disabled=${this.#page === last ? 'true' : nothing} @click=${() => { this.#turn(this.#page + 1); }}>${onward}</button>
        <button type="button" aria-label=${own.lastPage} aria-disabled=${this.#page === last ? 'true' : nothing} @click=${() => { this.#turn(last); }}>${onward}${onward}</button>
      </nav>
    `;
  }

  /** Works the rows out anew where they would be others. */
  #prepare(insight: TimelineInsight): void {
    const { store, words, search } = insight;
    const filter = listedRows(insight);
    const tracks = listedTracks(insight);
    const isSearched = this.#text.trim() !== '';
    if (isSearched && !search) void insight.whenSearchable().then((found) => { if (found) this.#host.requestUpdate(); });
    const subject: TableSubject = { store, filter, search: isSearched ? search : undefined, locale: words.locale, tracks: tracks.join(), text: this.#text, sorting: this.#sorting };
    const before = this.#subject;
    const isSame = before !== undefined && (Object.keys(subject) as (keyof TableSubject)[]).every((key) => subject[key] === before[key]);
    if (!isSame) {
      this.#subject = subject;
      if (before?.text !== subject.text || before.sorting !== subject.sorting || before.filter !== filter) this.#page = 0;
      const all = everyRow({ store, filter, words, tracks });
      const ranks = isSearched ? search?.ranksOf(store, this.#text) : undefined;
      this.#sortRows(ranks ? all.filter((row) => (ranks[row] ?? 0) > 0) : all, insight);
      if (before?.store.about !== store.about && insight.selectedRow >= 0) this.#goal ??= { row: insight.selectedRow, takesFocus: false };
    }
    const index = this.#goal ? this.#rows.indexOf(this.#goal.row) : -1;
    if (index >= 0) this.#page = Math.floor(index / PAGE_ROWS);
    this.#page = Math.min(this.#page, this.#lastPage);
  }

  #sortRows(rows: Uint32Array, { store, words }: TimelineInsight): void {
    this.#abort?.abort();
    this.#abort = undefined;
    const abort = new AbortController();
    const sorted = sortedRows(rows, this.#sorting, store, words, abort.signal);
    if (sorted instanceof Uint32Array) {
      this.#rows = sorted;
      return;
    }
    // What is there already stays on the page meanwhile, as far as it still belongs there.
    if (this.#rows.length !== rows.length) this.#rows = rows;
    this.#abort = abort;
    sorted.then((inOrder) => {
      if (this.#abort !== abort) return;
      this.#abort = undefined;
      this.#rows = inOrder;
      this.#host.requestUpdate();
    }, () => undefined);
  }

  #sort(column: Column): void {
    const { column: sorted, isDescending } = this.#sorting;
    this.#sorting = { column, isDescending: sorted === column ? !isDescending : column === 'importance' || column === 'sources' };
    this.#host.requestUpdate();
  }

  /** Buttons that lead nowhere now can be pressed all the same: they keep the focus, which disabled ones would lose. */
  #turn(page: number): void {
    if (page < 0 || page > this.#lastPage) return;
    this.#page = page;
    this.#host.requestUpdate();
    const region = this.#root.querySelector('.region');
    if (region) region.scrollTop = 0;
  }

  readonly #type = (event: Event): void => {
    const text = event.target instanceof HTMLInputElement ? event.target.value : '';
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, TYPING_MS);
  };

  #click(event: Event): void {
    const timeline = this.#timeline;
    const row = event.target instanceof Element ? event.target.closest('tbody button')?.closest('tr') : null;
    const id = this.#subject?.store.ids[Number(row?.dataset['row'] ?? -1)];
    if (!timeline || !row || id === undefined) return;
    timeline.select(id);
  }

  #download(format: DownloadFormat, { store, words }: TimelineInsight): void {
    const rows = this.#rows;
    if (rows.length === 0) return;
    const save = (): void => { downloading.get(save)?.download(rows, store, format, words.locale); };
    save();
  }

  /** Scrolls the table only, and never the page. */
  #bringIntoSight(row: HTMLElement): void {
    const region = this.#root.querySelector<HTMLElement>('.region');
    const head = this.#root.querySelector<HTMLElement>('thead');
    if (!region || !head) return;
    const covered = Number.parseFloat(getComputedStyle(region).scrollPaddingBlockEnd) || 0;
    const box = row.getBoundingClientRect();
    const { top, bottom } = region.getBoundingClientRect();
    const above = top + head.offsetHeight - box.top;
    const below = box.bottom - (bottom - covered);
    if (above > 0) region.scrollTop -= above;
    else if (below > 0) region.scrollTop += below;
  }

  get #lastPage(): number {
    return Math.max(0, Math.ceil(this.#rows.length / PAGE_ROWS) - 1);
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  get #root(): ShadowRoot {
    return assertExists(this.#host.shadowRoot, 'a shadow root');
  }
}
