import { expect, nextFrame } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';

describe('<longview-timeline> keyboard', () => {
  it('walks from a track to its events and along them', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.enter();
    expect(timeline.focused).to.equal('Japan, 3 events');
    timeline.press('Home');
    expect(timeline.focused).to.match(/^(Treaty of Ganghwa|Russo-Japanese War)/);
    timeline.press('ArrowRight');
    const second = timeline.focused;
    timeline.press('ArrowLeft');
    timeline.press('ArrowRight');
    expect(timeline.focused).to.equal(second);
    timeline.press('End');
    expect(timeline.focused).to.match(/^Treaty of Portsmouth/);
    timeline.press('ArrowRight');
    expect(timeline.focused).to.match(/^Treaty of Portsmouth/);
  });

  it('goes back to the track from its first event', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.enter();
    timeline.press('Home');
    timeline.press('ArrowLeft');
    expect(timeline.focused).to.match(/^Japan/);
  });

  it('goes with Ctrl and End to a track that is scrolled away, and the focus goes along', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, height: 260 });
    timeline.element.focusEvent('ganghwa-1876');
    await timeline.rest();
    timeline.press('End', { ctrlKey: true });
    expect(timeline.focused).to.match(/^European powers/);
    await timeline.rest();
    expect(timeline.focused).to.match(/^European powers/);
    timeline.press('Home', { ctrlKey: true });
    expect(timeline.focused).to.match(/^Russia/);
  });

  it('goes up and down between tracks, to the nearest in time', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.focusEvent('donghak');
    await timeline.rest();
    timeline.press('ArrowUp');
    expect(timeline.focused).to.match(/^Russo-Japanese War/);
    timeline.press('Escape');
    timeline.press('ArrowDown');
    expect(timeline.focused).to.match(/^Korea/);
    timeline.press('ArrowDown');
    expect(timeline.focused).to.match(/^Korea/);
  });

  it('goes to the row of another actor of the same event, and on to the next one', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.focusEvent('portsmouth');
    await timeline.rest();
    expect(timeline.focusedTrack).to.match(/^Japan/);
    timeline.press('ArrowDown');
    expect(timeline.focused).to.match(/^Treaty of Portsmouth/);
    expect(timeline.focusedTrack).to.match(/^Russia/);
    timeline.press('ArrowDown');
    expect(timeline.focused).to.match(/^Donghak rising/);
    expect(timeline.focusedTrack).to.match(/^Korea/);
  });

  it('stays in the row that it is in along all events of a track, on the echo of those that stand elsewhere', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const { store } = assertExists(timeline.element.insight, 'what is drawn');
    const china = store.about.tracks.findIndex(({ id }) => id === 'china');
    const rows = [...store.rowsOf(china)];
    const elsewhere = rows.filter((row) => store.homeOf(row) !== china);
    expect(elsewhere.length).to.be.above(10);
    timeline.enter();
    while (timeline.focusedTrack !== 'China') timeline.press('ArrowDown');
    timeline.press('Home');
    for (const row of rows.slice(0, 60)) {
      if (timeline.focusedCount !== undefined) timeline.press('Enter');
      expect(timeline.focusedTrack, store.ids[row]).to.equal('China');
      expect(Number(timeline.element.shadowRoot?.activeElement?.getAttribute('data-row'))).to.equal(row);
      timeline.press('ArrowRight');
    }
    await timeline.rest();
    const walked = rows[60] ?? -1;
    while (store.homeOf(Number(timeline.element.shadowRoot?.activeElement?.getAttribute('data-row'))) === china) timeline.press('ArrowRight');
    await timeline.rest();
    const cell = assertExists(timeline.element.shadowRoot?.activeElement, 'a cell').getBoundingClientRect();
    const head = assertExists(timeline.grid.querySelector(`[role="rowheader"][data-track="${china}"]`), 'the head of China').getBoundingClientRect();
    expect(walked).to.be.above(-1);
    expect(cell.top).to.be.at.least(head.top - 12);
    expect(cell.bottom).to.be.at.most(head.bottom + 12);
    expect(timeline.tabStops).to.have.length(1);
    timeline.press('Escape');
    expect(timeline.focused).to.match(/^China, \d+ events/);
  });

  it('lies on the ring of what is selected, so that there is one ring', async () => {
    for (const width of [1000, 390]) {
      const timeline = await TimelineHarness.draw({ data: russiaKorea, width, view: 'timeline', start: '1900', end: '1906' });
      timeline.element.focusEvent('portsmouth');
      timeline.element.select('portsmouth');
      await timeline.rest();
      const [selection, focus] = [timeline.ring, timeline.focusRing];
      expect(selection, `at ${width}`).not.to.equal(undefined);
      for (const side of ['x', 'y', 'width', 'height'] as const) expect(focus?.[side], `${side} at ${width}`).to.be.closeTo(selection?.[side] ?? NaN, 0.001);
      const cell = assertExists(timeline.element.shadowRoot?.activeElement, 'a cell');
      expect(getComputedStyle(cell).outlineStyle).to.equal('none');
      const { x, y } = cell.getBoundingClientRect();
      expect(x).to.be.closeTo(focus?.x ?? NaN, 3);
      expect(y).to.be.closeTo(focus?.y ?? NaN, 3);
    }
  });

  it('walks through all events in time with , and .', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.enter();
    const seen: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      timeline.press('.');
      seen.push(timeline.focused?.split(',')[0] ?? '');
    }
    expect(seen).to.deep.equal(['Treaty of Ganghwa', 'Donghak rising', 'Russo-Japanese War', 'Treaty of Portsmouth']);
    timeline.press(',');
    expect(timeline.focused).to.match(/^Russo-Japanese War/);
  });

  it('moves the window with + − 0, Page Up and Page Down', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1900', end: '1919' });
    const length = (): number => timeline.element.getViewState().end - timeline.element.getViewState().start;
    timeline.enter();
    const before = timeline.element.getViewState();
    timeline.press('+');
    await timeline.rest();
    expect(length()).to.be.closeTo((before.end - before.start) / 1.5, 1e5);
    timeline.press('-');
    await timeline.rest();
    expect(length()).to.be.closeTo(before.end - before.start, 1e5);
    const middle = timeline.element.getViewState();
    timeline.press('PageDown');
    await timeline.rest();
    expect(timeline.element.getViewState().start).to.be.closeTo(middle.start + 0.9 * length(), 1e5);
    timeline.press('PageUp');
    await timeline.rest();
    expect(timeline.element.getViewState().start).to.be.closeTo(middle.start, 1e5);
    timeline.press('0');
    await timeline.rest();
    expect(length()).to.be.greaterThan(4 * (middle.end - middle.start));
  });

  it('leaves the keys of the browser alone', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.enter();
    for (const [key, modifiers] of [['+', { ctrlKey: true }], ['-', { ctrlKey: true }], ['0', { metaKey: true }], ['ArrowLeft', { altKey: true }], ['f', { ctrlKey: true }], ['Tab', {}], ['F5', {}], ['a', { ctrlKey: true }]] as const) {
      expect(timeline.press(key, modifiers).defaultPrevented, key).to.equal(false);
    }
  });

  it('opens the card with Enter, closes it with Escape, and keeps the focus', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.focusEvent('war');
    await timeline.rest();
    timeline.press('Enter');
    await timeline.rest();
    expect(timeline.element.selected).to.equal('war');
    expect(timeline.card).not.to.equal(null);
    expect(document.activeElement).to.equal(timeline.element);
    const inner = timeline.element.shadowRoot?.activeElement;
    inner?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    await timeline.rest();
    expect(timeline.element.selected).to.equal(undefined);
    expect(timeline.focused).to.match(/^Russo-Japanese War/);
    timeline.press('Escape');
    expect(timeline.focused).to.match(/^Japan/);
    expect(timeline.press('Escape').defaultPrevented).to.equal(false);
  });

  it('mirrors the arrows where time runs from right to left', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, dir: 'rtl' });
    timeline.enter();
    timeline.press('Home');
    const first = timeline.focused;
    timeline.press('ArrowLeft');
    expect(timeline.focused).not.to.equal(first);
    timeline.press('ArrowRight');
    expect(timeline.focused).to.equal(first);
  });
});

