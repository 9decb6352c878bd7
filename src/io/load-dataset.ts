import { failure, type Issue, type Result, success } from '../base/result.js';
import type { Dataset } from '../model/dataset.js';
import { quote } from './reading/json-value.js';
import { DATA_FORMATS, readAny } from './read-any.js';
import type { DataFormat } from './sniff-format.js';

/** How far a download is. */
export interface LoadProgress {
  /** Bytes that have arrived. */
  readonly loaded: number;
  /** Bytes in all; absent when the server does not say. */
  readonly total?: number;
}

/** How to load. */
export interface LoadOptions {
  /** The format of the data; `auto`, the default, recognises it. */
  readonly format?: DataFormat | 'auto';
  /** Stops the download; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called whenever bytes have arrived. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Stands in for the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A text that was fetched, with what its server said about it. */
interface Download {
  readonly text: string;
  readonly contentType: string;
}

/**
 * The dataset at an address, or in a text.
 *
 * A source with a line break, or that starts as JSON does, is a text; anything else is an address. What goes wrong on
 * the way is an issue, as is what is wrong with the data: `load/http-status`, `load/network`, `load/empty`,
 * `load/markup` (a page instead of data), `load/unknown-format`, `load/no-reader`.
 *
 * @throws the reason of `signal`, when it is aborted
 * @example
 * const result = await loadDataset('history.json');
 * if (result.ok) timeline.data = result.value;
 */
export async function loadDataset(source: string | URL, options: LoadOptions = {}): Promise<Result<Dataset>> {
  const { format = 'auto', signal } = options;
  if (format !== 'auto' && !DATA_FORMATS.includes(format)) {
    return fault('load/unknown-format', `there is no format ${quote(format)}`, `it is one of: auto, ${DATA_FORMATS.join(', ')}`);
  }
  signal?.throwIfAborted();
  const name = String(source).trim();
  if (isText(String(source))) return readAny(String(source), format);

  const download = await downloadText(name, options);
  if (!download.ok) return download;
  const { text, contentType } = download.value;
  const result = await readAny(text, format, { name, contentType });
  signal?.throwIfAborted();
  return { ...result, issues: [...download.issues, ...result.issues] };
}

function isText(source: string): boolean {
  return /\n/.test(source.trim()) || /^[\s\uFEFF]*(?:[[{<]|BEGIN:|$)/.test(source);
}

async function downloadText(address: string, options: LoadOptions): Promise<Result<Download>> {
  const { signal, fetch = globalThis.fetch } = options;
  try {
    const response = await fetch(address, signal === undefined ? {} : { signal });
    if (!response.ok) {
      const hint = response.status === 404 ? 'check the address, and the case of its letters' : undefined;
      return fault('load/http-status', `${quote(address)} answered ${`${response.status} ${response.statusText}`.trim()}`, hint);
    }
    const contentType = response.headers.get('content-type') ?? '';
    const text = await readBody(response, contentType, options);
    return success({ text, contentType }, text.includes('\uFFFD') ? [notUtf8(address)] : []);
  } catch (error) {
    signal?.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    return fault('load/network', `${quote(address)} could not be fetched: ${reason}`, 'is it reachable, and does its server allow other sites (CORS)?');
  }
}

/** The body as text, told of as it arrives. */
async function readBody(response: Response, contentType: string, { onProgress, signal }: LoadOptions): Promise<string> {
  const total = totalBytes(response.headers);
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();

  let decoder: TextDecoder | undefined;
  let text = '';
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    signal?.throwIfAborted();
    if (done) return text + (decoder?.decode() ?? '');
    decoder ??= decoderFor(value, contentType);
    text += decoder.decode(value, { stream: true });
    loaded += value.byteLength;
    onProgress?.(total === undefined ? { loaded } : { loaded, total });
  }
}

/** The length that the body will have; a compressed one is counted otherwise than it arrives. */
function totalBytes(headers: Headers): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.has('content-encoding') || !Number.isSafeInteger(length) ? undefined : length;
}

/** UTF-8 unless the first bytes or the server say otherwise: spreadsheets like to export UTF-16. */
function decoderFor(start: Uint8Array, contentType: string): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be');
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function notUtf8(address: string): Issue {
  return {
    severity: 'warning', code: 'load/not-utf8', path: '', message: `${quote(address)} has characters that cannot be read (shown as �)`,
    hint: 'save it as UTF-8',
  };
}

function fault(code: string, message: string, hint?: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return failure({ severity: 'error', code, path: '', message, ...(hint !== undefined && { hint }) });
}
