import { resultOf, type Steps } from '../../base/steps.js';

/** The first place at which a text stops being JSON. */
export interface JsonFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
  /** The line of the fault, or the part of it around the fault. */
  readonly excerpt: string;
}

/** Pieces of JSON between two stops: a millisecond's worth. */
const TOKENS_PER_STEP = 5000;

/** How much of a line is shown on either side of a fault. */
const EXCERPT_CHARACTERS = 40;

/** An atom of JSON, or the first character of a string; sticky, so that it is matched where the scan stands. */
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?![\w$])/y;
const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- JSON strings may not hold control characters
const STRING_PART = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where and why a text is not JSON, the same words in every browser; `undefined` when it is.
 *
 * `JSON.parse` words its errors differently in each engine, and some give no position.
 *
 * @see RFC 8259
 */
export function findJsonFault(text: string): JsonFault | undefined {
  return resultOf(findJsonFaultInSteps(text));
}

/** The same in steps: yields the fraction of the text that is right. */
export function* findJsonFaultInSteps(text: string): Steps<JsonFault | undefined> {
  const found = yield* scan(text);
  if (found === undefined) return undefined;
  const { offset, message } = found;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = countLineBreaks(text, lineStart) + 1;
  const hint = hintAt(text, offset, message);
  return {
    offset,
    line,
    column: offset - lineStart + 1,
    message,
    ...(hint !== undefined && { hint }),
    excerpt: excerptAt(text, offset, lineStart),
  };
}

/** What the grammar allows next; `comma` and `colon` are named for what they wait for. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma';

interface Scanned {
  readonly offset: number;
  readonly message: string;
}

/** Walks the grammar with its own stack, so that no depth of nesting can overflow the program's. */
function* scan(text: string): Steps<Scanned | undefined> {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let at = 0;
  for (let tokens = 1; ; tokens += 1) {
    if (tokens % TOKENS_PER_STEP === 0) yield at / text.length;
    at = endOf(SPACE, text, at);
    const inside = open.at(-1);
    const character = text[at];
    if (character === undefined) {
      if (state === 'comma' && inside === undefined) return undefined;
      return { offset: at, message: inside === undefined ? 'it ends before a value' : `it ends inside ${inside === '{' ? 'an object' : 'a list'}` };
    }
    switch (state) {
      case 'value':
      case 'value-or-end': {
        if (character === ']' && state === 'value-or-end') {
          open.pop();
          at += 1;
          state = 'comma';
        } else if (character === '{' || character === '[') {
          open.push(character);
          at += 1;
          state = character === '{' ? 'key-or-end' : 'value-or-end';
        } else if (character === '"') {
          const end = scanString(text, at);
          if (typeof end !== 'number') return end;
          at = end;
          state = 'comma';
        } else {
          const end = endOf(ATOM, text, at);
          if (end === at) return { offset: at, message: `${show(character)} cannot start a value` };
          at = end;
          state = 'comma';
        }
        break;
      }
      case 'key':
      case 'key-or-end': {
        if (character === '}' && state === 'key-or-end') {
          open.pop();
          at += 1;
          state = 'comma';
          break;
        }
        if (character !== '"') return { offset: at, message: `expected a property name in double quotes, found ${show(character)}` };
        const end = scanString(text, at);
        if (typeof end !== 'number') return end;
        at = end;
        state = 'colon';
        break;
      }
      case 'colon': {
        if (character !== ':') return { offset: at, message: `expected “:” after the property name, found ${show(character)}` };
        at += 1;
        state = 'value';
        break;
      }
      case 'comma': {
        if (inside === undefined) return { offset: at, message: `${show(character)} follows the end of the data` };
        if (character === ',') {
          state = inside === '{' ? 'key' : 'value';
        } else if (character === (inside === '{' ? '}' : ']')) {
          open.pop();
        } else {
          return { offset: at, message: `expected “,” or “${inside === '{' ? '}' : ']'}”, found ${show(character)}` };
        }
        at += 1;
        break;
      }
    }
  }
}

function countLineBreaks(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The offset after a string that starts here, or its fault. */
function scanString(text: string, start: number): number | Scanned {
  let at = start + 1;
  for (;;) {
    at = endOf(STRING_PART, text, at);
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === undefined) return { offset: start, message: 'the text in quotes has no end' };
    if (character !== '\\') return { offset: at, message: 'a text in quotes cannot hold a line break, tab or other control character' };
    const end = endOf(ESCAPE, text, at);
    if (end === at) return { offset: at, message: `${show(text.slice(at, at + 2))} is no escape sequence` };
    at = end;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}

function show(character: string): string {
  return `“${character}”`;
}

/** What the author probably meant: JSON is stricter than the languages that it looks like. */
function hintAt(text: string, offset: number, message: string): string | undefined {
  const rest = text.slice(offset, offset + 20);
  const before = text.slice(Math.max(0, offset - 200), offset).trimEnd();
  if (before.endsWith(',') && /^[\]}]/.test(rest)) return 'remove the comma before it';
  if (rest.startsWith("'")) return 'JSON wants double quotes';
  if (/^[“”„‘’]/.test(rest)) return 'replace the typographic quotes by straight ones';
  if (rest.startsWith('/') || rest.startsWith('#')) return 'JSON has no comments';
  if (/^(?:NaN|-?Infinity|undefined)/.test(rest)) return 'write null, or leave the property out';
  if (message.endsWith('start a value') && /^[-+]?\d/.test(rest)) return 'numbers have no leading zero or plus; a date goes in double quotes';
  if (/^[\p{L}_$]/u.test(rest)) return 'put it in double quotes';
  if (rest.startsWith('"') && /["\d\]}el]$/.test(before)) return 'a comma is missing before it';
  return undefined;
}

function excerptAt(text: string, offset: number, lineStart: number): string {
  const nextBreak = text.indexOf('\n', offset);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const from = Math.max(lineStart, offset - EXCERPT_CHARACTERS);
  const to = Math.min(lineEnd, offset + EXCERPT_CHARACTERS);
  return `${from > lineStart ? '…' : ''}${text.slice(from, to).trim()}${to < lineEnd ? '…' : ''}`;
}
