import { expect } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { TimelineHarness } from '../support/timeline-harness.js';

/** One of the events that Safari sends while fingers pinch a trackpad. */
function pinch(timeline: TimelineHarness, type: 'gesturestart' | 'gesturechange' | 'gestureend', x: number, y: number, scale: number): Event {
  const event = Object.assign(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true }), { scale, rotation: 0 });
  timeline.surface.dispatchEvent(event);
  return event;
}

describe('<longview-timeline> pinches in Safari', () => {
  beforeEach(() => { Object.assign(globalThis, { GestureEvent: MouseEvent }); });
  afterEach(() => { Reflect.deleteProperty(globalThis, 'GestureEvent'); });

  it('zoom about the pointer, by exactly what the fingers say', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1890', end: '1919' });
    const [x, y] = [timeline.timeBox.left + 250, timeline.plotBox.top + 200];
    const held = timeline.instantAt(x);
    const before = timeline.element.getViewState();
    expect(pinch(timeline, 'gesturestart', x, y, 1).defaultPrevented).to.equal(true);
    for (const scale of [1.2, 1.9, 0.8, 1.6, 2]) {
      expect(pinch(timeline, 'gesturechange', x, y, scale).defaultPrevented).to.equal(true);
      const { start, end } = timeline.element.getViewState();
      expect((before.end - before.start) / (end - start)).to.be.closeTo(scale, 1e-6);
      expect(timeline.timeBox.left + (held - start) / (end - start) * timeline.timeBox.width).to.be.closeTo(x, 0.5);
    }
    pinch(timeline, 'gestureend', x, y, 2);
    pinch(timeline, 'gesturechange', x, y, 4);
    expect(timeline.instantAt(x)).to.be.closeTo(held, 1e6);
  });

  it('are left to the page over the names, and where gestures are none', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const before = timeline.element.getViewState();
    expect(pinch(timeline, 'gesturestart', timeline.plotBox.left + 20, timeline.plotBox.top + 200, 1).defaultPrevented).to.equal(false);
    pinch(timeline, 'gesturechange', timeline.plotBox.left + 20, timeline.plotBox.top + 200, 2);
    timeline.element.gestures = 'none';
    expect(pinch(timeline, 'gesturestart', timeline.timeBox.left + 250, timeline.plotBox.top + 200, 1).defaultPrevented).to.equal(false);
    expect(timeline.element.getViewState()).to.deep.equal(before);
  });
});
