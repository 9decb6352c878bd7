import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { civilToInstant } from '../../src/time.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewTimeline } from '../../src/index.js';

describe('<longview-timeline> properties', () => {
  it('begins with the window that `start` and `end` say', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1904', end: '1905' });
    const { start, end } = timeline.element.getViewState();
    expect(start).to.equal(civilToInstant(1904, 1, 1));
    expect(end).to.equal(civilToInstant(1906, 1, 1));
  });

  it('goes no farther than `min` and `max`', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, min: '1900', max: '1950' });
    timeline.element.zoomTo('1800/2020', { animate: false });
    await timeline.rest();
    const { start, end } = timeline.element.getViewState();
    expect(start).to.be.at.least(civilToInstant(1900, 1, 1));
    expect(end).to.be.at.most(civilToInstant(1951, 1, 1));
  });

  it('takes attributes for its simple properties', async () => {
    const element = await fixture<LongviewTimeline>(html`<longview-timeline start="1904" end="1905" renderer="svg" gestures="none" detail="40" without-header without-toolbar without-minimap without-card></longview-timeline>`);
    expect(element.start).to.equal('1904');
    expect(element.renderer).to.equal('svg');
    expect(element.gestures).to.equal('none');
    expect(element.detail).to.equal(40);
    expect([element.withoutHeader, element.withoutToolbar, element.withoutMinimap, element.withoutCard]).to.deep.equal([true, true, true, true]);
  });

  it('leaves out what it is told to leave out', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, withoutHeader: true, withoutMinimap: true });
    expect(timeline.part('header')).to.equal(null);
    expect(timeline.minimap).to.equal(null);
    timeline.element.withoutCard = true;
    timeline.element.selected = 'war';
    await timeline.rest();
    expect(timeline.card).to.equal(null);
  });

  it('shows less with less `detail`, and only what `filter` lets through', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.detail = 10;
    await timeline.rest();
    expect(timeline.labels).to.include('Russo-Japanese War').and.not.to.include('Treaty of Portsmouth');
    timeline.element.detail = 100;
    timeline.element.filter = { kinds: ['treaty'] };
    await timeline.rest();
    expect(timeline.labels).to.include('Treaty of Portsmouth').and.not.to.include('Russo-Japanese War');
    timeline.element.filter = undefined;
    await timeline.rest();
    expect(timeline.labels).to.include.members(['Treaty of Portsmouth', 'Russo-Japanese War']);
  });

  it('takes `null` for `undefined`, also within an object, as frameworks write it', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, selected: 'war' });
    const { element } = timeline;
    const { labels } = timeline;
    Object.assign(element, { filter: { kinds: ['treaty'] }, marked: ['war'], trackSettings: { hidden: ['japan'] }, detail: 10 });
    await timeline.rest();
    expect(timeline.labels).not.to.deep.equal(labels);
    Object.assign(element, { filter: null, marked: null, trackSettings: null, detail: null, view: null, start: null, hash: null, relations: null });
    await timeline.rest();
    expect(timeline.labels).to.deep.equal(labels);
    expect([element.filter, element.marked, element.trackSettings, element.detail, element.view]).to.deep.equal([undefined, undefined, {}, 100, 'auto']);
    expect(timeline.card).not.to.equal(null);
    Object.assign(element, { filter: { kinds: null, tracks: null, text: null, span: null }, trackSettings: { order: null, hidden: null } });
    await timeline.rest();
    expect(timeline.labels).to.deep.equal(labels);
    Object.assign(element, { selected: null, data: null });
    await timeline.rest();
    expect([element.selected, element.data, timeline.card]).to.deep.equal([undefined, undefined, null]);
  });

  it('reads words as the attributes of the same names do, as templates of frameworks write them', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const { element } = timeline;
    Object.assign(element, { legend: 'false', patterns: '', withoutCard: 'true', detail: '50', relations: 'none' });
    await timeline.rest();
    expect([element.legend, element.patterns, element.withoutCard, element.detail, element.relations]).to.deep.equal([false, true, true, 50, undefined]);
    for (const [given, mode] of [['', 'selected'], [true, 'selected'], ['all', 'all'], [false, undefined], ['some', undefined], [undefined, undefined]] as const) {
      Object.assign(element, { relations: given });
      expect(element.relations, String(given)).to.equal(mode);
    }
  });

  it('writes no attribute on itself as long as nobody changes anything, so that pages made on a server are as they were sent', async () => {
    const around = await fixture(html`<div><longview-timeline></longview-timeline><longview-explorer></longview-explorer><longview-list></longview-list><longview-table></longview-table>
      <longview-card></longview-card><longview-legend></longview-legend><longview-minimap></longview-minimap><longview-search></longview-search></div>`);
    await nextFrame();
    expect([...around.children].map((element) => [element.localName, ...element.getAttributeNames()]).filter(({ length }) => length > 1)).to.deep.equal([]);
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.view = 'table';
    await timeline.rest();
    expect(timeline.element.getAttribute('view')).to.equal('table');
    timeline.element.removeAttribute('view');
    expect(timeline.element.view).to.equal('auto');
  });

  it('passes over what is no filter, no settings and no list, and says so', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const { labels } = timeline;
    for (const value of ['war', 7, true]) {
      Object.assign(timeline.element, { filter: value, trackSettings: value, marked: value });
      await timeline.rest();
      expect(timeline.labels).to.deep.equal(labels);
      expect(timeline.text).to.contain('it is no filter').and.to.contain('they are no settings').and.to.contain('it is no list');
    }
  });

  it('passes over the parts of a filter that are not of their kind, says so, and filters by the others', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, filter: { kinds: ['treaty'] } });
    const { labels } = timeline;
    for (const [part, value, said] of [['text', 3, 'no text'], ['tracks', {}, 'no list'], ['minImportance', 'x', 'no number'], ['span', 5, 'no stretch of time'], ['importance', 'x', 'no such part']] as const) {
      Object.assign(timeline.element, { filter: { kinds: ['treaty'], [part]: value } });
      await timeline.rest();
      expect(timeline.labels, part).to.deep.equal(labels);
      expect(timeline.text).to.contain(`filter.${part}`).and.to.contain(said);
    }
    timeline.element.openSearch();
    Object.assign(timeline.element, { filter: { kinds: 5, text: 'treaty' } });
    await timeline.rest();
    expect(timeline.labels).to.deep.equal(labels);
    expect(timeline.text).to.contain('filter.kinds').and.to.contain('no list').and.not.to.contain('filter.text');
    expect(timeline.element.filter?.text).to.equal('treaty');
    timeline.element.choose({ filter: { text: 'treaty' } });
    await timeline.rest();
    expect(timeline.text).not.to.contain('filter.');
  });

  it('passes over settings of tracks that are not of their kind, says so, and arranges by the others', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, trackSettings: { hidden: ['japan'] } });
    const { labels } = timeline;
    for (const [part, value, said] of [['order', 5, 'no list'], ['pinned', {}, 'no list'], ['heights', { korea: 'x' }, 'no heights']] as const) {
      Object.assign(timeline.element, { trackSettings: { hidden: ['japan'], [part]: value } });
      await timeline.rest();
      expect(timeline.labels, part).to.deep.equal(labels);
      expect(timeline.text).to.contain(`trackSettings.${part}`).and.to.contain(said);
    }
    expect(timeline.element.trackSettings).to.deep.equal({ hidden: ['japan'] });
    timeline.element.trackSettings = {};
    await timeline.rest();
    expect(timeline.labels).not.to.deep.equal(labels);
    expect(timeline.text).not.to.contain('trackSettings.');
  });

  it('filters by the same stretches of time that `zoomTo` takes', async () => {
    const span = { start: civilToInstant(1904, 1, 1), end: civilToInstant(1906, 1, 1) };
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { span } });
    const { labels } = timeline;
    expect(labels).to.include('Russo-Japanese War').and.not.to.include('Treaty of Ganghwa');
    for (const same of ['1904/1905', { start: '1904', end: '1905' }]) {
      timeline.element.filter = undefined;
      await timeline.rest();
      expect(timeline.labels).to.include('Treaty of Ganghwa');
      timeline.element.filter = { span: same };
      await timeline.rest();
      expect(timeline.labels).to.deep.equal(labels);
    }
    timeline.element.setViewState({ filter: { span: '1904/1905' } });
    await timeline.rest();
    expect(timeline.labels).to.deep.equal(labels);
    timeline.element.filter = { span: 'the war' };
    await timeline.rest();
    expect(timeline.labels).to.include('Treaty of Ganghwa');
    expect(timeline.text).to.contain('filter.span').and.to.contain('1904/1905');
  });

  it('draws as many labels in SVG as on a canvas, and in the page', async () => {
    const onCanvas = await TimelineHarness.draw({ data: russiaKorea });
    const inSvg = await TimelineHarness.draw({ data: russiaKorea, renderer: 'svg' });
    const drawn = [...inSvg.svg.querySelectorAll('.label')].map((label) => label.textContent);
    expect(drawn).to.deep.equal(onCanvas.labels);
    expect(inSvg.svg.hasAttribute('hidden')).to.equal(false);
    inSvg.element.renderer = 'canvas';
    await inSvg.rest();
    expect(inSvg.canvas.hidden).to.equal(false);
    expect(inkOf(inSvg.canvas)).to.be.greaterThan(0.01);
  });

  it('shows the picture on the canvas until it can be had in SVG, and changes over within a frame', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const before = timeline.labels;
    timeline.element.renderer = 'svg';
    await timeline.element.updateComplete;
    for (let frame = 0; timeline.svg.hasAttribute('hidden') && frame < 600; frame += 1) {
      expect(inkOf(timeline.canvas)).to.be.greaterThan(0.01);
      await nextFrame();
    }
    // The frame in which it appears is also the one in which it is painted.
    await nextFrame();
    expect(timeline.canvas.hidden).to.equal(true);
    expect([...timeline.svg.querySelectorAll('.label')].map((label) => label.textContent)).to.deep.equal(before);
  });

  it('speaks Korean where the page does', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, lang: 'ko', selected: 'war' });
    expect(timeline.title).to.equal('작은 역사');
    expect(timeline.buttonNames).to.include('확대');
    expect(timeline.trackNames).to.deep.equal(['일본', '러시아', '한국']);
    expect(timeline.eventSentences.join(' ')).to.include('1876년 2월 26일');
  });

  it('changes its language with the page, everywhere', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.lang = 'ko';
    await timeline.rest();
    await aTimeout(200);
    expect(timeline.title).to.equal('작은 역사');
    expect(timeline.buttonNames).to.include('확대');
    expect(timeline.trackNames).to.include('러시아');
  });

  it('is mirrored where text runs from right to left', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, dir: 'rtl' });
    const early = timeline.element.boundsOf('ganghwa');
    const late = timeline.element.boundsOf('portsmouth');
    expect(early?.left).to.be.greaterThan(late?.left ?? Infinity);
    const header = timeline.grid.querySelector('[role="rowheader"]')?.getBoundingClientRect();
    expect(header?.left).to.be.greaterThan(timeline.plotBox.left + timeline.plotBox.width / 2);
    expect(timeline.element.eventAt(timeline.middleOf('ganghwa').x, timeline.middleOf('ganghwa').y)).to.equal('ganghwa');
  });

  it('is painted anew in the colours of another theme, without moving the window', async () => {
    document.documentElement.style.colorScheme = 'light';
    const timeline = await TimelineHarness.draw({ data: smallHistory, selected: 'war' });
    timeline.element.zoomTo('1870/1880', { animate: false });
    await timeline.rest();
    const window = timeline.element.getViewState();
    const light = timeline.element.toSvg();
    const before = pictureOf(timeline.canvas);
    document.documentElement.style.colorScheme = 'dark';
    await timeline.rest();
    expect(timeline.element.toSvg()).not.to.equal(light);
    expect(pictureOf(timeline.canvas)).not.to.equal(before);
    expect(timeline.element.getViewState()).to.deep.equal(window);
    document.documentElement.style.colorScheme = '';
    await timeline.rest();
  });

  it('takes its colours from custom properties', async () => {
    const timeline = await TimelineHarness.place({ data: smallHistory });
    timeline.element.style.setProperty('--longview-ink', 'rgb(1, 2, 3)');
    await timeline.element.ready;
    await timeline.rest();
    expect(timeline.element.toSvg()).to.match(/rgb\(1, ?2, ?3\)|#010203/);
  });
});

describe('<longview-timeline> parts', () => {
  it('can be styled from outside', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, selected: 'war' });
    for (const part of ['header', 'title', 'toolbar', 'plot', 'minimap', 'card', 'tip']) expect(timeline.part(part), part).not.to.equal(null);
  });
});

/** The share of pixels that are painted. */
function inkOf(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  let painted = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) painted += 1;
  return painted / (data.length / 4);
}

function pictureOf(canvas: HTMLCanvasElement): string {
  return canvas.toDataURL();
}
