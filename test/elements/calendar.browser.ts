import { expect } from '@open-wc/testing';
import { CardHarness } from '../support/card-harness.js';
import { russiaKorea } from '../../events/index.js';
import { TimelineHarness } from '../support/timeline-harness.js';

const rowOf = (timeline: TimelineHarness): string[] => [...timeline.document.querySelectorAll('.calendar-label')].map((label) => label.textContent);

describe('<longview-timeline calendar>', () => {
  it('adds a row of the years of that calendar to the axis, and takes it away again', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1900', end: '1910', calendar: 'japanese' });
    expect(rowOf(timeline).some((text) => text.startsWith('Meiji'))).to.equal(true);
    timeline.element.calendar = 'gregorian';
    await timeline.rest();
    expect(rowOf(timeline)).to.deep.equal([]);
  });

  it('keeps to the last of several that are asked for at once', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1900', end: '1910', calendar: 'japanese' });
    timeline.element.calendar = 'dangi';
    await timeline.element.updateComplete;
    timeline.element.calendar = 'roc';
    await timeline.element.updateComplete;
    timeline.element.calendar = 'dangi';
    await timeline.rest();
    expect(rowOf(timeline).some((text) => text.includes('Dangi'))).to.equal(true);
  });

  it('says in the card what the date is in that calendar, and how its own calendar came to be given up', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, selected: 'conv-1907', calendar: 'japanese' });
    const card = new CardHarness(timeline.card);
    expect(card.text).to.contain('17 July O.S. (30 July) 1907');
    expect(card.text).to.contain('Russia kept the Julian calendar until 31 January 1918');
    expect(card.text).to.contain('Meiji 40');
  });

  it('says below the timeline which calendars there are, where the one that is asked for is not among them', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, calendar: 'mayan' });
    expect(timeline.text).to.contain('mayan').and.to.contain('dangi');
    expect(rowOf(timeline)).to.deep.equal([]);
  });
});
