import { IdSet } from '../../base/id-set.js';
import type { InputPath } from './input-path.js';
import type { IssueLog } from './issue-log.js';
import { quote } from './json-value.js';

/** The ids that exist, by what they name; filled while the lists that define them are read. */
export class KnownIds {
  readonly track = new IdSet();
  readonly kind = new IdSet();
  readonly source = new IdSet();
  readonly event = new IdSet();
  /** Kinds that exist only because an event has them, in the order of their first use. */
  readonly impliedKinds: string[] = [];
  /** Whether the dataset says which kinds there are. */
  kindsAreListed = false;

  readonly #log: IssueLog;
  readonly #soleActors = new Map<string, readonly [string]>();

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /**
   * Whether an id that a record refers to exists; when it does not, an issue `noun/unknown-track` (source, event) says
   * so and names the nearest id that does.
   */
  refersTo(what: 'track' | 'source' | 'event', id: string, noun: string, path: InputPath): boolean {
    if (this[what].has(id)) return true;
    this.#log.error(`${noun}/unknown-${what}`, path, `there is no ${what} ${quote(id)}`, this.#log.didYouMean(what, id, this[what]));
    return false;
  }

  /** Takes an id down; false when it has been taken already. */
  isNew(what: 'track' | 'kind' | 'source' | 'event', id: string): boolean {
    return this[what].add(id);
  }

  /** The actors of an event that has only one: the same list for all events of a track. */
  soleActor(track: string): readonly [string] {
    let actors = this.#soleActors.get(track);
    if (actors === undefined) {
      actors = [track];
      this.#soleActors.set(track, actors);
    }
    return actors;
  }
}
