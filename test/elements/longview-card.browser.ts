import { expect, fixture, html } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { waitUntil } from '../support/wait-until.js';
import { russiaKorea } from '../../events/index.js';
import { CardHarness } from '../support/card-harness.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { Dataset, LongviewCard } from '../../src/index.js';

async function draw(selected: string, data: Dataset = smallHistory, width = 1000): Promise<{ readonly timeline: TimelineHarness; readonly card: CardHarness }> {
  const timeline = await TimelineHarness.draw({ data, selected, width });
  return { timeline, card: new CardHarness(timeline.card) };
}

describe('<longview-card>', () => {
  it('passes axe', async () => {
    const { card } = await draw('war');
    await expect(card.element).to.be.accessible();
  });

  it('shows title, date, text, actors with their roles, and what the other side tells', async () => {
    const { card } = await draw('war');
    expect(card.title).to.equal('Russo-Japanese War');
    expect(card.date).to.equal('8 February 1904 – 5 September 1905');
    expect(card.actors).to.deep.equal(['Japan fought', 'Russia fought']);
    expect(card.text).to.include('Fought over Korea and Manchuria.');
    expect(card.accounts).to.have.length(1);
    expect(card.accounts[0]).to.match(/^Russia: An attack without a declaration\./);
  });

  it('says how long it lasted, as far as its ends tell', async () => {
    const { timeline, card } = await draw('war');
    await waitUntil(() => card.text.includes('1 year, 7 months'), 'how long the war lasted');
    timeline.element.select('portsmouth');
    await timeline.rest();
    expect(card.dates).not.to.match(/\d+ (days?|months?|years?)/);
  });

  it('shows place and date as the source writes them', async () => {
    const { card } = await draw('ganghwa');
    expect(card.text).to.include('Treaty · Ganghwa').and.to.include('2nd day of the 2nd month');
    expect(card.actors).to.deep.equal(['Korea signed', 'Japan began it']);
  });

  it('links to its sources, by address or DOI, and gives the place in them', async () => {
    const { card } = await draw('ganghwa');
    expect(card.links.map(({ href }) => href)).to.deep.equal(['https://doi.org/10.1093/0198221681.001.0001']);
    expect(card.text).to.include('W. G. Beasley, Japanese Imperialism, 1987').and.to.include('ch. 4');
  });

  it('opens links apart and tells them nothing of the page', async () => {
    const { card } = await draw('war');
    for (const link of card.links) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.match(/noreferrer/);
    }
    expect(card.text).to.include('A letter');
  });

  it('makes no link of an address that is not one of the web', async () => {
    const sources = smallHistory.sources.map((source) => ({ ...source, URL: 'javascript:alert(1)' }));
    const { card } = await draw('war', { ...smallHistory, sources });
    expect(card.links).to.have.length(0);
    expect(card.text).to.include('A note');
  });

  it('goes to the previous and the next event of the track, from end to end, to related ones, and closes', async () => {
    const { timeline, card } = await draw('war');
    card.button('Next in Japan').click();
    await timeline.rest();
    expect(card.title).to.equal('Treaty of Portsmouth');
    card.button('Next in Japan').focus();
    expect(card.button('Next in Japan').getAttribute('aria-disabled')).to.equal('true');
    card.button('Next in Japan').click();
    await timeline.rest();
    expect(card.title).to.equal('Treaty of Portsmouth');
    expect(card.element.shadowRoot?.activeElement).to.equal(card.button('Next in Japan'));
    // Not to the rising in Korea, which is between them.
    for (const title of ['Russo-Japanese War', 'Treaty of Ganghwa']) {
      card.button('Previous in Japan').click();
      await timeline.rest();
      expect(card.title).to.equal(title);
    }
    expect(card.button('Previous in Japan').getAttribute('aria-disabled')).to.equal('true');
    card.button('Next in Japan').click();
    await timeline.rest();
    await waitUntil(() => card.text.includes('Related'), 'the neighbours have come');
    card.button('Treaty of Portsmouth').click();
    await timeline.rest();
    expect(timeline.element.selected).to.equal('portsmouth');
    card.button('Close').click();
    await timeline.rest();
    expect(timeline.card).to.equal(null);
  });

  it('goes along the track that it was opened in by keys or by a hand, on echoes too', async () => {
    const { timeline, card } = await draw('donghak');
    timeline.element.focusEvent('portsmouth');
    await timeline.rest();
    timeline.press('ArrowDown');
    expect(timeline.focusedTrack).to.equal('Russia');
    timeline.press('Enter');
    await timeline.rest();
    expect(card.title).to.equal('Treaty of Portsmouth');
    expect(card.button('Next in Russia').getAttribute('aria-disabled')).to.equal('true');
    card.button('Previous in Russia').click();
    await timeline.rest();
    expect(card.title).to.equal('Russo-Japanese War');
    timeline.element.select('portsmouth');
    await timeline.rest();
    card.button('Previous in Japan');
    const russia = assertExists(timeline.element.insight, 'what is drawn').store.about.tracks.findIndex(({ id }) => id === 'russia');
    timeline.element.select('donghak');
    timeline.element.pick('portsmouth', russia);
    await timeline.rest();
    card.button('Previous in Russia');
  });

  it('says what happened elsewhere about that time, and goes there', async () => {
    const { timeline, card } = await draw('ganghwa');
    await waitUntil(() => card.text.includes('Meanwhile'), 'the neighbours have come');
    expect(card.neighbours).to.deep.equal(['Russia Russo-Japanese War 28 years later']);
    card.button('Russo-Japanese War').click();
    await timeline.rest();
    expect(timeline.element.selected).to.equal('war');
    expect(card.neighbours).to.deep.equal(['led to Treaty of Portsmouth 5 Sept 1905', 'Korea Donghak rising about 10 years earlier']);
  });

  it('says nothing of what happened in tracks that are hidden', async () => {
    const { timeline, card } = await draw('ganghwa');
    await waitUntil(() => card.text.includes('Meanwhile'), 'the neighbours have come');
    timeline.element.trackSettings = { hidden: ['russia'] };
    await timeline.rest();
    expect(card.text).not.to.contain('Meanwhile');
    timeline.element.trackSettings = {};
    await timeline.rest();
    expect(card.text).to.contain('Meanwhile');
  });

  it('follows the timeline that its `for` names', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.withoutCard = true;
    timeline.element.id = 'history';
    const card = new CardHarness(await fixture<LongviewCard>(html`<longview-card for="history"></longview-card>`));
    expect(card.title).to.equal(undefined);
    timeline.element.select('donghak');
    await timeline.rest();
    expect(card.title).to.equal('Donghak rising');
    expect(card.date).to.equal('about 1894');
  });

  it('shows every event of the real dataset with its title, actors and a source', async () => {
    const { timeline, card } = await draw(russiaKorea.events[0]?.id ?? '', russiaKorea);
    for (const event of russiaKorea.events.filter((_, i) => i % 12 === 0)) {
      timeline.element.selected = event.id;
      await timeline.element.updateComplete;
      await card.element.updateComplete;
      expect(card.title, event.id).not.to.equal('');
      expect(card.actors.length, event.id).to.equal(event.actors.length);
      expect(card.text, event.id).not.to.include('undefined').and.not.to.include('[object');
    }
  });

  it('is pulled down by its bar as a sheet, whatever of its text is scrolled', async () => {
    const { timeline, card } = await draw('war', smallHistory, 390);
    const text = assertExists(card.element.shadowRoot?.querySelector('article'), 'a text');
    const bar = assertExists(card.element.shadowRoot?.querySelector('.bar'), 'a bar');
    card.element.style.blockSize = '120px';
    card.element.scrollTop = 60;
    expect(card.element.scrollTop).to.equal(60);
    pull(text, 90);
    expect(timeline.element.selected).to.equal('war');
    pull(bar, 90);
    expect(timeline.element.selected).to.equal(undefined);
  });
});

/** A finger pulls down. Not every browser makes events of touch. */
function pull(from: Element, byPx: number): void {
  for (const [type, y] of [['touchstart', 0], ['touchmove', byPx / 2], ['touchmove', byPx], ['touchend', byPx]] as const) {
    const touches = type === 'touchend' ? [] : [{ identifier: 1, clientX: 200, clientY: 400 + y }];
    from.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), { touches }));
  }
}