describe('<longview-timeline> pointer', () => {
  it('a click on an event selects it, on an empty place gives the selection up', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.click(timeline.middleOf('ganghwa'));
    expect(timeline.element.selected).to.equal('ganghwa');
    await timeline.rest();
    timeline.click({ x: timeline.plotBox.left + timeline.surface.clientWidth - 4, y: timeline.plotBox.bottom - 4 });
    expect(timeline.element.selected).to.equal(undefined);
  });

  it('Ctrl and the wheel zoom about the pointer', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const x = timeline.timeBox.left + 300;
    const held = timeline.instantAt(x);
    for (let i = 0; i < 20; i += 1) {
      expect(timeline.wheel({ x, y: timeline.plotBox.top + 200 }, { deltaY: -100, ctrlKey: true }).defaultPrevented).to.equal(true);
      await nextFrame();
      const { start, end } = timeline.element.getViewState();
      const offPx = Math.abs((held - start) / (end - start) * timeline.timeBox.width - 300);
      expect(offPx).to.be.lessThan(0.5);
    }
  });

  it('leaves the plain wheel to a page that scrolls, and takes it where told to', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, gestures: 'cooperative' });
    const at = { x: timeline.timeBox.left + 300, y: timeline.plotBox.top + 200 };
    expect(timeline.wheel(at, { deltaY: 100 }).defaultPrevented).to.equal(false);
    timeline.element.gestures = 'greedy';
    expect(timeline.wheel(at, { deltaY: 100 }).defaultPrevented).to.equal(true);
    timeline.element.gestures = 'none';
    expect(timeline.wheel(at, { deltaY: 100, ctrlKey: true }).defaultPrevented).to.equal(false);
    expect(timeline.wheel(at, { deltaX: 100 }).defaultPrevented).to.equal(false);
  });

  it('keeps what is typed while the dialog for a date is on its way', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.enter();
    const before = timeline.focused;
    for (const [key, code] of [['g', 'KeyG'], ['1', 'Digit1'], ['9', 'Digit9'], ['0', 'Digit0']] as const) timeline.press(key, { code });
    const field = (): HTMLInputElement | null | undefined => timeline.element.shadowRoot?.querySelector<HTMLInputElement>('dialog input');
    await waitUntil(() => field()?.matches(':focus') === true, 'the field has the focus');
    expect(field()?.value).to.equal('190');
    timeline.element.shadowRoot?.querySelector('dialog')?.close();
    await timeline.rest();
    for (const key of ['g', '1', '9', '0', '5', 'Enter']) timeline.press(key, { code: key === 'g' ? 'KeyG' : key });
    await waitUntil(() => timeline.element.shadowRoot?.querySelector('dialog')?.open === false && timeline.focused !== before, 'it has gone there');
    expect(timeline.focused).to.match(/^(Treaty of Portsmouth|Russo-Japanese War)/);
    expect(timeline.card).to.equal(null);
  });

  it('shows how a date may be written by such as can be gone to', async () => {
    for (const [date, shown, hidden] of [['1904/1906', '8 February 1904', 'BC'], ['-0100/1910', 'BC', '19 '], ['1990/2000', '1995', '1904'], ['Y-66000000', '1904', 'Ma']] as const) {
      const timeline = await TimelineHarness.draw({ data: { ...smallHistory, events: [{ id: 'a', title: 'A', date, kind: 'war', actors: ['japan'] }] } });
      timeline.enter();
      timeline.press('g', { code: 'KeyG' });
      const note = (): string | null | undefined => timeline.element.shadowRoot?.querySelector('#go-note')?.textContent;
      await waitUntil(() => note() !== undefined, 'the dialog is there');
      expect(note(), date).to.contain(shown).and.not.to.contain(hidden);
      timeline.element.shadowRoot?.querySelector('dialog')?.close();
      timeline.element.remove();
    }
  });
});
