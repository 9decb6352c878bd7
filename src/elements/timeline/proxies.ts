import { boundsOverlap } from '../../scene/bounds.js';
import { union } from '../../scene/bounds-algebra.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Counted } from '../../layout/row-stops.js';
import type { EventHit } from '../../layout/hits.js';
import type { Stance } from './stance.js';
import type { TimelineLayout } from '../../layout/lay-out.js';

/** No more events and counts than this are offered to assistive technology at once; arrow keys reach all of them. */
const MAX_PROXIES = 200;
/** Of these, no more counts than this: those of the most events, which are the most to be missed. */
const MAX_COUNTS = 100;
/** The least box that a finger exploring the screen finds, px. */
const MIN_TARGET_PX = 24;

/** What the proxies say and do. */
export interface ProxyText {
  readonly trackName: (track: number) => string;
  /** By its row in the picture. */
  readonly trackLabel: (at: number) => string;
  readonly eventLabel: (row: number) => string;
  readonly countLabel: (track: number, counted: Counted) => string;
}

/**
 * The picture as elements: a treegrid with a row for each track and a cell for each event that stands in a lane and for each count, laid
 * invisibly over the marks. An event that the keyboard has come to in the row of another of its actors has a cell there too, on its
 * echo: the focus stays in its row. It is brought up to date when the window is at rest. Who listens to it hears of every change: the
 * cell of an event stays the same element in the same place, nothing is written that has not changed, and the cell that has the focus
 * stays until the next time. When it is taken away as the focus goes elsewhere, Firefox tells of a caret that has been moved, and
 * Orca reads out the row that the reader has just left.
 */
export class Proxies {
  readonly #root: HTMLElement;
  readonly #cells = new Map<string, HTMLElement>();
  /** What Tab comes to. */
  #tabStop: HTMLElement | undefined;
  /** The cell that is shown no longer, but had the focus when the others were brought up to date. */
  #leaving: HTMLElement | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Brings rows and cells up to date; `focused` is offered, in its own bounds, even if the picture has no mark for it. */
  update(layout: TimelineLayout, stance: Pick<Stance, 'boundsOf'>, counts: readonly CountProxy[], focused: FocusedProxy, text: ProxyText): void {
    const { width, height } = layout.scene;
    this.#root.style.blockSize = `${stance.boundsOf({ x: 0, y: 0, width, height }).height}px`;
    const hits = layout.hits.filter((hit): hit is EventHit => hit.kind === 'event' && boundsOverlap(hit.bounds, layout.plot));
    const cells = cellsOf(hits, layout.labelled, counts, focused);
    const focusedKey = keyOf(focused);
    this.#drop(new Set([...layout.rows.flatMap(({ track }) => [`row:${track}`, `header:${track}`]), ...cells.map(({ key }) => key)]));
    this.#tabStop = undefined;

    const isNested = layout.rows.some(({ group }) => group !== undefined);
    let above: HTMLElement | null = null;
    layout.rows.forEach((shown, at) => {
      const { track, level, group } = shown;
      const row = this.#element(`row:${track}`, 'row');
      this.#put(row, above, this.#root);
      above = row;
      set(row, 'aria-level', isNested ? String(level) : undefined);
      set(row, 'aria-expanded', group && String(group === 'open'));
      const header = this.#element(`header:${track}`, 'rowheader');
      this.#put(header, null, row);
      setText(header, text.trackName(track));
      set(header, 'aria-label', text.trackLabel(at));
      this.#offer(header, focused.row < 0 && focused.track === track);
      set(header, 'data-track', String(track));
      place(header, stance.boundsOf(layout.headers[at] ?? NOWHERE));
      // Scrolled away, it must not lie over what is in sight; where the keyboard is, it can be come to all the same.
      header.classList.toggle('away', shown.bottom <= shown.top);
      let before = header;
      for (const shownCell of cells) {
        if (shownCell.track !== track) continue;
        const cell = this.#element(shownCell.key, 'gridcell');
        this.#put(cell, before, row);
        const { row: event, counted } = shownCell;
        set(cell, 'aria-label', counted ? text.countLabel(track, counted) : text.eventLabel(event));
        this.#offer(cell, shownCell.key === focusedKey);
        set(cell, 'data-row', String(event));
        set(cell, 'data-count', counted && String(counted.count));
        set(cell, 'data-track', String(track));
        place(cell, stance.boundsOf(shownCell.bounds));
        before = cell;
      }
    });
  }

  /** Takes all of them away. */
  clear(): void {
    for (const element of this.#cells.values()) element.remove();
    this.#cells.clear();
    this.#tabStop = undefined;
  }

  /** Moves the focus to what Tab comes to; returns whether it is there. */
  focus(): boolean {
    this.#tabStop?.focus({ preventScroll: true });
    return this.#tabStop !== undefined && this.#tabStop === this.active;
  }

  /** Scrolls the page as far as it must for what has the focus to be seen. */
  showInPage(): void {
    this.active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** What has the focus, if it is one of the proxies. */
  get active(): Element | null {
    const { activeElement } = this.#root.getRootNode() as ShadowRoot;
    return activeElement && this.#root.contains(activeElement) ? activeElement : null;
  }

  /** Whether it has the focus in such a way that a reader is to see where: by keys, not by a hand. */
  get showsFocus(): boolean {
    return this.active?.matches('[role]:focus-visible') ?? false;
  }

  /** Lets Tab come to an element, or not. */
  #offer(element: HTMLElement, isTabStop: boolean): void {
    set(element, 'tabindex', isTabStop ? '0' : '-1');
    if (isTabStop) this.#tabStop = element;
  }

  #element(key: string, role: string): HTMLElement {
    let element = this.#cells.get(key);
    if (!element) {
      element = document.createElement('div');
      element.setAttribute('role', role);
      this.#cells.set(key, element);
    }
    return element;
  }

