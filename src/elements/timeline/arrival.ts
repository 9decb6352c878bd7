import { atHand } from './at-hand-on-demand.js';
import { DatasetController } from '../controllers/dataset-controller.js';
import { GivenData } from './given-data.js';
import { hasSettled, shownIn } from '../controllers/dataset-state.js';
import { LoadingSpeaker } from './loading-speaker.js';
import { LongviewErrorEvent } from '../dom-events/error-event.js';
import { LongviewLoadEvent } from '../dom-events/load-event.js';
import { LongviewProgressEvent } from '../dom-events/progress-event.js';
import { MarkupController } from '../markup/markup-controller.js';
import { wholeDataset } from '../../store/whole-dataset.js';
import type { DataFormat } from '../../io/sniff-format.js';
import type { DatasetState, ShownEvents } from '../controllers/dataset-state.js';
import type { EventStore } from '../../store/event-store.js';
import type { ReactiveControllerHost } from 'lit';
import type { DatasetHead } from '../../model/dataset.js';
import type { TimelineEvent } from '../../model/event.js';

/** The timeline that data arrive at. */
export interface ArrivalHost extends HTMLElement, ReactiveControllerHost {
  readonly src: string | undefined;
  readonly format: DataFormat | 'auto';
  readonly locale: string;
  readonly isUpdatePending: boolean;
  loadState: DatasetState;
  say(words: string): void;
  requestUpdate(name?: PropertyKey, before?: unknown): void;
}

/** What an arrival means for the rest of a timeline. */
export interface ArrivalEvents {
  /** Other events are here, or more of them. */
  readonly came: (shown: ShownEvents, before: ShownEvents | undefined) => void;
  /** They are all here, and the page has been told. */
  readonly complete: (store: EventStore) => void;
}

/**
 * How data come to a timeline: handed over by a program, fetched as a file, or described by its children; replaced, added to, given
 * up. The page is told how far they are.
 */
export class Arrival {
  readonly #host: ArrivalHost;
  readonly #states: CustomStateSet;
  readonly #events: ArrivalEvents;
  readonly #given = new GivenData();
  readonly #dataset = new DatasetController((state) => { this.#changed(state); });
  readonly #speaker = new LoadingSpeaker((words) => { this.#host.say(words); });
  /** Of a dataset whose events were replaced, what is not events: its relations and stories hold again when their events are back. */
  #about: EventStore['about'] | undefined;
  /** The origin of the dataset that was said to have come. */
  #arrived: object | undefined;
  readonly #awaiting: (() => void)[] = [];

