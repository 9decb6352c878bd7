import { decodeAtom, encodeAtom } from './fragment.js';
import { nameSpan, spanNamed } from '../../time/name-span.js';
import { parseEdtf } from '../../time/edtf.js';
import { spanOf } from '../../time/span-of.js';
import { readTrackSettings } from '../../view/track-settings.js';
import { EXCLUDED, RELATIONS_MODES, TIMELINE_VIEWS } from '../view-state.js';
import type { FilterCriteria } from '../../store/filter-rows.js';
import type { Issue } from '../../base/result.js';
import type { SpanInput } from '../../time/span-of.js';
import type { Span } from '../../time/span.js';
import type { TrackSettings } from '../../view/track-settings.js';
import type { ViewState } from '../view-state.js';

/** A state without its window. */
type Properties = Omit<ViewState, 'start' | 'end'>;

/** What a text says of a view, and what in it could not be read. */
export interface ReadView {
  readonly state: Partial<ViewState>;
  readonly issues: readonly Issue[];
}

/**
 * A view as a text for an address, which people can read and write: `1894/1910;i=port-arthur;k=conflict;q=port`. First
 * the window as an EDTF interval, then parts, each a letter and a value.
 *
 * @param base        what holds where the text says nothing, such as what the page set itself; parts that are the same are left out
 * @param toleranceMs how far from its ends the window may be named, such as half a pixel
 */
export function viewText(state: ViewState, base: Properties, toleranceMs: number): string {
  const before = partsOf(base);
  const parts = [...partsOf(state)].filter(([letter, value]) => value !== before.get(letter));
  return [nameSpan(state, toleranceMs), ...parts.map(([letter, value]) => `${letter}=${value}`)].join(';');
}

/** The parts of a text behind its window, which may follow the width of the page. */
export function withoutWindow(text: string): string {
  const [, ...parts] = text.split(';');
  return parts.join(';');
}

/**
 * Reads what {@link viewText} or a person wrote. Parts may stand in any order and be left out; one that cannot be read is
 * passed over with an issue, and the others hold. Never throws.
 */
export function readViewText(text: string, base: Properties): ReadView {
  const issues: Issue[] = [];
  const [window = '', ...rest] = text.split(';');
  const span = readWindow(decodeAtom(window), issues);
  const given = new Map<string, string>();
  for (const part of rest) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const letter = decodeAtom(at < 0 ? part : part.slice(0, at));
    if (at < 0 || !LETTERS.has(letter)) issues.push(issue('link/unknown-part', `there is no part “${letter}”`, `the parts are ${[...LETTERS].join(', ')}`));
    else given.set(letter, part.slice(at + 1));
  }
  const fields = readFields(VIEW_PARTS, given, base, issues);
  const filter = readFields(FILTER_PARTS, given, base.filter ?? {}, issues);
  const tracks = readTrackSettings(readFields(TRACK_PARTS, given, base.tracks ?? {}, issues));
  // What is not said is said to be nothing: a state is set as a whole.
  const nothing = Object.fromEntries(keysOf(VIEW_PARTS).map((key) => [key, undefined]));
  const unlessEmpty = <Fields extends object>(part: Fields): Fields | undefined => (Object.keys(part).length > 0 ? part : undefined);
  return { state: { ...nothing, ...span, ...fields, filter: unlessEmpty(filter), tracks: unlessEmpty(tracks) }, issues };
}

/** How a value is written, and read: `undefined` for what it cannot be. */
interface Notation<Value> {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Value | undefined;
  /** What would be right. */
  readonly hint: string;
}

/** For each field its letter and its notation. */
type Parts<Fields> = { readonly [Key in keyof Fields]-?: readonly [letter: string, notation: Notation<Exclude<Fields[Key], undefined>>] };

const TEXT: Notation<string> = { write: encodeAtom, read: decodeAtom, hint: '' };
const NUMBER: Notation<number> = {
  write: String,
  read: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  hint: 'write a number',
};
/** A list without items is a comma, since nothing at all stands for no list. */
const LIST: Notation<readonly string[]> = {
  write: (items) => (items.length === 0 ? ',' : items.map(encodeAtom).join(',')),
  read: (text) => text.split(',').filter((item) => item !== '').map(decodeAtom),
  hint: '',
};
const SPAN: Notation<SpanInput> = {
  write: (input) => {
    const span = spanOf(input);
    return span ? nameSpan(span, 0) : '';
  },
  read: (text) => {
    const { start = -Infinity, end = Infinity } = spanNamed(decodeAtom(text));
    return start < end && (Number.isFinite(start) || Number.isFinite(end)) ? { start, end } : undefined;
  },
  hint: 'write an EDTF interval such as “1904/1905”',
};

/** One word of some; `usual` is what holds where nothing is said. */
function oneOf<Word extends string>(words: readonly Word[], usual?: Word): Notation<Word> {
  return {
    write: (word) => (word === usual ? '' : word),
    read: (text) => words.find((word) => word === text),
    hint: `write one of ${words.join(', ')}`,
  };
}

