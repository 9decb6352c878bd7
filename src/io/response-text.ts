import { ByteText } from './byte-text.js';
import type { Garbling } from './byte-text.js';

/** What is told of a body as it arrives. */
export interface ResponseTextOptions {
  /** Called when more bytes have come, with their number so far and the number in all, if that is known. */
  readonly onBytes: (loaded: number, total: number | undefined) => void;
  /** Called, once, when there are bytes that are no UTF-8, with what became of them. */
  readonly onGarbled: (garbling: Garbling) => void;
}

/**
 * The text of a response, piece by piece as it arrives. Leaving the loop gives up the rest.
 *
 * @throws what the network says, when it breaks off
 */
export async function* responseText(response: Response, { onBytes, onGarbled }: ResponseTextOptions): AsyncGenerator<string, void> {
  const total = totalBytes(response.headers);
  const reader = response.body?.getReader();
  if (reader === undefined) {
    yield await response.text();
    return;
  }

  let decoder: ByteText | undefined;
  let isGarbled = false;
  const decoded = (bytes?: Uint8Array): string => {
    const text = decoder?.decode(bytes) ?? '';
    if (!isGarbled && decoder?.garbling) {
      isGarbled = true;
      onGarbled(decoder.garbling);
    }
    return text;
  };
  let loaded = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        yield decoded();
        return;
      }
      decoder ??= new ByteText(value, response.headers.get('content-type') ?? '');
      loaded += value.byteLength;
      onBytes(loaded, total);
      yield decoded(value);
    }
  } finally {
    // Of a body that has ended or broken off there is nothing left to give up.
    reader.cancel().catch(() => undefined);
  }
}

/** The length that the body will have; a compressed one is counted otherwise than it arrives. */
function totalBytes(headers: Headers): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.has('content-encoding') || !Number.isSafeInteger(length) ? undefined : length;
}
