import { expect } from '@open-wc/testing';
import { CardHarness } from '../support/card-harness.js';
import { civilToInstant } from '../../src/time.js';
import { russiaKorea } from '../../events/index.js';
import { TimelineHarness } from '../support/timeline-harness.js';

const LAUNCH = 'hwasong-14-first';
/** Narrow enough for names to stand in their tracks, so that the plot is all time. */
const DAYS = { start: '2017-07-02', end: '2017-07-05', width: 700 };

/** The day of July 2017 on which a mark stands. */
function dayOf(timeline: TimelineHarness): number {
  const box = timeline.element.boundsOf(LAUNCH);
  const { left, width } = timeline.timeBox;
  const { start, end } = timeline.element.getViewState();
  const instant = start + (((box?.x ?? NaN) + (box?.width ?? NaN) / 2 - left) / width) * (end - start);
  return Math.floor((instant - civilToInstant(2017, 7, 1)) / 86_400_000) + 1;
}

describe('<longview-timeline time-zone>', () => {
  it('shows the launch of 4 July 2017 on 4 July in Pyongyang and on 3 July in Washington', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, ...DAYS, timeZone: 'Asia/Pyongyang' });
    expect(dayOf(timeline)).to.equal(4);
    timeline.element.timeZone = 'America/New_York';
    await timeline.rest();
    expect(dayOf(timeline)).to.equal(3);
    timeline.element.timeZone = undefined;
    await timeline.rest();
    expect(dayOf(timeline)).to.equal(4);
  });

  it('keeps what is seen and selected, and says so as little as when nothing has come', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, ...DAYS, selected: LAUNCH });
    const before = timeline.element.getViewState();
    let loads = 0;
    timeline.element.addEventListener('longview-load', () => { loads += 1; });
    timeline.element.timeZone = 'America/New_York';
    await timeline.rest();
    expect(timeline.element.getViewState()).to.deep.equal(before);
    expect(timeline.element.selectedEvent?.id).to.equal(LAUNCH);
    expect(loads).to.equal(0);
  });

  it('says in the card what the clocks of both sides showed', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, ...DAYS, selected: LAUNCH });
    const card = new CardHarness(timeline.card);
    expect(card.date).to.equal('4 July 2017, 09:10 (UTC+08:30)');
    expect(card.text).to.contain('By other clocks');
    expect(card.text).to.match(/United States and UN Security Council 3 July 2017, 20:40/);
    expect(card.text).not.to.contain('recorded as');

    timeline.element.timeZone = 'America/New_York';
    await timeline.rest();
    expect(card.date).to.equal('3 July 2017, 20:40 (UTC−04:00)');
    expect(card.text).to.contain('recorded as 4 July 2017, 09:10 (UTC+08:30)');
  });

  it('says below the timeline that there is no such zone, and shows UTC', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, ...DAYS, timeZone: 'Asia/Gotham' });
    expect(timeline.text).to.contain('Asia/Gotham');
    expect(dayOf(timeline)).to.equal(4);
  });

  it('shows a filtered timeline filtered on every clock', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, ...DAYS, filter: { kinds: ['treaty'] } });
    const before = timeline.labels;
    timeline.element.timeZone = 'America/New_York';
    await timeline.rest();
    expect(timeline.labels).to.deep.equal(before);
  });

  it('takes windows, dates and filters that name a zone to the same events on any clock', async () => {
    const data = { tracks: [{ id: 'a', name: 'A' }], events: [{ id: 'launch', title: 'Launch', date: '2017-07-04T00:40:00Z', actors: ['a'] }, { id: 'later', title: 'Later', date: '2017-07-09', actors: ['a'] }], id: 'x', title: 'X' };
    const timeline = await TimelineHarness.draw({ data, timeZone: 'America/New_York', start: '2017-07-04T00:00:00Z', end: '2017-07-04T02:00:00Z' });
    const isThere = (): boolean => timeline.element.boundsOf('launch') !== null;
    expect(isThere()).to.equal(true);
    timeline.element.zoomTo('2017-07-04T00:00:00Z/2017-07-04T02:00:00Z', { animate: false });
    await timeline.rest();
    expect(isThere()).to.equal(true);
    timeline.element.filter = { span: '2017-07-04T00:30:00Z/2017-07-04T01:00:00Z' };
    await timeline.rest();
    expect(isThere()).to.equal(true);
    expect(timeline.eventSentences.filter((sentence) => sentence.startsWith('Launch'))).to.have.length(1);
  });
});
