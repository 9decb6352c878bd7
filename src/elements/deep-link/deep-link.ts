import { applyViewState } from '../view-state.js';
import { msPerPx } from '../../view/view-window.js';
import { PageAddress } from './page-address.js';
import { unknownIds } from './unknown-ids.js';
import { readViewText, viewText, withoutWindow } from './view-text.js';
import type { Companion, TimelineChange, TimelineInsight } from '../companions.js';
import type { EventStore } from '../../store/event-store.js';
import type { Issue } from '../../base/result.js';
import type { Span } from '../../time/span.js';
import type { ViewState, ViewStateHost } from '../view-state.js';

/** The timeline whose view is in the address. */
export interface LinkedTimeline extends HTMLElement, ViewStateHost {
  /** The name of its piece of the fragment; its id where that is empty. */
  readonly hash: string | boolean | undefined;
  readonly insight: TimelineInsight | undefined;
  getViewState(): ViewState;
  setViewState(state: Partial<ViewState>, options?: { readonly animate?: boolean }): void;
  addCompanion(companion: Companion): () => void;
}

/** A window that rests for so long is written into the address. */
const WRITE_MS = 300;
/** Events that are selected so fast one after the other are one step of the history. */
const RUN_MS = 1000;
/** What opens a step of the history. */
const STEPS = ['longview-select', 'longview-view-switch'] as const;

/** Those that have been opened, first come first: of several with one name only the first has the address. */
const opened: DeepLink[] = [];

/**
 * Keeps the view of a timeline in the fragment of the page's address: reads it at first and when the reader goes back or
 * forward, writes it when the window is at rest, and opens a step of the history for what was selected or switched.
 */
export class DeepLink implements Companion {
  readonly #timeline: LinkedTimeline;
  readonly #changed: () => void;
  readonly #name: string;
  readonly #address: PageAddress;
  /** What holds where the address says nothing: what the page itself has set. */
  readonly #base: Omit<ViewState, 'start' | 'end'>;
  readonly #page: Window;
  readonly #leave: () => void;
  #span: Span | undefined;
  #readingIssues: readonly Issue[] = [];
  /** What was read, without its window. */
  #read: Omit<Partial<ViewState>, 'start' | 'end'> = {};
  /** What is unknown of it, and among which events. */
  #unknown: { readonly store: EventStore; readonly issues: readonly Issue[] } | undefined;
  /** The text that was written or read last. */
  #seen: string | undefined;
  /** The view when it was last at rest, and how wide it was, CSS px. */
  #rested: string | undefined;
  #restedPx = 0;
  /** Whether no reader has done anything yet about what the address says. */
  #isUntouched = true;
  /** Whether the window has yet to come to what the address says, or to events that have just come. */
  #isArriving = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #steppedAt = -Infinity;

  /** @param changed what `span` or `issues` say is another now */
  constructor(timeline: LinkedTimeline, changed: () => void) {
    this.#timeline = timeline;
    this.#changed = changed;
    const { hash } = timeline;
    this.#name = typeof hash === 'string' && hash !== '' ? hash : timeline.id;
    this.#page = timeline.ownerDocument.defaultView ?? window;
    this.#address = new PageAddress(this.#page, this.#name, () => !opened.some((other) => other.#name === ''));
    const { start: _, end: __, ...base } = timeline.getViewState();
    this.#base = base;
    opened.push(this);
    this.#leave = timeline.addCompanion(this);
    for (const step of STEPS) timeline.addEventListener(step, this.#step);
    this.#page.addEventListener('popstate', this.#navigated);
    this.#page.addEventListener('hashchange', this.#navigated);
    if (this.#isFirst) this.#enter();
  }

  /** The window that the address gave at first, infinite where it has only one end, until the reader has moved: more of a file may come after it was first seen. */
  get span(): Span | undefined {
    return this.#span;
  }

  get issues(): readonly Issue[] {
    return this.#isFirst ? [...this.#readingIssues, ...this.#unknownIds] : [{
      severity: 'warning', code: 'link/name-taken', path: 'hash', message: `another timeline of this page has the name “${this.#name}” in the address`,
      hint: 'give each its own: <longview-timeline hash="name">',
    }];
  }

