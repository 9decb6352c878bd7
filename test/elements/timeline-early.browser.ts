import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';
import type { LongviewTimeline } from '../../src/index.js';

const year = (ms: number): number => new Date(ms).getUTCFullYear();

/** A timeline that has been asked for something before it had any data, and then gets them. */
async function askEarly(ask: (timeline: LongviewTimeline) => void): Promise<TimelineHarness> {
  const timeline = await TimelineHarness.place();
  ask(timeline.element);
  await nextFrame();
  await nextFrame();
  timeline.element.data = smallHistory;
  await timeline.element.ready;
  await timeline.rest();
  return timeline;
}

describe('a timeline that is asked before its events are there', () => {
  it('goes to the stretch that was asked for with its first picture', async () => {
    const { element } = await askEarly((timeline) => { timeline.zoomTo('1904/1905'); });
    const { start, end } = element.getViewState();
    expect([year(start), year(end - 1)]).to.deep.equal([1904, 1905]);
    expect(element.canGoBack).to.equal(false);
  });

  it('goes on to the end of the events where that stretch is open', async () => {
    const zoomed = await askEarly((timeline) => { timeline.zoomTo('1904/..'); });
    expect(zoomed.element.getViewState()).to.deep.include({ start: Date.UTC(1904, 0), end: Date.UTC(1905, 8, 6) });
    const set = await askEarly((timeline) => { timeline.setViewState({ end: Date.UTC(1904, 0) }); });
    expect(set.element.getViewState()).to.deep.include({ start: Date.UTC(1876, 1, 26), end: Date.UTC(1904, 0) });
  });

  it('goes to a date, selects an event, travels to one and puts the focus on one', async () => {
    const went = await askEarly((timeline) => { expect(timeline.goTo('1894')).to.equal(true); });
    await waitUntil(() => { const { start, end } = went.element.getViewState(); return start < Date.UTC(1894, 6) && end > Date.UTC(1894, 0); }, 'it is there');
    const selected = await askEarly((timeline) => { timeline.select('war'); });
    expect(selected.element.selectedEvent?.id).to.equal('war');
    const shown = await askEarly((timeline) => { timeline.showEvent('war'); });
    expect(year(shown.element.getViewState().start)).to.be.within(1902, 1904);
    const focused = await askEarly((timeline) => { timeline.focusEvent('portsmouth'); });
    await waitUntil(() => focused.element.shadowRoot?.activeElement !== null, 'the focus is there');
  });

  it('has the view that was kept', async () => {
    const { element } = await askEarly((timeline) => { timeline.setViewState({ start: Date.UTC(1900, 0), end: Date.UTC(1910, 0), selected: 'war' }, { animate: false }); });
    const { start, end, selected } = element.getViewState();
    expect([year(start), year(end), selected]).to.deep.equal([1900, 1910, 'war']);
    const all = await askEarly((timeline) => { timeline.setViewState({ selected: 'war' }); });
    expect(year(all.element.getViewState().start)).to.be.below(1877);
  });

  it('shows events in the place of none, and in the place of those that are on their way', async () => {
    const alone = await TimelineHarness.place();
    alone.element.replaceData(smallHistory.events);
    await alone.element.ready;
    expect(alone.element.loadedDataset?.events).to.have.lengthOf(4);
    const loading = await TimelineHarness.place({ src: `data:application/json,${encodeURIComponent(JSON.stringify(smallHistory))}` });
    loading.element.replaceData(smallHistory.events.slice(0, 2));
    await waitUntil(() => loading.element.loadedDataset?.events.length === 2, 'they are replaced');
    expect(loading.element.loadedDataset?.title).to.deep.equal(smallHistory.title);
  });

  it('answers what it can, moves nowhere and fails at nothing', async () => {
    const { element } = await TimelineHarness.place();
    element.fit();
    element.zoomBy(2);
    element.panBy(0.5);
    element.back();
    element.next();
    element.abort();
    element.openSearch();
    element.select(undefined);
    expect([element.search('war'), element.toSvg(), element.boundsOf('war'), element.eventAt(1, 1), element.loadedDataset]).to.deep.equal([[], '', null, null, undefined]);
    expect(await element.toPng().catch(String)).to.contain('nothing to draw yet');
    element.setViewState(element.getViewState());
    element.data = smallHistory;
    await element.ready;
    expect(year(element.getViewState().start)).to.be.below(1877);
  });
});

