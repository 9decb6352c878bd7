import type { TimelineEvent } from '../../model/event.js';
import { isPlainDate } from '../../time/plain-dates.js';
import { isInkAt } from '../reading/fields.js';
import type { KnownIds } from '../reading/known-ids.js';
import { plainActors } from './read-actors.js';
import { DEFAULT_KIND } from './read-kind.js';

/** What an event of a large file has, as a rule, and nothing else. */
export const PLAIN_PROPERTIES: ReadonlySet<string> = new Set<keyof TimelineEvent | 'track'>(['id', 'title', 'date', 'kind', 'actors', 'track', 'importance']);

type Unread = { readonly [Key in keyof TimelineEvent | 'track']?: unknown };

/**
 * An event that has what most have, each as it should be written, and nothing else; `undefined` for all others, right or
 * wrong, which `readEvent` reads with all its checks. What it says of such an event is the same, its id aside, which may
 * be another event's too.
 *
 * Each property is asked for by its name in the code. Engines find it there several times faster than by a key that is
 * handed over, and a file may hold a million events.
 */
export function plainEvent(value: unknown, known: KnownIds): TimelineEvent | undefined {
  try {
    return isPlainObject(value) && hasOnlyPlain(value) ? readPlain(value, known) : undefined;
  } catch {
    // A getter that throws.
    return undefined;
  }
}

function readPlain(value: Unread, known: KnownIds): TimelineEvent | undefined {
  const { id, title, date, importance } = value;
  const kind = value.kind ?? DEFAULT_KIND;
  if (!isPlainText(id) || !isPlainText(title) || !isPlainText(kind) || !known.kind.has(kind)) return undefined;
  if (typeof date !== 'string' || !isPlainDate(date)) return undefined;
  const actors = plainActors(value.actors ?? value.track, known);
  if (actors === undefined) return undefined;
  if (importance === undefined) return { id, title, date, kind, actors };
  return typeof importance === 'number' && importance >= 0 && importance <= 100 ? { id, title, date, kind, actors, importance: importance + 0 } : undefined;
}

/** Whether an object has nothing but its own properties, so that one asked for by name is one of them. */
function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function hasOnlyPlain(record: object): boolean {
  for (const key in record) if (!PLAIN_PROPERTIES.has(key)) return false;
  return true;
}

function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && isInkAt(value, 0);
}
