import { lowerBound } from '../../base/bisect.js';
import { MOST_SIBLINGS } from '../../store/outline.js';
import { pathTo } from './list-tree.js';
import type { ListInside, ListPart } from './list-tree.js';

/** Some neighbours of a longer row of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Lists of so few events are open from the beginning. */
const ALL_OPEN = 150;
/** Lists of so few are in the page even where they are closed, so that the browser's search in the page finds them. */
const ALL_FINDABLE = 2000;
const FIRST: Stretch = { from: 0, to: MOST_SIBLINGS };

/** Which parts of a list are open, and how many siblings of a long row are shown: what a reader has done to it. */
export class ListOpenings {
  readonly #chosen = new Map<string, boolean>();
  readonly #stretches = new Map<string, Stretch>();
  readonly #everOpen = new Set<string>();
  #isShort = false;
  #isFindable = false;

  /** @param count how many events there are in all */
  begin(count: number): void {
    this.#isShort = count <= ALL_OPEN;
    this.#isFindable = count <= ALL_FINDABLE;
  }

  forget(): void {
    this.#chosen.clear();
    this.#stretches.clear();
    this.#everOpen.clear();
  }

  isOpen({ key }: ListPart): boolean {
    return this.#chosen.get(key) ?? this.#isShort;
  }

  /** Whether what is inside is in the page, if only for the browser's search. */
  isInPage(part: ListPart): boolean {
    const isIn = this.#isFindable || this.isOpen(part) || this.#everOpen.has(part.key);
    if (isIn) this.#everOpen.add(part.key);
    return isIn;
  }

  open(part: ListPart): void {
    this.#chosen.set(part.key, true);
  }

  toggle(part: ListPart): void {
    this.#chosen.set(part.key, !this.isOpen(part));
  }

  /** Which of the siblings below a heading are shown. */
  stretchOf(key: string): Stretch {
    return this.#stretches.get(key) ?? FIRST;
  }

  showMore(key: string): void {
    const { from, to } = this.stretchOf(key);
    this.#stretches.set(key, { from, to: to + MOST_SIBLINGS });
  }

  showEarlier(key: string): void {
    const { from, to } = this.stretchOf(key);
    this.#stretches.set(key, { from: Math.max(0, from - MOST_SIBLINGS), to });
  }

  /**
   * Opens all that a row is in, and shows the row; returns whether it is in the list.
   *
   * @param outermost the key of the outermost part to find it in, where it is in several
   */
  openTo(list: ListInside, row: number, outermost?: string): boolean {
    const path = pathTo(list, row, outermost);
    let inside = list;
    let key = '';
    for (const part of path) {
      this.#showIndex(`${key}/parts`, inside.parts.indexOf(part));
      this.open(part);
      inside = part.inside;
      key = part.key;
    }
    const index = lowerBound(inside.rows, row);
    if (inside.rows[index] !== row) return false;
    this.#showIndex(key, index);
    return true;
  }

  #showIndex(key: string, index: number): void {
    const { from, to } = this.stretchOf(key);
    if (index >= from && index < to) return;
    const first = index - (index % MOST_SIBLINGS);
    this.#stretches.set(key, { from: first, to: first + MOST_SIBLINGS });
  }
}
