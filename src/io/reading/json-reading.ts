import type { Steps } from '../../base/steps.js';
import { isRecord } from './json-value.js';

/** Characters that are looked through, and parsed, between two stops: less than a millisecond's worth. */
const CHARACTERS_PER_STEP = 65_536;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** The key under which the items stand of a list that is the whole text. */
const WHOLE = Symbol('the whole text');

/**
 * JSON while it arrives. The items of a list that is the whole, or that stands directly in the object that is the whole,
 * are parsed some at a time as soon as they are there; what is around the lists is parsed when all is there, with an empty
 * list in the place of each. As the pieces between commas are valid where the whole is, and the whole where they are, it
 * comes to the same as `JSON.parse`.
 */
export class JsonReading {
  /** All pieces, to find the place of a fault in. */
  readonly #pieces: string[] = [];
  /** What is around the lists, as far as it has been seen. */
  #around = '';
  readonly #lists = new Map<string | symbol, unknown[]>();
  /** Text that is not parsed yet, from the start of the item or of what is around; what is before `#at` has been looked at. */
  #text = '';
  #at = 0;
  #depth = 0;
  #isInText = false;
  #textStart = 0;
  /** The last text at depth 1, which is a key where a colon follows. */
  #lastText = '';
  #key: string | undefined;
  /** The list whose items are being taken. */
  #list: unknown[] | undefined;
  #listDepth = 0;
  /** Where the last comma of the list stands, in `#text`: an item ends there. */
  #comma = -1;
  #isFaulty = false;

  /** Takes the next piece. */
  *push(piece: string): Steps {
    const text = this.#pieces.length === 0 ? piece.replace(/^\uFEFF/, '') : piece;
    this.#pieces.push(text);
    if (this.#isFaulty) return;
    this.#text += text;
    while (this.#at < this.#text.length) {
      this.#look(Math.min(this.#text.length, this.#at + CHARACTERS_PER_STEP));
      if (this.#comma >= 0) this.#takeItems(this.#comma, 1);
      yield 1 - (this.#text.length - this.#at) / text.length;
    }
  }

  /** How many items the list under a key has so far, or the list that is the whole. */
  countOf(key: string): number {
    return (this.#lists.get(WHOLE) ?? this.#lists.get(key))?.length ?? 0;
  }

  /** What is there by now, while the items of a list arrive; `undefined` at other times, and where it is broken. */
  soFar(): unknown {
    if (this.#list === undefined || this.#isFaulty) return undefined;
    const whole = parsed(`${this.#around}]${this.#listDepth === 1 ? '' : '}'}`);
    return whole === undefined ? undefined : this.#withLists(whole);
  }

  /** The value, when all pieces are there; `undefined` where they are not JSON. */
  value(): unknown {
    const whole = this.#isFaulty || this.#list !== undefined ? undefined : parsed(this.#around + this.#text);
    return whole === undefined ? undefined : this.#withLists(whole);
  }

  /** All of the text that has come. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** Looks at the text up to a place, and keeps in mind where in the structure that is. */
  #look(end: number): void {
    const text = this.#text;
    let at = this.#at;
    while (at < end) {
      if (this.#isInText) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          at = text.length;
          break;
        }
        at = quote + 1;
        if (isEscaped(text, quote)) continue;
        this.#isInText = false;
        if (this.#depth === 1 && this.#list === undefined) this.#lastText = text.slice(this.#textStart, at);
        continue;
      }
      const character = text.charCodeAt(at);
      at += 1;
      if (character === QUOTE) {
        this.#isInText = true;
        this.#textStart = at - 1;
      } else if (character === OPEN_OBJECT || character === OPEN_LIST) {
        this.#depth += 1;
        if (this.#list !== undefined || character !== OPEN_LIST) continue;
        if (this.#depth === 1 || (this.#depth === 2 && this.#key !== undefined)) {
          this.#at = at;
          this.#openList();
          return;
        }
      } else if (character === CLOSE_OBJECT || character === CLOSE_LIST) {
        if (this.#list !== undefined && this.#depth === this.#listDepth) {
          this.#at = at;
          this.#closeList();
          return;
        }
        this.#depth -= 1;
      } else if (character === COMMA) {
        if (this.#list === undefined) {
          if (this.#depth === 1) this.#key = undefined;
        } else if (this.#depth === this.#listDepth) this.#comma = at - 1;
      } else if (character === COLON && this.#depth === 1 && this.#list === undefined) this.#meetKey();
    }
    this.#at = at;
  }

  /** A value under a key comes: of several under one key the last counts. */
  #meetKey(): void {
    const key = parsed(this.#lastText);
    if (typeof key !== 'string') return;
    this.#key = key;
    this.#lists.delete(key);
  }

  /** The items of a list begin where the look is. */
  #openList(): void {
    this.#around += this.#text.slice(0, this.#at);
    this.#cut(this.#at);
    this.#list = [];
    this.#listDepth = this.#depth;
    this.#lists.set(this.#key ?? WHOLE, this.#list);
  }

  /** The list ends before where the look is. Its bracket belongs to what is around. */
  #closeList(): void {
    this.#takeItems(this.#at - 1, 0);
    this.#list = undefined;
    this.#depth -= 1;
    this.#key = undefined;
  }

  /** Parses the items that stand before a comma, or before the end of the list, where there need be none if it is empty. */
  #takeItems(end: number, commaLength: 0 | 1): void {
    const items = parsed(`[${this.#text.slice(0, end)}]`);
    const isRight = Array.isArray(items) && (items.length > 0 || (commaLength === 0 && this.#list?.length === 0));
    if (!isRight) {
      this.#isFaulty = true;
      this.#cut(this.#text.length);
      this.#at = 0;
      return;
    }
    for (const item of items) this.#list?.push(item);
    this.#cut(end + commaLength);
    this.#comma = -1;
  }

  /** Lets go of the text before a place. */
  #cut(place: number): void {
    this.#text = this.#text.slice(place);
    this.#at -= place;
    this.#textStart -= place;
  }

  /** A value with the items in their lists. */
  #withLists(value: unknown): unknown {
    const whole = this.#lists.get(WHOLE);
    if (whole !== undefined) return whole;
    if (!isRecord(value)) return value;
    for (const [key, items] of this.#lists) {
      // By definition, since `__proto__` is a key like any other in JSON.
      Object.defineProperty(value, key, { value: items, enumerable: true, configurable: true, writable: true });
    }
    return value;
  }
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let before = place;
  while (before > 0 && text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (place - before) % 2 === 1;
}

/** What JSON.parse makes of a text; `undefined` where that is nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
