import { type Text, textIn } from '../../model/text.js';

/** Ids longer than this are cut: they end up in addresses. */
const LONGEST_ID = 80;

/**
 * Makes ids from titles, apart from each other and from those that are written. Where events come one by one, an id may
 * have been made up before the same one is met written: then all are to be made again.
 */
export class MadeUpIds {
  readonly #written: Pick<ReadonlySet<string>, 'has'>;
  /** Ids that are written of events that had to be left out: what refers to one must not find another. */
  readonly #leftOut = new Set<string>();
  #made = new Set<string>();
  #countOf = new Map<string, number>();
  #isStale = false;

  /** @param written the ids that events have, without those that are made up; it grows while they are read */
  constructor(written: Pick<ReadonlySet<string>, 'has'>) {
    this.#written = written;
  }

  /** An id that is written has been met. */
  meet(written: string): void {
    if (this.#made.has(written)) this.#isStale = true;
  }

  /** The event with an id that is written was left out. */
  leaveOut(written: string): void {
    this.#leftOut.add(written);
  }

  /** Whether an id that was made up has turned out to be another event's. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** Forgets all ids that were made up, so that they can be made again in the light of all that are written. */
  restart(): void {
    this.#made = new Set();
    this.#countOf = new Map();
    this.#isStale = false;
  }

  /** The id for an event without one; asked once for each, in their order. */
  idFor(title: Text): string {
    const slug = slugOf(textIn(title, 'en'));
    for (;;) {
      const count = (this.#countOf.get(slug) ?? 0) + 1;
      this.#countOf.set(slug, count);
      const id = count === 1 ? slug : `${slug}-${count}`;
      if (this.#written.has(id) || this.#leftOut.has(id) || this.#made.has(id)) continue;
      this.#made.add(id);
      return id;
    }
  }
}

/** A title as part of a URL: lower case, words joined by hyphens. */
function slugOf(title: string): string {
  const words = title.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
  return words.join('-').slice(0, LONGEST_ID);
}