  /** Puts an element after another, or first. What has the focus is not moved: the others take their places around it. */
  #put(element: HTMLElement, before: HTMLElement | null, parent: HTMLElement): void {
    let previous = element.previousElementSibling;
    if (previous !== null && previous === this.#leaving) previous = previous.previousElementSibling;
    if (element.parentElement === parent && (previous === before || element.contains(this.active))) return;
    if (before) before.after(element);
    else parent.prepend(element);
  }

  /** Takes away what is shown no longer. */
  #drop(shown: ReadonlySet<string>): void {
    const { active } = this;
    this.#leaving = undefined;
    for (const [key, element] of this.#cells) {
      if (shown.has(key)) continue;
      if (element === active && element.getAttribute('role') === 'gridcell') {
        this.#leaving = element;
        element.tabIndex = -1;
      } else {
        element.remove();
        this.#cells.delete(key);
      }
    }
  }
}

/** A count of several events, and where it is drawn. */
export interface CountProxy {
  readonly track: number;
  /** Of one of the events, by which the cell is known. */
  readonly row: number;
  readonly counted: Counted;
  readonly bounds: Bounds;
}

/** Where the keyboard is: on a track's head (row −1), on an event or on a count, and where that would be drawn. */
export interface FocusedProxy {
  readonly track: number;
  readonly row: number;
  readonly counted?: Counted | undefined;
  /** Whether it is at an event in the row of another actor than the one in whose row the event stands. */
  readonly isEcho: boolean;
  readonly bounds: Bounds;
}

/** The cell of an event or of a count. */
interface ProxyCell extends FocusedProxy {
  readonly key: string;
}

function keyOf({ track, row, isEcho, counted }: FocusedProxy): string | undefined {
  if (row < 0) return undefined;
  return counted ? `count:${row}:${track}` : isEcho ? `echo:${row}:${track}` : `event:${row}`;
}

/** The cells of all events and counts that are offered, in order of time, which is that of the rows of the store. */
function cellsOf(hits: readonly EventHit[], labelled: readonly number[], counts: readonly CountProxy[], focused: FocusedProxy): ProxyCell[] {
  const counted = countCells(counts, focused);
  const event = focused.counted ? -1 : focused.row;
  // One has the focus, perhaps in two rows, and one may have had it.
  const wanted = new Set(labelled.slice(0, MAX_PROXIES - 3 - counted.length));
  if (event >= 0) wanted.add(event);
  const standing = new Map<number, ProxyCell>();
  let echo = event >= 0 && focused.isEcho ? echoCell(focused, focused.bounds) : undefined;
  for (const { row, track, part, bounds } of hits) {
    if (part === 'echo') {
      if (echo && row === focused.row && track === focused.track) echo = echoCell(focused, bounds);
    } else if (wanted.has(row)) standing.set(row, { key: `event:${row}`, track, row, isEcho: false, bounds: around(standing.get(row), part, bounds) });
  }
  if (event >= 0 && !focused.isEcho && !standing.has(event)) standing.set(event, { ...focused, key: `event:${event}` });
  return [...standing.values(), ...counted, ...(echo ? [echo] : [])].sort((a, b) => a.row - b.row);
}

/** The cells of the counts of the most events, and of that which has the focus, wherever it is. */
function countCells(counts: readonly CountProxy[], focused: FocusedProxy): ProxyCell[] {
  const own = focused.counted && (counts.find(({ track, row }) => track === focused.track && row === focused.row) ?? { ...focused, counted: focused.counted });
  const most = counts.filter((count) => count !== own).sort((a, b) => b.counted.count - a.counted.count).slice(0, MAX_COUNTS - 1);
  return (own ? [own, ...most] : most).map(({ track, row, counted, bounds }) => ({ key: `count:${row}:${track}`, track, row, counted, bounds, isEcho: false }));
}

function echoCell({ row, track }: FocusedProxy, bounds: Bounds): ProxyCell {
  return { key: `echo:${row}:${track}`, row, track, isEcho: true, bounds };
}

/** Around the mark of an event and its label, or on the paper that is laid around both. */
function around(known: ProxyCell | undefined, part: EventHit['part'], bounds: Bounds): Bounds {
  return known === undefined || part === 'ring' ? bounds : union(known.bounds, bounds);
}

const NOWHERE: Bounds = { x: 0, y: 0, width: 0, height: 0 };

/** Sets the text of an element that may have others inside. */
function setText(element: Element, text: string): void {
  const { firstChild } = element;
  if (firstChild?.nodeType === Node.TEXT_NODE) {
    if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
  } else element.prepend(text);
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** As large as a finger needs it. */
function place({ style }: HTMLElement, { x, y, width, height }: Bounds): void {
  const besidePx = Math.max(0, (MIN_TARGET_PX - width) / 2);
  const abovePx = Math.max(0, (MIN_TARGET_PX - height) / 2);
  // Through the style object: a strict content security policy forbids style attributes.
  style.transform = `translate(${x - besidePx}px, ${y - abovePx}px)`;
  style.inlineSize = `${width + 2 * besidePx}px`;
  style.blockSize = `${height + 2 * abovePx}px`;
}
