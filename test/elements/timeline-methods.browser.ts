import { expect } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { civilToInstant } from '../../src/time.js';
import { SMALL_IDS, smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';

describe('<longview-timeline> methods', () => {
  it('select() opens the card, shows the event and says so once', async () => {
    const selects = recorded('longview-select');
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '2000', end: '2010' });
    timeline.element.select('russo-japanese-war');
    await timeline.rest();
    expect(selects.map(({ id }) => id)).to.deep.equal(['russo-japanese-war']);
    expect(timeline.card).not.to.equal(null);
    expect(timeline.element.selectedEvent?.id).to.equal('russo-japanese-war');
    expect(timeline.element.boundsOf('russo-japanese-war')).not.to.equal(null);
    timeline.element.select('russo-japanese-war');
    expect(selects.length).to.equal(1);
    timeline.element.select(undefined);
    await timeline.rest();
    expect(timeline.card).to.equal(null);
    expect(selects.at(-1)?.id).to.equal(undefined);
  });

  it('select() gives the selection up for `null`, as frameworks write what there is not', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, selected: 'war' });
    timeline.element.select(null);
    expect(timeline.element.selected).to.equal(undefined);
  });

  it('select() does nothing for an id that is not there', async () => {
    const selects = recorded('longview-select');
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.select('nowhere');
    expect(timeline.element.selected).to.equal(undefined);
    expect(selects.length).to.equal(0);
  });

  it('next() and previous() go through the events in time', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, selected: 'ganghwa' });
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 4; i += 1) {
      timeline.element.next();
      seen.push(timeline.element.selected);
    }
    expect(seen).to.deep.equal(['donghak', 'war', 'portsmouth', 'portsmouth']);
    timeline.element.previous();
    expect(timeline.element.selected).to.equal('war');
  });

  it('next() and previous() begin where the window does when nothing is selected', async () => {
    const { element: later } = await TimelineHarness.draw({ data: smallHistory, start: '1900', end: '1910' });
    later.next();
    expect(later.selected).to.equal('war');
    const { element: earlier } = await TimelineHarness.draw({ data: smallHistory, start: '1900', end: '1910' });
    earlier.previous();
    expect(earlier.selected).to.equal('donghak');
  });

  it('next() selects nothing where nothing begins in the window or after it', async () => {
    const { element } = await TimelineHarness.draw({ data: smallHistory, start: '1906', end: '1910', max: '1910' });
    element.next();
    expect(element.selected).to.equal(undefined);
    element.previous();
    expect(element.selected).to.equal('portsmouth');
  });

  it('focusEvent() puts the keyboard on an event and brings it into view', async () => {
    const focuses = recorded('longview-focus-event');
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '2000', end: '2010' });
    timeline.element.focusEvent('russo-japanese-war');
    await timeline.rest();
    expect(timeline.focused).to.match(/^Russo-Japanese War/);
    expect(focuses.map(({ id }) => id)).to.deep.equal(['russo-japanese-war']);
    expect(timeline.element.boundsOf('russo-japanese-war')).not.to.equal(null);
  });

  it('zoomTo() takes EDTF and instants', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.zoomTo('1904-02-08/1905-09-05', { animate: false });
    expect(timeline.element.getViewState()).to.include({ start: civilToInstant(1904, 2, 8), end: civilToInstant(1905, 9, 6) });
    timeline.element.zoomTo({ start: civilToInstant(1890, 1, 1), end: '1899' }, { animate: false });
    expect(timeline.element.getViewState()).to.include({ start: civilToInstant(1890, 1, 1), end: civilToInstant(1900, 1, 1) });
  });

  it('zoomTo() travels there when it is not told otherwise, and nonsense moves nothing', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const before = timeline.element.getViewState();
    timeline.element.zoomTo('not a date');
    expect(timeline.element.getViewState()).to.deep.equal(before);
    timeline.element.zoomTo('1904');
    expect(timeline.element.getViewState()).to.deep.equal(before);
    await timeline.rest();
    expect(timeline.element.getViewState().start).to.be.closeTo(civilToInstant(1904, 1, 1), 1000);
  });

  it('zoomBy() keeps the instant that it is given in place', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const anchor = civilToInstant(1890, 1, 1);
    const { start, end } = timeline.element.getViewState();
    timeline.element.zoomBy(2, anchor);
    await timeline.rest();
    const after = timeline.element.getViewState();
    expect(after.end - after.start).to.be.closeTo((end - start) / 2, 1000);
    expect((anchor - after.start) / (after.end - after.start)).to.be.closeTo((anchor - start) / (end - start), 1e-6);
  });

  it('panBy() moves by a part of the window', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1900', end: '1909' });
    const { start, end } = timeline.element.getViewState();
    timeline.element.panBy(0.5);
    await timeline.rest();
    expect(timeline.element.getViewState().start).to.be.closeTo(start + (end - start) / 2, 10_000);
    timeline.element.panBy(-1);
    await timeline.rest();
    expect(timeline.element.getViewState().start).to.be.closeTo(start - (end - start) / 2, 10_000);
  });

  it('fit(), back() and forward() go home, back and forth', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const whole = timeline.element.getViewState();
    timeline.element.zoomTo('1904', { animate: false });
    await timeline.rest();
    const close = timeline.element.getViewState();
    timeline.element.back();
    await timeline.rest();
    expect(timeline.element.getViewState()).to.deep.equal(whole);
    timeline.element.forward();
    await timeline.rest();
    expect(timeline.element.getViewState()).to.deep.equal(close);
    timeline.element.fit();
    await timeline.rest();
    expect(timeline.element.getViewState()).to.deep.equal(whole);
  });

  it('setViewState() shows again what getViewState() kept', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const first = timeline.element.getViewState();
    timeline.element.setViewState({ start: civilToInstant(1904, 1, 1), end: civilToInstant(1906, 1, 1), selected: 'russo-japanese-war', filter: { kinds: ['war'] } }, { animate: false });
    await timeline.rest();
    const second = timeline.element.getViewState();
    expect(second.selected).to.equal('russo-japanese-war');
    expect(second.filter).to.deep.equal({ kinds: ['war'] });
    timeline.element.setViewState(first, { animate: false });
    await timeline.rest();
    expect(timeline.element.getViewState()).to.deep.equal(first);
    timeline.element.setViewState(second, { animate: false });
    await timeline.rest();
    expect(timeline.element.getViewState()).to.deep.equal(second);
  });

  it('boundsOf() and eventAt() agree on where every drawn event is', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    for (const id of SMALL_IDS) {
      const { x, y } = timeline.middleOf(id);
      expect(timeline.element.eventAt(x, y)).to.equal(id);
    }
    expect(timeline.element.boundsOf('nowhere')).to.equal(null);
    expect(timeline.element.eventAt(timeline.plotBox.left + 1, timeline.plotBox.bottom - 1)).to.equal(null);
    timeline.element.zoomTo('1876', { animate: false });
    await timeline.rest();
    expect(timeline.element.boundsOf('portsmouth')).to.equal(null);
  });

  it('toSvg() is a standalone document whose marks know their events and tracks', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const drawn = timeline.document;
    expect(drawn.querySelector('parsererror')).to.equal(null);
    expect(new Set([...drawn.querySelectorAll('[data-event-id]')].map((mark) => mark.getAttribute('data-event-id')))).to.deep.equal(new Set(SMALL_IDS));
    expect(new Set([...drawn.querySelectorAll('[data-track-id]')].map((group) => group.getAttribute('data-track-id')))).to.deep.equal(new Set(['japan', 'russia', 'korea']));
  });

  it('toSvg() shows what is on the screen in a mirrored timeline, too', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, dir: 'rtl', renderer: 'svg' });
    const place = (root: ParentNode, id: string): number => Number(root.querySelector(`text.label[data-event-id="${id}"]`)?.getAttribute('x'));
    for (const id of SMALL_IDS) expect(place(timeline.document, id), id).to.equal(place(timeline.svg, id));
  });

  it('toPng() is a picture of twice the size', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const blob = await timeline.element.toPng();
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).to.be.closeTo(timeline.surface.clientWidth * 2, 1);
  });

  it('methods wait patiently for data: none throws before there is any', async () => {
    const timeline = await TimelineHarness.place();
    const { element } = timeline;
    element.fit(); element.zoomTo('1904'); element.zoomBy(2); element.panBy(1); element.next(); element.previous(); element.back(); element.forward();
    element.select('x'); element.select(undefined); element.focusEvent('x'); element.replaceData([]); element.appendData([]);
    expect(element.search('x')).to.deep.equal([]);
    expect(element.boundsOf('x')).to.equal(null);
    expect(element.eventAt(1, 1)).to.equal(null);
    expect(element.toSvg()).to.equal('');
    expect(element.loadedDataset).to.equal(undefined);
  });
});
