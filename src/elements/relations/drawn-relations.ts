import { LinkPointer } from './link-pointer.js';
import { RelationLayer } from '../../layout/relations/relation-layer.js';
import { relationsIn } from '../../store/relation-index.js';
import { formatCount } from '../../time/words/format-number.js';
import { tellingMessages } from '../messages/telling.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { LinkPointerHost } from './link-pointer.js';
import type { LinkFocus, LinkWords } from '../../layout/relations/relation-layer.js';
import type { RelationsHost, RelationsMode } from './relations-host.js';
import type { TimelineEngine } from '../timeline/engine.js';

/** The relations of an event that the keyboard goes through, in order of time, and where it is. */
interface Walk {
  readonly row: number;
  readonly links: readonly number[];
  readonly at: number;
}

/** A relation that the keyboard went along. */
interface Step {
  readonly from: string;
  readonly to: string;
}

/** Further back than this no one wants to go. */
const MOST_STEPS = 100;

/** The relations that are drawn, what the pointer is over of them, and the keyboard's way along them. */
export class DrawnRelations implements LinkPointerHost {
  readonly #engine: TimelineEngine;
  readonly #host: RelationsHost;
  #mode: RelationsMode | undefined;
  #hovered = -1;
  #walk: Walk | undefined;
  /** The link that the pointer is over; −1 for none. */
  #pointed = -1;
  readonly #trail: Step[] = [];
  readonly #pointer: LinkPointer;
  #layer: RelationLayer | undefined;
  #drawn: { readonly store: EventStore; readonly words: EventWords; readonly focus: LinkFocus } | undefined;

  constructor(engine: TimelineEngine, host: RelationsHost) {
    this.#engine = engine;
    this.#host = host;
    this.#pointer = new LinkPointer(engine, host, this);
  }

  get links(): RelationLayer | undefined {
    return this.#layer;
  }

  hoverLink(link: number): void {
    this.#pointed = link;
    this.#redraw();
  }

  /** Says a relation from the side that is drawn: from which event, what, and to which one. */
  tellLink(link: number, x: number, y: number): void {
    const { store } = this.#engine;
    const { words } = this.#host;
    const row = this.#drawn?.focus.rows[0] ?? -1;
    if (!store || !words || row < 0) return;
    const other = store.eventAt(relationsIn(store).otherOf(link, row));
    if (!other) return;
    this.#host.showTip({ date: words.text(store.eventAt(row)?.title), title: `${relationWord(store, words, link, row)}: ${words.text(other.title)}, ${words.date(other.date, 'medium')}`, x, y });
  }

  hushLink(): void {
    this.#host.showTip(undefined, 'soon');
  }