  /** The address of the page with the view as it is now. */
  get href(): string {
    return this.#address.with(this.#now() ?? this.#seen ?? '');
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#leave();
    for (const step of STEPS) this.#timeline.removeEventListener(step, this.#step);
    this.#page.removeEventListener('popstate', this.#navigated);
    this.#page.removeEventListener('hashchange', this.#navigated);
    const hadAddress = this.#isFirst;
    opened.splice(opened.indexOf(this), 1);
    const heir = opened.find((other) => other.#name === this.#name);
    if (hadAddress && heir) heir.#inherit();
  }

  timelineChanged(change: TimelineChange): void {
    if (!this.#isFirst) return;
    if (change === 'rest') this.#rest();
    // Events that have just come may have made the window another: that is no reader's doing.
    else if (change === 'data') {
      this.#isArriving ||= this.#isUntouched;
      this.#changed();
    }
    else if (change === 'selection' && !this.#isArriving) this.#writeSoon();
  }

  get #isFirst(): boolean {
    return opened.find((other) => other.#name === this.#name) === this;
  }

  get #unknownIds(): readonly Issue[] {
    const { store } = this.#timeline.insight ?? {};
    if (store && this.#unknown?.store !== store) this.#unknown = { store, issues: unknownIds(this.#read, this.#base, store) };
    return this.#unknown?.issues ?? [];
  }

  #inherit(): void {
    this.#enter();
    this.#changed();
  }

  #enter(): void {
    const { piece } = this.#address;
    if (piece === undefined) return;
    this.#show(piece, false);
    this.#address.scrollToAnchor();
  }

  /** Shows what a text says. */
  #show(text: string, animate: boolean): void {
    this.#seen = text;
    this.#isArriving = true;
    if (this.#rested !== undefined) this.#rested = text;
    const { state, issues } = readViewText(text, this.#base);
    const { start, end, ...properties } = state;
    const span = start === undefined && end === undefined ? undefined : { start: start ?? -Infinity, end: end ?? Infinity };
    if (this.#rested === undefined) this.#span = span;
    this.#readingIssues = issues;
    this.#read = properties;
    this.#unknown = undefined;
    // Without a window the selected event is to be brought into view, which a window of the state would undo.
    if (span) this.#timeline.setViewState({ ...properties, ...span }, { animate });
    else applyViewState(this.#timeline, properties);
    this.#changed();
  }

  readonly #navigated = (): void => {
    const { piece } = this.#address;
    const isOther = piece !== undefined && piece !== this.#seen && this.#isFirst;
    // What was about to be written belongs to the entry that has been left.
    clearTimeout(this.#timer);
    this.#isUntouched ||= piece !== this.#seen;
    this.#seen = piece;
    if (isOther) this.#show(piece, true);
  };

  readonly #step = ({ timeStamp }: Event): void => {
    if (!this.#isFirst || this.#rested === undefined) return;
    const before = this.#rested;
    const now = this.#now();
    if (now === undefined || now === before) return;
    // The entry that is left tells what was seen in it.
    if (timeStamp - this.#steppedAt > RUN_MS) {
      this.#address.replace(before);
      this.#address.push(now);
    } else this.#address.replace(now);
    this.#steppedAt = timeStamp;
    this.#isUntouched = false;
    this.#seen = now;
    this.#rested = now;
  };

  #rest(): void {
    const now = this.#now();
    const { widthPx = 0 } = this.#timeline.insight?.window ?? {};
    if (now === undefined) return;
    // An address goes on saying what it said, which may be nothing or nonsense, until the reader does something.
    const before = this.#rested;
    this.#isUntouched &&= this.#isArriving || before === undefined || before === now || (this.#restedPx !== widthPx && withoutWindow(before) === withoutWindow(now));
    this.#isArriving = false;
    this.#rested = now;
    this.#restedPx = widthPx;
    if (!this.#isUntouched) this.#writeSoon();
  }

  #writeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#write(); }, WRITE_MS);
  }

  #write(): void {
    const now = this.#now();
    if (now === undefined || this.#says(now)) return;
    this.#seen = now;
    this.#span = undefined;
    this.#address.replace(now);
  }

  /** Whether the address says the same already, in the words of whoever wrote it. */
  #says(now: string): boolean {
    const { piece } = this.#address;
    if (piece === undefined || piece === now) return piece === now;
    const { state, issues } = readViewText(piece, this.#base);
    const { start, end, ...properties } = state;
    return issues.length === 0 && start !== undefined && end !== undefined && this.#text({ ...properties, start, end }) === now;
  }

  /** The view as a text; `undefined` while there is nothing to see. */
  #now(): string | undefined {
    return this.#timeline.insight && this.#text(this.#timeline.getViewState());
  }

  #text(state: ViewState): string {
    const window = this.#timeline.insight?.window;
    return viewText(state, this.#base, window === undefined ? 0 : msPerPx(window) / 2);
  }
}
