import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { russiaKorea } from '../../events/index.js';
import { assertExists } from '../../src/base/assert.js';
import { SearchHarness } from '../support/search-harness.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness, type TimelineSetting } from '../support/timeline-harness.js';
import type { LongviewSearch } from '../../src/index.js';

/** Marks follow the hand when it pauses. */
const MARKED_MS = 120;

async function opened(setting: TimelineSetting): Promise<{ readonly timeline: TimelineHarness; readonly search: SearchHarness }> {
  const timeline = await TimelineHarness.draw(setting);
  timeline.element.openSearch();
  await timeline.element.updateComplete;
  return { timeline, search: new SearchHarness(timeline.element.shadowRoot?.querySelector('longview-search')) };
}

describe('<longview-search>', () => {
  it('opens in the timeline with the focus in its field, and says what can be searched', async () => {
    const { search } = await opened({ data: smallHistory });
    await waitUntil(() => search.notes.length > 0);
    expect(search.element.shadowRoot?.activeElement).to.equal(search.field);
    expect(search.field.getAttribute('aria-label')).to.equal('Search events');
    expect(search.notes[0]).to.contain('Titles, descriptions');
    expect(search.field.getAttribute('aria-expanded')).to.equal('false');
  });

  it('lists results as one types, best first, with date, actors and what was found', async () => {
    const { search } = await opened({ data: smallHistory });
    await search.type('treaty');
    expect(search.results).to.deep.equal(['Treaty of Ganghwa', 'Treaty of Portsmouth']);
    expect(search.options[0]?.textContent.replace(/\s+/g, ' ').trim()).to.equal('Treaty of Ganghwa 26 February 1876 · Korea and Japan');
    expect(search.marked).to.deep.equal(['Treaty', 'Treaty']);
    expect(search.count).to.equal('2 results');
    expect([search.field.getAttribute('aria-expanded'), search.active]).to.deep.equal(['true', 'Treaty of Ganghwa']);
    await search.type('JAPÁN manch');
    expect(search.results).to.deep.equal(['Russo-Japanese War']);
    expect(search.marked).to.deep.equal(['Japan', 'Japan', 'Manch']);
  });

  it('moves by arrow keys, round at both ends', async () => {
    const { search } = await opened({ data: smallHistory });
    await search.type('treaty');
    await search.press('ArrowDown');
    expect(search.active).to.equal('Treaty of Portsmouth');
    await search.press('ArrowDown');
    expect(search.active).to.equal('Treaty of Ganghwa');
    await search.press('ArrowUp');
    expect(search.active).to.equal('Treaty of Portsmouth');
    expect(search.options.map((option) => option.getAttribute('aria-selected'))).to.deep.equal(['false', 'true']);
    expect((await search.press('Home')).defaultPrevented).to.equal(false);
  });

  it('flies to the event on Enter, selects it, and gives it the focus', async () => {
    const { timeline, search } = await opened({ data: smallHistory });
    await search.type('portsmouth');
    await search.press('Enter');
    await timeline.rest();
    expect(timeline.element.selected).to.equal('portsmouth');
    expect(timeline.focused).to.contain('Treaty of Portsmouth');
    expect(timeline.element.boundsOf('portsmouth')).not.to.equal(null);
    expect(search.isOpen).to.equal(false);
    expect(search.field.value).to.equal('portsmouth');
    expect(search.count).to.equal('1 of 1');
  });

  it('takes a click on a result as well', async () => {
    const { timeline, search } = await opened({ data: smallHistory });
    await search.type('treaty');
    search.options[1]?.click();
    await timeline.rest();
    expect(timeline.element.selected).to.equal('portsmouth');
  });

  it('marks all results on the timeline, and takes the marks away with the search', async () => {
    const { timeline, search } = await opened({ data: smallHistory });
    await search.type('treaty');
    await aTimeout(MARKED_MS);
    await timeline.rest();
    expect(timeline.element.marked).to.have.members(['ganghwa', 'portsmouth']);
    expect(timeline.document.querySelectorAll('line.match').length).to.equal(2);
    search.button('Close search').click();
    await timeline.rest();
    expect(timeline.element.marked).to.equal(undefined);
    expect(timeline.document.querySelectorAll('.match').length).to.equal(0);
    expect(timeline.focused).to.be.a('string');
  });

  it('goes through the results in time, forwards and backwards, and round', async () => {
    const { timeline, search } = await opened({ data: smallHistory });
    await search.type('japan');
    const visited: (string | undefined)[] = [];
    for (const name of ['Next result', 'Next result', 'Next result', 'Next result', 'Previous result']) {
      search.button(name).click();
      await search.settle();
      visited.push(timeline.element.selected);
    }
    expect(visited).to.deep.equal(['ganghwa', 'war', 'portsmouth', 'ganghwa', 'portsmouth']);
    expect(search.count).to.equal('3 of 3');
    expect(timeline.announced).to.contain('Treaty of Portsmouth');
  });

  it('takes back list, text and search with Escape, one after the other', async () => {
    const { timeline, search } = await opened({ data: smallHistory });
    await search.type('treaty');
    await search.press('Escape');
    expect([search.isOpen, search.field.value]).to.deep.equal([false, 'treaty']);
    await search.press('Escape');
    expect(search.field.value).to.equal('');
    await search.press('Escape');
    await timeline.rest();
    expect(timeline.part('search')).to.equal(null);
    expect(timeline.focused).to.be.a('string');
  });

  it('leaves keys to the editor of a script that is being composed', async () => {
    const { timeline, search } = await opened({ data: smallHistory });
    await search.type('treaty');
    expect((await search.press('Enter', { isComposing: true })).defaultPrevented).to.equal(false);
    expect(timeline.element.selected).to.equal(undefined);
  });

  it('says that nothing was found, and what may have been meant', async () => {
    const { search } = await opened({ data: smallHistory });
    await search.type('portsmuoth');
    await waitUntil(() => search.notes.some((note) => note.includes('Did you mean')), 'a neighbour is offered');
    expect(search.notes).to.deep.equal(['Nothing found for “portsmuoth”.', 'Did you mean Portsmouth']);
    search.button('Portsmouth').click();
    await search.settle();
    expect(search.results).to.deep.equal(['Treaty of Portsmouth']);
  });

  it('counts what it does not list, and what the filter leaves out', async () => {
    const { search } = await opened({ data: russiaKorea });
    await search.type('korea');
    expect(search.options.length).to.equal(30);
    expect(search.notes[0]).to.match(/^and \d+ more, all of them marked$/);
    const { timeline, search: filtered } = await opened({ data: smallHistory, filter: { kinds: ['war'] } });
    await filtered.type('japan');
    expect(filtered.results).to.deep.equal(['Russo-Japanese War']);
    expect(filtered.notes).to.deep.equal(['2 more are left out by the filter Clear filters']);
    filtered.button('Clear filters').click();
    await timeline.rest();
    expect(filtered.results).to.have.length(3);
  });

  it('can make the search a filter, and undo it', async () => {
    const { timeline, search } = await opened({ data: smallHistory, filter: { kinds: ['treaty'] } });
    await search.type('ports');
    search.button('Only these').click();
    await timeline.rest();
    expect(timeline.element.filter).to.deep.equal({ kinds: ['treaty'], text: 'ports' });
    expect(search.button('Only these').getAttribute('aria-pressed')).to.equal('true');
    search.button('Only these').click();
    await timeline.rest();
    expect(timeline.element.filter).to.deep.equal({ kinds: ['treaty'] });
  });

  it('has the words of a filter that was set elsewhere in its field, unless something stands there', async () => {
    const { timeline, search } = await opened({ data: smallHistory, filter: { text: 'ports' } });
    await waitUntil(() => search.count === '1 result', 'they are searched for');
    expect([search.field.value, search.field.selectionStart, search.field.selectionEnd]).to.deep.equal(['ports', 0, 5]);
    search.button('Only these').click();
    await timeline.rest();
    expect([timeline.element.filter, search.field.value]).to.deep.equal([undefined, 'ports']);
    timeline.element.filter = { text: 'war' };
    await timeline.rest();
    expect(search.field.value).to.equal('ports');
    await search.type('');
    expect(search.field.value).to.equal('');
    timeline.element.filter = { text: 'treaty' };
    await timeline.rest();
    expect([search.field.value, search.count, search.isOpen]).to.deep.equal(['treaty', '2 results', true]);
  });

  it('lets the words of a filter go with it, and leaves others', async () => {
    const { timeline, search } = await opened({ data: smallHistory, filter: { text: 'ports' } });
    await waitUntil(() => search.count === '1 result', 'they are searched for');
    timeline.element.filter = undefined;
    await timeline.rest();
    expect([search.field.value, search.count]).to.deep.equal(['', '']);
    timeline.element.filter = { text: 'war' };
    await timeline.rest();
    await search.type('treaty');
    timeline.element.filter = undefined;
    await timeline.rest();
    expect([search.field.value, search.count]).to.deep.equal(['treaty', '2 results']);
  });

  it('says how many there are, when the hand rests', async () => {
    const { timeline, search } = await opened({ data: smallHistory });
    await search.type('treaty');
    await waitUntil(() => timeline.announced === '2 results', 'the count is said');
  });

  it('marks Hangul by the first consonants of its syllables', async () => {
    const { search } = await opened({ data: russiaKorea, lang: 'ko' });
    await search.type('ㅇㄱㅍㅊ');
    expect(search.results[0]).to.equal('아관파천');
    expect(search.marked[0]).to.equal('아관파천');
  });

  it('lists nothing of the words of a filter before anyone has come to its field', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { text: 'treaty' } });
    timeline.element.id = 'filtered';
    const search = new SearchHarness(await fixture<LongviewSearch>(html`<longview-search for="filtered" lang="en"></longview-search>`));
    await waitUntil(() => search.count === '2 results', 'they are searched for');
    expect([search.field.value, search.isOpen, search.button('Only these').getAttribute('aria-pressed')]).to.deep.equal(['treaty', false, 'true']);
  });

  it('stands anywhere in the tree with `for`, and leaves the focus in its field', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.id = 'searched';
    const search = new SearchHarness(await fixture<LongviewSearch>(html`<longview-search for="searched" lang="en"></longview-search>`));
    await search.type('portsmouth');
    await search.press('Enter');
    await timeline.rest();
    expect(timeline.element.selected).to.equal('portsmouth');
    expect(search.element.shadowRoot?.activeElement).to.equal(search.field);
  });

  it('is accessible with and without results, and fits into narrow timelines in both directions', async () => {
    for (const setting of [{ width: 1000 }, { width: 340 }, { width: 340, dir: 'rtl' as const }]) {
      const { timeline, search } = await opened({ data: smallHistory, view: 'timeline', ...setting });
      await search.type('treaty');
      await expect(timeline.element).to.be.accessible();
      const outer = timeline.element.getBoundingClientRect();
      const popup = assertExists(search.element.shadowRoot?.querySelector('.popup'), 'a list').getBoundingClientRect();
      expect(popup.left >= outer.left && popup.right <= outer.right).to.equal(true);
      await search.type('zzzzz');
      await expect(timeline.element).to.be.accessible();
    }
  });
});
