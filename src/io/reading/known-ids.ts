import type { IssueLog } from './issue-log.js';
import { quote } from './json-value.js';

/** The ids that exist, by what they name; filled while the lists that define them are read. */
export class KnownIds {
  readonly track = new Set<string>();
  readonly kind = new Set<string>();
  readonly source = new Set<string>();
  readonly event = new Set<string>();
  /** Kinds that exist only because an event has them, in the order of their first use. */
  readonly impliedKinds: string[] = [];
  /** Whether the dataset says which kinds there are. */
  kindsAreListed = false;

  readonly #log: IssueLog;

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /**
   * Whether an id that a record refers to exists; when it does not, an issue `noun/unknown-track` (source, event) says
   * so and names the nearest id that does.
   */
  refersTo(what: 'track' | 'source' | 'event', id: string, noun: string, path: string): boolean {
    if (this[what].has(id)) return true;
    this.#log.error(`${noun}/unknown-${what}`, path, `there is no ${what} ${quote(id)}`, this.#log.didYouMean(what, id, this[what]));
    return false;
  }
}
