import '../../src/elements/print/print-sheet.js';
import { expect, nextFrame } from '@open-wc/testing';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';

function printed(timeline: TimelineHarness): HTMLElement | null | undefined {
  return timeline.element.shadowRoot?.querySelector<HTMLElement>('.print');
}

async function print(timeline: TimelineHarness): Promise<string> {
  // The first time, the code comes with it; browsers do not wait for that.
  dispatchEvent(new Event('beforeprint'));
  await nextFrame();
  dispatchEvent(new Event('beforeprint'));
  return printed(timeline)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

describe('<longview-timeline> on paper', () => {
  it('is a picture of the window, what its marks mean, and its events with their sources and the address', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.zoomTo('1870/1900', { animate: false });
    await timeline.rest();
    const text = await print(timeline);
    expect(printed(timeline)?.querySelectorAll('.window text').length).to.be.greaterThan(3);
    expect(printed(timeline)?.querySelector('.window')?.textContent).to.contain('Treaty of Ganghwa');
    expect(text).to.contain('2 events');
    expect(text).to.contain('26 February 1876 Treaty of Ganghwa Treaty · Korea and Japan W. G. Beasley, Japanese Imperialism, 1987, ch. 4, https://doi.org/');
    expect(text).to.contain('Donghak rising');
    expect(text).not.to.contain('Russo-Japanese War, ');
    expect(text).to.contain(location.href);
    expect([...printed(timeline)?.querySelectorAll('.legend li') ?? []].map((item) => item.textContent.trim())).to.include('Treaty');
  });

  it('is left as it was when printing is done', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, view: 'list' });
    await print(timeline);
    expect(printed(timeline)?.childElementCount).to.be.greaterThan(0);
    dispatchEvent(new Event('afterprint'));
    expect(printed(timeline)?.childElementCount).to.equal(0);
    expect(printed(timeline)?.checkVisibility()).to.equal(false);
  });

  it('prints what the filter lets through', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['war'] } });
    const text = await print(timeline);
    expect(text).to.contain('2 events');
    expect(text).not.to.contain('Treaty of Ganghwa Treaty');
  });
});
