import { expect, fixture, html } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { MinimapHarness } from '../support/minimap-harness.js';
import { smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewMinimap } from '../../src/index.js';

async function draw(): Promise<{ readonly timeline: TimelineHarness; readonly minimap: MinimapHarness }> {
  const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1900', end: '1929' });
  return { timeline, minimap: new MinimapHarness(timeline.minimap) };
}

describe('<longview-minimap>', () => {
  it('passes axe, and says in words what its thumbs are and where', async () => {
    const { minimap } = await draw();
    await expect(minimap.element).to.be.accessible();
    const [start, end] = [minimap.thumb('start'), minimap.thumb('end')];
    expect([start.role, start.label, start.text]).to.deep.equal(['slider', 'Start of the window', 'January 1900']);
    expect([end.role, end.label]).to.deep.equal(['slider', 'End of the window']);
    for (const { min, now, max } of [start, end]) expect(now).to.be.within(min, max);
  });

  it('has its thumbs within their range where the window reaches beyond the events', async () => {
    const { timeline, minimap } = await draw();
    timeline.element.fit();
    await timeline.rest();
    for (const { min, now, max } of [minimap.thumb('start'), minimap.thumb('end')]) expect(now).to.be.within(min, max);
  });

  it('frames the part of time that the timeline shows', async () => {
    const { timeline, minimap } = await draw();
    const before = minimap.boxOf('window');
    timeline.element.panBy(1);
    await timeline.rest();
    expect(minimap.boxOf('window').left).to.be.closeTo(before.right, 2);
    expect(minimap.boxOf('window').width).to.be.closeTo(before.width, 1);
    timeline.element.fit();
    await timeline.rest();
    expect(minimap.boxOf('window').width).to.be.greaterThan(minimap.boxOf('map').width * 0.9);
  });

  it('keeps enough height to be read where what stands above it takes much', async () => {
    const { timeline, minimap } = await draw();
    timeline.element.legend = true;
    timeline.element.style.blockSize = '400px';
    await timeline.rest();
    expect(minimap.boxOf('map').height).to.be.at.least(40);
  });

  it('pans when its window is dragged, by as much', async () => {
    const { timeline, minimap } = await draw();
    const before = minimap.boxOf('window');
    minimap.drag('window', 100);
    await timeline.rest();
    expect(minimap.boxOf('window').left).to.be.closeTo(before.left + 100, 1);
    expect(minimap.boxOf('window').width).to.be.closeTo(before.width, 1);
  });

  it('widens and narrows the window when a thumb is dragged, and no farther than the other one', async () => {
    const { timeline, minimap } = await draw();
    const before = minimap.boxOf('window');
    minimap.drag('end', 60);
    await timeline.rest();
    expect(minimap.boxOf('window').right).to.be.closeTo(before.right + 60, 1);
    expect(minimap.boxOf('window').left).to.be.closeTo(before.left, 1);
    minimap.drag('start', 2000);
    await timeline.rest();
    const { start, end } = timeline.element.getViewState();
    expect(start).to.be.lessThan(end);
  });

  it('moves a thumb by keys', async () => {
    const { timeline, minimap } = await draw();
    const at = (): { start: number; end: number } => timeline.element.getViewState();
    const first = at();
    expect(minimap.press('start', 'ArrowRight').defaultPrevented).to.equal(true);
    const step = at().start - first.start;
    expect(step).to.be.greaterThan(0);
    expect(at().end).to.equal(first.end);
    minimap.press('start', 'ArrowLeft');
    expect(at().start).to.be.closeTo(first.start, 1000);
    minimap.press('end', 'PageUp');
    expect(at().end - first.end).to.be.closeTo(10 * step, 1e6);
    minimap.press('start', 'Home');
    expect(at().start).to.be.lessThan(first.start - 20 * step);
    expect(minimap.press('start', 'Tab').defaultPrevented).to.equal(false);
    await timeline.rest();
    expect(minimap.thumb('start').text).to.match(/^18\d\d$/);
  });

  it('shows everything after a double click', async () => {
    const { timeline, minimap } = await draw();
    minimap.doubleClick();
    await timeline.rest();
    expect(minimap.boxOf('window').width).to.be.greaterThan(minimap.boxOf('map').width * 0.9);
  });

  it('moves the window by a sideways wheel, as the plot does, and leaves the page where it is', async () => {
    const { timeline, minimap } = await draw();
    timeline.element.zoomTo('1900/1904', { animate: false });
    await timeline.rest();
    const before = timeline.element.getViewState();
    const turn = new WheelEvent('wheel', { deltaX: 60, bubbles: true, composed: true, cancelable: true });
    minimap.part('map').dispatchEvent(turn);
    await timeline.rest();
    const { start, end } = timeline.element.getViewState();
    expect(turn.defaultPrevented).to.equal(true);
    expect(start).to.be.greaterThan(before.start);
    expect((end - start) / (before.end - before.start)).to.be.closeTo(1, 1e-6);
    const down = new WheelEvent('wheel', { deltaY: 60, bubbles: true, composed: true, cancelable: true });
    minimap.part('map').dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(false);
  });

  it('fires no event of its own', async () => {
    const { minimap } = await draw();
    const selects = recorded('longview-select');
    minimap.drag('window', 20);
    expect(selects.length).to.equal(0);
  });

  it('follows the timeline that its `for` names, and leaves with the page', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, withoutMinimap: true });
    timeline.element.id = 'history';
    const element = await fixture<LongviewMinimap>(html`<longview-minimap for="history" style="width: 600px"></longview-minimap>`);
    await timeline.rest();
    const minimap = new MinimapHarness(element);
    timeline.element.zoomTo('1900/1909', { animate: false });
    await timeline.rest();
    expect(minimap.thumb('start').text).to.equal('January 1900');
    const width = minimap.boxOf('window').width;
    element.remove();
    timeline.element.fit();
    await timeline.rest();
    expect(element.isConnected).to.equal(false);
    expect(width).to.be.lessThan(200);
  });
});
