import { html, nothing } from 'lit';
import { applyViewState, readViewState, viewStateOf } from '../view-state.js';
import { Arrival } from './arrival.js';
import { atHand } from './at-hand-on-demand.js';
import { cardText } from '../card/card-text-on-demand.js';
import { CompanionSet, tieCompanions } from '../companions.js';
import { shownIn } from '../controllers/dataset-state.js';
import { DialogController } from '../controllers/dialog-controller.js';
import { eventWords } from '../event-words.js';
import { TimelineEngine } from './engine.js';
import { Filtering } from '../filter/filtering.js';
import { FullScreenController } from '../controllers/full-screen-controller.js';
import { LongviewFocusEvent } from '../dom-events/focus-event.js';
import { LongviewGestureBlockedEvent } from '../dom-events/gesture-blocked-event.js';
import { LongviewTrackChangeEvent } from '../dom-events/track-change-event.js';
import { LongviewViewChangeEndEvent } from '../dom-events/view-change-end-event.js';
import { LongviewViewChangeEvent } from '../dom-events/view-change-event.js';
import { LinkController } from '../deep-link/link-controller.js';
import { messagesIn } from '../messages.js';
import { OnDemand } from '../on-demand.js';
import { PageWatcher } from '../page-watcher.js';
import { PrintController } from '../print/print-controller.js';
import { renderPicture } from './picture.js';
import { renderProblems, renderState } from './states.js';
import { RelationsController } from '../controllers/relations-controller.js';
import { renderToolbar } from '../toolbar/toolbar.js';
import { timelineTools } from './timeline-tools.js';
import { TimelineSettings } from './timeline-settings.js';
import { ToolbarController } from '../toolbar/toolbar-controller.js';
import { toolbarStyles } from '../toolbar/toolbar.styles.js';
import { Selection } from './selection.js';
import { summaryOf } from './summary.js';
import { spanOf } from '../../time/span-of.js';
import { isTimeZone } from '../../time/time-zone.js';
import { timelineStyles } from './longview-timeline.styles.js';
import { plotStyles } from './plot.styles.js';
import { stateStyles } from './states.styles.js';
import { Staging } from './staging.js';
import { Hands } from './hands.js';
import { sameWindow } from '../../view/view-window.js';
import { tokenStyles } from '../tokens.styles.js';
import { ZoomHint, zoomKey } from './zoom-hint.js';
import { ViewSwitch } from '../views/view-switch.js';
import { wholeDataset } from '../../store/whole-dataset.js';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Instant } from '../../time/instant.js';
import type { SpanInput } from '../../time/span-of.js';
import type { Span } from '../../time/span.js';
import type { Dataset } from '../../model/dataset.js';
import type { TimelineEvent } from '../../model/event.js';
import type { Choice } from '../../store/choose-rows.js';
import type { EventStore } from '../../store/event-store.js';
import type { TrackSettings } from '../../view/track-settings.js';
import type { ViewLimits } from '../../view/view-limits.js';
import type { ViewWindow } from '../../view/view-window.js';
import type { Companion, CompanionPart, TimelineInsight } from '../companions.js';
import type { EventWords } from '../event-words.js';
import type { Messages } from '../messages.js';
import type { ShownView, ViewState } from '../view-state.js';
import type { DatasetState, ShownEvents } from '../controllers/dataset-state.js';
import type { LeftGesture } from '../controllers/gesture-host.js';
import type { RelationsHost } from '../relations/relations-host.js';
import type { PlotHost } from './plot-input.js';
import type { StagedTimeline, StageNews } from './staging.js';
import type { Tip, TipLeave } from './tip.js';

/** Few readers copy an address. */
const notices = new OnDemand(() => import('./notice.js'));

