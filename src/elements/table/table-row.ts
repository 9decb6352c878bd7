import { html, nothing } from 'lit';
import { formatCount } from '../../time/words/format-number.js';
import { renderDate } from '../list/list-item.js';
import { tracksOf } from '../../model/event.js';
import type { TemplateResult } from 'lit';
import type { TimelineInsight } from '../companions.js';

/**
 * An event as a row of a table.
 *
 * @param index the number of the row in the whole table; that of the heads is 1
 */
export function renderRow(row: number, index: number, { store, words, selectedRow }: TimelineInsight): TemplateResult {
  const event = store.eventAt(row);
  if (!event) return html``;
  const isSelected = row === selectedRow;
  return html`
    <tr aria-rowindex=${index} data-row=${row} ?data-selected=${isSelected}>
      <td>${renderDate(event.date, words)}</td>
      <th scope="row"><button type="button" aria-current=${isSelected ? 'true' : nothing}>${words.text(event.title)}</button></th>
      <td>${words.list(tracksOf(event).map(words.track))}</td>
      <td>${words.kind(event)}</td>
      <td class="number">${formatCount(store.importance[row] ?? 0, words.locale)}</td>
      <td class="number">${formatCount(store.citationCountOf(row), words.locale)}</td>
    </tr>
  `;
}
