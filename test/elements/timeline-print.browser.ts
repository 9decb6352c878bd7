import '../../src/elements/print/print-sheet.js';
import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';

/** What a page looks like on paper is shown to a test by Chromium alone: Firefox takes no such command. */
const itOnPaper = navigator.userAgent.includes('Chrome/') ? it : it.skip;

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

  it('has a picture for a sheet that stands and a wider one for one that lies, several where the tracks fill no one', async () => {
    const tracks = Array.from({ length: 60 }, (_, i) => ({ id: `t${i}`, name: `Track ${i}` }));
    const timeline = await TimelineHarness.draw({
      data: { id: 'many', title: 'Many', kinds: [{ id: 'event', label: 'Event', shape: 'circle' }], sources: [], tracks, events: tracks.map(({ id }, i) => ({ id, title: id, date: String(1800 + i), kind: 'event', actors: [id] })) },
    });
    await print(timeline);
    const widths = (standing: string): (string | null)[] => [...printed(timeline)?.querySelectorAll(`.window.${standing}`) ?? []].map((picture) => picture.getAttribute('width'));
    expect(new Set(widths('upright'))).to.deep.equal(new Set(['960']));
    expect(new Set(widths('lying'))).to.deep.equal(new Set(['1400']));
    expect(widths('upright').length).to.be.greaterThan(2);
  });

  itOnPaper('prints nothing that is to be pressed', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['war'] } });
    const buttons = (): boolean[] => [...timeline.element.shadowRoot?.querySelectorAll('button') ?? []].map((button) => button.checkVisibility());
    await print(timeline);
    expect(buttons()).to.include(true);
    await emulateMedia({ media: 'print' });
    expect(buttons()).not.to.include(true);
    await emulateMedia({ media: 'screen' });
  });

  itOnPaper('has small pictures of its events, whom they are owed to, and where recordings are', async () => {
    const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1000"><rect width="2000" height="1000" fill="teal"/></svg>')}`;
    const media = [
      { url: picture, alt: 'Ships at anchor', caption: 'The <b>fleet</b>', credit: 'Navy archive' }, { url: 'https://example.org/speech.mp3', alt: 'The speech' },
      { url: '/no/such/picture.jpg' }, { url: 'javascript:alert(1)' },
    ];
    const timeline = await TimelineHarness.draw({ data: { ...smallHistory, events: smallHistory.events.map((event) => (event.id === 'war' ? { ...event, media } : event)) } });
    await print(timeline);
    await emulateMedia({ media: 'print' });
    const figures = [...printed(timeline)?.querySelectorAll('figure') ?? []];
    const [image, lost] = [...printed(timeline)?.querySelectorAll('img') ?? []];
    await waitUntil(() => image?.complete === true && image.naturalWidth > 0 && lost?.checkVisibility() === false, 'the pictures');
    expect(figures.map(({ innerText }) => innerText.trim())).to.deep.equal(['The <b>fleet</b> Navy archive', 'The speech example.org/speech.mp3', '/no/such/picture.jpg']);
    expect([image?.alt, image?.referrerPolicy]).to.deep.equal(['Ships at anchor', 'no-referrer']);
    const { width = 0, height = 0 } = image?.getBoundingClientRect() ?? {};
    expect(width).to.be.greaterThan(100).and.to.be.lessThan(240);
    expect(width / height).to.be.closeTo(2, 0.05);
    await emulateMedia({ media: 'screen' });
  });

  it('prints what the filter lets through', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['war'] } });
    const text = await print(timeline);
    expect(text).to.contain('2 events');
    expect(text).not.to.contain('Treaty of Ganghwa Treaty');
  });
});
