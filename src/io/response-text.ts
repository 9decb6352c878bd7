/** What is told of a body as it arrives. */
export interface ResponseTextOptions {
  /** Called when more bytes have come, with their number so far and the number in all, if that is known. */
  readonly onBytes: (loaded: number, total: number | undefined) => void;
  /** Called, once, when there are characters that could not be decoded. */
  readonly onGarbled: () => void;
}

/**
 * The text of a response, piece by piece as it arrives. Leaving the loop gives up the rest.
 *
 * @throws what the network says, when it breaks off
 */
export async function* responseText(response: Response, { onBytes, onGarbled }: ResponseTextOptions): AsyncGenerator<string, void> {
  const total = totalBytes(response.headers);
  const reader = response.body?.getReader();
  let isGarbled = false;
  const checked = (text: string): string => {
    if (!isGarbled && text.includes('\uFFFD')) {
      isGarbled = true;
      onGarbled();
    }
    return text;
  };
  if (reader === undefined) {
    yield checked(await response.text());
    return;
  }

  let decoder: TextDecoder | undefined;
  let loaded = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        yield checked(decoder?.decode() ?? '');
        return;
      }
      decoder ??= decoderFor(value, response.headers.get('content-type') ?? '');
      loaded += value.byteLength;
      onBytes(loaded, total);
      yield checked(decoder.decode(value, { stream: true }));
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
