import { isSafeUrl, type UrlUse } from '../../model/safe-url.js';
import type { Text } from '../../model/text.js';
import { parseEdtf } from '../../time/edtf.js';
import { isPlainDate } from '../../time/plain-dates.js';
import { resultOf, type Steps } from '../../base/steps.js';
import { FieldPath, type InputPath, ItemPath } from './input-path.js';
import type { IssueLog } from './issue-log.js';
import { describeValue, isList, isRecord, itemAt, keysOf, lengthOf, quote, valueAt } from './json-value.js';
import { nearestName } from './nearest-name.js';

/** A BCP 47 language tag, by its look. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** Properties that are for other readers: `$schema`, `_comment`, `x-editor`. */
const PRIVATE_PROPERTY = /^(?:\$|_|x-)/;

/** Items of a list that are read between two stops: a millisecond's worth, where they are rich. */
export const ITEMS_PER_STEP = 200;

/** Reads an item of a list; `undefined` leaves it out. */
type ReadItem<T> = (item: unknown, path: InputPath) => T | undefined;

/** Whether a property has to be there. */
export type Need = 'required' | 'optional';

/**
 * The fields of one record of an input that may hold anything: each is asked for once by name and type, comes back
 * well-formed or `undefined`, and what is wrong with it goes to the log.
 *
 * Issue codes are `noun/fault`: `event/missing-title`, `event/wrong-type`, `event/bad-date`, `event/bad-url`,
 * `event/out-of-range`, `event/unknown-property`.
 */
export class Fields {
  private constructor(
    readonly record: object,
    /** What the record is, for codes and messages. */
    readonly noun: string,
    readonly path: InputPath,
    readonly log: IssueLog,
  ) {}

  /** The fields of a value that should be an object; `undefined`, with an issue, when it is none. */
  static of(value: unknown, noun: string, path: InputPath, log: IssueLog): Fields | undefined {
    if (isRecord(value)) return new Fields(value, noun, path, log);
    log.error(`${noun}/wrong-type`, path, `expected an object for this ${noun}, found ${describeValue(value)}`);
    return undefined;
  }

  /** Where a field stands in the input. */
  at(key: string): InputPath {
    return new FieldPath(this.path, key);
  }

  /** Whether the field holds anything; `null` counts as nothing. */
  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  /** The field as it is; `undefined` for `null`, as many exports write one. */
  value(key: string): unknown {
    return valueAt(this.record, key) ?? undefined;
  }

  /** A field with characters in it. A number is taken by its digits, with a warning. */
  string(key: string, need: Need = 'optional'): string | undefined {
    const value = this.value(key);
    if (value === undefined) {
      this.#absent(key, need);
      return undefined;
    }
    if (typeof value === 'number' && Number.isFinite(value)) {
      this.warning('number-for-text', key, `${key} is the number ${value}`, `write "${value}", in quotes`);
      return String(value);
    }
    if (typeof value !== 'string') {
      this.#wrongType(key, 'text in quotes', value);
      return undefined;
    }
    if (!isBlank(value)) return value;
    this.#absent(key, need);
    return undefined;
  }

  /** A string, or strings by language. */
  text(key: string, need: Need = 'optional'): Text | undefined {
    const value = this.value(key);
    if (!isRecord(value)) return this.string(key, need);
    const words: [string, string][] = [];
    for (const language of keysOf(value)) {
      const word = valueAt(value, language);
      if (!LANGUAGE_TAG.test(language)) {
        this.error('bad-language', `${key}.${language}`, `${quote(language)} is no language tag`, 'write “en”, “ko” or “zh-Hans”');
      } else if (typeof word !== 'string') {
        this.error('wrong-type', `${key}.${language}`, `expected text in quotes, found ${describeValue(word)}`);
      } else if (!isBlank(word)) {
        words.push([language, word]);
      }
    }
    if (words.length > 0) return Object.fromEntries(words);
    this.#absent(key, need);
    return undefined;
  }

  /** An EDTF date, as text. A whole number is taken as a year, with a warning. */
  date(key: string, need: Need = 'optional'): string | undefined {
    const value = this.value(key);
    if (typeof value === 'number' && Number.isSafeInteger(value)) {
      const year = yearText(value);
      this.warning('number-for-text', key, `${key} is the number ${value}`, `write "${year}", in quotes`);
      return year;
    }
    if (typeof value === 'object' && value !== null) {
      this.#wrongType(key, 'a date in quotes', value, 'write it as EDTF: "1904-02-08", "1904-02" or "1904"');
      return undefined;
    }
    const written = this.string(key, need);
    if (written === undefined) return undefined;
    const text = trimmed(written);
    return this.#isDate(key, text) ? text : undefined;
  }

