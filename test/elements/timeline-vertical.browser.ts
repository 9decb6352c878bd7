import { expect } from '@open-wc/testing';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';

/** A timeline in which time runs down. */
async function vertical(setting: Parameters<typeof TimelineHarness.draw>[0] = {}): Promise<TimelineHarness> {
  const timeline = await TimelineHarness.draw({ data: smallHistory, ...setting });
  timeline.element.orientation = 'vertical';
  await timeline.element.updateComplete;
  await timeline.element.ready;
  await timeline.rest();
  return timeline;
}

function boxOf(timeline: TimelineHarness, id: string): DOMRect {
  const box = timeline.element.boundsOf(id);
  expect(box, id).not.to.equal(null);
  return box as DOMRect;
}

/** Heads of tracks, in the order of the grid. */
function headBoxes(timeline: TimelineHarness): DOMRect[] {
  return [...timeline.grid.querySelectorAll('[role="rowheader"]')].map((head) => head.getBoundingClientRect());
}

describe('<longview-timeline orientation="vertical">', () => {
  it('lets time run down, with tracks beside each other', async () => {
    const timeline = await vertical();
    const war = boxOf(timeline, 'war');
    const treaty = boxOf(timeline, 'portsmouth');
    expect(treaty.top).to.be.above(war.top);
    const heads = headBoxes(timeline);
    expect(heads.every(({ top }) => Math.abs(top - (heads[0]?.top ?? 0)) < 1)).to.equal(true);
    expect(heads.slice(1).every(({ left }, i) => left > (heads[i]?.left ?? Infinity))).to.equal(true);
  });

  it('goes through time by up and down, and to other tracks by left and right', async () => {
    const timeline = await vertical();
    timeline.enter();
    expect(timeline.focused).to.match(/^Japan/);
    timeline.press('Home');
    const first = timeline.focused;
    timeline.press('ArrowDown');
    expect(timeline.focused).not.to.equal(first);
    timeline.press('ArrowUp');
    expect(timeline.focused).to.equal(first);
    timeline.press('ArrowUp');
    expect(timeline.focused).to.match(/^Japan/);
    timeline.press('ArrowRight');
    expect(timeline.focused).to.match(/^Russia/);
    timeline.press('ArrowLeft');
    expect(timeline.focused).to.match(/^Japan/);
  });

  it('has the proxies on their marks', async () => {
    const timeline = await vertical();
    timeline.element.focusEvent('war');
    await timeline.rest();
    const mark = boxOf(timeline, 'war');
    const proxy = timeline.grid.querySelector(`[role="gridcell"][tabindex="0"]`)?.getBoundingClientRect();
    expect(proxy, 'a proxy with the focus').not.to.equal(undefined);
    expect(proxy?.left).to.be.at.most(mark.left + 0.5);
    expect(proxy?.right).to.be.at.least(mark.right - 0.5);
    expect(proxy?.top).to.be.at.most(mark.top + 0.5);
    expect(proxy?.bottom).to.be.at.least(mark.bottom - 0.5);
  });

  it('finds the event that is drawn at a point, and selects it by a click', async () => {
    const timeline = await vertical();
    const { left, top, width, height } = boxOf(timeline, 'war');
    expect(timeline.element.eventAt(left + width / 2, top + height / 2)).to.equal('war');
    timeline.click({ x: left + width / 2, y: top + height / 2 });
    expect(timeline.element.selected).to.equal('war');
  });

  it('mirrors the columns where text runs from right to left, and not time', async () => {
    const timeline = await vertical();
    timeline.element.dir = 'rtl';
    await timeline.rest();
    const heads = headBoxes(timeline);
    expect(heads.slice(1).every(({ left }, i) => left < (heads[i]?.left ?? -Infinity))).to.equal(true);
    expect(boxOf(timeline, 'portsmouth').top).to.be.above(boxOf(timeline, 'war').top);
    timeline.enter();
    timeline.press('ArrowLeft');
    expect(timeline.focused).to.match(/^Russia/);
  });

  it('keeps the window when it is turned, and when it is turned back', async () => {
    const timeline = await vertical();
    timeline.element.zoomTo('1890/1910', { animate: false });
    await timeline.rest();
    const { start, end } = timeline.element.getViewState();
    const across = boxOf(timeline, 'war');
    timeline.element.orientation = 'horizontal';
    await timeline.rest();
    expect(timeline.element.getViewState()).to.include({ start, end });
    expect(boxOf(timeline, 'war').width).to.be.above(across.width);
    timeline.element.orientation = 'vertical';
    await timeline.rest();
    expect(timeline.element.getViewState()).to.include({ start, end });
    expect(boxOf(timeline, 'war')).to.deep.equal(across);
  });

  it('is as upright in a picture for elsewhere', async () => {
    const timeline = await vertical();
    const svg = new DOMParser().parseFromString(timeline.element.toSvg(), 'image/svg+xml').documentElement;
    // What scrolls may have a bar that takes room.
    const { clientWidth: width, clientHeight: height } = timeline.surface;
    expect(Number(svg.getAttribute('width'))).to.be.closeTo(width, 1);
    expect(Number(svg.getAttribute('height'))).to.be.closeTo(height, 1);
    expect(svg.querySelectorAll('text[transform]')).to.have.length(0);
    expect(svg.querySelectorAll('.label[data-event-id="war"]').length).to.be.above(0);
  });

  it('takes the place of time from side to side in narrow containers by itself, unless it is told otherwise', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(timeline.plot.classList.contains('vertical')).to.equal(false);
    timeline.element.view = 'timeline';
    timeline.element.style.inlineSize = '400px';
    await timeline.rest();
    await timeline.element.ready;
    await timeline.rest();
    expect(timeline.plot.classList.contains('vertical')).to.equal(true);
    timeline.element.orientation = 'horizontal';
    await timeline.rest();
    expect(timeline.plot.classList.contains('vertical')).to.equal(false);
  });

  it('draws the same as elements and on a canvas', async () => {
    const timeline = await vertical();
    timeline.element.renderer = 'svg';
    await timeline.rest();
    expect(timeline.svg.querySelectorAll('.label').length).to.be.above(0);
    expect(timeline.svg.getBoundingClientRect().width).to.be.closeTo(timeline.plotBox.width, 20);
  });
});