describe('a timeline', () => {
  /** Whether it has been drawn with its events, wide enough to be read. */
  const isDrawn = (timeline: LongviewTimeline | null | undefined): boolean => (timeline?.toSvg().includes('Russo-Japanese War') ?? false);

  const place = async (markup: string): Promise<HTMLElement> => {
    const element = await fixture<HTMLElement>(html`<div style="width: 900px"></div>`);
    element.innerHTML = markup;
    for (const timeline of element.querySelectorAll('longview-timeline')) timeline.data = smallHistory;
    return element;
  };

  for (const [where, markup, open] of [
    ['a box that is shown later', '<div hidden><longview-timeline></longview-timeline></div>', (root: HTMLElement) => { root.querySelector('div')?.removeAttribute('hidden'); }],
    ['details that open later', '<details><summary>x</summary><longview-timeline></longview-timeline></details>', (root: HTMLElement) => { root.querySelector('details')?.setAttribute('open', ''); }],
    ['content-visibility: hidden', '<div style="content-visibility: hidden"><longview-timeline></longview-timeline></div>', (root: HTMLElement) => { root.querySelector('div')?.removeAttribute('style'); }],
  ] as const) {
    it(`draws in ${where}, and \`ready\` does not wait for that`, async () => {
      const root = await place(markup);
      const timeline = root.querySelector('longview-timeline');
      await timeline?.ready;
      timeline?.zoomTo('1900/1910', { animate: false });
      timeline?.goTo('1905');
      open(root);
      await waitUntil(() => isDrawn(timeline), 'it is drawn');
    });
  }

  it('draws when it is cloned, comes out of a template, is moved, and comes back', async () => {
    const root = await place('<longview-timeline lang="en"></longview-timeline><template><longview-timeline lang="en"></longview-timeline></template>');
    const first = root.querySelector('longview-timeline');
    await first?.ready;
    const clone = first?.cloneNode(true) as LongviewTimeline;
    clone.data = smallHistory;
    const stamped = (root.querySelector('template')?.content.cloneNode(true) as DocumentFragment).querySelector('longview-timeline') as LongviewTimeline;
    root.append(clone, stamped);
    stamped.data = smallHistory;
    await waitUntil(() => isDrawn(clone) && isDrawn(stamped), 'both are drawn');
    const other = document.createElement('section');
    root.append(other);
    if (first) other.append(first);
    await waitUntil(() => isDrawn(first), 'it is drawn where it was moved to');
    first?.remove();
    first?.zoomTo('1904/1905');
    first?.goTo('1904');
    if (first) root.prepend(first);
    first?.zoomTo('1904/1905', { animate: false });
    await waitUntil(() => isDrawn(first) && year(first?.getViewState().start ?? 0) === 1904, 'it is drawn where it came back');
  });

  it('is right under the pointer in a scaled parent', async () => {
    for (const style of ['transform: scale(0.5); transform-origin: 0 0', 'zoom: 0.5']) {
      const root = await place(`<div style="${style}"><longview-timeline style="width: 900px; height: 500px"></longview-timeline></div>`);
      const timeline = root.querySelector('longview-timeline');
      await timeline?.ready;
      await waitUntil(() => isDrawn(timeline), 'it is drawn');
      const box = timeline?.boundsOf('war');
      const plot = timeline?.shadowRoot?.querySelector('.plot')?.getBoundingClientRect();
      expect(box?.right, style).to.be.at.most((plot?.right ?? 0) + 1);
      expect(box?.width, style).to.be.above(2);
      expect(timeline?.eventAt((box?.left ?? 0) + (box?.width ?? 0) / 2, (box?.top ?? 0) + (box?.height ?? 0) / 2), style).to.equal('war');
    }
  });

  it('is one of fifty', async () => {
    const root = await place('<longview-timeline style="height: 320px"></longview-timeline>'.repeat(50));
    const all = [...root.querySelectorAll('longview-timeline')];
    await Promise.all(all.map((timeline) => timeline.ready));
    await waitUntil(() => all.every(isDrawn), 'all are drawn');
  });
});
