// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/elements/deep-link/deep-link.js';
import { aTimeout, expect } from '@open-wc/testing';
import { addressOf } from '../support/pages.js';
import { civilToInstant } from '../../src/time/civil.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';

function windowOf({ element }: TimelineHarness): { readonly start: number; readonly end: number } {
  const { start, end } = element.getViewState();
  return { start, end };
}

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

  it('goes to the end of the events, or from their beginning, where the window is open', async () => {
    location.hash = '#lv=1894/..';
    const timeline = await drawn();
    expect(windowOf(timeline)).to.deep.equal({ start: civilToInstant(1894, 1, 1), end: civilToInstant(1905, 9, 6) });
    location.hash = '#lv=../1894';
    await timeline.rest();
    expect(windowOf(timeline)).to.deep.equal({ start: civilToInstant(1876, 2, 26), end: civilToInstant(1895, 1, 1) });
    await aTimeout(WRITTEN_MS);
    expect(location.hash).to.equal('#lv=../1894');
    timeline.element.remove();
    const later = await drawn({ data: undefined, src: addressOf(JSON.stringify(smallHistory)) });
    expect(windowOf(later)).to.deep.equal({ start: civilToInstant(1876, 2, 26), end: civilToInstant(1895, 1, 1) });
  });

  for (const piece of ['rubbish', '1905/1894', '0044/0050', ';i=portsmouth', '1904;zoom=3']) {
    it(`leaves “${piece}” in the address until the reader moves`, async () => {
      location.hash = `#lv=${piece}`;
      const timeline = await drawn();
      await aTimeout(WRITTEN_MS);
      expect(location.hash).to.equal(`#lv=${piece}`);
      timeline.element.zoomTo('1904/1905', { animate: false });
      await timeline.rest();
      await aTimeout(WRITTEN_MS);
      expect(location.hash).to.match(/^#lv=1904\/1905(;i=portsmouth)?$/);
    });
  }

  it('lists ids in the address that there are not', async () => {
    location.hash = '#lv=;i=port-smooth;t=mars,japan;k=wars;c=korea,korae';
    const timeline = await drawn();
    expect(timeline.problems).to.deep.equal([
      'hash: there is no event “port-smooth” (did you mean “portsmouth”?)', 'hash: there is no track “mars”',
      'hash: there is no track “korae” (did you mean “korea”?)', 'hash: there is no kind “wars” (did you mean “war”?)',
    ]);
    expect(timeline.text).to.match(/ 4 problems /);
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
