import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { manyEvents } from '../support/many-events.js';
import { readCsv } from '../../src/io/formats/read-csv.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { TableHarness } from '../support/table-harness.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewTable } from '../../src/index.js';
import type { TimelineSetting } from '../support/timeline-harness.js';

async function drawTable(setting: TimelineSetting): Promise<[TableHarness, TimelineHarness]> {
  const timeline = await TimelineHarness.draw({ view: 'table', ...setting });
  return [await TableHarness.of(timeline), timeline];
}

/** Presses a button that saves a file, and reads what it would save. */
async function saved(table: TableHarness, name: string): Promise<string> {
  const blobs: (Blob | MediaSource)[] = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    blobs.push(blob);
    return make(blob);
  };
  try {
    table.button(name).click();
    await waitUntil(() => blobs.length > 0, 'a file is saved');
  } finally {
    URL.createObjectURL = make;
  }
  const [blob] = blobs;
  return blob instanceof Blob ? blob.text() : '';
}

describe('<longview-table>', () => {
  it('has a row for each event, with its date in words, actors, kind, importance and number of sources', async () => {
    const [table] = await drawTable({ data: smallHistory });
    expect(table.rows).to.deep.equal([
      ['26 February 1876', 'Treaty of Ganghwa', 'Korea and Japan', 'Treaty', '70', '1'],
      ['about 1894', 'Donghak rising', 'Korea', 'War', '50', '0'],
      ['8 February 1904 – 5 September 1905', 'Russo-Japanese War', 'Japan and Russia', 'War', '95', '2'],
      ['5 September 1905', 'Treaty of Portsmouth', 'Japan and Russia', 'Treaty', '50', '0'],
    ]);
    expect(table.caption).to.equal('A small history: 4 events');
    expect(table.table.getAttribute('aria-rowcount')).to.equal('5');
    expect([...table.table.rows].map((row) => row.getAttribute('aria-rowindex'))).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('begins the cells of a row on one line, however many lines its title has', async () => {
    const [table] = await drawTable({ data: { ...smallHistory, events: [{ id: 'long', title: 'Words enough for two lines of a column that is not wide at all. '.repeat(3), date: '1904', actors: ['japan'] }] } });
    const [date, title] = table.firstLinesOf(0);
    expect(title?.top).to.be.closeTo(date?.top ?? 0, 2);
  });

  it('keeps the name of the event beside what is told of it, where its columns have no room', async () => {
    const [table] = await drawTable({ data: smallHistory, width: 390 });
    const { region } = table;
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth + 100);
    region.scrollLeft = region.scrollWidth;
    const { left, right, width } = region.getBoundingClientRect();
    for (const name of table.table.querySelectorAll('thead .title, tbody th')) {
      const box = name.getBoundingClientRect();
      expect(box.left).to.be.closeTo(left, 2);
      expect(box.width).to.be.lessThan(width / 2);
      expect(box.right).to.be.lessThan(right);
    }
  });

  it('is sorted by each column, and the other way at the second press', async () => {
    const [table] = await drawTable({ data: smallHistory });
    expect(table.sorting).to.deep.equal(['Date ascending']);
    await table.press('Event');
    expect(table.sorting).to.deep.equal(['Event ascending']);
    expect(table.titles).to.deep.equal(['Donghak rising', 'Russo-Japanese War', 'Treaty of Ganghwa', 'Treaty of Portsmouth']);
    await table.press('Event');
    expect(table.sorting).to.deep.equal(['Event descending']);
    expect(table.titles[0]).to.equal('Treaty of Portsmouth');
    await table.press('Importance');
    expect(table.sorting).to.deep.equal(['Importance descending']);
    expect(table.titles).to.deep.equal(['Russo-Japanese War', 'Treaty of Ganghwa', 'Donghak rising', 'Treaty of Portsmouth']);
    await table.press('Kind');
    expect(table.rows.map((row) => row[3])).to.deep.equal(['Treaty', 'Treaty', 'War', 'War']);
    await table.press('Actors');
    expect(table.rows.map((row) => row[2])).to.deep.equal(['Japan and Russia', 'Japan and Russia', 'Korea and Japan', 'Korea']);
    await table.press('Sources');
    expect(table.rows.map((row) => row[5])).to.deep.equal(['2', '1', '0', '0']);
    await table.press('Date');
    expect(table.titles[0]).to.equal('Treaty of Ganghwa');
  });

  it('is narrowed down by words, says how many are left, and lets go of them', async () => {
    const [table, timeline] = await drawTable({ data: smallHistory });
    await table.filter('portsmouth');
    expect(table.titles).to.deep.equal(['Treaty of Portsmouth']);
    expect(table.caption).to.equal('A small history: 1 of 4 events');
    expect(timeline.announced).to.equal('1 of 4 events');
    await table.filter('nothing of the sort');
    expect(table.rows).to.deep.equal([]);
    expect(table.region.textContent).to.contain('No event has these words.');
    await table.filter('');
    expect(table.rows).to.have.length(4);
  });

  it('turns pages, a hundred rows each, of twenty thousand', async () => {
    const [table] = await drawTable({ data: manyEvents(20_000) });
    expect(table.rows).to.have.length(100);
    expect(table.table.getAttribute('aria-rowcount')).to.equal('20001');
    expect(table.pages).to.equal('Rows 1–100 of 20,000');
    await table.press('Next');
    expect(table.pages).to.equal('Rows 101–200 of 20,000');
    expect(table.table.tBodies[0]?.rows[0]?.getAttribute('aria-rowindex')).to.equal('102');
    await table.press('Last page');
    expect(table.pages).to.equal('Rows 19,901–20,000 of 20,000');
    expect(table.button('Next').getAttribute('aria-disabled')).to.equal('true');
    await table.press('Event');
    expect(table.pages).to.equal('Rows 1–100 of 20,000');
    expect(table.titles.slice(0, 3)).to.deep.equal(['Event 0', 'Event 1', 'Event 2']);
  });

  it('saves what is left as CSV that reads back, and as JSON', async () => {
    const [table] = await drawTable({ data: smallHistory });
    const all = await saved(table, 'Download CSV');
    const read = readCsv(all);
    expect(read.ok && read.value.events.map(({ id }) => id)).to.deep.equal(['ganghwa', 'donghak', 'war', 'portsmouth']);
    await table.filter('treaty');
    await table.press('Event');
    await table.press('Event');
    const text = await saved(table, 'Download CSV');
    expect(text.trim().split('\n').map((line) => line.split(',')[0])).to.deep.equal(['id', 'portsmouth', 'ganghwa']);
    const json = JSON.parse(await saved(table, 'Download JSON')) as { readonly events: readonly unknown[]; readonly relations?: unknown };
    expect(json.events).to.have.length(2);
    expect(json.relations).to.equal(undefined);
  });

  it('selects an event, and turns to the page of one that was selected elsewhere', async () => {
    const [table, timeline] = await drawTable({ data: russiaKorea });
    table.button('Russian consulate opens in Urga').click();
    await table.rest();
    expect(timeline.element.selectedEvent?.title).to.have.property('en', 'Russian consulate opens in Urga');
    timeline.element.select('inter-korean-2000');
    await timeline.rest();
    await table.rest();
    expect(table.pages).not.to.match(/^Rows 1–/);
    const row = table.table.querySelector('[data-selected]')?.getBoundingClientRect();
    const region = table.region.getBoundingClientRect();
    expect(row && row.top >= region.top && row.bottom <= region.bottom).to.equal(true);
  });

  it('follows the filter and the language of the timeline', async () => {
    const [table, timeline] = await drawTable({ data: smallHistory });
    timeline.element.filter = { kinds: ['war'] };
    await timeline.rest();
    await table.rest();
    expect(table.titles).to.deep.equal(['Donghak rising', 'Russo-Japanese War']);
    timeline.element.lang = 'ru';
    await timeline.rest();
    await table.rest();
    expect(table.caption).to.equal('A small history: событий: 2 из 4');
    expect(table.rows[0]?.[0]).to.equal('около 1894 г.');
  });

  it('stands anywhere in the tree with `for`', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.id = 'told';
    const table = new TableHarness(await fixture<LongviewTable>(html`<longview-table for="told" lang="en"></longview-table>`));
    await table.rest();
    expect(table.rows).to.have.length(4);
  });

  it('is accessible, and scrolls sideways in a region of its own where it is narrow', async () => {
    for (const width of [1000, 320]) {
      const [table, timeline] = await drawTable({ data: russiaKorea, width, selected: 'russo-japanese-war' });
      await expect(timeline.element).to.be.accessible();
      expect(table.element.scrollWidth).to.equal(table.element.clientWidth);
      expect(table.region.tabIndex).to.equal(0);
    }
  });

  it('breaks no word of a date where it is narrow', async () => {
    const [table] = await drawTable({ data: russiaKorea, width: 390 });
    let words = 0;
    for (const date of table.table.querySelectorAll('tbody .date')) {
      const texts = document.createTreeWalker(date, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const { index, 0: word } of text.textContent?.matchAll(/\p{L}+|\p{N}+/gu) ?? []) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          words += 1;
          expect(range.getClientRects().length, word).to.equal(1);
        }
      }
    }
    expect(words).to.be.greaterThan(20);
  });
});
