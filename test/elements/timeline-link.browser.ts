// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/elements/deep-link/deep-link.js';
import { aTimeout, expect } from '@open-wc/testing';
import { addressOf } from '../support/pages.js';
import { civilToInstant } from '../../src/time/civil.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';

/** The address is written 300 ms after the window has rested. */
const WRITTEN_MS = 400;

describe('<longview-timeline hash>', () => {
  afterEach(() => { history.replaceState(null, '', location.pathname + location.search); });

  async function drawn(setting: Parameters<typeof TimelineHarness.draw>[0] & { readonly hash?: string } = {}): Promise<TimelineHarness> {
    return TimelineHarness.draw({ data: smallHistory, ...setting, hash: setting.hash ?? '' });
  }

  it('begins with the view that the address gives, and lists what it cannot read', async () => {
    location.hash = '#lv=1876/1905;i=portsmouth;zoom=3';
    const timeline = await drawn();
    expect(timeline.element.getViewState()).to.deep.include({ start: civilToInstant(1876, 1, 1), end: civilToInstant(1906, 1, 1), selected: 'portsmouth' });
    expect(timeline.problems.join()).to.include('“zoom”');
  });

  it('begins with it as well where the events come later than what reads the address', async () => {
    location.hash = '#lv=1876/1905;i=portsmouth';
    const timeline = await drawn({ data: undefined, src: addressOf(JSON.stringify(smallHistory)) });
    expect(timeline.element.getViewState()).to.deep.include({ start: civilToInstant(1876, 1, 1), end: civilToInstant(1906, 1, 1), selected: 'portsmouth' });
  });

  it('writes what is seen once it rests, and copies an address that leads there', async () => {
    const timeline = await drawn();
    timeline.element.zoomTo('1904/1905', { animate: false });
    await timeline.rest();
    await aTimeout(WRITTEN_MS);
    expect(location.hash).to.equal('#lv=1904/1905');
    timeline.element.selected = 'portsmouth';
    await timeline.rest();
    expect(timeline.element.link).to.match(/#lv=[\d/-]+;i=portsmouth$/);
  });

  it('gives one name to one timeline only, and says so; the other has it when the first is gone', async () => {
    location.hash = '#lv=1904';
    const first = await drawn();
    const second = await drawn();
    expect(first.problems).to.deep.equal([]);
    expect(second.problems.join()).to.include('another timeline');
    first.element.remove();
    await second.rest();
    expect(second.problems).to.deep.equal([]);
    expect(second.element.getViewState().start).to.equal(civilToInstant(1904, 1, 1));
  });

  it('lets go of the address with the attribute', async () => {
    const timeline = await drawn({ hash: 'mine' });
    timeline.element.zoomTo('1904/1905', { animate: false });
    await timeline.rest();
    await aTimeout(WRITTEN_MS);
    expect(location.hash).to.equal('#mine.lv=1904/1905');
    timeline.element.hash = undefined;
    timeline.element.zoomTo('1876', { animate: false });
    await timeline.rest();
    await aTimeout(WRITTEN_MS);
    expect(location.hash).to.equal('#mine.lv=1904/1905');
  });
});
