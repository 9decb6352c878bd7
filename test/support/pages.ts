/** An address under which a text can be fetched until the page is gone. */
export function addressOf(text: string, type = 'application/json'): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

/** A download that the test lets arrive piece by piece. */
export interface SlowDownload {
  send(text: string): void;
  finish(): void;
  /** The connection fails. */
  breakOff(): void;
  /** Whether whoever asked for it has given up. */
  readonly aborted: boolean;
  /** Makes `fetch` the browser's own again. */
  restore(): void;
}

/** Answers the next requests of the page with one body that arrives when the test says so. */
export function slowDownload(totalBytes?: number): SlowDownload {
  const browserFetch = window.fetch;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let aborted = false;
  window.fetch = (_input, init) => {
    const body = new ReadableStream<Uint8Array>({ start: (started) => { controller = started; } });
    const headers = { 'content-type': 'application/json', ...(totalBytes !== undefined && { 'content-length': String(totalBytes) }) };
    init?.signal?.addEventListener('abort', () => { aborted = true; });
    return Promise.resolve(new Response(body, { headers }));
  };
  return {
    send: (text) => { controller?.enqueue(new TextEncoder().encode(text)); },
    finish: () => { controller?.close(); },
    breakOff: () => { controller?.error(new TypeError('connection reset')); },
    get aborted() { return aborted; },
    restore: () => { window.fetch = browserFetch; },
  };
}

/** What went wrong in the page, outside of any test's own code, since the recording began. */
export function recordFaults(): { readonly faults: readonly string[]; stop(): void } {
  const faults: string[] = [];
  const abort = new AbortController();
  window.addEventListener('error', ({ message }) => { faults.push(message); }, { signal: abort.signal });
  window.addEventListener('unhandledrejection', ({ reason }) => { faults.push(String(reason)); }, { signal: abort.signal });
  return { faults, stop: () => { abort.abort(); } };
}
