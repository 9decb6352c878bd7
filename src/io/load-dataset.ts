import { failure, type Issue, type Result } from '../base/result.js';
import { type Pause, resultInTurns } from '../base/steps.js';
import type { Dataset } from '../model/dataset.js';
import type { DatasetStream, InTurns } from './dataset-stream.js';
import { quote } from './reading/json-value.js';
import { DATA_FORMATS, openStream, readAny } from './read-any.js';
import { responseText } from './response-text.js';
import type { Garbling } from './byte-text.js';
import type { DataFormat, FormatClues } from './sniff-format.js';

/** A format is told by what comes before the first line break, or by so many characters. */
const TELLING_CHARACTERS = 65_536;

/** How far a download is. */
export interface LoadProgress {
  /** Bytes that have arrived. */
  readonly loaded: number;
  /** Bytes in all; absent when the server does not say. */
  readonly total?: number;
  /** Events that have been met in them. */
  readonly events: number;
  /** When all bytes are there: the part of the work that is left which is done, 0–1. */
  readonly settled?: number;
}

/** What of a dataset has arrived. */
export interface ArrivedPart {
  /** Events in it. */
  readonly events: number;
  /** Puts it together: a dataset without what refers to events; `undefined` while too little of it is known. */
  readonly dataset: () => Promise<Dataset | undefined>;
}

