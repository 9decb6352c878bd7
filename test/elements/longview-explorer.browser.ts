import '../../src/define.js';
// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/elements/explorer/explorer-body.js';
import { aTimeout, expect, html } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { drawExplorer } from '../support/explorer-harness.js';
import { LongviewElement } from '../../src/elements/longview-element.js';
import { recorded } from '../support/timeline-harness.js';
import { smallHistory } from '../support/small-history.js';

describe('<longview-explorer>', () => {
  it('says what it is about, in a heading of the level that the page wants', async () => {
    const { root } = await drawExplorer(1000, html`<longview-explorer lang="en" heading-level="3"></longview-explorer>`);
    expect(root.querySelector('h3[part~="title"]')?.textContent).to.equal('A small history');
    expect(root.querySelector('[part~="summary"]')?.textContent).to.match(/\d events, 3 tracks/);
    expect(root.querySelector('h4')?.textContent).to.equal('Filters');
  });

  it('hands every attribute and property of a timeline on to its own, and tells what that holds', async () => {
    const { explorer } = await drawExplorer(1000, html`<longview-explorer lang="en" start="1900" detail="40" gestures="none" .calendar=${'julian'}></longview-explorer>`);
    expect(explorer.timeline.start).to.equal('1900');
    expect(explorer.timeline.detail).to.equal(40);
    expect(explorer.timeline.gestures).to.equal('none');
    expect(explorer.timeline.calendar).to.equal('julian');
    explorer.timeline.select('portsmouth');
    expect(explorer.selected).to.equal('portsmouth');
    explorer.selected = undefined;
    expect(explorer.timeline.selected).to.equal(undefined);
    explorer.removeAttribute('start');
    expect(explorer.timeline.getAttribute('start')).to.equal(null);
  });

  it('has every property that a timeline has for a page', async () => {
    // What the parts of a timeline and those that accompany it ask of each other.
    const within = ['searching', 'loadState', 'insight', 'words', 'beyondSaid', 'hasRelations', 'window', 'limits', 'isVertical'];
    const { LongviewExplorer, LongviewTimeline } = await import('../../src/index.js');
    const names: string[] = [];
    for (let prototype = LongviewTimeline.prototype as object; prototype !== LongviewElement.prototype; prototype = Object.getPrototypeOf(prototype) as object) {
      names.push(...Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { get }]) => (get ? [name] : [])));
    }
    expect(names).to.include.members(['data', 'filter', 'marked', 'selectedEvent', ...within]);
    expect(names.filter((name) => !(name in LongviewExplorer.prototype))).to.have.members(within);
    const { explorer } = await drawExplorer(1000, html`<longview-explorer lang="en" selected="war"></longview-explorer>`);
    explorer.marked = ['war'];
    expect([explorer.timeline.marked, explorer.marked]).to.deep.equal([['war'], ['war']]);
    expect([explorer.loadedDataset?.id, explorer.selectedEvent?.id, explorer.canGoBack]).to.deep.equal(['small', 'war', false]);
  });

  it('takes what was set before it was defined', async () => {
    const early = document.createElement('longview-explorer-early');
    Object.assign(early, { detail: 30, data: smallHistory, marked: ['war'] });
    const { LongviewExplorer } = await import('../../src/index.js');
    customElements.define('longview-explorer-early', class extends LongviewExplorer {});
    customElements.upgrade(early);
    expect(Reflect.get(early, 'detail')).to.equal(30);
    expect(Object.hasOwn(early, 'detail')).to.equal(false);
    expect(Reflect.get(early, 'marked')).to.deep.equal(['war']);
  });

  it('lets the events of its timeline through', async () => {
    const { explorer } = await drawExplorer(1000, html`<longview-explorer lang="en"></longview-explorer>`);
    const events = recorded('longview-select');
    explorer.timeline.select('portsmouth');
    expect(events.map(({ id, target }) => [id, target])).to.deep.equal([['portsmouth', explorer]]);
  });

  it('has its filters open where there is room, and else behind a button', async () => {
    const panelOf = (root: ShadowRoot): HTMLElement => assertExists(root.querySelector<HTMLElement>('#filters'), 'a panel');
    const wide = await drawExplorer(1300, html`<longview-explorer lang="en"></longview-explorer>`);
    expect(panelOf(wide.root).hidden).to.equal(false);
    const narrow = await drawExplorer(700, html`<longview-explorer lang="en"></longview-explorer>`);
    expect(panelOf(narrow.root).hidden).to.equal(true);
    const button = assertExists(narrow.root.querySelector<HTMLElement>('.opener'), 'a button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await narrow.explorer.updateComplete;
    expect(panelOf(narrow.root).hidden).to.equal(false);
    expect(panelOf(narrow.root).getBoundingClientRect().bottom).to.be.at.most(narrow.explorer.timeline.getBoundingClientRect().top);
    panelOf(narrow.root).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await narrow.explorer.updateComplete;
    expect(panelOf(narrow.root).hidden).to.equal(true);
    expect(narrow.root.activeElement).to.equal(button);
  });

  for (const width of [1000, 390]) {
    it(`puts filters that were asked for away when an event is selected, and by Escape on their button, at ${width} px`, async () => {
      const { explorer, root } = await drawExplorer(width, html`<longview-explorer lang="en" view="timeline" selected="war"></longview-explorer>`);
      const filters = assertExists(root.querySelector<HTMLElement>('#filters'), 'a panel');
      const button = assertExists(root.querySelector<HTMLElement>('.opener'), 'a button');
      button.click();
      await explorer.updateComplete;
      explorer.timeline.select(undefined);
      await explorer.updateComplete;
      expect(filters.hidden).to.equal(false);
      explorer.timeline.select('portsmouth');
      await explorer.updateComplete;
      expect(filters.hidden).to.equal(true);
      button.click();
      await explorer.updateComplete;
      expect(filters.hidden).to.equal(false);
      button.focus();
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await explorer.updateComplete;
      expect(filters.hidden).to.equal(true);
      expect(root.activeElement).to.equal(button);
    });
  }

  it('has a button in the panel that puts filters away where they take room, in sight while the panel scrolls', async () => {
    const { explorer, root } = await drawExplorer(390, html`<longview-explorer lang="en" view="timeline"></longview-explorer>`);
    const filters = assertExists(root.querySelector<HTMLElement>('#filters'), 'a panel');
    const opener = assertExists(root.querySelector<HTMLElement>('.opener'), 'a button');
    opener.click();
    await explorer.updateComplete;
    const closer = assertExists(filters.querySelector<HTMLElement>('button[aria-label="Close"]'), 'a button that closes');
    filters.style.maxHeight = '120px';
    const scroller = assertExists(filters.querySelector('.scroller'), 'what scrolls');
    scroller.scrollTop = 60;
    expect(scroller.scrollTop).to.equal(60);
    const { x, y, width, height } = closer.getBoundingClientRect();
    expect(closer.contains(root.elementFromPoint(x + width / 2, y + height / 2))).to.equal(true);
    closer.focus();
    closer.click();
    await explorer.updateComplete;
    expect(filters.hidden).to.equal(true);
    expect(root.activeElement).to.equal(opener);
    const wide = await drawExplorer(1300, html`<longview-explorer lang="en"></longview-explorer>`);
    expect(wide.root.querySelector('#filters button[aria-label="Close"]')).to.equal(null);
  });

  it('leaves filters open beside a wide timeline when an event is selected', async () => {
    const { explorer, root } = await drawExplorer(1300, html`<longview-explorer lang="en"></longview-explorer>`);
    explorer.timeline.select('portsmouth');
    await explorer.updateComplete;
    expect(root.querySelector<HTMLElement>('#filters')?.hidden).to.equal(false);
  });

  for (const width of [1300, 900, 600, 340]) {
    it(`keeps everything inside of its box at ${width} px`, async () => {
      const { explorer, root } = await drawExplorer(width, html`<longview-explorer lang="en" filters-open></longview-explorer>`);
      const { right } = explorer.getBoundingClientRect();
      for (const part of root.querySelectorAll('.header *, .body > *')) expect(part.getBoundingClientRect().right, part.localName).to.be.at.most(right + 0.5);
    });
  }

  it('gives its timeline to what a page puts in the place of a part, and leaves that part out', async () => {
    const { explorer, timeline } = await drawExplorer(1000, html`
      <longview-explorer lang="en"><h1 slot="title">Mine</h1><longview-card slot="card"></longview-card><longview-minimap slot="minimap"></longview-minimap></longview-explorer>`);
    const card = assertExists(explorer.querySelector('longview-card'), 'a card');
    expect(card.timeline).to.equal(explorer.timeline);
    explorer.timeline.select('portsmouth');
    await timeline.rest();
    expect(card.shadowRoot?.textContent).to.include('Portsmouth');
    expect(timeline.card).to.equal(null);
    expect(timeline.minimap).to.equal(null);
    card.remove();
    await aTimeout(0);
    await timeline.rest();
    expect(timeline.card).not.to.equal(null);
  });

  it('has no buttons in the toolbar for the search and the key that it has anyway; “/” goes to its search', async () => {
    const { timeline, root } = await drawExplorer(1000, html`<longview-explorer lang="en"></longview-explorer>`);
    const names = (): (string | null)[] => [...assertExists(timeline.element.shadowRoot, 'a shadow root').querySelectorAll('[role="toolbar"] button')].map((button) => button.getAttribute('aria-label'));
    expect(names()).to.include('Zoom in').and.not.include('Search').and.not.include('Key');
    timeline.element.openSearch();
    expect(root.activeElement?.localName).to.equal('longview-search');
    expect(timeline.element.searching).to.equal(false);
    root.querySelector('longview-search')?.remove();
    await timeline.element.updateComplete;
    expect(names()).to.include('Search');
  });

  it('goes on after it was moved in the page', async () => {
    const { explorer, timeline, root } = await drawExplorer(1000, html`<longview-explorer lang="en"></longview-explorer>`);
    const other = document.createElement('div');
    explorer.before(other);
    other.append(explorer);
    explorer.timeline.zoomTo('1904/1905', { animate: false });
    await timeline.rest();
    explorer.data = { ...smallHistory, title: 'Another title' };
    await explorer.ready;
    await timeline.rest();
    expect(root.querySelector('[part~="title"]')?.textContent).to.equal('Another title');
  });

  it('is accessible, open and closed', async () => {
    for (const width of [1300, 500]) {
      const { explorer } = await drawExplorer(width, html`<longview-explorer lang="en"></longview-explorer>`);
      await expect(explorer).to.be.accessible();
      explorer.filtersOpen = true;
      await explorer.updateComplete;
      await expect(explorer).to.be.accessible();
    }
  });
});
