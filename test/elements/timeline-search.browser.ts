import { expect } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';

describe('<longview-timeline> search', () => {
  it('finds ids by all words of a text, finished or not', async () => {
    const { element } = await TimelineHarness.draw({ data: smallHistory });
    expect(element.search('treaty')).to.deep.equal(['ganghwa', 'portsmouth']);
    expect(element.search('TREATY ports')).to.deep.equal(['portsmouth']);
    expect(element.search('nothing of the kind')).to.deep.equal([]);
    expect(element.search('  ')).to.deep.equal([]);
  });

  it('gives titles before other texts, words before parts of words, then the important', async () => {
    const event = (id: string, title: string, importance: number, description = ''): TimelineEvent => ({ id, title, description, importance, date: '1900', kind: 'act', actors: ['japan'] });
    const events = [
      event('inside text', 'x', 90, 'Postwar'), event('text', 'x', 90, 'War'), event('inside title', 'Postwar', 90),
      event('title', 'War', 10), event('important title', 'War', 90), event('important text', 'x', 95, 'War'), event('nowhere', 'x', 90),
    ];
    const { element } = await TimelineHarness.draw({ data: { ...smallHistory, events, relations: [] } });
    const order = ['important title', 'title', 'inside title', 'important text', 'text', 'inside text'];
    expect(element.search('war')).to.deep.equal(order);
    await element.prepareSearch();
    expect(element.search('war')).to.deep.equal(order);
  });

  it('finds the same before and after it has an index', async () => {
    const { element } = await TimelineHarness.draw({ data: russiaKorea });
    const texts = ['russia', 'peking', '한국', 'ㅂㅇㅈ', 'договор', '北京条約', '1905', 'treaty po', 'USSR'];
    const before = texts.map((text) => element.search(text));
    await element.prepareSearch();
    expect(texts.map((text) => element.search(text))).to.deep.equal(before);
    for (const [index, ids] of before.entries()) expect(ids, texts[index]).not.to.be.empty;
  });

  it('finds in other data when these have come', async () => {
    const { element } = await TimelineHarness.draw({ data: smallHistory });
    const prepared = element.prepareSearch();
    element.replaceData([{ id: 'new', title: 'Treaty of another time', date: '1950', kind: 'treaty', actors: ['japan'] }]);
    await element.ready;
    expect(element.search('treaty')).to.deep.equal(['new']);
    await prepared;
    await element.prepareSearch();
    expect(element.search('treaty')).to.deep.equal(['new']);
    expect(element.search('ganghwa')).to.deep.equal([]);
  });

  it('shows what has the text of a filter', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { text: 'joseon' } });
    expect(timeline.element.boundsOf('ganghwa')).not.to.equal(null);
    expect(timeline.element.boundsOf('war')).to.equal(null);
    await timeline.element.prepareSearch();
    timeline.element.filter = { text: 'manchu' };
    await timeline.rest();
    expect(timeline.element.boundsOf('ganghwa')).to.equal(null);
    expect(timeline.element.boundsOf('war')).not.to.equal(null);
  });

  it('goes on after the element was out of the page', async () => {
    const { element } = await TimelineHarness.draw({ data: smallHistory });
    const prepared = element.prepareSearch();
    const place = element.parentElement;
    element.remove();
    await prepared;
    place?.append(element);
    await element.prepareSearch();
    expect(element.search('donghak')).to.deep.equal(['donghak']);
  });

  it('has nothing to search before there are events', async () => {
    const { element } = await TimelineHarness.place();
    await element.prepareSearch();
    expect(element.search('x')).to.deep.equal([]);
  });

  it('has its field where the title stands, in an element with padding too, as it has in the full screen', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { element } = await TimelineHarness.draw({ data: smallHistory, dir });
      element.style.padding = '12px 20px';
      element.openSearch();
      await waitUntil(() => element.shadowRoot?.querySelector('longview-search') !== null, 'the field is there');
      const title = element.shadowRoot?.querySelector('[part~="header"]')?.getBoundingClientRect();
      const field = element.shadowRoot?.querySelector('longview-search')?.getBoundingClientRect();
      expect(field?.top).to.equal(title?.top);
      if (dir === 'ltr') expect(field?.left).to.equal(title?.left);
      else expect(field?.right).to.equal(title?.right);
    }
  });
});
