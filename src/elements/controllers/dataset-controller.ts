import { AddingController } from './adding-controller.js';
import { failure } from '../../base/result.js';
import { nextTask } from '../next-task.js';
import { pauseAfter } from '../../base/steps.js';
import { readWith, textReading, unforeseen, valueReading } from './reading.js';
import { shownIn } from './dataset-state.js';
import type { DataFormat } from '../../io/sniff-format.js';
import type { DatasetState, LoadingProgress, ShownEvents } from './dataset-state.js';
import type { EventStore } from '../../store/event-store.js';
import type { Issue, Result } from '../../base/result.js';
import type { Turns } from './value-reading.js';

/** How long reading goes on without letting the page draw and listen. */
const SLICE_MS = 8;
/** Progress is told no more often than this. */
const TELL_MS = 100;

/** Nothing has been done yet. */
const BEGINNING: LoadingProgress = { bytes: undefined, totalBytes: undefined, events: 0, isReading: false, fraction: undefined };

/** One dataset on its way. */
interface Request {
  readonly abort: AbortController;
  readonly origin: object;
  /** Begins it anew, after it was interrupted. */
  readonly again: () => void;
}

/** Reads what the element is given; the newest request wins and the older ones are given up. */
export class DatasetController {
  readonly #onChange: (state: DatasetState) => void;
  #state: DatasetState = { phase: 'idle' };
  /** The last state in which nothing was on its way. */
  #settled: DatasetState = this.#state;
  #request: Request | undefined;
  #timeZone: string | undefined;
  #untold: LoadingProgress | undefined;
  #toldMs = -Infinity;
  #tellTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #adding = new AddingController(this);

  constructor(onChange: (state: DatasetState) => void) {
    this.#onChange = onChange;
    // Whatever the data come as.
    void valueReading.whenSettled();
  }

  /** The clock that the events stand on; another one stands them anew. */
  get timeZone(): string | undefined {
    return this.#timeZone;
  }