/**
 * A zoomable timeline with a track for each actor: axis, marks, labels, threads, density, card and overview.
 *
 * @tag longview-timeline
 * @summary A timeline of history with a track for each actor.
 *
 * @fires {LongviewLoadEvent} longview-load - A dataset was read and is shown.
 * @fires {LongviewProgressEvent} longview-progress - Loading has gone on.
 * @fires {LongviewErrorEvent} longview-error - Nothing could be read.
 * @fires {LongviewSelectEvent} longview-select - The selection changed; cancel it to show a card of your own.
 * @fires {LongviewFilterEvent} longview-filter - The reader has changed what is shown.
 * @fires {LongviewFocusEvent} longview-focus-event - The keyboard's focus moved to an event.
 * @fires {LongviewGestureBlockedEvent} longview-gesture-blocked - A turn of the wheel or a finger was left to the page; cancel it to give no hint.
 * @fires {LongviewTrackChangeEvent} longview-track-change - A reader arranged the tracks; cancel it to leave them.
 * @fires {LongviewViewSwitchEvent} longview-view-switch - A reader went to the timeline, the list or the table.
 * @fires {LongviewViewChangeEvent} longview-view-change - The window moved; at most once per frame.
 * @fires {LongviewViewChangeEndEvent} longview-view-change-end - The window came to rest.
 *
 * @slot - Shown instead of the timeline while the element is not yet defined, such as a list or a table of the same events; shown
 *   as the list afterwards.
 * @slot title - A heading in place of the dataset's title.
 * @slot summary - Words in place of those that sum the events up.
 *
 * @csspart header - Title, summary and toolbar.
 * @csspart title - The heading.
 * @csspart toolbar - The buttons.
 * @csspart search - The search, while it is open.
 * @csspart legend - What the marks mean.
 * @csspart plot - Axis, names and tracks.
 * @csspart list - The events as headings and lists.
 * @csspart table - The events as a table.
 * @csspart print - What stands on paper in place of all of it.
 * @csspart minimap - The overview strip.
 * @csspart card - The card of the selected event.
 * @csspart dialog - What asks for a date, or tells how to use the timeline.
 * @csspart tip - What the pointer is over, in words.
 *
 * @cssproperty --longview-font - Font family; `system-ui` by default.
 * @cssproperty --longview-background - Behind everything.
 * @cssproperty --longview-surface - Buttons and quiet areas.
 * @cssproperty --longview-ink - Text.
 * @cssproperty --longview-muted - Quieter text.
 * @cssproperty --longview-axis - Axis and tick lines.
 * @cssproperty --longview-grid - Lines between tracks and through time.
 * @cssproperty --longview-focus - Focus rings.
 * @cssproperty --longview-sticky-top - How much of the window's top is covered by a header of the page: the axis of a tall timeline stays below it.
 * @cssproperty --longview-track-1 - Colour of the tracks in slot 1; `-2` to `-9` likewise.
 *
 * @cssstate loading - A dataset is on its way; events may be shown already.
 * @cssstate empty - There is nothing to show.
 */
export class LongviewTimeline extends TimelineSettings implements PlotHost, RelationsHost, StagedTimeline {
  static override readonly styles: CSSResult[] = [tokenStyles, toolbarStyles, timelineStyles, plotStyles, stateStyles];

  static override readonly properties: PropertyDeclarations = {
    data: { attribute: false, noAccessor: true },
    marked: { attribute: false, noAccessor: true },
    searching: { state: true, attribute: false },
    loadState: { state: true, attribute: false },
  };

  /** Whether the search is open. */
  declare searching: boolean;
  /** How far the dataset is on its way. */
  declare loadState: DatasetState;

