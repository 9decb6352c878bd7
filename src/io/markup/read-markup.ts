import { compact } from '../reading/compact.js';
import { MadeUpIds } from '../reading/made-up-ids.js';
import { RawDataset } from '../formats/raw-dataset.js';
import { addEventsOfTable } from './events-of-table.js';
import { eventOfItem, isGroup, nameOfGroup } from './event-of-item.js';
import { datum, elementsIn, findAll, textOf, type MarkupNode } from './markup-node.js';
import type { Dataset } from '../../model/dataset.js';
import type { Result } from '../../base/result.js';

/** What is known of a dataset in markup besides its events. */
export interface MarkupHead {
  readonly title?: string | undefined;
  /** BCP 47 tag of its texts. */
  readonly language?: string | undefined;
}

const HEADING = /^h[1-6]$/;
/** What holds others and says nothing itself. */
const CONTAINERS = new Set(['section', 'article', 'div', 'details', 'main', 'nav', 'figure', 'header', 'footer', 'dl', 'dd']);

/**
 * The dataset that the children of an element describe: `<longview-track>` and `<longview-event>`, or plain lists and tables
 * with `<time datetime>` and `data-edtf`. Headings, and list items that have a list and no date, name the track of what
 * follows them. Never throws; what is wrong with a child is an issue that names it, such as `li 3.date`.
 *
 * @param root the element whose children are read
 */
export function readMarkup(root: MarkupNode, head: MarkupHead = {}): Result<Dataset> {
  const walk = new MarkupWalk();
  walk.readChildren(root, undefined, undefined);
  return walk.finish(head);
}

/** An event of longview's own JSON, as far as this looks at it. */
interface RawEvent {
  readonly id?: string;
  readonly title?: string;
  readonly actors?: readonly string[];
}

/** Gathers tracks and events in the order of the page. */
class MarkupWalk {
  readonly #raw = new RawDataset();
  readonly #tracks = new Map<string, object>();
  readonly #events: { readonly event: RawEvent; readonly path: string }[] = [];
  readonly #counts = new Map<string, number>();

  /**
   * @param track  the track of events that name none
   * @param parent the `<longview-track>` around, whatever headings say
   */
  readChildren(node: MarkupNode, track: string | undefined, parent: string | undefined): void {
    let named = track;
    for (const child of elementsIn(node)) {
      if (HEADING.test(child.name)) named = textOf(child) || named;
      else if (child.name === 'longview-track') this.#readTrack(child, parent);
      else if (child.name === 'longview-event') this.#addItem(child, named);
      else if (child.name === 'ol' || child.name === 'ul') this.#readList(child, named);
      else if (child.name === 'table') addEventsOfTable(child, named, this.#nameOf('table'), this.#raw, this.#add);
      else if (CONTAINERS.has(child.name)) this.readChildren(child, named, parent);
    }
  }

  finish({ title, language }: MarkupHead): Result<Dataset> {
    const raw = this.#raw;
    const isDeclared = this.#tracks.size > 0;
    if (language !== undefined) raw.parts['language'] = language;
    if (title !== undefined || isDeclared) raw.parts['title'] = title ?? 'Timeline';
    if (isDeclared) this.#declare();
    else for (const { event, path } of this.#events) raw.addEvent(event, path);
    return raw.read();
  }

  /** Where tracks are declared, those that events name besides are declared too, and every event has an id. */
  #declare(): void {
    const raw = this.#raw;
    const events = this.#events;
    for (const id of events.flatMap(({ event }) => event.actors ?? [])) if (!this.#tracks.has(id)) this.#tracks.set(id, { id, name: id });
    raw.parts['id'] = 'timeline';
    raw.parts['tracks'] = [...this.#tracks.values()];
    const ids = new MadeUpIds(new Set(events.flatMap(({ event }) => event.id ?? [])));
    for (const { event, path } of events) raw.addEvent({ ...event, id: event.id ?? ids.idFor(event.title ?? '') }, path);
  }

  #readTrack(node: MarkupNode, parent: string | undefined): void {
    const path = this.#nameOf(node.name);
    const [heading] = elementsIn(node).filter(({ name }) => HEADING.test(name));
    const name = datum(node, 'name') ?? datum(node, 'label') ?? (heading && textOf(heading)) ?? '';
    const id = node.attributes['id'] || name;
    if (id === '') this.#raw.log.error('markup/nameless-track', path, 'this track has neither a name nor an id', 'write <longview-track name="…">');
    else if (this.#tracks.has(id)) this.#raw.log.warning('markup/duplicate-track', path, `there is a track “${id}” already; these events go to it`);
    else {
      const color = datum(node, 'color');
      this.#tracks.set(id, compact({
        id, name: name || id, parent,
        color: color !== undefined && /^\d+$/.test(color) ? Number(color) : color,
        timeZone: datum(node, 'time-zone'),
        description: datum(node, 'description'),
      }));
    }
    // The heading that names the track is not one of its parts.
    this.readChildren({ ...node, children: node.children.filter((child) => child !== heading) }, id || undefined, id || undefined);
  }

  #readList(list: MarkupNode, track: string | undefined): void {
    for (const item of elementsIn(list)) {
      if (item.name !== 'li') continue;
      if (isGroup(item)) {
        this.readChildren(item, nameOfGroup(item) || track, undefined);
        continue;
      }
      this.#addItem(item, track);
      for (const inner of findAll(item, ({ name }) => name === 'ol' || name === 'ul', ({ name }) => name === 'li')) this.#readList(inner, datum(item, 'track') ?? track);
    }
  }

  #addItem(item: MarkupNode, track: string | undefined): void {
    const path = this.#nameOf(item.name);
    this.#add(eventOfItem(item, track, path, this.#raw), path);
  }

  readonly #add = (event: RawEvent, path: string): void => {
    this.#events.push({ event, path });
  };

  #nameOf(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return `${name} ${count}`;
  }
}
