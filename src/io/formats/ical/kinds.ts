import type { IssueLog } from '../../reading/issue-log.js';
import { compact } from '../../reading/compact.js';
import type { IcalComponent } from './components.js';
import { propertyOf } from './lines.js';
import { pathOf } from './times.js';

/** Reads the kinds of the entries of a file. */
export class IcalKinds {
  readonly #kinds = new Map<string, object>();
  readonly #log: IssueLog;
  #isOwn = false;

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /** The kinds with their labels and shapes, where `writeIcal` has written them; otherwise they are those that events name. */
  get listed(): readonly object[] | undefined {
    return this.#isOwn ? [...this.#kinds.values()] : undefined;
  }

  /** The id of the kind of an entry, its first category; `undefined` where it has none. */
  of(entry: IcalComponent): string | undefined {
    const [line, ...others] = entry.lines('CATEGORIES');
    const property = line === undefined ? undefined : propertyOf(line);
    const [label] = property?.values ?? [];
    if (line === undefined || property === undefined || label === undefined || label === '') return undefined;
    const own = property.parameters.get('x-id');
    // A label of our own may have commas; a list of others is of categories.
    const more = own === undefined ? property.values.length + others.length - 1 : 0;
    if (more > 0) this.#log.warningOnce('categories', 'ical/more-categories', pathOf(line), () => ({ message: 'this has more than one category; the first is its kind' }));
    this.#isOwn ||= own !== undefined;
    const id = own ?? label;
    if (!this.#kinds.has(id)) this.#kinds.set(id, compact({ id, label, shape: property.parameters.get('x-shape') }));
    return id;
  }
}
