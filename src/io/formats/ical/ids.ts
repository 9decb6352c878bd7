import type { IssueLog } from '../../reading/issue-log.js';
import { MadeUpIds } from '../../reading/made-up-ids.js';
import { edtfOf, type IcalTime } from './time.js';

/** Longer ids are cut: they end up in addresses. */
const LONGEST_ID = 120;

/** Makes the ids of events of the UIDs that a calendar gives its entries, apart from each other. */
export class IcalIds {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #uids = new Set<string>();
  readonly #madeUp = new MadeUpIds(this.#taken);
  readonly #log: IssueLog;

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /** What the ids of an entry begin with: its UID without the name of its computer, or its title where it has none. */
  baseOf(uid: string | undefined, title: string): string {
    // eslint-disable-next-line no-control-regex -- they have no place in an address
    const id = (uid ?? '').replace(/@.*$/s, '').replace(/[\s\u0000-\u001f\u007f]+/g, '-').slice(0, LONGEST_ID);
    return id === '' ? this.#madeUp.idFor(title) : id;
  }

  /** Says so where another entry has this UID already. */
  meet(uid: string | undefined, path: string): void {
    if (uid === undefined) return;
    if (this.#uids.has(uid)) {
      this.#log.warningOnce('uid', 'ical/same-uid', `${path}.UID`, () => ({ message: 'another entry has this UID; both are kept', hint: 'each entry has a UID of its own' }));
    }
    this.#uids.add(uid);
  }

  /** The id of an event, given once. @param time of what comes again, to tell it from the others */
  idFor(base: string, time: IcalTime | undefined): string {
    const id = time === undefined ? base : `${base}-${edtfOf({ ...time, offsetAt: undefined }).replace(/[-:]/g, '')}`;
    for (;;) {
      const count = (this.#counts.get(id) ?? 0) + 1;
      this.#counts.set(id, count);
      const free = count === 1 ? id : `${id}-${count}`;
      if (this.#taken.has(free)) continue;
      this.#taken.add(free);
      return free;
    }
  }
}