  /** A finite number between two bounds; one outside is moved to the nearer of them, with a warning. */
  number(key: string, least: number, most: number): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.#wrongType(key, `a number from ${least} to ${most}`, value);
      return undefined;
    }
    if (value >= least && value <= most) return value + 0;
    this.warning('out-of-range', key, `${key} is ${value}`, `it goes from ${least} to ${most}`);
    return value < least ? least : most;
  }

  /** `true` or `false`. */
  flag(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === 'boolean') return value;
    this.#wrongType(key, 'true or false', value);
    return undefined;
  }

  /** One of a few words. */
  choice<const Choice extends string>(key: string, choices: readonly Choice[], need: Need = 'optional'): Choice | undefined {
    const value = this.value(key);
    if (value === undefined) {
      this.#absent(key, need);
      return undefined;
    }
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    const near = typeof value === 'string' ? nearestName(value, choices) : undefined;
    const hint = near === undefined ? `it is one of: ${choices.join(', ')}` : `did you mean “${near}”?`;
    this.error('not-a-choice', key, `${key} ${describeValue(value)} is none of those known`, hint);
    return undefined;
  }

  /** A URL that a page may use. */
  url(key: string, use: UrlUse = 'link', need: Need = 'optional'): string | undefined {
    const text = this.string(key, need)?.trim();
    if (text === undefined || isSafeUrl(text, use)) return text;
    this.error('bad-url', key, `${key} ${quote(text)} is left out`, 'a link starts with https:, http: or mailto:, or is relative');
    return undefined;
  }

  /** What `read` makes of each item of a list; items for which it has nothing are left out. */
  list<T>(key: string, read: ReadItem<T>): readonly T[] | undefined {
    return resultOf(this.listInSteps(key, read));
  }

  /** The same for lists that may be long, in steps. */
  *listInSteps<T>(key: string, read: ReadItem<T>): Steps<readonly T[] | undefined> {
    const value = this.value(key);
    if (value === undefined) return undefined;
    if (!isList(value)) {
      this.#wrongType(key, 'a list', value);
      return undefined;
    }
    const at = this.at(key);
    const length = lengthOf(value);
    const kept: T[] = [];
    for (let i = 0; i < length; i += 1) {
      const result = read(itemAt(value, i), new ItemPath(at, i));
      if (result !== undefined) kept.push(result);
      if ((i + 1) % ITEMS_PER_STEP === 0) yield (i + 1) / length;
    }
    return kept;
  }

  /** A list of strings. */
  strings(key: string): readonly string[] | undefined {
    return this.list(key, (item, path) => {
      if (typeof item === 'string' && !isBlank(item)) return item;
      this.log.error(`${this.noun}/wrong-type`, path, `expected text in quotes, found ${describeValue(item)}`);
      return undefined;
    });
  }

  /** Whether the record has no other properties than these. */
  hasOnly(names: ReadonlySet<string>): boolean {
    return keysOf(this.record).every((key) => names.has(key));
  }

  /**
   * Warns of properties that nothing reads, once for each name; a name near a known one is probably a slip.
   *
   * @param hintAt what to write in place of a name that is known elsewhere
   */
  warnOfOthers(known: ReadonlySet<string>, hintAt: (key: string) => string | undefined = () => undefined): void {
    for (const key of keysOf(this.record)) {
      if (known.has(key) || PRIVATE_PROPERTY.test(key)) continue;
      this.log.warningOnce(`${this.noun}.${key}`, `${this.noun}/unknown-property`, this.at(key), () => {
        const foreign = hintAt(key);
        const near = foreign === undefined ? nearestName(key, known) : undefined;
        return {
          message: `property ${quote(key)} of this ${this.noun} is not known; it is ignored`,
          hint: near === undefined ? foreign : `did you mean “${near}”?`,
        };
      });
    }
  }

  /** Notes that a field is left out. */
  error(fault: string, key: string, message: string, hint?: string): void {
    this.log.error(`${this.noun}/${fault}`, this.at(key), message, hint);
  }

  /** Notes something odd about a field. */
  warning(fault: string, key: string, message: string, hint?: string): void {
    this.log.warning(`${this.noun}/${fault}`, this.at(key), message, hint);
  }

  #absent(key: string, need: Need): void {
    if (need === 'required') this.error(`missing-${key}`, key, `this ${this.noun} has no ${key}`);
  }

  #wrongType(key: string, expected: string, found: unknown, hint?: string): void {
    this.error('wrong-type', key, `expected ${expected}, found ${describeValue(found)}`, hint);
  }

  #isDate(key: string, text: string): boolean {
    // As nearly all dates of a large file are.
    if (isPlainDate(text)) return true;
    const { ok, issues } = parseEdtf(text);
    for (const issue of issues) {
      this.log.add({ ...issue, code: `${this.noun}/bad-date`, path: this.at(key).toString() });
    }
    return ok;
  }
}

/** Whether a text has nothing but white space in it. To look at its first letter costs a tenth of trimming it, and mostly tells. */
function isBlank(text: string): boolean {
  return !isInkAt(text, 0) && text.trim() === '';
}

/** A text without white space around it. */
function trimmed(text: string): string {
  return isInkAt(text, 0) && isInkAt(text, text.length - 1) ? text : text.trim();
}

/** Whether a character is one of ASCII that is to be seen; false of others, and where there is none. */
export function isInkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f;
}

/**
 * A year in EDTF.
 *
 * @example yearText(-44) // '-0044'
 */
export function yearText(year: number): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}