  readonly #lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #internals = this.attachInternals();
  readonly #companions = new CompanionSet();
  readonly #arrival = new Arrival(this, this.#internals.states, {
    came: (shown, before) => { this.#came(shown, before); },
    complete: (store) => {
      void this.#hands.connect();
      if (!this.withoutToolbar && !this.withoutHeader) this.#filtering.search?.prepareWhenIdle(store);
      this.#engine.repaintNow();
    },
  });
  readonly #engine = new TimelineEngine(() => this.renderRoot.querySelector<HTMLElement>('.scroller') ?? undefined, {
    moved: () => { this.#moved(); },
    rested: () => { this.#rested(); },
    reshaped: () => { this.#staging.reshaped(); },
    focusMoved: () => { this.#relations.refresh(); },
    prefersCuts: () => this.#lessMotion.matches,
  });
  readonly #relations = new RelationsController(this.#engine, this);
  readonly #hands = new Hands(this.#engine, this, this.#relations);
  readonly #selection = new Selection(this, this.#engine);
  readonly #filtering = new Filtering(this, this.#engine, {
    arrived: () => {
      this.#staging.set();
      this.#filtering.apply();
    },
    shown: (change) => { this.#companions.tell(change); },
    cleared: () => { this.#focusPlot(); },
  });
  readonly #link = new LinkController(this);
  readonly #toolbar = new ToolbarController(this);
  #historyEnds = '';
  readonly #page = new PageWatcher(this, () => { this.#pageChanged(); });
  readonly #staging = new Staging(this, this.#engine, {
    page: this.#page,
    link: this.#link,
    isAwaited: () => this.#filtering.isAwaited,
    covered: () => {
      this.#views.keepInSight(this.selected);
      this.#hands.input?.showInPage();
    },
    staged: (news) => { this.#staged(news); },
  });
  readonly #views = new ViewSwitch(this);
  readonly #dialogs: DialogController = new DialogController(this, () => this.renderRoot.querySelector('dialog'), () => { this.#focusPlot(); });
  readonly fullScreen = new FullScreenController(this);
  readonly #hint = new ZoomHint(() => this.renderRoot.querySelector<HTMLElement>('.hint'));
  #words: EventWords | undefined;
  #restedAt: ViewWindow | undefined;

  constructor() {
    super();
    this.addController(new PrintController(this));
    this.searching = false;
    this.loadState = { phase: 'idle' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#views.connect();
    this.#page.connect();
    tieCompanions();
    if (!this.hasUpdated) return;
    this.#staging.connect();
    void this.#hands.connect();
    this.#arrival.resume();
    this.#pageChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#views.disconnect();
    this.#dialogs.close();
    this.#page.disconnect();
    this.#arrival.suspend();
    this.#filtering.search?.stop();
    this.#relations.stop();
    this.#staging.disconnect();
    this.#hands.disconnect();
    this.#engine.suspend();
    tieCompanions();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#views.willChange();
    if (changed.has('calendar')) void this.#staging.calendar.ask(this.calendar?.trim());
    this.#arrival.ask(changed, zoneOf(this.timeZone));
    if (changed.has('selected')) {
      this.#selectionChanged();
      this.#hands.input?.follow(this.#rowOf(changed.get('selected') ?? ''), this.#selection);
    }
    if (changed.has('filter') || changed.has('detail') || changed.has('excluded')) this.#filtering.apply();
    if (changed.has('relations')) this.#relations.refresh();
    if (changed.has('relations') || changed.has('view')) this.#engine.view.stir();
  }

  protected override firstUpdated(): void {
    this.#staging.connect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#staging.updated(changed);
    if (changed.has('loadState')) this.#arrival.told();
  }

  /**
   * A dataset, or anything that can be read as one. What is given is read once and not kept: asked for it again, this is
   * the same object as long as the page keeps it, and else the dataset that is shown, put together again.
   */
  get data(): unknown {
    return this.#arrival.data;
  }

  set data(value: unknown) {
    this.#arrival.data = value ?? undefined;
  }

  /** Resolves when the dataset that was asked for is on the screen as a whole, has turned out not to be readable, or was given up. */
  get ready(): Promise<void> {
    return this.updateComplete
      .then(() => this.#arrival.settled())
      .then(() => Promise.all([this.#arrival.allAdded, this.#hands.connect(), this.#staging.settled()]))
      .then(() => this.updateComplete)
      .then(() => undefined);
  }

  /** The dataset that is shown. Put together when it is asked for, an object for each event, and kept by whoever asks. */
  get loadedDataset(): Dataset | undefined {
    return this.#store && wholeDataset(this.#store);
  }

  /** The selected event itself. */
  get selectedEvent(): TimelineEvent | undefined {
    return this.#store?.eventAt(this.#selection.row);
  }

  /**
   * Gives up what is being loaded. What was shown before stays or comes back; where there was nothing, what of a file has
   * arrived stays.
   */
  abort(): void {
    this.#arrival.cancel();
  }

  /** Shows everything. */
  fit(): void {
    this.#engine.travel.fit();
  }

  /**
   * Travels to a stretch of time; `'1904/..'` goes from there to the end of the events.
   *
   * @param window EDTF text, or two ends that are instants or EDTF
   * @example timeline.zoomTo('1904-02-08/1905-09-05');
   */
  zoomTo(window: SpanInput, options: { readonly animate?: boolean } = {}): void {
    const span = spanOf(window, zoneOf(this.timeZone));
    if (span) this.#engine.travel.zoomTo(span, options.animate);
  }

  /**
   * Zooms by a ratio, above 1 in, below 1 out.
   *
   * @param anchor the instant that stays in place: by default that of the focused or selected event, else the middle
   */
  zoomBy(ratio: number, anchor?: Instant): void {
    if (ratio > 0) this.#engine.travel.zoomBy(ratio, anchor);
  }

  /** Moves by a part of the window: 0.5 is half a window later, −1 a whole one earlier. */
  panBy(fraction: number): void {
    this.#engine.travel.panBy(fraction);
  }

  /**
   * Travels to a date and moves the keyboard's focus to the event nearest to it.
   *
   * @param text EDTF, or a date as it is written in English; in the language of the page as well, as soon as what reads it has come
   * @returns whether it is a date, and one that can be reached; true as well while the events are on their way, for which it waits
   * @example timeline.goTo('8 February 1904'); // true
   */
  goTo(text: string): boolean {
    let isReached = true;
    this.#whenShown(() => {
      const date = this.#dialogs.read(text);
      isReached = date !== undefined && this.goToDate(date);
    });
    return isReached;
  }

  /** Selects an event and brings it into view; `undefined` or `null` gives the selection up. */
  select(id: string | null | undefined): void {
    this.#selection.select(id ?? undefined);
  }

  /** Moves the keyboard's focus to an event and brings it into view. */
  focusEvent(id: string): void {
    this.#whenShown(() => {
      if (this.#views.focusEvent(id)) return;
      this.#hands.whenHere((input) => {
        const row = this.#rowOf(id);
        if (row >= 0) input.goTo(row);
      });
    });
  }

  /** Goes to another view, as a reader does by the buttons; to show one by program, set `view`. */
  switchView(view: ShownView): void {
    this.#views.switchTo(view);
  }

  /** Goes to the timeline, with an event selected, in view and with the focus. */
  showOnTimeline(id: string): void {
    this.#views.switchTo('timeline', false);
    this.select(id);
    void this.updateComplete.then(() => { this.focusEvent(id); });
  }

  toggleList(id?: string): void {
    this.#views.toggleList(id);
  }

  /** Selects the next event in time. */
  next(): void {
    this.#selection.step(1);
  }

  /** Selects the previous event in time. */
  previous(): void {
    this.#selection.step(-1);
  }

  /** Whether there is a window before this one to go back to. */
  get canGoBack(): boolean {
    return this.#engine.view.canGoBack;
  }

  /** Whether there is a window to go forward to again. */
  get canGoForward(): boolean {
    return this.#engine.view.canGoForward;
  }

  /** Goes back to the window before this one. */
  back(): void {
    this.#engine.view.back();
  }

  /** Goes forward again. */
  forward(): void {
    this.#engine.view.forward();
  }

  /**
   * Ids of the events that have every word of a text somewhere in their title, label, description, place, notes and dates
   * as written, or in the names of their actors, in any language; words may be unfinished, as while they are typed. The
   * best come first: those with all words in the title before others, those where words begin so before those where they
   * are inside of one, then the more important, then the earlier.
   *
   * The first search reads all texts, which takes a tenth of a second for 100,000 events; meanwhile they are indexed, and
   * later ones take some milliseconds. To spare the reader the first, wait for `prepareSearch()`.
   *
   * @example timeline.search('treaty ports')[0]; // 'portsmouth'
   * @example timeline.search('ㅎㄱ'); // what has to do with 한국, by the initials of its syllables
   */
  search(text: string): string[] {
    const store = this.#store;
    return store ? Array.from(this.#filtering.search?.bestFirst(store, text) ?? [], (row) => store.ids[row] ?? '') : [];
  }

  /** Indexes what `search()` and `filter` look through, while the page goes on; resolves when that is done, or given up. */
  async prepareSearch(): Promise<void> {
    const search = await this.#filtering.whenSearchable();
    if (this.#store) await search?.prepare(this.#store);
  }

  /** Opens the search, with the focus in its field; where one stands elsewhere on the page for this timeline, the focus goes there. */
  openSearch(): void {
    if (this.#companions.inPlaceOf('search')?.enter?.() === true) return;
    if (this.searching) this.renderRoot.querySelector('longview-search')?.focus();
    this.searching = true;
  }

  /** Ids of the events that are underlined, and ticked on the overview; `undefined` where none are. */
  get marked(): readonly string[] | undefined {
    return this.#filtering.rows.matchIds;
  }

  set marked(ids: readonly string[] | undefined) {
    this.mark(ids);
  }

  /** The same by id, or by row of the store that companions see. */
  mark(found: readonly string[] | Uint32Array | undefined): void {
    this.#filtering.mark(found ?? undefined);
  }

  /** Shows what a reader asks for: sets the properties, says how many events remain, and tells with `longview-filter`. */
  choose(choice: Partial<Choice>, { says = true }: { readonly says?: boolean } = {}): void {
    this.#filtering.choose(choice, says);
  }

  /** Travels to an event: what lasted fills the view, what happened at a point stands in the middle with its name. */
  showEvent(id: string): void {
    this.#whenShown(() => { this.#engine.travel.showEvent(this.#rowOf(id)); });
  }

  /** Says something to assistive technology, when it has nothing else to say. */
  say(words: string): void {
    const live = this.renderRoot.querySelector<HTMLElement>('.live');
    if (live) live.textContent = words;
  }

  /** Shows other events on the same tracks. */
  replaceData(events: readonly TimelineEvent[]): void {
    this.#arrival.replace(events);
  }

  /** Shows more events on the same tracks, those that are there staying where they are; `ready` resolves when they are shown. */
  appendData(events: readonly TimelineEvent[]): void {
    this.#arrival.append(events);
  }

  /** The picture as a standalone SVG document. */
  toSvg(): string {
    const stage = this.#engine.stage;
    return (stage && atHand.here?.svgOf(stage, { title: this.#title, lang: this.locale, background: 'background' })) ?? '';
  }

  /** The picture as a PNG, two pixels for one. */
  async toPng(): Promise<Blob> {
    const { pictureAlone: scene, setting } = this.#engine.stage ?? {};
    if (!scene || !setting) throw new Error('there is nothing to draw yet: wait for `ready`');
    const { scenePng } = await import('../../render/scene-png.js');
    return scenePng(scene, setting.theme);
  }

  /** The box of an event's mark in client px; `null` when it is not drawn. */
  boundsOf(id: string): DOMRect | null {
    const bounds = this.#engine.picture.boundsOf(this.#rowOf(id));
    return bounds ? this.#engine.picture.toClient(bounds) : null;
  }

  /** Id of the event at a point in client px; `null` where there is none. */
  eventAt(clientX: number, clientY: number): string | null {
    const hit = this.#engine.picture.hitAt(clientX, clientY);
    return hit?.kind === 'event' ? this.#store?.ids[hit.row] ?? null : null;
  }

  /** What the reader sees now. */
  getViewState(): ViewState {
    return viewStateOf(this, this.#engine.view.window);
  }

  /** Shows what was seen before; what the state leaves out, or what is not of its kind, stays as it is. */
  setViewState(state: Partial<ViewState>, options: { readonly animate?: boolean } = {}): void {
    const { stage, view: { window } } = this.#engine;
    const { start, end, ...properties } = readViewState(state);
    applyViewState(this, properties);
    // There is no window yet: an end that is left out is that of the events.
    if (!stage && start === window.start && end === window.end) return;
    const { start: from, end: to } = stage ? window : { start: -Infinity, end: Infinity };
    const span = { start: start ?? from, end: end ?? to };
    const go = (): void => { this.zoomTo(span, options); };
    go();
    // A card that comes or goes beside the plot changes its width, and with it how much time is seen.
    if (this.isUpdatePending) void this.updateComplete.then(go);
  }

  /** The address of the page with the view as it is now, where `hash` keeps it there. */
  get link(): string {
    return this.#link.href;
  }

  /** Puts the address with the view as it is now into the clipboard, and tells so; resolves to whether that was possible. */
  async copyLink(): Promise<boolean> {
    const isCopied = await this.#link.copy();
    const { linkCopied, linkNotCopied } = messagesIn(this.locale);
    (await notices.whenSettled())?.showNotice(this.renderRoot, isCopied ? linkCopied : linkNotCopied);
    return isCopied;
  }

  /** Adds an element that follows this timeline; what comes back takes it away again. */
  addCompanion(companion: Companion): () => void {
    const leave = this.#companions.add(companion);
    if (companion.inPlaceOf === undefined) return leave;
    // Its button goes, and comes back.
    this.requestUpdate();
    return () => {
      leave();
      this.requestUpdate();
    };
  }

  /** Whether another element of the page stands in the place of a part of this one. */
  isElsewhere(part: CompanionPart): boolean {
    return this.#companions.inPlaceOf(part) !== undefined;
  }

  /** What companions draw from; `undefined` until there is a dataset. */
  get insight(): TimelineInsight | undefined {
    const stage = this.#engine.stage;
    const words = this.#words;
    if (!stage || !words) return undefined;
    return {
      store: stage.setting.store, scene: stage.scene, calendar: stage.setting.calendar, colors: stage.arrangement.colors, theme: stage.setting.theme, measure: stage.measure, words,
      window: this.#engine.view.window, selectedRow: this.#engine.focus.selected, way: () => this.#selection.way,
      tracks: stage.arrangement.list, filter: this.#filtering.rows, search: this.#filtering.search, whenSearchable: this.#filtering.whenSearchable,
    };
  }

  protected override render(): TemplateResult {
    const { locale, loadState: state } = this;
    const messages = messagesIn(locale);
    const hasEvents = (this.#store?.size ?? 0) > 0;
    return html`
      <span class="probe" aria-hidden="true"></span>
      <div class="frame" data-view=${hasEvents ? this.#views.shown : 'timeline'}>
        ${this.withoutHeader ? nothing : this.#renderHeader(messages, hasEvents)}
        ${this.searching && hasEvents ? html`<longview-search part="search" .timeline=${this} .leave=${this.#leaveSearch}></longview-search>` : nothing}
        ${this.legend && hasEvents ? html`<longview-legend part="legend" role="group" tabindex="0" aria-label=${messages.legend} .timeline=${this}></longview-legend>` : nothing}
        <div class="body">
          <div class="plot" part="plot">
            ${renderPicture(this.#title || messages.timeline, !hasEvents)}
            ${hasEvents ? this.#views.render(messages) : nothing}
            ${renderState(messages, state, { locale, hasEvents, cancel: this.#cancel })}
            ${this.#filtering.notes.renderBeyond()}
            <div class="marked" aria-hidden="true" hidden></div>
            <div class="hint" aria-hidden="true" hidden></div>
            <div class="hint notice" aria-hidden="true" hidden></div>
            <div class="tip" part="tip" aria-hidden="true" hidden><time></time><span></span></div>
          </div>
          ${this.#selection.renderCard()}
        </div>
        ${this.withoutMinimap || state.phase === 'failed' || (state.phase === 'ready' && !hasEvents) ? nothing : html`<longview-minimap part="minimap" .timeline=${this}></longview-minimap>`}
        ${state.phase === 'ready' ? renderProblems(messages, [...this.#hands.issues, ...this.#staging.calendar.issues, ...this.#link.issues, ...state.issues]) : nothing}
        <div class="print" part="print"></div>
      </div>
      <div class="live" role="status"></div>
      <dialog part="dialog"></dialog>
    `;
  }

  #renderHeader(messages: Messages, hasEvents: boolean): TemplateResult {
    const summary = summaryOf(this.#store, this.#words, () => { this.requestUpdate(); });
    return html`
      <div class="header" part="header">
        <div>
          <slot name="title">${this.#title === '' ? nothing : html`<h2 part="title">${this.#title}</h2>`}</slot>
          ${this.#filtering.notes.renderStatus() ?? html`<slot name="summary"><p class="summary">${summary}</p></slot>`}
        </div>
        ${this.withoutToolbar ? nothing : renderToolbar(timelineTools(this, messages, hasEvents, this.#views), messages, this.#toolbar)}
      </div>
    `;
  }

  get words(): EventWords | undefined {
    return this.#words;
  }

  get beyondSaid(): string {
    return this.#filtering.notes.sayBeyond();
  }

  /** Whether there is anything to link. */
  get hasRelations(): boolean {
    return (this.#store?.about.relations?.length ?? 0) > 0;
  }

  showTip(tip: Tip | undefined, leave?: TipLeave): void {
    this.#hands.tip?.show(tip, leave);
  }

  closeTip(): boolean {
    return this.#hands.tip?.close() ?? false;
  }

  /** Selects an event in the row of a track, from which its card goes on. */
  pick(id: string, track: number): void {
    this.#selection.pick(id, track);
  }

  /** The same, and takes the focus to the card, if there is one here. */
  open(id: string, track?: number): void {
    this.#selection.open(id, track);
  }

  leftToPage(gesture: LeftGesture): void {
    const { zoomHint, touchHint } = messagesIn(this.locale);
    if (this.dispatchEvent(new LongviewGestureBlockedEvent(gesture))) this.#hint.show(gesture === 'touch' ? touchHint : zoomHint(zoomKey()));
  }

  openGoTo(): void {
    if ((this.#store?.size ?? 0) > 0) this.#dialogs.open('goTo');
  }

  openHelp(): void {
    this.#dialogs.open('help');
  }

  get window(): Span {
    return this.#engine.view.window;
  }

  get limits(): ViewLimits {
    return this.#engine.view.limits;
  }

  get isVertical(): boolean {
    return this.#staging.isVertical;
  }

  goToDate(date: FuzzyDate): boolean {
    return atHand.here?.goToDate(date, this.#engine, this.#hands.input) ?? false;
  }

  arrangeTracks(settings: TrackSettings): boolean {
    if (settings === this.trackSettings || !this.dispatchEvent(new LongviewTrackChangeEvent(settings))) return false;
    this.trackSettings = settings;
    return true;
  }

  focused(id: string): void {
    this.dispatchEvent(new LongviewFocusEvent(id));
  }

  /** Does what takes a picture, and what acts on it, as soon as they are there. */
  #whenShown(call: () => void): void {
    if (this.#engine.stage && atHand.here) call();
    else void this.ready.then(call);
  }

  get #store(): EventStore | undefined {
    return shownIn(this.loadState)?.store;
  }

  get #title(): string {
    return this.#words?.text(this.#store?.about.title) ?? '';
  }

  #rowOf(id: string | undefined): number {
    return (id === undefined ? undefined : this.#store?.rowOf(id)) ?? -1;
  }

  #came({ store, origin }: ShownEvents, before: ShownEvents | undefined): void {
    this.#speakOf(store);
    if (origin !== before?.origin) this.#hands.input?.reset();
    else this.#hands.input?.rowsHaveMoved((row) => store.rowOf(before.store.ids[row] ?? ''));
  }

  /** The button goes with what it was pressed for: the focus goes to what is there in its place. */
  readonly #cancel = (): void => {
    this.abort();
    this.#focusPlot();
  };

  /** What had the focus is going away: it goes to what is there in its place. */
  #focusPlot(): void {
    void this.updateComplete.then(() => {
      if (!this.#views.focusEvent(undefined)) this.#views.enterPlot();
    });
  }

  protected override languageLearnt(): void {
    this.#pageChanged();
  }

  /** Theme, language, direction or font of the page may be others now. */
  #pageChanged(): void {
    void this.learnLanguage();
    this.#staging.set();
    this.#engine.view.stir();
    this.requestUpdate();
  }

  #speakOf({ about, timeZone }: EventStore): void {
    this.#words = eventWords(about, this.locale, messagesIn(this.locale), timeZone);
  }

  #staged(news: StageNews): void {
    const store = this.#store;
    if (!store?.size) {
      this.#companions.tell('data');
      return;
    }
    this.#speakOf(store);
    void this.#hands.connect();
    // A window of the address is what was seen together with the selection.
    if (news === 'events') this.#selectionChanged(this.#link.span === undefined);
    // An event that was selected before it came may be here now.
    else if (news === 'rows' && this.#engine.focus.selected < 0) this.#selection.draw();
    if (news !== 'look') this.#filtering.apply();
    this.#relations.refresh();
    this.#companions.tell(news === 'look' ? 'look' : 'data');
  }

  #moved(): void {
    this.#hands.input?.moved();
    this.#checkHistory();
    const { start, end } = this.#engine.view.window;
    this.#companions.tell('view');
    this.dispatchEvent(new LongviewViewChangeEvent(start, end));
  }

  #rested(): void {
    if (!this.withoutCard) cardText.get(() => undefined);
    this.#companions.tell('rest');
    this.#filtering.notes.look(this.#engine.view.window, this.#engine.stage?.layout?.inView.reduce((sum, inView) => sum + inView, 0) ?? 0);
    this.#hands.rested();
    this.#checkHistory();
    const { window } = this.#engine.view;
    if (this.#restedAt && sameWindow(window, this.#restedAt)) return;
    this.#restedAt = window;
    this.dispatchEvent(new LongviewViewChangeEndEvent(window.start, window.end));
  }

  /** The buttons that go back and forward follow the history. */
  #checkHistory(): void {
    const ends = `${this.canGoBack} ${this.canGoForward}`;
    if (ends !== this.#historyEnds) this.requestUpdate();
    this.#historyEnds = ends;
  }

  #selectionChanged(reveals = true): void {
    this.#selection.draw();
    if (reveals) this.#engine.travel.reveal(this.#engine.focus.selected, this.#selection.track);
    this.#companions.tell('selection');
  }

  readonly #leaveSearch = (): void => {
    this.searching = false;
    this.#focusPlot();
  };
}

/** A zone that there is, or `recorded`; `undefined` is UTC. */
function zoneOf(name: string | undefined): string | undefined {
  return name === 'recorded' || (name !== undefined && isTimeZone(name)) ? name : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-timeline': LongviewTimeline;
  }
}
