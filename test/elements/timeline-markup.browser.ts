// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/define.js';
import '../../src/elements/markup/markup-source.js';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewTimeline } from '../../src/index.js';
import type { TemplateResult } from 'lit';

/** Changes of the children are read together. */
const TOGETHER_MS = 120;

async function drawn(content: TemplateResult): Promise<TimelineHarness> {
  const element = await fixture<LongviewTimeline>(html`<longview-timeline lang="en">${content}</longview-timeline>`);
  const harness = new TimelineHarness(element);
  await element.ready;
  await harness.rest();
  return harness;
}

describe('<longview-timeline> with children', () => {
  it('shows the events of a list, and leaves the list where it is', async () => {
    const { element, trackNames } = await drawn(html`
      <h2 slot="title">Two wars</h2>
      <ol>
        <li data-track="Japan" data-importance="90"><b>War with China</b> <time datetime="1894-07-25">July 1894</time></li>
        <li data-track="Japan;Russia"><b>War with Russia</b> <time datetime="1904-02-08">8 Feb 1904</time> – <time datetime="1905-09-05">5 Sept 1905</time></li>
      </ol>`);
    expect(element.loadedDataset?.title).to.equal('Two wars');
    expect(element.loadedDataset?.events.map(({ id, date }) => `${id} ${date}`)).to.deep.equal(['war-with-china 1894-07-25', 'war-with-russia 1904-02-08/1905-09-05']);
    expect(trackNames).to.deep.equal(['Japan', 'Russia']);
    expect(element.querySelectorAll('li').length).to.equal(2);
    element.select('war-with-russia');
    expect(element.selectedEvent?.title).to.equal('War with Russia');
  });

  it('shows what elements of its own say, and text is text', async () => {
    const { element } = await drawn(html`
      <longview-track name="Korea" color="3">
        <longview-event date="1897-10-12" importance="80">The &lt;img src=x&gt; Empire</longview-event>
      </longview-track>`);
    expect(element.loadedDataset?.tracks[0]).to.deep.include({ id: 'Korea', color: 3 });
    expect(element.loadedDataset?.events[0]?.title).to.equal('The <img src=x> Empire');
  });

  it('follows changes of the children, and the window stays', async () => {
    const timeline = await drawn(html`<ul><li><time>1894</time> A</li><li><time>1904</time> B</li></ul>`);
    timeline.element.zoomTo('1900/1906', { animate: false });
    await timeline.rest();
    const { start, end } = timeline.element.getViewState();
    const item = document.createElement('li');
    item.innerHTML = '<time>1905</time> C';
    timeline.element.querySelector('ul')?.append(item);
    await aTimeout(TOGETHER_MS);
    await timeline.rest();
    expect(timeline.element.loadedDataset?.events.map(({ title }) => title)).to.deep.equal(['A', 'B', 'C']);
    expect(timeline.element.getViewState()).to.include({ start, end });
    item.querySelector('time')?.setAttribute('datetime', '1903');
    await aTimeout(TOGETHER_MS);
    expect(timeline.element.loadedDataset?.events.find(({ title }) => title === 'C')?.date).to.equal('1903');
  });

  it('reads children that come later', async () => {
    const element = await fixture<LongviewTimeline>(html`<longview-timeline lang="en"></longview-timeline>`);
    const list = document.createElement('ul');
    list.innerHTML = '<li><time>1894</time> A</li>';
    element.append(list);
    await element.ready;
    expect(element.loadedDataset?.events.length).to.equal(1);
  });

  it('says which child is wrong', async () => {
    const { problems } = await drawn(html`<ul><li><time>1894</time> A</li><li><time datetime="soon">soon</time> B</li></ul>`);
    expect(problems.join()).to.include('li 2.date');
  });

  it('shows data rather than children where both are given', async () => {
    const timeline = await TimelineHarness.place({});
    timeline.element.innerHTML = '<ul><li><time>1894</time> A</li></ul>';
    await timeline.element.ready;
    timeline.element.data = smallHistory;
    await timeline.element.ready;
    await timeline.rest();
    expect(timeline.element.selectedEvent).to.equal(undefined);
    expect(timeline.trackNames.join()).to.include('Japan');
    timeline.element.querySelector('li')?.remove();
    await aTimeout(TOGETHER_MS);
    expect(timeline.element.loadedDataset?.events.length).to.be.greaterThan(1);
  });
});
