import { LateElement } from '../late-element.js';
import { OnDemand } from '../on-demand.js';
import type { LateParts } from '../late-element.js';
import type { TableBody, TableHost } from './table-body.js';

const part = new OnDemand(() => import('./table-body.js'));

/**
 * A timeline's events as a table: sorted by any column, narrowed down by words, a hundred rows on a page, and as a file of CSV or
 * JSON of what remains.
 *
 * @tag longview-table
 * @summary The events of a timeline as a table that can be sorted, searched and downloaded.
 */
export class LongviewTable extends LateElement<TableBody> implements TableHost {
  /** Turns to the page of an event and brings it into sight. */
  reveal(id: string, options: { readonly focus?: boolean } = {}): void {
    this.call((body) => { body.revealId(id, options.focus); });
  }

  /** Takes the focus: to the selected event, else to the first one in the window. */
  enter(): void {
    this.call((body) => { if (this.insight) body.enter(this.insight); });
  }

  protected override makeBody(arrived: () => void): LateParts<TableBody> | undefined {
    const loaded = part.get(arrived);
    return loaded && { styles: loaded.tableStyles, body: new loaded.TableBody(this) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-table': LongviewTable;
  }
}
