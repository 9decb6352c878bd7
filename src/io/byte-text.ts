/** What of a text was not in UTF-8: read as Windows writes western languages, or not to be read at all. */
export type Garbling = 'windows-1252' | 'unreadable';

/** The first byte that is no character of ASCII. */
const FIRST_HIGH = 0x80;
/** Letters with accents stand alone or in pairs among plain ones; in other alphabets whole words are of high bytes. */
const MOST_IN_A_ROW = 2;

/**
 * Decodes the bytes of a text piece by piece: as UTF-8 unless the first bytes or the server say otherwise, for spreadsheets like to
 * export UTF-16; and a text that turns out not to be UTF-8, without a name for what it is, as Windows-1252 where it looks like that.
 */
export class ByteText {
  readonly #decoder: TextDecoder;
  readonly #isGuess: boolean;
  /** What reads the rest of a text that is not UTF-8. */
  #other: TextDecoder | undefined;
  /** Bytes at the end of the last piece, of a character that was not complete; as long as all before them were ASCII. */
  #held: Uint8Array = new Uint8Array();
  #isAscii = true;
  #garbling: Garbling | undefined;

  /**
   * @param start       the first bytes
   * @param contentType as the server says; '' where it says nothing
   */
  constructor(start: Uint8Array, contentType = '') {
    const marked = start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
    const named = /charset="?([\w-]+)/i.exec(contentType)?.[1];
    this.#decoder = decoderOf(marked ?? named ?? 'utf-8');
    this.#isGuess = marked === undefined;
  }

  /** What was wrong with the text so far; `undefined` where nothing was. */
  get garbling(): Garbling | undefined {
    return this.#garbling;
  }

  /** The text of the next bytes; without any, of what was held back until the end. */
  decode(bytes?: Uint8Array): string {
    if (this.#other) return this.#other.decode(bytes, { stream: bytes !== undefined });
    const text = this.#decoder.decode(bytes, { stream: bytes !== undefined });
    const wasAscii = this.#isAscii;
    const all = joined(this.#held, bytes);
    if (text.includes('\uFFFD')) {
      // Letters that were read well tell that the text is in UTF-8 all the same, with a fault in it.
      if (this.#isGuess && this.#decoder.encoding === 'utf-8' && wasAscii && !/[^\0-\x7F\uFFFD]/.test(text) && looksWestern(all)) {
        this.#garbling = 'windows-1252';
        this.#other = new TextDecoder('windows-1252');
        return this.#other.decode(all, { stream: bytes !== undefined });
      }
      this.#garbling ??= 'unreadable';
    }
    this.#isAscii &&= !/[^\0-\x7F]/.test(text);
    this.#held = this.#isAscii ? all.slice(all.findLastIndex((byte) => byte < FIRST_HIGH) + 1) : new Uint8Array();
    return text;
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

function joined(before: Uint8Array, after: Uint8Array | undefined): Uint8Array {
  if (before.length === 0 || after === undefined) return after ?? before;
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

function looksWestern(bytes: Uint8Array): boolean {
  let inARow = 0;
  for (const byte of bytes) {
    inARow = byte < FIRST_HIGH ? 0 : inARow + 1;
    if (inARow > MOST_IN_A_ROW) return false;
  }
  return true;
}
