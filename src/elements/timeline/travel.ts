import { EventFlag } from '../../store/event-flags.js';
import { closedSpan } from '../../view/closed-span.js';
import { instantToPx, pan, sameWindow, show } from '../../view/view-window.js';
import { lastEnd } from '../../layout/empty-track.js';
import { valueAt } from '../../base/number.js';
import { windowOnEvent } from '../../view/event-window.js';
import type { EventStore } from '../../store/event-store.js';
import type { Instant } from '../../time/instant.js';
import type { KeptWindow } from './kept-window.js';
import type { Landscape } from './landscape.js';
import type { Seeker, Sought } from './seeker.js';
import type { Span } from '../../time/span.js';
import type { ViewWindow } from '../../view/view-window.js';

/** How far from the plot's edge an event is brought when it was out of sight, as a part of the width. */
const REVEAL_MARGIN = 0.15;
/** Nearer to the plot's edge than this, px, an event is as good as out of sight; a window that shows everything leaves more. */
const EDGE_PX = 24;
/** An event that fills the view leaves this part free on either side. */
const EVENT_MARGIN = 0.2;
/** All events of a track leave this part free. */
const TRACK_MARGIN = 0.05;
const STEP_MS = 250;

/** The ways through time and from track to track that buttons, keys, hands and programs share. */
export class Travel {
  readonly #in: Landscape;
  readonly #kept: KeptWindow;
  #seeker: Seeker | undefined;
  /** What has been travelled to before there was anything to scroll the tracks there. */
  #sought: Sought | undefined;

  constructor(landscape: Landscape, kept: KeptWindow) {
    this.#in = landscape;
    this.#kept = kept;
  }

  /** What scrolls the tracks to what is travelled to; `undefined` until it has come. */
  get seeker(): Seeker | undefined {
    return this.#seeker;
  }