  set timeZone(timeZone: string | undefined) {
    if (timeZone === this.#timeZone) return;
    this.#timeZone = timeZone;
    const shown = shownIn(this.#state);
    if (shown === undefined) return;
    const store = this.#onClock(shown.store);
    if (this.#state.phase === 'loading') this.#set({ ...this.#state, shown: { ...shown, store } });
    else this.#settle({ phase: 'ready', ...shown, store });
  }

  get state(): DatasetState {
    return this.#state;
  }

  /** What is shown, if nothing else is on its way. */
  get complete(): ShownEvents | undefined {
    return this.#request === undefined && this.#state.phase === 'ready' ? this.#state : undefined;
  }

  /** Shows events that were put together elsewhere, in the place of those that are complete. */
  show(events: ShownEvents): void {
    this.#settle({ phase: 'ready', ...events, store: this.#onClock(events.store) });
  }

  /** Resolves when all events are there that were to be added. */
  get allAdded(): Promise<void> {
    return this.#adding.done;
  }

  /** Adds events to those that are shown, or to those that are on their way. */
  append(events: unknown): void {
    if (shownIn(this.#state) !== undefined || this.#request !== undefined) this.#adding.add(events);
  }

  /** Takes a value that a program hands over: a dataset, or anything that can be read as one. */
  take(data: unknown): void {
    const request = this.#begin(() => { this.take(data); });
    const small = valueReading.here?.readAtOnce(data, this.#timeZone);
    if (small) {
      this.#finish(request, small);
      return;
    }
    void this.#run(request, (turns) => {
      this.#tell(BEGINNING);
      const tell = (events: number, fraction: number): void => { this.#tell({ ...BEGINNING, isReading: true, events, fraction }); };
      return readWith(valueReading, ({ readAtOnce, readInTurns }) => {
        turns.signal.throwIfAborted();
        const isText = typeof data === 'string';
        return readAtOnce(data, turns.timeZone) ?? (isText ? readWith(textReading, ({ readLongText }) => readLongText(data, turns, tell)) : readInTurns(data, turns, tell));
      });
    });
  }

  /** Fetches and reads a file. */
  async load(url: string, format: DataFormat | 'auto'): Promise<void> {
    const request = this.#begin(() => { void this.load(url, format); });
    await this.#run(request, async (turns) => {
      this.#tell({ ...BEGINNING, bytes: 0 });
      // The file is on its way while what reads it is.
      const response = fetch(url, { signal: turns.signal });
      response.catch(() => undefined);
      return readWith(textReading, ({ readFile }) => readFile({
        url, format, response,
        tell: (progress) => { this.#tell(progress); },
        show: (store) => this.#showPart(request, store),
      }, turns));
    });
  }

  /**
   * Gives up what is on its way. What was there before comes back; where there was nothing, what has arrived stays, with
   * an issue that says so.
   */
  cancel(): void {
    const request = this.#request;
    if (request === undefined) return;
    const shown = shownIn(this.#state);
    this.#stop();
    const issue: Issue = { severity: 'warning', code: 'load/cancelled', path: '', message: 'loading was cancelled: not all events are shown', hint: 'load it again for the rest' };
    if (this.#settled.phase === 'ready') this.#settle({ ...this.#settled, store: this.#onClock(this.#settled.store) });
    else if (shown === undefined) this.#settle({ phase: 'cancelled', again: request.again });
    else this.#settle({ phase: 'ready', ...shown, issues: [issue, ...shown.issues] });
  }

  /** Gives up what is on its way until {@link resume}. */
  suspend(): void {
    this.#request?.abort.abort();
    this.#hush();
  }

  /** Begins anew what was given up for a while. */
  resume(): void {
    if (this.#request?.abort.signal.aborted === true) this.#request.again();
  }

  #begin(again: () => void): Request {
    this.#stop();
    this.#adding.clear();
    this.#request = { abort: new AbortController(), origin: {}, again };
    return this.#request;
  }

  #stop(): void {
    this.#request?.abort.abort();
    this.#request = undefined;
    this.#hush();
  }

  /** What was to be told of progress is past. */
  #hush(): void {
    clearTimeout(this.#tellTimer);
    this.#tellTimer = undefined;
    this.#toldMs = -Infinity;
  }

  /** Does the work of a request in turns with the page, and shows what comes of it, if nothing newer has been asked for. */
  async #run(request: Request, work: (turns: Turns) => Promise<Result<EventStore>>): Promise<void> {
    const turns: Turns = { pause: pauseAfter(SLICE_MS, () => performance.now(), nextTask), signal: request.abort.signal, timeZone: this.#timeZone };
    try {
      const result = await work(turns);
      // Setting the stage is a task of its own.
      await nextTask();
      if (!request.abort.signal.aborted) this.#finish(request, result);
    } catch (reason) {
      // A request that a newer one has replaced has nothing to say any more.
      if (!request.abort.signal.aborted) this.#finish(request, failure(unforeseen(reason)));
    }
  }

  #finish({ origin }: Request, result: Result<EventStore>): void {
    this.#request = undefined;
    this.#hush();
    const { issues } = result;
    this.#settle(result.ok ? { phase: 'ready', store: this.#onClock(result.value), issues, origin } : { phase: 'failed', issues });
    this.#adding.go();
  }

  /** Events on the clock that was asked for. */
  #onClock(store: EventStore): EventStore {
    return store.timeZone === this.#timeZone ? store : valueReading.here?.storeOnClock(store, this.#timeZone) ?? store;
  }

  /** Shows a part of what a request is for, if it is still wanted. */
  async #showPart(request: Request, store: EventStore): Promise<void> {
    if (this.#request !== request || this.#state.phase !== 'loading') return;
    this.#set({ ...this.#state, shown: { store: this.#onClock(store), issues: [], origin: request.origin } });
    // The page draws it now, which belongs to what it takes.
    await nextTask();
  }

  /** Tells how far loading is, now or as soon as that has been told long enough ago. */
  #tell(progress: LoadingProgress): void {
    this.#untold = progress;
    if (this.#tellTimer !== undefined) return;
    const waitMs = this.#toldMs + TELL_MS - performance.now();
    if (waitMs <= 0) this.#tellNow();
    else this.#tellTimer = setTimeout(() => { this.#tellNow(); }, waitMs);
  }

  #tellNow(): void {
    this.#tellTimer = undefined;
    this.#toldMs = performance.now();
    if (this.#untold !== undefined) this.#set({ phase: 'loading', progress: this.#untold, shown: shownIn(this.#state) });
  }

  #settle(state: DatasetState): void {
    this.#settled = state;
    this.#set(state);
  }

  #set(state: DatasetState): void {
    this.#state = state;
    this.#onChange(state);
  }
}
