import { expect, fixture, html } from '@open-wc/testing';
import { ListHarness } from '../support/list-harness.js';
import { manyEvents } from '../support/many-events.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewList } from '../../src/index.js';
import type { TimelineSetting } from '../support/timeline-harness.js';

async function drawList(setting: TimelineSetting): Promise<[ListHarness, TimelineHarness]> {
  const timeline = await TimelineHarness.draw({ view: 'list', ...setting });
  return [await ListHarness.of(timeline), timeline];
}

describe('<longview-list>', () => {
  it('has a heading for each actor and every event below it, in order of time', async () => {
    const [list] = await drawList({ data: smallHistory });
    expect(list.outline).to.deep.equal(['3 Japan', '3 Russia', '3 Korea']);
    expect(list.titles).to.deep.equal([
      'Treaty of Ganghwa', 'Russo-Japanese War', 'Treaty of Portsmouth',
      'Russo-Japanese War', 'Treaty of Portsmouth',
      'Treaty of Ganghwa', 'Donghak rising',
    ]);
  });

  it('says dates in words with their doubt, for machines where HTML can, and who else took part', async () => {
    const [list] = await drawList({ data: smallHistory });
    const treaty = list.item('Treaty of Ganghwa');
    expect(treaty.querySelector('time')?.dateTime).to.equal('1876-02-26');
    expect(treaty.textContent.replace(/\s+/g, ' ').trim()).to.equal('26 February 1876 Treaty of Ganghwa Treaty · also in Korea');
    const rising = list.item('Donghak rising');
    expect(rising.querySelector('time')).to.equal(null);
    expect(rising.querySelector('.date')?.textContent).to.equal('about 1894');
  });

  it('tells the ends of its strip apart where all events are of one year', async () => {
    const year = { tracks: [{ id: 'a', name: 'A' }], events: [['one', '2001-01-05'], ['two', '2001-02-20'], ['three', '2001-03-30']].map(([title, date]) => ({ id: title, title, date, actors: ['a'] })) };
    for (const [data, ends] of [[year, ['5 January 2001', '30 March 2001']], [smallHistory, ['1876', '1905']]] as const) {
      const [list] = await drawList({ data, width: 400 });
      expect([...list.slider.querySelectorAll('small span')].map((end) => end.textContent)).to.deep.equal(ends);
    }
  });

  it('keeps words that run the other way in their order, and on the side of those around them', async () => {
    const [list] = await drawList({ data: smallHistory, dir: 'rtl' });
    list.button('By time').click();
    await list.rest();
    const boxOf = (words: string): DOMRect => {
      const dates = [...list.element.shadowRoot?.querySelectorAll('.date') ?? []].flatMap((date) => [...date.childNodes]);
      const text = dates.find((node): node is Text => node instanceof Text && node.data.includes(words));
      if (!text) throw new Error(`${words} is nowhere`);
      const range = new Range();
      range.setStart(text, text.data.indexOf(words));
      range.setEnd(text, text.data.indexOf(words) + words.length);
      return range.getBoundingClientRect();
    };
    expect(boxOf('26').right, 'the day is before its month').to.be.at.most(boxOf('February').left);
    const cell = list.item('Donghak rising').querySelector('.date')?.getBoundingClientRect();
    expect(boxOf('about 1894').right).to.be.closeTo(cell?.right ?? NaN, 1);
  });

  it('is arranged by time across actors, each event once', async () => {
    const [list] = await drawList({ data: smallHistory });
    list.button('By time').click();
    await list.rest();
    expect(list.titles).to.deep.equal(['Treaty of Ganghwa', 'Donghak rising', 'Russo-Japanese War', 'Treaty of Portsmouth']);
    expect(list.button('By time').getAttribute('aria-pressed')).to.equal('true');
    expect(list.item('Donghak rising').textContent).to.contain('Korea');
  });

  it('divides by actor, century and decade, and no level is longer than fifty', async () => {
    const [list] = await drawList({ data: russiaKorea });
    const levels = list.outline.map((line) => Number(line[0]));
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 2) + 1), 'no level is left out').to.equal(true);
    expect(list.outline).to.include.members(['3 Russia', '4 1800–1899', '5 1860s', '4 1900–1999']);
    for (const button of [...list.element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.head[aria-expanded="false"]') ?? []]) button.click();
    await list.rest();
    for (const group of list.element.shadowRoot?.querySelectorAll('ol, .inside') ?? []) expect(group.children.length).to.be.at.most(52);
  });

  it('renders of many events what is open, and fifty more at the press of a button', async () => {
    const [list] = await drawList({ data: manyEvents(20_000, 1) });
    expect(list.items).to.have.length(50);
    list.button('Show 50 more').click();
    await list.rest();
    expect(list.items).to.have.length(100);
    expect(list.focused).to.equal(list.titles[50]);
  });

  it('opens and closes parts by the buttons in their headings', async () => {
    const [list] = await drawList({ data: russiaKorea });
    const before = list.items.length;
    const head = list.button('1900–1999');
    expect(head.getAttribute('aria-expanded')).to.equal('false');
    head.click();
    await list.rest();
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    expect(list.outline).to.include('5 1950s');
    list.button('1950s').click();
    await list.rest();
    expect(list.items.length).to.be.greaterThan(before);
    head.click();
    await list.rest();
    expect(list.items).to.have.length(before);
  });

  it('leaves what is closed to the browser\'s search in the page, which opens it', async () => {
    const [list] = await drawList({ data: russiaKorea });
    const item = list.element.shadowRoot?.querySelector('.inside[hidden] li');
    const closed = item?.closest('.inside[hidden]');
    expect(closed?.getAttribute('hidden')).to.equal('until-found');
    expect(item?.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    // The browser tells the innermost element that it is about to show.
    closed?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await list.rest();
    expect(item?.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
  });

  it('selects an event, marks it, and takes the reader to it on the timeline', async () => {
    const [list, timeline] = await drawList({ data: russiaKorea });
    list.item('Russian consulate opens in Urga').querySelector('button')?.click();
    await list.rest();
    expect(timeline.element.selectedEvent?.title).to.have.property('en', 'Russian consulate opens in Urga');
    expect(timeline.card).not.to.equal(null);
    expect(list.item('Russian consulate opens in Urga').querySelector('button')?.getAttribute('aria-current')).to.equal('true');
    list.button('Show on timeline').click();
    await timeline.rest();
    expect(timeline.element.view).to.equal('timeline');
    expect(timeline.focused).to.match(/^Russian consulate opens in Urga/);
  });

  it('opens what leads to an event that was selected elsewhere, and scrolls to it', async () => {
    const [list, timeline] = await drawList({ data: russiaKorea });
    timeline.element.select('inter-korean-2000');
    await timeline.rest();
    await list.rest();
    const current = list.items.find((item) => item.hasAttribute('data-selected'));
    expect(current?.textContent).to.contain('2000');
    const box = current?.getBoundingClientRect() ?? new DOMRect();
    const { top, bottom } = list.element.getBoundingClientRect();
    // A scroll position is a whole number of px.
    expect(box.top).to.be.within(top - 1, bottom);
    expect(box.bottom).to.be.within(top, bottom + 1);
  });

  it('follows the filter and the language of the timeline', async () => {
    const [list, timeline] = await drawList({ data: smallHistory });
    timeline.element.filter = { kinds: ['treaty'], tracks: ['korea'] };
    await timeline.rest();
    await list.rest();
    expect([...new Set(list.titles)]).to.deep.equal(['Treaty of Ganghwa']);
    timeline.element.lang = 'ko';
    await timeline.rest();
    await list.rest();
    expect(list.outline).to.deep.equal(['3 일본', '3 한국']);
    expect(list.item('Treaty of Ganghwa').textContent).to.contain('1876년 2월 26일');
    expect(list.item('Treaty of Ganghwa').querySelector('button')?.lang).to.equal('en');
  });

  it('takes the focus where there is nothing to list', async () => {
    const [list, timeline] = await drawList({ data: smallHistory });
    timeline.element.filter = { text: 'nothing has this' };
    await list.rest();
    list.element.enter();
    await list.rest();
    expect(list.element.shadowRoot?.activeElement?.textContent).to.equal('By actor');
  });

  it('keeps the focus when the event that has it is filtered away', async () => {
    const [list, timeline] = await drawList({ data: smallHistory });
    list.item('Russo-Japanese War').querySelector('button')?.focus();
    expect(document.activeElement).not.to.equal(document.body);
    timeline.element.filter = { kinds: ['treaty'], tracks: ['korea'] };
    await timeline.rest();
    await list.rest();
    expect(document.activeElement).not.to.equal(document.body);
  });

  it('stands anywhere in the tree with `for`, with headings of the level that is asked for', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.id = 'told';
    const list = new ListHarness(await fixture<LongviewList>(html`<longview-list for="told" level="2" by="time" lang="en"></longview-list>`));
    await list.rest();
    expect(list.titles).to.have.length(4);
    const deep = new ListHarness(await fixture<LongviewList>(html`<longview-list level="6" .timeline=${timeline.element}></longview-list>`));
    await deep.rest();
    expect(deep.outline).to.deep.equal(['6 Japan', '6 Russia', '6 Korea']);
  });

  it('takes the list through time by keys, and says where it is', async () => {
    const [list] = await drawList({ data: russiaKorea, width: 400 });
    expect(list.slider.checkVisibility()).to.equal(true);
    const key = (name: string): boolean => list.slider.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    expect(key('End')).to.equal(false);
    await list.rest();
    expect(list.slider.getAttribute('aria-valuetext')).to.match(/^201\d.*events?$/);
    expect(list.outline.some((line) => line.includes('2010s'))).to.equal(true);
    key('Home');
    await list.rest();
    expect(list.slider.getAttribute('aria-valuetext')).to.match(/^186\d/);
    const before = Number(list.slider.getAttribute('aria-valuenow'));
    key('PageDown');
    await list.rest();
    expect(Number(list.slider.getAttribute('aria-valuenow'))).to.be.greaterThan(before);
  });

  it('is accessible, wide and narrow', async () => {
    for (const width of [1000, 340]) {
      const [, timeline] = await drawList({ data: russiaKorea, width, selected: 'russo-japanese-war' });
      await expect(timeline.element).to.be.accessible();
    }
  });
});
