import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { ListHarness } from '../support/list-harness.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { TableHarness } from '../support/table-harness.js';

describe('<longview-timeline> views', () => {
  it('goes by the buttons to list and table and back, with window, selection and filter', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, selected: 'war', filter: { kinds: ['war', 'treaty'] } });
    timeline.element.zoomTo('1900/1909', { animate: false });
    await timeline.rest();
    const before = timeline.element.getViewState();
    const switched = recorded('longview-view-switch');
    for (const name of ['List', 'Table', 'Timeline']) {
      timeline.button(name).click();
      await timeline.rest();
      expect(timeline.button(name).getAttribute('aria-pressed')).to.equal('true');
    }
    expect(switched.map(({ view }) => view)).to.deep.equal(['list', 'table', 'timeline']);
    expect(timeline.element.getViewState()).to.deep.equal({ ...before, view: 'timeline' });
  });

  it('goes to the list with L, to the event that had the focus, and back with L', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.focusEvent('war');
    await timeline.rest();
    timeline.press('l', { code: 'KeyL' });
    const list = await ListHarness.of(timeline);
    expect(list.focused).to.equal('Russo-Japanese War');
    list.element.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', bubbles: true, composed: true, cancelable: true }));
    await timeline.rest();
    expect(timeline.element.view).to.equal('timeline');
    expect(timeline.focused).to.match(/^Russo-Japanese War/);
  });

  it('keeps the focus at the button that was pressed', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.button('List').focus();
    timeline.button('List').click();
    await ListHarness.of(timeline);
    expect(timeline.element.shadowRoot?.activeElement).to.equal(timeline.button('List'));
  });

  it('brings the focus back into the list when the card is closed', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, view: 'list', selected: 'war' });
    const list = await ListHarness.of(timeline);
    timeline.card?.shadowRoot?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    timeline.card?.shadowRoot?.querySelector<HTMLButtonElement>('button[aria-label="Close"]')?.click();
    await timeline.rest();
    await list.rest();
    expect(list.focused).to.equal('Russo-Japanese War');
  });

  it('shows a list in narrow containers, and what was asked for in any', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, width: 400 });
    const list = await ListHarness.of(timeline);
    expect(list.element.by).to.equal('time');
    expect(timeline.minimap?.checkVisibility()).to.equal(false);
    timeline.button('Timeline').click();
    await timeline.rest();
    expect(timeline.part('list')).to.equal(null);
    timeline.element.view = 'auto';
    timeline.element.style.width = '700px';
    await timeline.rest();
    expect(timeline.part('list')).to.equal(null);
    expect(timeline.element.getAttribute('view')).to.equal('auto');
  });

  it('shows the timeline where the buttons are left out that would lead to it', async () => {
    for (const left of [{ withoutHeader: true }, { withoutToolbar: true }]) {
      const timeline = await TimelineHarness.draw({ data: smallHistory, width: 400, ...left });
      expect(timeline.part('list')).to.equal(null);
      expect(timeline.labels).to.have.length.greaterThan(0);
      timeline.element.view = 'list';
      await ListHarness.of(timeline);
    }
  });

  it('takes the focus along when a program changes the view, and none where there is none', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.view = 'list';
    const list = await ListHarness.of(timeline);
    expect(timeline.element.shadowRoot?.activeElement).to.equal(null);
    timeline.element.view = 'timeline';
    await timeline.rest();
    timeline.element.focusEvent('war');
    await timeline.rest();
    for (const view of ['table', 'list', 'timeline'] as const) {
      timeline.element.view = view;
      await timeline.rest();
      await waitUntil(() => timeline.element.shadowRoot?.activeElement !== null, `the focus is in the ${view}`);
    }
    expect(list.element.isConnected).to.equal(false);
  });

  it('takes the focus along when the container becomes narrow', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.focusEvent('war');
    await timeline.rest();
    timeline.element.style.width = '400px';
    const list = await ListHarness.of(timeline);
    await waitUntil(() => list.focused !== undefined, 'the list has the focus');
  });

  it('shows the list that the author wrote, in place of one of its own', async () => {
    const timeline = await TimelineHarness.place({ data: smallHistory, view: 'list' });
    const own = document.createElement('ol');
    own.append(Object.assign(document.createElement('li'), { textContent: 'As I tell it' }));
    timeline.element.append(own);
    await timeline.element.ready;
    timeline.element.requestUpdate();
    await timeline.rest();
    expect(timeline.element.shadowRoot?.querySelector('longview-list')).to.equal(null);
    expect(own.checkVisibility()).to.equal(true);
    await expect(timeline.element).to.be.accessible();
    timeline.button('Timeline').click();
    await timeline.rest();
    expect(own.checkVisibility()).to.equal(false);
  });

  it('sums the events up in words: how many, from when to when, the densest stretch, the longest gap', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const summary = timeline.element.shadowRoot?.querySelector('.summary')?.textContent ?? '';
    expect(summary).to.match(/^551 events, 10 tracks, 1860 to 2017\. Densest: \d{4}–\d{4}, \d+ events\./);
    const own = Object.assign(document.createElement('p'), { slot: 'summary', textContent: 'In my words.' });
    timeline.element.append(own);
    await timeline.rest();
    expect(timeline.element.shadowRoot?.querySelector('.summary')?.checkVisibility()).to.equal(false);
    expect(own.checkVisibility()).to.equal(true);
  });

  it('takes list and table for the state of the view', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.setViewState({ view: 'table' });
    const table = await TableHarness.of(timeline);
    expect(table.rows).to.have.length(4);
    expect(timeline.element.getViewState().view).to.equal('table');
  });

  it('offers no tools for the window where there is none to be seen', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, view: 'list' });
    expect(timeline.buttonNames).not.to.include('Zoom in');
    expect(timeline.tabStops.some((stop) => stop.checkVisibility({ visibilityProperty: true }))).to.equal(false);
  });
});
