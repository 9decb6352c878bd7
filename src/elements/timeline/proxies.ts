import { boundsOverlap } from '../../scene/bounds.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventHit } from '../../layout/hits.js';
import type { Stance } from './stance.js';
import type { TimelineLayout } from '../../layout/lay-out.js';

/** No more events than this are offered to assistive technology at once; arrow keys reach all of them. */
const MAX_PROXIES = 200;
/** The least box that a finger exploring the screen finds, px. */
const MIN_TARGET_PX = 24;

/** What the proxies say and do. */
export interface ProxyText {
  readonly trackName: (track: number) => string;
  /** By its row in the picture. */
  readonly trackLabel: (at: number) => string;
  readonly eventLabel: (row: number) => string;
}

/**
 * The picture as elements: a treegrid with a row for each track and a cell for each event that stands in a lane, laid
 * invisibly over the marks. It is brought up to date when the window is at rest. Who listens to it hears of every change: the
 * cell of an event stays the same element in the same place, nothing is written that has not changed, and the cell that has the focus
 * stays until the next time. When it is taken away as the focus goes elsewhere, Firefox tells of a caret that has been moved, and
 * Orca reads out the row that the reader has just left.
 */
export class Proxies {
  readonly #root: HTMLElement;
  readonly #cells = new Map<string, HTMLElement>();
  /** The cell that is shown no longer, but had the focus when the others were brought up to date. */
  #leaving: HTMLElement | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Brings rows and cells up to date; `focused` is offered, in its own bounds, even if the picture has no mark for it. */
  update(layout: TimelineLayout, stance: Pick<Stance, 'boundsOf'>, focused: FocusedProxy, text: ProxyText): void {
    const place = (element: HTMLElement, bounds: Bounds): void => { placeAt(element, stance.boundsOf(bounds)); };
    const { width, height } = layout.scene;
    this.#root.style.blockSize = `${stance.boundsOf({ x: 0, y: 0, width, height }).height}px`;
    const hits = layout.hits.filter((hit): hit is EventHit => hit.kind === 'event' && boundsOverlap(hit.bounds, layout.plot));
    const boxes = boxesByRow(hits, layout.labelled, focused.row);
    if (focused.row >= 0 && !boxes.has(focused.row)) boxes.set(focused.row, focused);
    // Rows of the store are in order of time.
    const inTime = [...boxes].sort(([a], [b]) => a - b);
    this.#drop(new Set([...layout.rows.flatMap(({ track }) => [`row:${track}`, `header:${track}`]), ...inTime.map(([eventRow]) => `event:${eventRow}`)]));

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
      set(header, 'tabindex', focused.row < 0 && focused.track === track ? '0' : '-1');
      set(header, 'data-track', String(track));
      place(header, layout.headers[at] ?? NOWHERE);
      // Scrolled away, it must not lie over what is in sight; where the keyboard is, it can be come to all the same.
      header.classList.toggle('away', shown.bottom <= shown.top);
      let before = header;
      for (const [eventRow, box] of inTime) {
        if (box.track !== track) continue;
        const cell = this.#element(`event:${eventRow}`, 'gridcell');
        this.#put(cell, before, row);
        set(cell, 'aria-label', text.eventLabel(eventRow));
        set(cell, 'tabindex', eventRow === focused.row ? '0' : '-1');
        set(cell, 'data-row', String(eventRow));
        place(cell, box.bounds);
        before = cell;
      }
    });
  }

  /** Takes all of them away. */
  clear(): void {
    for (const element of this.#cells.values()) element.remove();
    this.#cells.clear();
  }

  /** Moves the focus to a track's head, or to an event's cell; returns whether it is there. */
  focus(key: `header:${number}` | `event:${number}`): boolean {
    const element = this.#cells.get(key);
    element?.focus({ preventScroll: true });
    return element !== undefined && element === this.active;
  }

  /** What has the focus, if it is one of the proxies. */
  get active(): Element | null {
    const { activeElement } = this.#root.getRootNode() as ShadowRoot;
    return activeElement && this.#root.contains(activeElement) ? activeElement : null;
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
      if (element === active && key.startsWith('event:')) {
        this.#leaving = element;
        element.tabIndex = -1;
      } else {
        element.remove();
        this.#cells.delete(key);
      }
    }
  }
}

/** Where the keyboard is: on a track's head (row −1) or on an event, and where that would be drawn. */
export interface FocusedProxy extends ProxyBox {
  readonly row: number;
}

interface ProxyBox {
  readonly track: number;
  readonly bounds: Bounds;
}

/** One box for each event: its mark and label together. */
function boxesByRow(hits: readonly EventHit[], labelled: readonly number[], focused: number): Map<number, ProxyBox> {
  // One has the focus, and one may have had it.
  const wanted = new Set(labelled.slice(0, MAX_PROXIES - 2));
  if (focused >= 0) wanted.add(focused);
  const boxes = new Map<number, ProxyBox>();
  for (const hit of hits) {
    if (!wanted.has(hit.row) || hit.part === 'echo') continue;
    const known = boxes.get(hit.row);
    boxes.set(hit.row, { track: hit.track, bounds: known ? union(known.bounds, hit.bounds) : hit.bounds });
  }
  return boxes;
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

function union(a: Bounds, b: Bounds): Bounds {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function placeAt(element: HTMLElement, bounds: Bounds): void {
  const width = Math.max(bounds.width, MIN_TARGET_PX);
  const height = Math.max(bounds.height, MIN_TARGET_PX);
  const x = bounds.x - (width - bounds.width) / 2;
  const y = bounds.y - (height - bounds.height) / 2;
  // Through the style object: a strict content security policy forbids style attributes.
  element.style.transform = `translate(${x}px, ${y}px)`;
  element.style.inlineSize = `${width}px`;
  element.style.blockSize = `${height}px`;
}
