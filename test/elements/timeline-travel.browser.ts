import { expect } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';

/** A window of few labels: tracks are low there, and higher where there are more. */
const SPARSE = { data: russiaKorea, start: '1859-08', end: '1864-07', width: 1400, height: 760 };

describe('<longview-timeline> on its way to an event', () => {
  for (const id of ['us-legation-closes', 'res-1718']) {
    it(`has ${id} in sight among the tracks as they are where it has come to`, async () => {
      const timeline = await TimelineHarness.draw(SPARSE);
      timeline.element.select(id);
      timeline.element.showEvent(id);
      timeline.element.focusEvent(id);
      await timeline.rest();
      expect(timeline.surface.scrollHeight).to.be.above(timeline.surface.clientHeight);
      const { y, height } = timeline.ring ?? { y: NaN, height: NaN };
      expect(y + height).to.be.below(timeline.surface.getBoundingClientRect().bottom);
    });
  }

  it('leaves the tracks where a reader scrolls them meanwhile', async () => {
    const timeline = await TimelineHarness.draw({ ...SPARSE, start: '1950', end: '1953', height: 420 });
    timeline.element.showEvent('us-legation-closes');
    await waitUntil(() => timeline.surface.scrollTop > 0, 'the tracks scroll');
    timeline.surface.scrollTop = 0;
    await timeline.rest();
    expect(timeline.surface.scrollTop).to.equal(0);
  });
});

describe('<longview-timeline> that shows everything', () => {
  for (const [what, setting] of Object.entries({ rows: {}, 'right to left': { dir: 'rtl' }, columns: { orientation: 'vertical', width: 380 } } as const)) {
    it(`stays as it is for the first and the last event of a track, in ${what}`, async () => {
      const timeline = await TimelineHarness.draw({ data: russiaKorea, view: 'timeline', width: 1400, height: 760, ...setting });
      const { start, end } = timeline.element.getViewState();
      timeline.enter();
      for (const key of ['Home', what === 'columns' ? 'ArrowDown' : what === 'rows' ? 'ArrowRight' : 'ArrowLeft', 'End']) {
        timeline.press(key);
        await timeline.rest();
        expect(timeline.element.getViewState(), key).to.include({ start, end });
      }
    });
  }

  it('moves for an event that a window nearly like it has at its edge', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1860', end: '2020', width: 1400, height: 760 });
    const { start } = timeline.element.getViewState();
    timeline.element.focusEvent('peking-convention');
    await timeline.rest();
    expect(timeline.element.getViewState().start).to.be.below(start);
  });

  it('is fitted again when the card goes that it was fitted beside', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, width: 1400, height: 760 });
    const { start, end } = timeline.element.getViewState();
    timeline.element.select('russo-japanese-war');
    await timeline.rest();
    expect(timeline.element.getViewState().end).to.be.below(end);
    timeline.element.fit();
    await timeline.rest();
    timeline.element.select(undefined);
    await timeline.rest();
    expect(timeline.element.getViewState()).to.include({ start, end });
  });
});
