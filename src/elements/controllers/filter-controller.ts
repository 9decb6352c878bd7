import { chooseRows } from '../../store/choose-rows.js';
import { rowSetFrom } from '../../store/row-set.js';
import type { Choice, ChosenRows } from '../../store/choose-rows.js';
import type { EventStore } from '../../store/event-store.js';
import type { RowSet } from '../../store/row-set.js';
import type { ShownRows } from '../../layout/layout-input.js';

/**
 * Which events of a timeline are drawn, dimmed and underlined: works the sets of them out when what is asked for changes,
 * and hands them over, so that a picture only looks them up.
 */
export class FilterController {
  readonly #draw: (shown: ShownRows) => void;
  #store: EventStore | undefined;
  #chosen: ChosenRows | undefined;
  /** What was given: ids by a page, rows by a search. */
  #found: readonly string[] | Uint32Array | undefined;
  #matches: RowSet | undefined;

  /** @param draw what is drawn from now on */
  constructor(draw: (shown: ShownRows) => void) {
    this.#draw = draw;
  }

  /** How many events meet all that is asked for. */
  get remaining(): number {
    return this.#chosen?.remaining ?? 0;
  }

  /** What is drawn, and what of it is not dimmed; everything where there is none. */
  get shown(): RowSet | undefined {
    return this.#chosen?.shown;
  }

  get undimmed(): RowSet | undefined {
    return this.#chosen?.undimmed;
  }

  /** What meets all that is asked for; everything where there is none. */
  get passing(): RowSet | undefined {
    return this.#chosen?.undimmed ?? this.#chosen?.shown;
  }

  /** What is underlined, as far as it is drawn. */
  get matches(): RowSet | undefined {
    return this.#matches;
  }

  /** Ids of what is underlined. */
  get matchIds(): readonly string[] | undefined {
    const found = this.#found;
    const ids = this.#store?.ids;
    return found instanceof Uint32Array ? Array.from(found, (row) => ids?.[row] ?? '') : found;
  }

  /** Works out what a choice shows of these events. */
  choose(store: EventStore, choice: Choice, find: (text: string) => Uint8Array | undefined): void {
    // Rows mean nothing in another store, where ids may be the same.
    if (store !== this.#store) this.#found = this.matchIds;
    this.#store = store;
    this.#chosen = chooseRows(store, choice, find);
    this.#show();
  }

  /** Underlines these events, by id or by row; nothing for `undefined`. */
  mark(found: readonly string[] | Uint32Array | undefined): void {
    this.#found = found;
    this.#show();
  }

  #show(): void {
    const store = this.#store;
    if (!store || !this.#chosen) return;
    const { shown, undimmed } = this.#chosen;
    const found = this.#found;
    const rows = found instanceof Uint32Array ? found : found && Uint32Array.from(found, (id) => store.rowOf(id));
    this.#matches = rows && rowSetFrom(store, rows.filter((row) => row < store.size && (shown?.has(row) ?? true)));
    this.#draw({ ...(shown && { filter: shown }), ...(undimmed && { undimmed }), ...(this.#matches && { matches: this.#matches }) });
  }
}
