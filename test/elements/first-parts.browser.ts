import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { smallHistory } from '../support/small-history.js';
import { valueReading } from '../../src/elements/controllers/reading.js';
import { waitUntil } from '../support/wait-until.js';

describe('the first timeline of a page that registered the elements before', () => {
  it('finds what reads data there, and draws what it is handed over in its first update, on a stage that is set once', async () => {
    await waitUntil(() => valueReading.here !== undefined, 'what reads data is sent for without a timeline');
    const timeline = document.createElement('longview-timeline');
    timeline.data = smallHistory;
    timeline.style.height = '500px';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const told: string[] = [];
    timeline.addCompanion({ timelineChanged: (change) => { told.push(change); } });
    place.append(timeline);
    await timeline.updateComplete;
    expect(timeline.matches(':state(loading)')).to.equal(false);
    expect(timeline.loadState.phase).to.equal('ready');
    expect(timeline.insight?.store.size).to.equal(smallHistory.events.length);
    expect(told.filter((change) => change === 'data' || change === 'look')).to.deep.equal(['data']);
  });

  it('draws the thread of an event that is selected from the beginning, as soon as it may be asked for its picture', async () => {
    const timeline = document.createElement('longview-timeline');
    Object.assign(timeline, { data: smallHistory, selected: 'war' });
    timeline.style.height = '500px';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(timeline);
    await timeline.ready;
    const threads = timeline.insight?.scene?.groups.flatMap(({ marks }) => marks.filter(({ role }) => role === 'thread'));
    expect(threads?.length).to.be.greaterThan(0);
  });
});
