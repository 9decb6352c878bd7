import { containWheel } from './contain-wheel.js';
import { FocusKeeper } from '../focus-keeper.js';
import { html, nothing } from 'lit';
import { LongviewViewSwitchEvent } from '../dom-events/view-switch-event.js';
import type { Messages } from '../messages.js';
import type { ShownView, TimelineView } from '../view-state.js';
import type { TimelineInsight } from '../companions.js';
import type { ReactiveController, TemplateResult } from 'lit';
import type { ToolGroup } from '../toolbar/tool.js';

/** Below this width of the container the list comes first, CSS px. */
export const NARROW_PX = 480;

const VIEWS: readonly ShownView[] = ['timeline', 'list', 'table'];

/** The timeline whose views are switched. */
interface ViewSwitchHost extends HTMLElement {
  readonly withoutHeader: boolean;
  readonly withoutToolbar: boolean;
  view: TimelineView;
  readonly selected: string | undefined;
  readonly insight: TimelineInsight | undefined;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  addController(controller: ReactiveController): void;
  select(id: string | undefined): void;
  focusEvent(id: string): void;
}

/** Where the focus may be, the best place first; what is not shown does not take it. */
const PLACES = ['.message button', '.proxies [tabindex="0"]', '[role="toolbar"] [tabindex="0"]'];

/** What stands in place of the plot. */
interface OtherView extends HTMLElement {
  enter(): void;
  reveal(id: string, options?: { readonly focus?: boolean }): void;
}

/** Which view of the events is shown, and the way from one to another: the window, the selection and the focus come along. */
export class ViewSwitch {
  readonly #host: ViewSwitchHost;
  #widthPx = Infinity;
  /** A reader's change is on its way, and says itself where the focus goes. */
  #isSwitching = false;
  readonly #resize = new ResizeObserver(([entry]) => { this.#measured(entry?.contentRect.width ?? Infinity); });

  constructor(host: ViewSwitchHost) {
    this.#host = host;
    host.addController(new FocusKeeper(host, () => { this.enter(); }));
  }

  connect(): void {
    this.#resize.observe(this.#host);
  }

  disconnect(): void {
    this.#resize.disconnect();
  }

  /** What is shown now. */
  get shown(): ShownView {
    const { view, withoutHeader, withoutToolbar } = this.#host;
    // Without the buttons there would be no way from the list to the timeline.
    const isListFirst = this.#widthPx < NARROW_PX && !withoutHeader && !withoutToolbar;
    return VIEWS.find((each) => each === view) ?? (isListFirst ? 'list' : 'timeline');
  }

  /** A reader goes to another view; the focus goes along if it was in the one that is left, or if it is asked for. */
  switchTo(view: ShownView, takesFocus = this.#hasFocus, id?: string): void {
    if (view === this.shown) return;
    this.#isSwitching = true;
    this.#host.view = view;
    this.#host.dispatchEvent(new LongviewViewSwitchEvent(view));
    void this.#host.updateComplete.then(() => {
      this.#isSwitching = false;
      if (takesFocus) this.enter(id);
    });
  }

  /** The view is about to be another one: the focus goes along if it is in the one that is left. */
  willChange(): void {
    if (!this.#isSwitching && this.#hasFocus) void this.#host.updateComplete.then(() => { this.enter(); });
  }

  /** Goes to the list, or from there to the timeline, with the focus: to an event, if one is given. */
  toggleList(id?: string): void {
    this.switchTo(this.shown === 'timeline' ? 'list' : 'timeline', true, id);
  }

  /** Moves the focus into what is shown in place of the plot, to an event if one is given; returns whether anything is. */
  focusEvent(id: string | undefined): boolean {
    const view = this.#host.shadowRoot?.querySelector<HTMLElement | OtherView>('.view');
    if (!view) return false;
    if (!('enter' in view)) view.focus();
    else if (id === undefined) view.enter();
    else view.reveal(id, { focus: true });
    return true;
  }

  /** Something lies over what is shown in place of the plot, or does no more: an event stays in sight. */
  keepInSight(id: string | undefined): void {
    const view = this.#host.shadowRoot?.querySelector<HTMLElement | OtherView>('.view');
    if (id !== undefined && view && 'reveal' in view) view.reveal(id);
  }

  /** The views as tools of the toolbar. */
  tools(messages: Messages, isOff: boolean): ToolGroup {
    return VIEWS.map((view) => ({
      icon: view, name: messages.views[view], isOff, pressed: view === this.shown, ...(view === 'list' && { key: 'L' }),
      press: () => { this.switchTo(view, false); },
    }));
  }

  /** What stands in place of the plot, if anything does. */
  render(messages: Messages): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === 'timeline') return nothing;
    if (shown === 'table') return html`<longview-table class="view" part="table" .timeline=${this.#host} @keydown=${this.#press} @wheel=${containWheel}></longview-table>`;
    if (this.#host.querySelector(':scope > :is(ol, ul, dl, table):not([slot])')) {
      return html`<div class="view authored" part="list" role="group" tabindex="0" aria-label=${messages.views.list} @keydown=${this.#press} @wheel=${containWheel}><slot></slot></div>`;
    }
    return html`<longview-list class="view" part="list" .timeline=${this.#host} .level=${this.#level} .by=${this.#widthPx < NARROW_PX ? 'time' : 'actor'} @keydown=${this.#press} @wheel=${containWheel}></longview-list>`;
  }

  /** Headings of the list are one level below that of the timeline; the second where it has none, as below the title of a page. */
  get #level(): number {
    const title = this.#host.querySelector(':scope > [slot="title"]');
    if (title === null) return this.#host.withoutHeader ? 2 : 3;
    return Number(/^H([1-5])$/.exec(title.tagName)?.[1] ?? 1) + 1;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const isTyped = event.composedPath()[0] instanceof HTMLInputElement;
    if (isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && this.#host.selected !== undefined) {
      this.#host.select(undefined);
      event.stopPropagation();
    } else if (event.code === 'KeyL') {
      event.preventDefault();
      const row = event.composedPath().find((target) => target instanceof HTMLElement && target.dataset['row'] !== undefined) as HTMLElement | undefined;
      this.switchTo('timeline', true, this.#host.insight?.store.ids[Number(row?.dataset['row'])]);
    }
  };

  #measured(widthPx: number): void {
    const before = this.shown;
    const had = this.#hasFocus;
    const wasNarrow = this.#widthPx < NARROW_PX;
    this.#widthPx = widthPx;
    if (wasNarrow !== widthPx < NARROW_PX) this.#host.requestUpdate();
    if (before !== this.shown && had) void this.#host.updateComplete.then(() => { this.enter(); });
  }

  /** Whether the focus is in what is shown now: plot, list or table. */
  get #hasFocus(): boolean {
    return (this.#host.shadowRoot?.activeElement?.closest('.plot') ?? null) !== null;
  }

  /** Takes the focus to what is shown now: to an event that there is, else to the first one. */
  enter(id = this.#host.selected): void {
    if (this.focusEvent(id)) return;
    if (id !== undefined && (this.#host.insight?.store.rowOf(id) ?? -1) >= 0) this.#host.focusEvent(id);
    else this.enterPlot();
  }

  /** Takes the focus to the plot; where there is nothing in it, to what can be done instead. */
  enterPlot(): void {
    const places = PLACES.map((place) => this.#host.shadowRoot?.querySelector<HTMLElement>(place));
    places.find((element) => element && element.getClientRects().length > 0)?.focus();
  }
}