  /** It has come, and brings into sight what has been travelled to meanwhile. */
  take(seeker: Seeker): void {
    this.#seeker = seeker;
    if (this.#sought) seeker.seek(this.#sought);
    this.#sought = undefined;
  }

  /** Shows everything. */
  fit(): void {
    const { stage, view } = this.#in;
    if (stage) view.flyTo(stage.arrangement.fit);
  }

  /** Travels to a stretch of time, to the end of all events where it is open; where there is nothing to see yet, the first picture is of that. */
  zoomTo(span: Span, animate = true): void {
    const { stage, view } = this.#in;
    const asked = stage ? closedSpan(span, stage.setting.store.extent, view.limits) : span;
    this.#kept.ask(asked);
    if (stage) view.flyTo(show(view.window, asked), { animate });
  }

  /** Zooms by a ratio, above 1 in, about an instant or the focused event or the middle. */
  zoomBy(ratio: number, anchor: Instant = this.anchor): void {
    const { stage, view } = this.#in;
    if (stage) view.zoomAt(instantToPx(view.window, anchor), anchor, view.targetScale / ratio, STEP_MS);
  }

  /** Moves by a part of the window; positive is to later times. */
  panBy(fraction: number): void {
    const { stage, view } = this.#in;
    if (stage) view.slideBy(-fraction * view.window.widthPx, STEP_MS);
  }

  /** The instant that keeps its place where nothing is pointed at: that of the focused or selected event in view, else the middle. */
  get anchor(): Instant {
    const { focus: { focused, selected }, view: { window } } = this.#in;
    const start = this.#store?.starts[focused >= 0 ? focused : selected];
    return start !== undefined && start > window.start && start < window.end ? start : (window.start + window.end) / 2;
  }

  /**
   * Brings an event into view, if it is not; the scale stays.
   *
   * @param track that of its actors in whose row it is to be seen; its home by itself
   * @param isCounted whether it is only to be seen where it begins, as one of a count
   */
  reveal(row: number, track?: number, isCounted = false): void {
    const { view } = this.#in;
    const store = this.#store;
    if (!store || row < 0) return;
    const { destination } = view;
    const window = this.panned(destination, row, isCounted);
    if (window !== destination) view.flyTo(window);
    this.#seek({ track: track ?? store.homeOf(row), row });
  }

  /** The window moved so far that an event is in view with its name, or, of a count, where it begins; the same one where it is. */
  panned(window: ViewWindow, row: number, isCounted = false): ViewWindow {
    const { stage, coveredPx } = this.#in;
    const store = this.#store;
    if (!stage || !store) return window;
    const { isTurned } = stage.stance;
    // Where everything is in view nothing is to be moved, but for what lies over it.
    if (sameWindow(window, stage.arrangement.fit) && !(isTurned && coveredPx > 0)) return window;
    const startPx = instantToPx(window, store.starts[row] ?? 0);
    const endPx = isCounted ? startPx : Math.min(instantToPx(window, store.ends[row] ?? 0) + stage.arrangement.placement.widthOf(row), startPx + window.widthPx / 2);
    const seenPx = window.widthPx - (isTurned ? coveredPx : 0);
    const margin = seenPx * REVEAL_MARGIN;
    const edge = Math.min(EDGE_PX, margin / 3);
    const byPx = startPx < edge ? margin - startPx : endPx > seenPx - edge ? seenPx - margin - Math.min(endPx, startPx + seenPx / 2) : 0;
    return pan(window, byPx);
  }

  /** Brings an event to the middle of the view. */
  centre(row: number): void {
    const { view } = this.#in;
    const start = this.#store?.starts[row];
    if (start !== undefined) view.flyTo(pan(view.window, view.window.widthPx / 2 - instantToPx(view.window, start)));
  }

  /** Travels to an event, so that it is seen with its name and among others. */
  showEvent(row: number): void {
    const { stage, view } = this.#in;
    const store = this.#store;
    if (!stage || !store || row < 0) return;
    const { placement } = stage.arrangement;
    placement.decideRow(row);
    view.flyTo(windowOnEvent(view.window, {
      span: { start: valueAt(store.outerStarts, row), end: valueAt(store.outerEnds, row) },
      lasted: (valueAt(store.flags, row) & EventFlag.Range) !== 0,
      labelScale: valueAt(placement.scales, row),
      finestMs: store.finestMs,
    }));
    this.#seek({ track: store.homeOf(row), row });
  }

  /** Fills the view with an event and some room around it. */
  fitEvent(row: number): void {
    const store = this.#store;
    if (store) this.#flyAround({ start: store.starts[row] ?? 0, end: store.ends[row] ?? 0 }, EVENT_MARGIN);
  }

  /** Fills the view with all events of a track. */
  fitTrack(track: number): void {
    const store = this.#store;
    const [first] = store?.rowsOf(track) ?? [];
    if (!store || first === undefined) return;
    this.#flyAround({ start: store.starts[first] ?? 0, end: lastEnd(store, track) ?? store.extent.end }, TRACK_MARGIN);
  }

  /** Scrolls a track into view; one that is pinned is there. */
  revealTrack(track: number): void {
    this.#seek({ track, row: -1 });
  }

  get #store(): EventStore | undefined {
    return this.#in.stage?.setting.store;
  }

  #flyAround(span: Span, margin: number): void {
    const { window, limits } = this.#in.view;
    const lengthMs = Math.max(span.end - span.start, limits.minMsPerPx * window.widthPx * (1 - 2 * margin));
    const middle = (span.start + span.end) / 2;
    const half = lengthMs / (1 - 2 * margin) / 2;
    this.#in.view.flyTo({ start: middle - half, end: middle + half, widthPx: window.widthPx });
  }

  #seek(sought: Sought): void {
    if (!this.#in.stage?.layout) return;
    if (this.#seeker) this.#seeker.seek(sought);
    else this.#sought = sought;
  }
}