  constructor(host: ArrivalHost, states: CustomStateSet, events: ArrivalEvents) {
    this.#host = host;
    this.#states = states;
    this.#events = events;
    host.addController(new MarkupController(host, () => host.src !== undefined || this.#given.isShown, (shown) => { this.#dataset.show(shown); }));
  }

  /** What was handed over, as long as the page keeps it; else what is shown in its place, put together again. */
  get data(): unknown {
    const store = this.#store;
    return this.#given.value ?? (this.#given.isShown && store ? wholeDataset(store) : undefined);
  }

  set data(value: unknown) {
    this.#give(value, true);
  }

  /**
   * Shows other events on the same tracks, with those of the dataset's relations and steps of stories that refer to none but them. Where a dataset is on
   * its way, it has come before; where there is none, they are one by themselves.
   */
  replace(events: readonly TimelineEvent[]): void {
    const about = this.#about ?? this.#store?.about;
    if (!about && this.#host.loadState.phase === 'loading') {
      void this.settled().then(() => { this.replace(events); });
      return;
    }
    this.#give({ ...about, ...holdingAmong(about ?? {}, events), events }, false);
    this.#about = about;
  }

  /** Shows more events on the same tracks. */
  append(events: readonly TimelineEvent[]): void {
    // What was set just now comes first.
    if (this.#host.isUpdatePending) void this.#host.updateComplete.then(() => { this.#append(events); });
    else this.#append(events);
  }

  /** Sends for what a page asks for by other properties than before, on the clock that it names. */
  ask(changed: ReadonlyMap<PropertyKey, unknown>, timeZone: string | undefined): void {
    this.#dataset.timeZone = timeZone;
    if (changed.has('data') && this.#given.isShown) this.#dataset.take(this.#given.read());
    else if (changed.has('src')) this.#load();
  }

  /** The timeline has been updated with what came: tells so, and whoever waits for it, as soon as it can do all that they may ask for. */
  told(): void {
    const { loadState } = this.#host;
    if (!hasSettled(loadState)) return;
    if (loadState.phase !== 'ready' || atHand.here) this.#tell(loadState);
    else void atHand.whenSettled().then(() => { if (this.#host.loadState === loadState) this.#tell(loadState); });
  }

  #tell(state: DatasetState): void {
    if (state.phase === 'ready') {
      const { store, issues, origin } = state;
      if (origin !== this.#arrived) this.#host.dispatchEvent(new LongviewLoadEvent(() => wholeDataset(store), issues));
      this.#arrived = origin;
      this.#events.complete(store);
    }
    for (const resolve of this.#awaiting.splice(0)) resolve();
  }

  /** Resolves when what was asked for is here, or will not come. */
  async settled(): Promise<void> {
    if (!hasSettled(this.#host.loadState)) await new Promise<void>((resolve) => { this.#awaiting.push(resolve); });
  }

  /** Resolves when all events are there that were to be added. */
  get allAdded(): Promise<void> {
    return this.#dataset.allAdded;
  }

  cancel(): void {
    this.#dataset.cancel();
  }

  suspend(): void {
    this.#dataset.suspend();
  }

  resume(): void {
    this.#dataset.resume();
  }

  get #store(): EventStore | undefined {
    return shownIn(this.#host.loadState)?.store;
  }

  #give(value: unknown, isRemembered: boolean): void {
    this.#about = undefined;
    const before = this.#given.value;
    this.#given.give(value, isRemembered);
    this.#host.requestUpdate('data', before);
  }

  #append(events: readonly TimelineEvent[]): void {
    if (this.#store) this.#given.outdate();
    this.#dataset.append(events);
  }

  #load(): void {
    const { src, format } = this.#host;
    if (src === undefined) return;
    this.#about = undefined;
    this.#given.setAside();
    void this.#dataset.load(new URL(src, document.baseURI).href, format);
  }

  #changed(state: DatasetState): void {
    const host = this.#host;
    const before = shownIn(host.loadState);
    host.loadState = state;
    this.#setState('loading', state.phase === 'loading');
    this.#setState('empty', state.phase === 'ready' && state.store.size === 0);
    if (state.phase === 'failed') host.dispatchEvent(new LongviewErrorEvent(state.issues));
    if (state.phase === 'loading') host.dispatchEvent(new LongviewProgressEvent(state.progress));
    this.#speaker.hear(state, host.locale, performance.now());
    const shown = shownIn(state);
    if (shown && shown.store !== before?.store) this.#events.came(shown, before);
  }

  #setState(name: string, holds: boolean): void {
    if (holds) this.#states.add(name);
    else this.#states.delete(name);
  }
}

/** Of what refers to events, what holds among some of them, of which there may be many more: relations with both ends, and steps of stories with what they select. */
function holdingAmong({ relations = [], stories }: Partial<DatasetHead>, events: readonly TimelineEvent[]): Pick<DatasetHead, 'relations' | 'stories'> {
  const selected = stories?.flatMap(({ steps }) => steps.map(({ view }) => view.selected)) ?? [];
  const sought = new Set([...relations.flatMap(({ from, to }) => [from, to]), ...selected]);
  const found = new Set<string | undefined>([undefined]);
  for (const { id } of events) if (sought.has(id)) found.add(id);
  const kept = stories?.map((story) => ({ ...story, steps: story.steps.filter(({ view }) => found.has(view.selected)) })).filter(({ steps }) => steps.length > 0);
  return { relations: relations.filter(({ from, to }) => found.has(from) && found.has(to)), ...(kept && { stories: kept }) };
}
