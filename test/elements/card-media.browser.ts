import { assertExists } from '../../src/base/assert.js';
import { expect } from '@open-wc/testing';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';
import type { LongviewCard } from '../../src/index.js';

/** A picture of 2,000 × 1,000. */
const WIDE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1000"><rect width="2000" height="1000" fill="teal"/></svg>')}`;

async function draw(media: readonly object[]): Promise<{ readonly timeline: TimelineHarness; readonly card: LongviewCard; readonly root: ShadowRoot }> {
  const events = smallHistory.events.map((event) => (event.id === 'war' ? { ...event, media } : event));
  const timeline = await TimelineHarness.draw({ data: { ...smallHistory, events }, selected: 'war', width: 1000 });
  const card = assertExists(timeline.card, 'a card');
  const root = assertExists(card.shadowRoot, 'its shadow root');
  await waitUntil(() => root.querySelector('article') !== null, 'the card');
  return { timeline, card, root };
}

const wordsOf = (element: Element | null): string => (element === null ? '' : element.textContent.replace(/\s+/g, ' ').trim());

describe('<longview-card> with media', () => {
  it('shows a picture as wide as there is room, with its caption and whom it is owed to, and passes axe', async () => {
    const { card, root } = await draw([{ url: WIDE, alt: 'The fleet at anchor', caption: 'Port Arthur <b>before</b> the war', credit: 'Navy archive' }]);
    const picture = root.querySelector('img')!;
    await waitUntil(() => picture.complete && picture.naturalWidth > 0, 'the picture');
    expect(picture.alt).to.equal('The fleet at anchor');
    expect(wordsOf(root.querySelector('figcaption'))).to.equal('Port Arthur <b>before</b> the war Navy archive');
    const box = picture.getBoundingClientRect();
    expect(box.width).to.be.greaterThan(150).and.to.be.lessThan(card.clientWidth);
    expect(box.width / box.height).to.be.closeTo(2, 0.05);
    expect(card.scrollWidth).to.equal(card.clientWidth);
    await expect(card).to.be.accessible();
  });

  it('opens a picture from the web by a link that tells nothing of the page', async () => {
    const { root } = await draw([{ url: '/dist/none.png?size=large', caption: 'A map' }]);
    const link = root.querySelector<HTMLAnchorElement>('figure a')!;
    expect([link.getAttribute('href'), link.target, link.rel]).to.deep.equal(['/dist/none.png?size=large', '_blank', 'noreferrer']);
    expect(root.querySelector('img')!.referrerPolicy).to.equal('no-referrer');
  });

  it('puts a link in the place of a picture that cannot be had, and a picture again in the place of that', async () => {
    const { timeline, root } = await draw([{ url: '/no/such/picture.jpg', caption: 'A lost photograph' }]);
    const link = root.querySelector<HTMLElement>('figure a')!;
    await waitUntil(() => link.innerText.trim() === '/no/such/picture.jpg', 'the address');
    expect(wordsOf(root.querySelector('figcaption'))).to.equal('A lost photograph');
    timeline.element.replaceData([{ id: 'war', title: 'War', date: '1904', actors: ['japan'], kind: 'war', media: [{ url: WIDE }] }]);
    timeline.element.select('war');
    await waitUntil(() => (root.querySelector('img')?.getBoundingClientRect().width ?? 0) > 150, 'the other picture');
    expect(root.querySelector('img')!.alt).to.equal('War');
  });

  it('plays recordings and links to documents, told by type or by address', async () => {
    const { root } = await draw([
      { url: 'speech.mp3', caption: 'The speech' }, { url: 'https://example.org/film', type: 'video', alt: 'Newsreel' },
      { url: 'https://example.org/treaty.pdf?page=2', caption: 'The treaty', credit: 'National archive' }, { url: 'https://example.org/act', type: 'document' },
    ]);
    expect(root.querySelector('audio')!.getAttribute('aria-label')).to.equal('The speech');
    expect(root.querySelector('audio')!.controls && root.querySelector('video')!.controls).to.equal(true);
    expect(root.querySelector('video')!.getAttribute('aria-label')).to.equal('Newsreel');
    expect([...root.querySelectorAll('figure')].map(wordsOf)).to.deep.equal(['The speech', '', 'The treaty National archive', 'example.org/act']);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('loads nothing from an address that would run', async () => {
    const { root } = await draw([{ url: 'javascript:alert(1)' }, { url: 'data:text/html,<script>alert(1)</script>', type: 'document' }, { url: WIDE }]);
    expect([...root.querySelectorAll('figure [src], figure [href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href'))).to.deep.equal([WIDE]);
  });
});
