import { LateElement } from '../late-element.js';
import { OnDemand } from '../on-demand.js';
import type { Instant } from '../../time/instant.js';
import type { LateParts } from '../late-element.js';
import type { ListBody, ListHost } from './list-body.js';
import type { ListOrder } from './list-tree.js';
import type { PropertyDeclarations } from 'lit';

const part = new OnDemand(() => import('./list-body.js'));

/**
 * A timeline's events as a document: a heading for each actor, century and decade, and the events in lists, with their dates in
 * words. What is not open is not there, so that a million events open at once.
 *
 * @tag longview-list
 * @summary The events of a timeline as headings and lists.
 */
export class LongviewList extends LateElement<ListBody> implements ListHost {
  static override readonly properties: PropertyDeclarations = {
    ...LateElement.properties,
    by: { type: String, reflect: true, useDefault: true },
    level: { type: Number },
  };

  /** How it is arranged: by `actor` and then by time, the default, or by `time` across actors. */
  declare by: ListOrder;
  /** Level of the outermost headings, 1–6; 3 by default. */
  declare level: number;

  constructor() {
    super();
    this.by = 'actor';
    this.level = 3;
  }

  /** Goes to the first event from an instant on. */
  goTo(instant: Instant): void {
    this.call((body) => { body.goTo(instant); });
  }

  /** Opens what leads to an event and brings it into sight. */
  reveal(id: string, options: { readonly focus?: boolean } = {}): void {
    this.call((body) => { body.revealId(id, options.focus); });
  }

  /** Takes the focus: to the selected event, else to the first one in sight. */
  enter(): void {
    this.call((body) => { if (this.insight) body.enter(this.insight); });
  }

  protected override makeBody(arrived: () => void): LateParts<ListBody> | undefined {
    const loaded = part.get(arrived);
    return loaded && { styles: loaded.listStyles, body: new loaded.ListBody(this) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-list': LongviewList;
  }
}