/** How to load. */
export interface LoadOptions {
  /** The format of the data; `auto`, the default, recognises it. */
  readonly format?: DataFormat | 'auto';
  /** Stops loading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called whenever bytes have arrived, events were met in them, or more of what is left to do then is done. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Called when more events are there and others are still to come; loading goes on when what it returns has settled. */
  readonly onPart?: (part: ArrivedPart) => Promise<void> | void;
  /**
   * Called every millisecond or so of work: loading goes on when what it returns has settled, at once for `undefined`.
   * Without it a file of a million events keeps its page busy until it is read.
   */
  readonly pause?: Pause;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * The dataset at an address, or in a text.
 *
 * A source with a line break, or that starts as JSON does, is a text; anything else is an address. Newline-delimited
 * JSON, CSV and JSON are read while they arrive. What goes wrong on the way is an issue, as is what is wrong with the
 * data: `load/http-status`, `load/network`, `load/broken-off` (what had arrived is kept), `load/empty`, `load/markup` (a
 * page instead of data), `load/unknown-format`, `load/part-missing` (of the library).
 *
 * @throws the reason of `signal`, when it is aborted
 * @example
 * const result = await loadDataset('history.json');
 * if (result.ok) timeline.data = result.value;
 */
export async function loadDataset(source: string | URL, options: LoadOptions = {}): Promise<Result<Dataset>> {
  const { format = 'auto', signal, pause } = options;
  if (format !== 'auto' && !DATA_FORMATS.includes(format)) {
    return fault('load/unknown-format', `there is no format ${quote(format)}`, `it is one of: auto, ${DATA_FORMATS.join(', ')}`);
  }
  signal?.throwIfAborted();
  const inTurns: InTurns = (steps) => resultInTurns(steps, { pause, signal });
  if (isText(String(source))) return readAny(String(source), format, {}, inTurns);
  return new Loading(String(source).trim(), format, options).run();
}

/** An address that takes the page it stands in to be one. */
function isRelative(address: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/i.test(address);
}

function isText(source: string): boolean {
  return /^[\s\uFEFF]*(?:[[{<]|BEGIN:|$)/.test(source) || /\n/.test(source.trim());
}

/** One file on its way. */
class Loading {
  readonly #address: string;
  readonly #format: DataFormat | 'auto';
  readonly #options: LoadOptions;
  readonly #inTurns: InTurns;
  #stream: DatasetStream | undefined;
  #loaded = 0;
  #total: number | undefined;
  /** What was odd about the text itself. */
  readonly #issues: Issue[] = [];

  constructor(address: string, format: DataFormat | 'auto', options: LoadOptions) {
    this.#address = address;
    this.#format = format;
    this.#options = options;
    const { pause, signal } = options;
    this.#inTurns = (steps) => resultInTurns(steps, { pause, signal });
  }

  async run(): Promise<Result<Dataset>> {
    const { signal, fetch = globalThis.fetch } = this.#options;
    let response: Response;
    try {
      response = await fetch(this.#address, signal === undefined ? {} : { signal });
    } catch (error) {
      signal?.throwIfAborted();
      return this.#networkFault(error);
    }
    if (!response.ok) {
      const hint = response.status === 404 ? 'check the address, and the case of its letters' : undefined;
      return fault('load/http-status', `${quote(this.#address)} answered ${`${response.status} ${response.statusText}`.trim()}`, hint);
    }
    return this.#read(response);
  }

  async #read(response: Response): Promise<Result<Dataset>> {
    const clues = { name: this.#address, contentType: response.headers.get('content-type') ?? '' };
    const pieces = responseText(response, {
      onBytes: (loaded, total) => { this.#arrived(loaded, total); },
      onGarbled: (garbling) => { this.#issues.push(notUtf8(this.#address, garbling)); },
    });
    let start = '';
    for (;;) {
      const next = await this.#next(pieces);
      if ('error' in next) return this.#breakOff(next.error, start, clues);
      const { piece } = next;
      if (piece === undefined) break;
      if (this.#stream !== undefined) {
        await this.#take(this.#stream, piece);
        continue;
      }
      start += piece;
      if (!isTelling(start)) continue;
      const refusal = await this.#begin(start, clues);
      if (refusal !== undefined) {
        await pieces.return();
        return refusal;
      }
    }
    const refusal = this.#stream === undefined ? await this.#begin(start, clues) : undefined;
    return refusal ?? this.#settle(true, []);
  }

  /** The next piece; none at the end, or what went wrong. */
  async #next(pieces: AsyncGenerator<string, void>): Promise<{ readonly piece: string | undefined } | { readonly error: unknown }> {
    const { signal } = this.#options;
    try {
      const { done, value } = await pieces.next();
      signal?.throwIfAborted();
      return { piece: done === true ? undefined : value };
    } catch (error) {
      signal?.throwIfAborted();
      return { error };
    }
  }

  /** Opens the stream that reads a text which begins so; or says why there is none. */
  async #begin(start: string, clues: FormatClues): Promise<Result<Dataset> | undefined> {
    const opened = await openStream(start, this.#format, clues);
    if (!opened.ok) return opened;
    this.#stream = opened.value;
    await this.#take(opened.value, start);
    return undefined;
  }

  async #take(stream: DatasetStream, piece: string): Promise<void> {
    const before = stream.size;
    await this.#inTurns(stream.push(piece));
    if (stream.size > before) {
      this.#tell({});
      await this.#options.onPart?.({ events: stream.size, dataset: () => this.#inTurns(stream.soFar()) });
    }
    this.#options.signal?.throwIfAborted();
  }

  /** Puts together what has come, with what was wrong on the way. */
  async #settle(isWhole: boolean, issues: readonly Issue[]): Promise<Result<Dataset>> {
    const { pause, signal } = this.#options;
    const result = await this.#stream!.end(isWhole, (steps) => resultInTurns(steps, { pause, signal, told: (settled) => { this.#tell({ settled }); } }));
    signal?.throwIfAborted();
    return { ...result, issues: [...issues, ...this.#issues, ...result.issues] };
  }

  /** What has arrived before the network failed, if that is anything. */
  async #breakOff(error: unknown, start: string, clues: FormatClues): Promise<Result<Dataset>> {
    if (this.#stream === undefined) await this.#begin(start, clues);
    const events = this.#stream?.size ?? 0;
    const refusal = this.#networkFault(error);
    if (events === 0) return refusal;
    const message = `${quote(this.#address)} broke off after ${events === 1 ? '1 event' : `${events} events`}: ${reasonOf(error)}`;
    const result = await this.#settle(false, [{ severity: 'error', code: 'load/broken-off', path: '', message, hint: 'what had arrived is shown; load it again for the rest' }]);
    return result.ok ? result : refusal;
  }

  #networkFault(error: unknown): Result<Dataset> {
    const reason = reasonOf(error);
    const hint = isRelative(this.#address) && /\bURL\b/i.test(reason)
      ? 'without a page an address must be absolute, such as “https://example.org/history.json”; read a file of your own and give its text'
      : 'is it reachable, and does its server allow other sites (CORS)?';
    return fault('load/network', `${quote(this.#address)} could not be fetched: ${reason}`, hint);
  }

  #arrived(loaded: number, total: number | undefined): void {
    this.#loaded = loaded;
    this.#total = total;
    this.#tell({});
  }

  #tell(more: { readonly settled?: number }): void {
    const total = this.#total;
    this.#options.onProgress?.({ loaded: this.#loaded, ...(total !== undefined && { total }), events: this.#stream?.size ?? 0, ...more });
  }
}

/** Whether there is enough of a text to tell its format by: a list's bracket, or the first line and the start of another. */
function isTelling(start: string): boolean {
  // Not by one pattern: on a long line without an end its steps grow with the square of the length, and Firefox gives up on it.
  const text = start.trim();
  return start.length >= TELLING_CHARACTERS || text.startsWith('[') || text.includes('\n');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function notUtf8(address: string, garbling: Garbling): Issue {
  const what = garbling === 'unreadable' ? 'has characters that cannot be read (shown as �)' : `is not in UTF-8; it is read as ${garbling}`;
  const hint = garbling === 'unreadable' ? 'save it as UTF-8' : 'where letters are wrong, save it as UTF-8';
  return { severity: 'warning', code: 'load/not-utf8', path: '', message: `${quote(address)} ${what}`, hint };
}

function fault(code: string, message: string, hint?: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return failure({ severity: 'error', code, path: '', message, ...(hint !== undefined && { hint }) });
}
