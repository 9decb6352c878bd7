import { expect, nextFrame } from '@open-wc/testing';
import { civilToInstant } from '../../src/time.js';
import { smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';

const EVENT_TYPES = [
  'longview-load', 'longview-error', 'longview-select', 'longview-focus-event', 'longview-view-change', 'longview-view-change-end',
] as const;

describe('<longview-timeline> events', () => {
  it('fire once for each thing that a reader does, bubbling and composed', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const log = EVENT_TYPES.map((type) => recorded(type));
    const flat = (): string[] => log.flat().map(({ type }) => type);
    timeline.click(timeline.middleOf('war'));
    expect(flat()).to.deep.equal(['longview-select']);
    expect(log.flat().every((event) => event.bubbles && event.composed)).to.equal(true);
    await timeline.rest();
    log.forEach((events) => { events.length = 0; });
    timeline.button('Zoom in').click();
    await timeline.rest();
    expect(log[4]?.length).to.be.greaterThan(1);
    expect(log[5]?.length).to.equal(1);
    expect(log[5]?.[0]).to.include({ start: timeline.element.getViewState().start, end: timeline.element.getViewState().end });
    expect(log[2]?.length).to.equal(0);
  });

  it('longview-select is not fired when a program assigns `selected`', async () => {
    const selects = recorded('longview-select');
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.selected = 'war';
    await timeline.rest();
    expect(timeline.card).not.to.equal(null);
    expect(selects.length).to.equal(0);
  });

  it('longview-select that is cancelled keeps the card away', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.addEventListener('longview-select', (event) => { event.preventDefault(); });
    timeline.click(timeline.middleOf('war'));
    await timeline.rest();
    expect(timeline.element.selected).to.equal('war');
    expect(timeline.card).to.equal(null);
  });

  it('longview-view-change comes at most once in a frame', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const changes = recorded('longview-view-change');
    for (let i = 0; i < 10; i += 1) timeline.element.zoomTo({ start: civilToInstant(1880 + i, 1, 1), end: civilToInstant(1900, 1, 1) }, { animate: false });
    await nextFrame();
    await nextFrame();
    expect(changes.length).to.equal(1);
  });
});