  /** Draws what is asked for now. */
  draw(mode: RelationsMode | undefined, hovered: number): void {
    this.#mode = mode;
    this.#hovered = hovered;
    if (this.#walk && this.#walk.row !== this.#engine.focus.focused) this.#walk = undefined;
    this.#redraw();
    // Of other links than those that there were, none is under the pointer until it moves.
    if (this.#layer === undefined) this.#pointer.leave();
  }

  step(by: 1 | -1): void {
    const { store } = this.#engine;
    const { words } = this.#host;
    const row = this.#engine.focus.focused;
    if (!store || !words || row < 0) return;
    const index = relationsIn(store);
    const links = [...index.linksOf(row)].sort((a, b) => index.otherOf(a, row) - index.otherOf(b, row) || a - b);
    const { length } = links;
    if (length === 0) {
      this.#host.say(tellingMessages(words.messages).noRelations);
      return;
    }
    const before = this.#walk?.row === row ? this.#walk.at : by > 0 ? -1 : length;
    const at = (before + by + length) % length;
    this.#walk = { row, links, at };
    this.#redraw();
    const link = links[at] ?? 0;
    const other = store.eventAt(index.otherOf(link, row));
    if (other) this.#host.say(tellingMessages(words.messages).relationSaid(relationWord(store, words, link, row), words.text(other.title), words.date(other.date), at + 1, length));
  }

  follow(): boolean {
    const { store, focus } = this.#engine;
    const walk = this.#walk;
    if (!store || walk?.row !== focus.focused) return false;
    const to = store.ids[relationsIn(store).otherOf(walk.links[walk.at] ?? 0, walk.row)] ?? '';
    this.#trail.push({ from: store.ids[walk.row] ?? '', to });
    if (this.#trail.length > MOST_STEPS) this.#trail.shift();
    this.#walk = undefined;
    this.#host.focusEvent(to);
    return true;
  }

  turnBack(): boolean {
    const { store, focus } = this.#engine;
    const step = this.#trail.at(-1);
    if (!store || !step || store.ids[focus.focused] !== step.to) return false;
    this.#trail.pop();
    this.#walk = undefined;
    this.#host.focusEvent(step.from);
    return true;
  }

  leave(): boolean {
    if (!this.#walk) return false;
    this.#walk = undefined;
    this.#redraw();
    return true;
  }

  #redraw(): void {
    const { store } = this.#engine;
    const { words } = this.#host;
    const before = this.#drawn;
    // In other events the number of a link is that of another one.
    if (before && before.store !== store) this.#pointed = -1;
    const focus = this.#focusNow();
    if (!store || !words || !focus) {
      this.#drawn = undefined;
      this.#layer = undefined;
    } else {
      if (before?.store === store && before.words === words && isSame(before.focus, focus)) return;
      this.#drawn = { store, words, focus };
      this.#layer = new RelationLayer(store, focus, linkWords(store, words), this.#layer);
    }
    if (this.#engine.links === this.#layer) return;
    this.#engine.links = this.#layer;
    // Legends look again when the picture rests.
    this.#engine.view.stir();
    this.#engine.repaint();
  }

  /** `undefined` where nothing is drawn. */
  #focusNow(): LinkFocus | undefined {
    const { focused, selected } = this.#engine.focus;
    const walk = this.#walk;
    const all = this.#mode === 'all';
    if (walk) return { all, rows: [walk.row], current: walk.links[walk.at] ?? -1 };
    if (this.#mode === undefined) return undefined;
    const rows = [...new Set([focused, this.#hovered, selected])].filter((row) => row >= 0);
    if (!all && rows.length === 0) return undefined;
    const from = this.#pointed < 0 ? -1 : this.#sideOf(this.#pointed, rows);
    return from < 0 ? { all, rows, current: -1 } : { all, rows: [from, ...rows.filter((row) => row !== from)], current: this.#pointed };
  }

  /** From which of its events a link is seen: from one that the reader is at, else from where it begins; −1 where it is not drawn. */
  #sideOf(link: number, rows: readonly number[]): number {
    const { store } = this.#engine;
    if (!store) return -1;
    const index = relationsIn(store);
    const ends = [index.froms[link] ?? -1, index.tos[link] ?? -1];
    const near = rows.find((row) => ends.includes(row));
    return near ?? (this.#mode === 'all' ? ends[0] ?? -1 : -1);
  }
}

function isSame(a: LinkFocus, b: LinkFocus): boolean {
  return a.all === b.all && a.current === b.current && a.rows.length === b.rows.length && a.rows.every((row, i) => row === b.rows[i]);
}

function linkWords(store: EventStore, words: EventWords): LinkWords {
  return {
    relation: (link, row) => relationWord(store, words, link, row),
    title: (row) => words.text(store.eventAt(row)?.title),
    count: (count) => formatCount(count, words.locale),
  };
}

/** "led to", or "came of" from the other side. */
function relationWord(store: EventStore, { messages }: EventWords, link: number, row: number): string {
  const index = relationsIn(store);
  const type = index.typeOf(link);
  return tellingMessages(messages).relations[index.froms[link] === row ? type : `${type}-from`] ?? type;
}
