import { closeIcon, nextIcon, onlyIcon, previousIcon } from './search-icons.js';
import { colorOf } from '../../scene/theme.js';
import { findingMessagesIn } from '../messages/finding.js';
import { html, nothing } from 'lit';
import { findEvents } from './search-outcome.js';
import { lowerBound } from '../../base/bisect.js';
import { MatchTour } from './match-tour.js';
import { renderResults, resultId } from './results-list.js';
import type { FindingMessages, Messages } from '../messages/catalogue.js';
import type { FilterCriteria } from '../../store/filter-rows.js';
import type { SearchHost } from './search-host.js';
import type { SearchOutcome } from './search-outcome.js';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { TimelineChange, TimelineInsight } from '../companions.js';

export { searchStyles } from './longview-search.styles.js';

/** Page Up and Page Down move by so many. */
const PAGE = 8;
/** Marks follow when the hand pauses, so that the picture is not drawn anew for each letter; and what is said, when it rests. */
const MARK_MS = 60;
const SAY_MS = 600;

/** The results of a search field: finds as one types, lists, marks, and goes to what is chosen. */
export class SearchPanel {
  readonly #host: SearchHost;
  #outcome: SearchOutcome | undefined;
  #isOpen = false;
  #active = 0;
  #isSearching = false;
  /** Enter was pressed while results were on their way. */
  #isHasty = false;
  #abort = new AbortController();
  #markTimer: ReturnType<typeof setTimeout> | undefined;
  #sayTimer: ReturnType<typeof setTimeout> | undefined;
  #hasMarked = false;
  /** What the filter looked for when that was last seen. */
  #filterText: string | undefined;
  /** Once one has been gone to. */
  #tour: MatchTour | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    host.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && host.shadowRoot?.contains(event.relatedTarget))) this.#close();
    });
    host.addEventListener('click', (event) => {
      const option = event.composedPath().find((element) => element instanceof HTMLLIElement);
      if (option) this.#pick(Number(option.dataset['row']));
    });
  }

  get isExpanded(): boolean {
    return this.#isOpen && (this.#outcome?.listed.length ?? 0) > 0;
  }

  /** Id of the result that Enter goes to. */
  get activeId(): string | undefined {
    return this.isExpanded ? resultId(this.#active) : undefined;
  }

  /** The panel has come: what was typed before is searched for. */
  begin(isHasty: boolean): void {
    this.#isHasty = isHasty;
    if (this.#text !== '') this.typed();
    else if (!this.#takeFilter()) this.entered();
  }

  entered(): void {
    const { searched } = this.#host;
    void searched?.prepareSearch();
    if (this.#host.shadowRoot?.activeElement !== this.#host.input) return;
    this.#isOpen = true;
    this.#host.requestUpdate();
  }

  /** Searches for what the field says now. */
  typed(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    const text = this.#text;
    this.#isOpen = true;
    this.#active = 0;
    this.#tour = undefined;
    if (text === '') {
      this.#outcome = undefined;
      this.#isSearching = false;
      this.#mark(undefined);
      this.#host.requestUpdate();
    } else void this.#find(text);
  }

  /** Something has changed on the timeline. */
  follow(change: TimelineChange): void {
    if (change !== 'data' && change !== 'filter') return;
    if (this.#takeFilter() || this.#text === '') return;
    const wasOpen = this.#isOpen;
    this.typed();
    this.#isOpen = wasOpen;
  }

  /**
   * Words that the filter has come to look for, as from an address, stand in the field if that is empty, and go from it with the filter;
   * returns whether they have just come or gone.
   */
  #takeFilter(): boolean {
    const { input, searched } = this.#host;
    const text = searched?.filter?.text?.trim() ?? '';
    const before = this.#filterText ?? '';
    this.#filterText = text;
    if (text === before || !input || input.value.trim() !== (text === '' ? before : '')) return false;
    input.value = text;
    // What is typed next takes its place.
    if (this.#host.shadowRoot?.activeElement === input) input.select();
    const wasOpen = this.#isOpen;
    this.typed();
    this.#isOpen = wasOpen;
    return true;
  }

  /** The search goes away, and its marks with it. */
  forget(): void {
    this.#abort.abort();
    clearTimeout(this.#sayTimer);
    this.#mark(undefined);
  }

  press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.#outcome?.listed.length ?? 0;
    switch (event.key) {
      case 'ArrowDown': this.#move(this.isExpanded ? (this.#active + 1) % Math.max(count, 1) : this.#active); break;
      case 'ArrowUp': this.#move(this.isExpanded ? (this.#active - 1 + count) % Math.max(count, 1) : this.#active); break;
      case 'PageDown': this.#move(Math.min(this.#active + PAGE, count - 1)); break;
      case 'PageUp': this.#move(Math.max(this.#active - PAGE, 0)); break;
      case 'Enter': this.#enter(event.shiftKey); break;
      case 'Escape': this.#escape(); break;
      default: return;
    }
    event.preventDefault();
  }

  /** What stands beside the field. */
  renderTools(): TemplateResult | typeof nothing {
    const { leave, searched } = this.#host;
    const messages = this.#messages;
    const outcome = this.#outcome;
    const count = outcome?.rows.length ?? 0;
    const said = outcome ? (this.#tour ? messages.matchAt(this.#tour.place + 1, count) : messages.found(count)) : '';
    const isFilter = outcome !== undefined && searched?.filter?.text === outcome.text;
    return html`
      <span class="count">${said}</span>
      ${count === 0 && !isFilter ? nothing : html`
        ${tool(previousIcon, messages.previousMatch, () => { this.#step(false); })}
        ${tool(nextIcon, messages.nextMatch, () => { this.#step(true); })}
        ${tool(onlyIcon, messages.onlyFound, () => { this.#toggleFilter(); }, isFilter)}`}
      ${leave ? tool(closeIcon, messages.closeSearch, leave) : nothing}
    `;
  }

  /** The list below the field. */
  renderResults(): TemplateResult {
    const messages = this.#messages;
    const outcome = this.#outcome;
    const help = this.#text === '' ? messages.searchHelp : outcome === undefined ? (this.#isSearching ? messages.searching : '') : outcome.listed.length === 0 ? messages.noneFound(outcome.text) : '';
    return renderResults({
      messages, outcome, help, isOpen: this.#isOpen, active: this.#active,
      search: (text) => { this.#search(text); },
      clearFilters: () => { this.#host.searched?.choose({ filter: undefined, detail: 100 }); },
    });
  }

  /** Colours are set here, since a strict content security policy forbids style attributes; and the active result is brought into sight. */
  updated(root: ParentNode): void {
    const insight = this.#insight;
    if (!insight) return;
    for (const swatch of root.querySelectorAll<HTMLElement>('.swatch')) {
      swatch.style.setProperty('background-color', colorOf(insight.theme, insight.colors[Number(swatch.dataset['track'])] ?? 'muted'));
    }
    if (this.isExpanded) root.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  get #text(): string {
    return this.#host.input?.value.trim() ?? '';
  }

  get #messages(): Messages & FindingMessages {
    return findingMessagesIn(this.#host.locale);
  }

  get #insight(): TimelineInsight | undefined {
    return this.#host.searched?.insight;
  }

  async #find(text: string): Promise<void> {
    const insight = this.#insight;
    this.#isSearching = insight !== undefined;
    if (!insight) {
      this.#outcome = undefined;
      this.#mark(undefined);
      this.#host.requestUpdate();
      return;
    }
    await findEvents(insight, text, this.#abort.signal, (outcome) => { this.#show(outcome); });
  }

  #show(outcome: SearchOutcome): void {
    this.#outcome = outcome;
    this.#tour = undefined;
    this.#isSearching = false;
    this.#mark(outcome.rows);
    clearTimeout(this.#sayTimer);
    // Where nobody is searching, as when an address has been read, nobody asks how many there are.
    if (this.#isOpen) this.#sayTimer = setTimeout(() => {
      const messages = this.#messages;
      this.#host.searched?.say(outcome.rows.length === 0 ? messages.noneFound(outcome.text) : messages.found(outcome.rows.length));
    }, SAY_MS);
    this.#host.requestUpdate();
    const first = outcome.listed[0];
    if (this.#isHasty && first) this.#pick(first.row);
    this.#isHasty = false;
  }

  #mark(rows: Uint32Array | undefined): void {
    clearTimeout(this.#markTimer);
    const mark = (): void => {
      if (rows === undefined && !this.#hasMarked) return;
      this.#hasMarked = rows !== undefined;
      this.#host.searched?.mark(rows);
    };
    if (rows === undefined) mark();
    else this.#markTimer = setTimeout(mark, MARK_MS);
  }

  #move(active: number): void {
    this.#isOpen = true;
    this.#active = Math.max(0, active);
    this.#host.requestUpdate();
  }

  /** Enter goes to the active result; with the list closed, on to the next one in time. */
  #enter(isBackward: boolean): void {
    const outcome = this.#outcome;
    const result = outcome?.text === this.#text ? outcome.listed[this.#active] : undefined;
    if (result === undefined) this.#isHasty = this.#text !== '' && this.#isSearching;
    else if (this.#isOpen) this.#pick(result.row);
    else this.#step(!isBackward);
  }

  /** List, text, search: Escape takes back one after the other. */
  #escape(): void {
    const { input, leave } = this.#host;
    if (this.#isOpen && this.#outcome) this.#close();
    else if (input && input.value !== '') this.#search('');
    else if (leave) leave();
    else this.#close();
  }

  #close(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  #search(text: string): void {
    const { input } = this.#host;
    if (!input) return;
    input.value = text;
    input.focus();
    this.typed();
  }

  #toggleFilter(): void {
    const { searched } = this.#host;
    const text = this.#outcome?.text;
    if (!searched || text === undefined) return;
    const others: FilterCriteria = { ...searched.filter };
    const { text: before, ...rest } = others;
    // Who takes back the filter here goes on with the search.
    if (before === text) this.#filterText = '';
    searched.choose({ filter: before === text ? (Object.keys(rest).length === 0 ? undefined : rest) : { ...others, text } });
  }

  /** Goes to the next result in time, or the one before; after the last one comes the first. */
  #step(isForward: boolean): void {
    const insight = this.#insight;
    const outcome = this.#outcome;
    if (!insight || !outcome) return;
    const { store, window, selectedRow } = insight;
    const from = selectedRow >= 0 ? selectedRow : lowerBound(store.starts, window.start) - (isForward ? 1 : 0);
    const row = (this.#tour ?? new MatchTour(outcome.rows)).next(isForward, from);
    if (row === undefined) return;
    this.#visit(row);
    const event = store.eventAt(row);
    if (event) this.#host.searched?.say(insight.words.sentence(event));
  }

  #visit(row: number): void {
    const { searched } = this.#host;
    // How many there are is not to be said over what one has come to.
    clearTimeout(this.#sayTimer);
    const id = this.#insight?.store.ids[row];
    this.#tour ??= new MatchTour(this.#outcome?.rows ?? new Uint32Array(0));
    this.#tour.visit(row);
    this.#isOpen = false;
    if (id !== undefined) {
      searched?.select(id);
      searched?.showEvent(id);
    }
    this.#host.requestUpdate();
  }

  /** Goes to a result; out of a search that is a part of the timeline, with the focus. */
  #pick(row: number): void {
    this.#visit(row);
    const root = this.#host.getRootNode();
    const { searched } = this.#host;
    if (root instanceof ShadowRoot && root.host === searched) searched.focusEvent(this.#insight?.store.ids[row] ?? '');
  }
}

function tool(icon: SVGTemplateResult, name: string, press: () => void, pressed?: boolean): TemplateResult {
  return html`<button type="button" class="tool" aria-label=${name} title=${name} aria-pressed=${pressed ?? nothing} @click=${press}>
    <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">${icon}</svg></button>`;
}
