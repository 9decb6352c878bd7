import { nextFrame } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import { assertExists } from '../../src/base/assert.js';
import type { LongviewTable } from '../../src/elements/table/longview-table.js';
import type { TimelineHarness } from './timeline-harness.js';

/** A table in the words of its reader. */
export class TableHarness {
  readonly element: LongviewTable;

  constructor(element: LongviewTable | null | undefined) {
    this.element = assertExists(element, 'a table');
  }

  /** The table of a timeline, when it has come. */
  static async of(timeline: TimelineHarness): Promise<TableHarness> {
    const find = (): LongviewTable | null | undefined => timeline.element.shadowRoot?.querySelector('longview-table');
    await waitUntil(() => find()?.shadowRoot?.querySelector('table'), 'the table has come');
    const table = new TableHarness(find());
    await table.rest();
    return table;
  }

  async rest(): Promise<void> {
    await this.element.updateComplete;
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    await waitUntil(() => this.table.getAttribute('aria-busy') === 'false', 'the table is sorted');
    await this.element.updateComplete;
  }

  get table(): HTMLTableElement {
    return assertExists(this.#root.querySelector('table'), 'a table');
  }

  get caption(): string {
    return this.table.caption?.textContent.trim() ?? '';
  }

  /** The cells of the rows on the page. */
  get rows(): readonly (readonly string[])[] {
    return [...this.table.tBodies[0]?.rows ?? []].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  }

  /** Where the first line of each cell of a row is, client px. */
  firstLinesOf(row: number): readonly (DOMRect | undefined)[] {
    return [...this.table.tBodies[0]?.rows[row]?.cells ?? []].map((cell) => {
      const text = document.createRange();
      text.selectNodeContents(cell.querySelector('button') ?? cell);
      return [...text.getClientRects()].find(({ height }) => height > 0);
    });
  }

  get titles(): readonly string[] {
    return this.rows.map((row) => row[1] ?? '');
  }

  /** The columns that say how they are sorted: `Date ascending`. */
  get sorting(): readonly string[] {
    return [...this.table.querySelectorAll('th[aria-sort]')].map((head) => `${head.textContent.replace(/[▲▼]/, '').trim()} ${head.getAttribute('aria-sort') ?? ''}`);
  }

  get region(): HTMLElement {
    return assertExists(this.#root.querySelector<HTMLElement>('[role="region"]'), 'a region');
  }

  get input(): HTMLInputElement {
    return assertExists(this.#root.querySelector('input'), 'a field');
  }

  get focused(): string | undefined {
    return this.#root.activeElement?.textContent.trim();
  }

  get pages(): string | undefined {
    return this.#root.querySelector('nav span')?.textContent.trim();
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.#root.querySelectorAll('button')];
    return assertExists(buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent.replace(/[▲▼]/, '').trim()) === name), `a button named ${name}`);
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.rest();
  }

  /** Types a text and waits until it was looked for. */
  async filter(text: string): Promise<void> {
    const before = this.caption;
    this.input.value = text;
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => this.caption !== before, 'the rows are others');
    await this.rest();
  }

  get #root(): ShadowRoot {
    return assertExists(this.element.shadowRoot, 'a shadow root');
  }
}
