import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { assertExists } from '../../src/base/assert.js';
import { civilToInstant } from '../../src/time.js';
import { findWords } from '../../src/time/locales.js';
import { registerLocale } from '../../src/time/register-locale.js';
import { recordFaults } from '../support/pages.js';
import { smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';

describe('<longview-timeline> in any page', () => {
  it('speaks English in a browser whose language is none', async () => {
    document.documentElement.removeAttribute('lang');
    Object.defineProperty(navigator, 'language', { value: 'C', configurable: true });
    try {
      const timeline = await TimelineHarness.draw({ data: smallHistory });
      expect(timeline.element.locale).to.equal('en');
      expect(timeline.labels.length).to.be.greaterThan(0);
    } finally {
      Reflect.deleteProperty(navigator, 'language');
    }
  });

  it('neither runs nor shows as markup what hostile data holds', async () => {
    const attack = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const timeline = await TimelineHarness.draw({
      data: {
        ...smallHistory, title: attack, relations: [],
        tracks: [{ id: 'japan', name: attack }],
        kinds: [{ id: 'war', label: attack, shape: 'diamond' }],
        events: [{
          id: 'a"><b>', title: attack, label: attack, date: '1904', kind: 'war', actors: [{ track: 'japan', role: attack }], description: attack, dateNote: attack, place: { name: attack },
          accounts: [{ by: ['japan'], text: attack }], citations: [{ source: 'evil', locator: attack }],
        }],
        sources: [{ id: 'evil', type: 'webpage', title: attack, URL: 'javascript:window.hacked=true' }],
      },
      renderer: 'svg', selected: 'a"><b>',
    });
    await timeline.rest();
    await aTimeout(50);
    const roots = [timeline.element.shadowRoot, timeline.card?.shadowRoot, timeline.minimap?.shadowRoot];
    for (const root of roots) expect(root?.querySelector('img, script, b[src], a[href^="javascript"]')).to.equal(null);
    expect(timeline.card?.shadowRoot?.querySelector('h3')?.textContent).to.equal(attack);
    expect(timeline.document.querySelector('script, img')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });

  it('makes no page scroll that it fills', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, height: 500 });
    expect(timeline.element.scrollHeight).to.equal(500);
  });

  it('shows that something is wrong within the height that it has', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, height: 500, start: 'soon' });
    const problems = assertExists(timeline.element.shadowRoot?.querySelector('.frame > details'), 'what is wrong');
    const line = problems.querySelector('summary')?.getBoundingClientRect();
    const box = problems.getBoundingClientRect();
    expect(box.bottom).to.be.at.most(timeline.element.getBoundingClientRect().bottom + 0.5);
    expect(line?.bottom).to.be.at.most(box.bottom + 0.5);
  });

  it('goes on after it was moved in the page', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, start: '1900', end: '1909' });
    const before = timeline.element.getViewState();
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(timeline.element);
    await timeline.rest();
    expect(timeline.element.getViewState()).to.deep.equal(before);
    expect(timeline.trackNames).to.deep.equal(['Japan', 'Russia', 'Korea']);
    expect(timeline.tabStops).to.have.length(1);
    timeline.enter();
    timeline.press('Home');
    expect(timeline.focused).not.to.match(/^Japan/);
    timeline.button('Zoom in').click();
    await timeline.rest();
    expect(timeline.trackNames).to.deep.equal(['Japan', 'Russia', 'Korea']);
    const selects = recorded('longview-select');
    timeline.click(timeline.middleOf('war'));
    expect(selects.map(({ id }) => id)).to.deep.equal(['war']);
  });

  it('comes to where it was going, and opens its dialogs, when it was moved in between', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const other = await fixture<HTMLElement>(html`<div></div>`);
    timeline.button('Help').click();
    const dialog = assertExists(timeline.element.shadowRoot?.querySelector('dialog'), 'a dialog');
    await waitUntil(() => dialog.open, 'it is open');
    timeline.element.zoomTo('1900/1901');
    other.append(timeline.element);
    expect(dialog.open).to.equal(false);
    await timeline.rest();
    const { start, end } = timeline.element.getViewState();
    expect([new Date(start).getUTCFullYear(), new Date(end).getUTCFullYear()]).to.deep.equal([1900, 1902]);
    timeline.button('Help').click();
    await waitUntil(() => dialog.matches(':modal'), 'it is open again, above all others');
  });

  for (const display of ['block', 'flex', 'grid', 'inline-block']) {
    it(`fills the height that a page gives it, as display: ${display} too`, async () => {
      const timeline = await TimelineHarness.draw({ data: smallHistory });
      timeline.element.style.display = display;
      timeline.element.style.inlineSize = '100%';
      timeline.element.style.blockSize = '640px';
      await timeline.rest();
      const minimap = timeline.element.shadowRoot?.querySelector('longview-minimap');
      expect(timeline.element.getBoundingClientRect().bottom - (minimap?.getBoundingClientRect().bottom ?? 0)).to.be.within(0, 2);
      timeline.element.style.blockSize = 'auto';
      timeline.element.style.maxBlockSize = '400px';
      await timeline.rest();
      expect(timeline.element.getBoundingClientRect().bottom - (minimap?.getBoundingClientRect().bottom ?? 0)).to.be.within(0, 2);
    });
  }

  it('shows what its key says, as far as there is room, however low the page makes it', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, height: 400, legend: true });
    await timeline.rest();
    const legend = timeline.element.shadowRoot?.querySelector('longview-legend');
    const atMost = 0.38 * timeline.element.clientHeight;
    expect(legend?.clientHeight).to.be.closeTo(Math.min(legend?.scrollHeight ?? 0, atMost), 1);
  });

  it('keeps the plot below a heading of several lines, however low the page makes it', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, height: 400 });
    const heading = document.createElement('div');
    heading.slot = 'title';
    heading.style.blockSize = '150px';
    timeline.element.append(heading);
    await timeline.rest();
    const boxOf = (part: string): DOMRect => timeline.element.shadowRoot?.querySelector(`[part~="${part}"]`)?.getBoundingClientRect() ?? new DOMRect();
    expect(boxOf('plot').top).to.be.at.least(heading.getBoundingClientRect().bottom);
    expect(boxOf('plot').top).to.be.at.least(boxOf('toolbar').bottom);
  });

  it('lets two timelines live beside each other', async () => {
    const one = await TimelineHarness.draw({ data: smallHistory, height: 300 });
    const two = await TimelineHarness.draw({ data: russiaKorea, height: 300 });
    const before = two.element.getViewState();
    one.element.zoomTo('1904', { animate: false });
    one.element.select('war');
    await one.rest();
    expect(two.element.getViewState()).to.deep.equal(before);
    expect(two.card).to.equal(null);
    expect(one.card).not.to.equal(null);
  });

  it('works inside another shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="ko"></div>`);
    const element = document.createElement('longview-timeline');
    element.style.cssText = 'width: 900px; height: 500px';
    element.data = smallHistory;
    host.attachShadow({ mode: 'open' }).append(element);
    const timeline = new TimelineHarness(element);
    await element.ready;
    await timeline.rest();
    expect(timeline.buttonNames).to.include('확대');
    const seen: string[] = [];
    host.addEventListener('longview-select', ({ id }) => seen.push(id ?? ''));
    timeline.click(timeline.middleOf('war'));
    expect(seen).to.deep.equal(['war']);
    timeline.element.focusEvent('ganghwa');
    await timeline.rest();
    expect(timeline.focused).to.match(/강화|Treaty of Ganghwa/);
  });

  it('says dates in the words of its language when these come after the picture', async () => {
    const timeline = await TimelineHarness.draw({ data: { ...smallHistory, events: [{ id: 'about', title: 'Peace', date: '1904~', actors: ['japan'] }] }, lang: 'eo' });
    expect(timeline.labels).to.deep.equal(['Peace · c. 1904']);
    const words = findWords('de');
    if (words) registerLocale('eo', words);
    timeline.element.classList.add('other');
    await timeline.rest();
    expect(timeline.labels).to.deep.equal(['Peace · ca. 1904']);
  });

  it('leaves nothing behind that throws when it comes and goes', async () => {
    const record = recordFaults();
    for (let i = 0; i < 20; i += 1) {
      const timeline = await TimelineHarness.place({ data: smallHistory });
      await nextFrame();
      timeline.element.zoomBy(2);
      await nextFrame();
      timeline.element.remove();
    }
    document.documentElement.style.colorScheme = 'dark';
    window.dispatchEvent(new Event('resize'));
    document.documentElement.lang = 'ko';
    await aTimeout(400);
    document.documentElement.style.colorScheme = '';
    document.documentElement.lang = 'en';
    await aTimeout(100);
    record.stop();
    expect(record.faults).to.deep.equal([]);
  });

  it('fits containers from 320 px to 3840 px', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    for (const width of [320, 480, 799, 800, 1280, 3840, 320]) {
      timeline.element.style.width = `${width}px`;
      await timeline.rest();
      expect(timeline.element.scrollWidth, `${width} px`).to.be.at.most(width);
      expect(timeline.canvas.getBoundingClientRect().width, `${width} px`).to.be.closeTo(timeline.surface.clientWidth, 1);
      expect(timeline.labels.length, `${width} px`).to.be.greaterThan(1);
    }
  });

  it('shows the whole of time at every width when it did at one', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    for (const width of [400, 2000, 1000]) {
      timeline.element.style.width = `${width}px`;
      await timeline.rest();
      const { start, end } = timeline.element.getViewState();
      expect(start, `${width} px`).to.be.at.most(civilToInstant(1861, 1, 1));
      expect(end, `${width} px`).to.be.at.least(civilToInstant(2017, 9, 1));
    }
  });

  it('is drawn when a hidden container is shown', async () => {
    const timeline = await TimelineHarness.place({ data: smallHistory });
    timeline.element.style.display = 'none';
    await nextFrame();
    timeline.element.style.display = '';
    await timeline.rest();
    expect(timeline.labels).to.include('Russo-Japanese War');
  });

  it('writes with the spacing that room was made for, however wide the page sets its letters', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, withoutHeader: true });
    const before = timeline.canvas.toDataURL();
    timeline.element.style.letterSpacing = '0.12em';
    timeline.element.style.wordSpacing = '0.16em';
    // A theme of its own makes all of it be painted anew.
    timeline.element.style.setProperty('--longview-ink', '#000001');
    timeline.element.requestUpdate();
    await timeline.rest();
    timeline.element.style.setProperty('--longview-ink', '');
    timeline.element.requestUpdate();
    await timeline.rest();
    expect(timeline.canvas.toDataURL() === before, 'the same picture').to.equal(true);
  });

  it('keeps the head of a card in sight where it is higher than the window', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, height: 3 * innerHeight });
    const scroller = document.scrollingElement;
    scroller?.scrollTo({ top: timeline.plotBox.top + scrollY + innerHeight, behavior: 'instant' });
    timeline.element.select('war');
    await timeline.rest();
    const { top, bottom } = timeline.card?.getBoundingClientRect() ?? {};
    expect(top).to.be.within(0, 1);
    expect(bottom).to.be.at.most(innerHeight + 1);
    scroller?.scrollTo({ top: 0, behavior: 'instant' });
  });
});
