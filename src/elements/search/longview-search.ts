import { adoptStyles } from '../adopt-styles.js';
import { CompanionController } from '../controllers/companion-controller.js';
import { html, nothing } from 'lit';
import { CompanionElement } from '../companion-element.js';
import { messagesIn } from '../messages.js';
import { OnDemand } from '../on-demand.js';
import { tokenStyles } from '../tokens.styles.js';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { SearchHost } from './search-host.js';
import type { SearchPanel } from './search-panel.js';

/** All but the field itself comes with the first search. */
const panelOnDemand = new OnDemand(() => import('./search-panel.js'));

/**
 * A field to search the events of a timeline in: results as one types, best first, marked on the timeline and its overview;
 * Enter flies to one.
 *
 * @tag longview-search
 * @summary A search of a timeline's events, with results as one types.
 *
 * @csspart field - The field and its buttons.
 * @csspart results - The list of results, and what is said of it.
 */
export class LongviewSearch extends CompanionElement implements SearchHost {
  static override readonly styles: CSSResult[] = [tokenStyles];

  static override readonly properties: PropertyDeclarations = {
    leave: { attribute: false },
  };

  /** Closes the search, where it can be closed. */
  declare leave: (() => void) | undefined;

  #panel: SearchPanel | undefined;
  /** Enter was pressed before there was anything to answer it. */
  #isHasty = false;
  readonly #companion: CompanionController = new CompanionController(this, (change) => {
    if (change === 'data' || change === 'look') this.requestUpdate();
    this.#panel?.follow(change);
  }, 'search');

  override disconnectedCallback(): void {
    // While it still knows its timeline.
    this.#panel?.forget();
    super.disconnectedCallback();
  }

  /** Puts the focus into the field, with its text selected. */
  override focus(options?: FocusOptions): void {
    this.input?.focus(options);
    this.input?.select();
  }

  /** The timeline that is searched, once there is one. */
  get searched(): LongviewTimeline | undefined {
    return this.#companion.timeline;
  }

  get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  protected override firstUpdated(): void {
    // The field that was asked for is there now.
    if (this.leave) this.focus();
  }

  protected override updated(): void {
    this.#panel?.updated(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { searchEvents } = messagesIn(this.locale);
    const panel = this.#open();
    return html`
      <search>
        <div class="field" part="field">
          <input type="search" role="combobox" aria-label=${searchEvents} placeholder=${searchEvents} autocomplete="off" spellcheck="false"
            enterkeyhint="search" aria-autocomplete="list" aria-expanded=${panel?.isExpanded ?? false} aria-controls=${panel ? 'results' : nothing}
            aria-activedescendant=${panel?.activeId ?? nothing}
            @input=${() => { panel?.typed(); }} @keydown=${this.#press} @focus=${() => { panel?.entered(); }}>
          ${panel?.renderTools()}
        </div>
        ${panel?.renderResults()}
      </search>
    `;
  }

  #open(): SearchPanel | undefined {
    const part = this.#panel ? undefined : panelOnDemand.get(() => { this.requestUpdate(); });
    if (!part) return this.#panel;
    adoptStyles(this.renderRoot, part.searchStyles);
    const panel = new part.SearchPanel(this);
    this.#panel = panel;
    // What was typed until now is not lost.
    queueMicrotask(() => { panel.begin(this.#isHasty); });
    return panel;
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (this.#panel) this.#panel.press(event);
    else if (event.key === 'Enter') this.#isHasty = true;
    else if (event.key === 'Escape') this.leave?.();
    // Keys of the timeline around the field are not meant.
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-search': LongviewSearch;
  }
}
