import { AddingController } from './adding-controller.js';
import { buildStoreInSteps } from '../../store/build-store.js';
import { failure } from '../../base/result.js';
import { isList, isRecord, keysOf, valueAt } from '../../io/reading/json-value.js';
import { nextTask } from '../next-task.js';
import { partOf, pauseAfter, resultInTurns, resultOf } from '../../base/steps.js';
import { readText } from './text-reading.js';
import { readParsedDataset, readParsedInSteps } from '../../io/read-parsed-dataset.js';
import { shownIn } from './dataset-state.js';
import { storeOnClock } from '../../store/store-on-clock.js';
import type { LoadProgress } from '../../io/load-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { DataFormat } from '../../io/sniff-format.js';
import type { DatasetState, LoadingProgress, ShownEvents } from './dataset-state.js';
import type { EventStore } from '../../store/event-store.js';
import type { InTurns } from '../../io/dataset-stream.js';
import type { Issue, Result } from '../../base/result.js';
import type { Pause, Steps } from '../../base/steps.js';

/** What is no larger than this is read at once: before the page could have drawn anything else. */
const FEW_RECORDS = 3000;
const FEW_CHARACTERS = 250_000;

/** How long reading goes on without letting the page draw and listen. */
const SLICE_MS = 8;
/** Progress is told no more often than this. */
const TELL_MS = 100;
/** The part of reading, and then of freezing what was read, in the work on data that are all there. */
const READING_SHARE = 0.4;

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
    const store = storeOnClock(shown.store, timeZone);
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
    this.#settle({ phase: 'ready', ...events, store: storeOnClock(events.store, this.#timeZone) });
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
    const value = typeof data === 'string' ? valueOfShort(data) : data;
    if (value !== undefined && isSmall(value)) {
      const result = readParsedDataset(value);
      this.#finish(request, result.ok ? { ...result, value: resultOf(this.#storeOf(result.value)) } : result);
      return;
    }
    void this.#run(request, async (pause) => {
      this.#tell(BEGINNING);
      const { signal } = request.abort;
      const events = eventsIn(data);
      const told = (fraction: number): void => { this.#tell({ ...BEGINNING, isReading: true, events: Math.round(events * Math.min(1, fraction / READING_SHARE)), fraction }); };
      const inTurns = (from: number, to: number): InTurns => (steps) => resultInTurns(partOf(steps, from, to), { pause, signal, told });
      const result = await (typeof data === 'string' ? readLongText(data, inTurns) : inTurns(0, READING_SHARE)(readParsedInSteps(data)));
      if (!result.ok) return result;
      const store = await resultInTurns(partOf(this.#storeOf(result.value), READING_SHARE, 1), { pause, signal, told });
      return { ...result, value: store };
    });
  }

  /** Fetches and reads a file. */
  async load(url: string, format: DataFormat | 'auto'): Promise<void> {
    const request = this.#begin(() => { void this.load(url, format); });
    const { signal } = request.abort;
    await this.#run(request, async (pause) => {
      this.#tell({ ...BEGINNING, bytes: 0 });
      let progress: LoadProgress = { loaded: 0, events: 0 };
      const tell = (settled: number | undefined): void => { this.#tell(downloading(progress, settled)); };
      // The file is on its way while what reads it is.
      const response = fetch(url, { signal });
      response.catch(() => undefined);
      const result = await readText(({ loadDataset, ArrivingParts }) => {
        const parts = new ArrivingParts((dataset) => this.#showPart(request, dataset, pause), signal);
        return loadDataset(url, {
          format, signal, pause,
          fetch: () => response,
          onProgress: (next) => {
            progress = next;
            tell(next.settled === undefined ? undefined : next.settled * READING_SHARE);
          },
          onPart: (part) => parts.arrived(part),
        }).finally(() => { parts.stop(); });
      });
      if (!result.ok) return result;
      progress = { ...progress, events: result.value.events.length };
      const store = await resultInTurns(partOf(this.#storeOf(result.value), READING_SHARE, 1), { pause, signal, told: tell });
      return { ...result, value: store };
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
    if (this.#settled.phase === 'ready') this.#settle({ ...this.#settled, store: storeOnClock(this.#settled.store, this.#timeZone) });
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
  async #run(request: Request, work: (pause: Pause) => Promise<Result<EventStore>>): Promise<void> {
    const pause = pauseAfter(SLICE_MS, () => performance.now(), nextTask);
    try {
      const result = await work(pause);
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
    this.#settle(result.ok ? { phase: 'ready', store: storeOnClock(result.value, this.#timeZone), issues, origin } : { phase: 'failed', issues });
    this.#adding.go();
  }

  #storeOf(dataset: Dataset): Steps<EventStore> {
    return buildStoreInSteps(dataset, { timeZone: this.#timeZone });
  }

  /** Shows a part of what a request is for, if it is still wanted. */
  async #showPart(request: Request, dataset: Dataset, pause: Pause): Promise<void> {
    const { signal } = request.abort;
    const store = storeOnClock(await resultInTurns(this.#storeOf(dataset), { pause, signal }), this.#timeZone);
    if (this.#request !== request || this.#state.phase !== 'loading') return;
    this.#set({ ...this.#state, shown: { store, issues: [], origin: request.origin } });
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

/** What no reader has foreseen, said to the reader rather than leaving them to wait. */
function unforeseen(reason: unknown): Issue {
  return { severity: 'error', code: 'load/failed', path: '', message: `loading failed: ${reason instanceof Error ? reason.message : String(reason)}` };
}

/** Whether a value is read before anybody could notice. */
function isSmall(data: unknown): boolean {
  const lists = isRecord(data) ? keysOf(data).map((key) => valueAt(data, key)) : [data];
  return lists.reduce<number>((sum, list) => sum + lengthOf(list), 0) <= FEW_RECORDS;
}

/** The value in JSON that is short; `undefined` where it is long or broken. */
function valueOfShort(text: string): unknown {
  if (text.length > FEW_CHARACTERS) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads JSON in two halves: what it says, and what that means. */
function readLongText(text: string, inTurns: (from: number, to: number) => InTurns): Promise<Result<Dataset>> {
  let from = 0;
  return readText(({ readAny }) => readAny(text, 'longview', {}, (steps) => {
    const to = from === 0 ? READING_SHARE / 2 : READING_SHARE;
    const turns = inTurns(from, to);
    from = READING_SHARE / 2;
    return turns(steps);
  }));
}

/** How many events a value has, before it is read; 0 for a text. */
function eventsIn(data: unknown): number {
  return lengthOf(isRecord(data) ? valueAt(data, 'events') : data);
}

function lengthOf(list: unknown): number {
  return isList(list) ? list.length : 0;
}

function downloading({ loaded, total, events }: LoadProgress, settled: number | undefined): LoadingProgress {
  const arrived = total === undefined ? undefined : Math.min(1, loaded / total);
  return { bytes: loaded, totalBytes: total, events, isReading: settled !== undefined, fraction: settled ?? arrived };
}