/** How many lanes each track has, such as `japan:4,korea:2`. */
const HEIGHTS: Notation<Readonly<Record<string, number>>> = {
  write: (heights) => Object.entries(heights).map(([id, lanes]) => `${encodeAtom(id)}:${lanes}`).join(','),
  read: (text) => {
    const pairs = text.split(',').map((item) => [decodeAtom(item.slice(0, item.lastIndexOf(':'))), NUMBER.read(item.slice(item.lastIndexOf(':') + 1))] as const);
    return pairs.every((pair): pair is readonly [string, number] => pair[1] !== undefined) ? Object.fromEntries(pairs) : undefined;
  },
  hint: 'write ids with numbers of lanes, such as “japan:4”',
};

/** What belongs to the filter and to the tracks is in tables of its own. */
const VIEW_PARTS: Parts<Omit<Properties, 'filter' | 'tracks'>> = {
  selected: ['i', TEXT],
  detail: ['d', NUMBER],
  excluded: ['x', oneOf(EXCLUDED, 'hide')],
  view: ['v', oneOf(TIMELINE_VIEWS, 'auto')],
  relations: ['r', oneOf(RELATIONS_MODES)],
};

const FILTER_PARTS: Parts<FilterCriteria> = {
  tracks: ['t', LIST],
  kinds: ['k', LIST],
  text: ['q', TEXT],
  minImportance: ['m', NUMBER],
  span: ['s', SPAN],
};

const TRACK_PARTS: Parts<TrackSettings> = {
  order: ['o', LIST],
  hidden: ['h', LIST],
  collapsed: ['c', LIST],
  pinned: ['p', LIST],
  heights: ['l', HEIGHTS],
  namesPx: ['w', NUMBER],
};

const LETTERS: ReadonlySet<string> = new Set([...Object.values(VIEW_PARTS), ...Object.values(FILTER_PARTS), ...Object.values(TRACK_PARTS)].map(([letter]) => letter));

/** Every part by its letter; an empty text where nothing is set. */
function partsOf({ filter, tracks, ...fields }: Properties): ReadonlyMap<string, string> {
  return new Map([...writeFields(VIEW_PARTS, fields), ...writeFields(FILTER_PARTS, filter ?? {}), ...writeFields(TRACK_PARTS, tracks ?? {})]);
}

function writeFields<Fields extends object>(parts: Parts<Fields>, fields: Partial<Fields>): [letter: string, value: string][] {
  return keysOf(parts).map((key) => {
    const [letter, { write }] = parts[key];
    const value = fields[key];
    return [letter, value === undefined ? '' : write(value as Exclude<Fields[typeof key], undefined>)];
  });
}

/** The fields of a base with those that are given in their place; a part without a value sets nothing. */
function readFields<Fields extends object>(parts: Parts<Fields>, given: ReadonlyMap<string, string>, base: Partial<Fields>, issues: Issue[]): Partial<Fields> {
  const fields: Partial<Fields> = {};
  for (const key of keysOf(parts)) {
    const [letter, { read, hint }] = parts[key];
    const text = given.get(letter);
    if (text === '') continue;
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) issues.push(issue('link/bad-part', `“${text}” cannot be the part “${letter}”`, hint));
    const held = value ?? base[key];
    if (held !== undefined) fields[key] = held;
  }
  return fields;
}

function readWindow(text: string, issues: Issue[]): Partial<Span> {
  const span = spanNamed(text);
  if (span.start !== undefined && span.end !== undefined && !(span.start < span.end)) {
    issues.push(issue('link/window', `the window “${text}” ends before it begins`));
    return {};
  }
  const unreadable = sidesOf(text).flatMap((side) => {
    const date = parseEdtf(side);
    return date.ok ? [] : date.issues.map((found): Issue => ({ ...found, severity: 'warning', path: PATH }));
  });
  // Half a window is fine, and none at all.
  const isOpen = text !== '' && unreadable.length === 0 && span.start === undefined && span.end === undefined;
  issues.push(...unreadable, ...(isOpen ? [issue('link/window', `the window “${text}” is open on both sides`)] : []));
  return span;
}

/** The dates of a window, without ends that are open, unknown or instants. */
function sidesOf(text: string): string[] {
  const slash = text.indexOf('/');
  const sides = slash < 0 ? [text] : [text.slice(0, slash), text.slice(slash + 1)];
  return sides.filter((side) => side !== '' && side !== '..' && !/^@-?\d/.test(side));
}

/** Issues name the attribute that has the fragment read. */
const PATH = 'hash';

function issue(code: string, message: string, hint = ''): Issue {
  return { severity: 'warning', code, path: PATH, message, ...(hint !== '' && { hint }) };
}

function keysOf<Fields extends object>(fields: Fields): Extract<keyof Fields, string>[] {
  return Object.keys(fields) as Extract<keyof Fields, string>[];
}
