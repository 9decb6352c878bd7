import { expect } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { russiaKorea } from '../../events/index.js';
import { slowDownload } from '../support/pages.js';
import { smallHistory } from '../support/small-history.js';
import { waitUntil } from '../support/wait-until.js';
import { TimelineHarness } from '../support/timeline-harness.js';

describe('<longview-timeline> accessibility', () => {
  it('passes axe with the real dataset, closed and with a card open', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    await expect(timeline.element).to.be.accessible();
    timeline.element.select('russo-japanese-war');
    await timeline.rest();
    await expect(timeline.element).to.be.accessible();
  });

  it('passes axe in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const timeline = await TimelineHarness.draw({ data: smallHistory, selected: 'war' });
    await expect(timeline.element).to.be.accessible();
    document.documentElement.style.colorScheme = '';
  });

  it('passes axe while it loads, when it is empty, and when nothing could be read', async () => {
    const slow = slowDownload();
    const loading = await TimelineHarness.place({ src: '/slow.json' });
    await expect(loading.element).to.be.accessible();
    slow.restore();
    const empty = await TimelineHarness.place({ data: { ...smallHistory, events: [], relations: [] } });
    await expect(empty.element).to.be.accessible();
    const failed = await TimelineHarness.place({ data: 7 });
    await expect(failed.element).to.be.accessible();
  });

  it('is a grid with a row for each track and a cell for each event that can be read', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(timeline.grid.getAttribute('aria-label')).to.equal('A small history');
    expect(timeline.trackNames).to.deep.equal(['Japan', 'Russia', 'Korea']);
    expect(timeline.eventSentences).to.have.members([
      'Treaty of Ganghwa, 26 February 1876, Treaty, Korea and Japan.',
      'Donghak rising, about 1894, War, Korea.',
      'Russo-Japanese War, 8 February 1904 – 5 September 1905, War, Japan and Russia.',
      'Treaty of Portsmouth, 5 September 1905, Treaty, Japan and Russia.',
    ]);
  });

  it('is one stop for Tab', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    expect(timeline.tabStops).to.have.length(1);
    timeline.enter();
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'ArrowLeft', 'Escape']) {
      timeline.press(key);
      await timeline.rest();
      expect(timeline.tabStops, key).to.have.length(1);
    }
  });

  it('names every button, and hides the picture from ears', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(timeline.buttonNames).to.deep.equal(['Timeline', 'List', 'Table', 'Earlier', 'Later', 'Zoom out', 'Zoom in', 'Fit', 'Back', 'Forward', 'Go to date', 'Search', 'Links', 'All links', 'Key', 'Full screen', 'Help']);
    expect(timeline.canvas.getAttribute('aria-hidden')).to.equal('true');
    expect(timeline.svg.getAttribute('aria-hidden')).to.equal('true');
  });

  it('offers no more than 200 events at once', async () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({
      id: `e${i}`, title: `Event ${i}`, date: String(1000 + (i % 1000)), kind: 'war', actors: [['japan', 'russia', 'korea'][i % 3] ?? 'japan'],
    }));
    const timeline = await TimelineHarness.draw({ data: { ...smallHistory, events, relations: [] }, width: 3000, height: 2000 });
    await waitUntil(() => timeline.eventSentences.length > 0, 'there are events');
    await timeline.rest();
    expect(timeline.eventSentences.length).to.be.within(1, 200);
  });

  it('changes nothing for who listens but where the focus comes to, and leaves the cell that had it until the next time', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    timeline.element.focusEvent('kim-88th-brigade');
    await timeline.rest();
    const proxies = assertExists(timeline.element.shadowRoot?.querySelector('.proxies'), 'proxies');
    const cell = assertExists(timeline.element.shadowRoot?.activeElement, 'a cell with the focus');
    const labelled = [...proxies.querySelectorAll('[role="gridcell"]')];
    const observer = new MutationObserver(() => undefined);
    observer.observe(proxies, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-label', 'tabindex', 'data-row', 'role'] });
    timeline.press('ArrowDown');
    const records = observer.takeRecords();
    expect(timeline.element.shadowRoot?.activeElement).not.to.equal(cell);
    expect(cell.isConnected).to.equal(true);
    const removed = records.flatMap(({ removedNodes }) => [...removedNodes]).filter((node) => node.isConnected);
    expect(removed, 'nothing is moved').to.deep.equal([]);
    const written = records.filter(({ type, target }) => type === 'attributes' && labelled.includes(target as Element));
    expect(written.length, 'two tab stops').to.be.at.most(2);
    timeline.press('ArrowDown');
    expect(proxies.querySelectorAll('[tabindex="0"]').length).to.equal(1);
  });

  it('says nothing of the window that a card has made smaller, and of the next one again', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.zoomTo('1900/1909', { animate: false });
    await timeline.rest();
    const before = timeline.announced;
    timeline.element.open('war');
    await timeline.rest();
    expect(timeline.announced).to.equal(before);
    timeline.element.zoomTo('1890/1899', { animate: false });
    await timeline.rest();
    expect(timeline.announced).to.match(/^January 1890 to December 1899\./);
  });

  it('announces where the window has come to rest', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.zoomTo('1900/1909', { animate: false });
    await timeline.rest();
    expect(timeline.announced).to.match(/^January 1900 to December 1909\. \d events\.$/);
  });
});
