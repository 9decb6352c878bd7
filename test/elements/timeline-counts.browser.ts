import { expect, nextFrame } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { outset } from '../../src/scene/bounds-algebra.js';
import { russiaKorea } from '../../events/index.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { Bounds } from '../../src/scene/bounds.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { TimelineSetting } from '../support/timeline-harness.js';

const MANY = 40;
const day = (i: number): string => `1904-${String(3 + Math.floor(i / 10)).padStart(2, '0')}-${String(1 + (i % 10) * 2).padStart(2, '0')}`;

/** Forty events in four months of 1904 between one in 1850 and one in 1950, and one of another track. */
const crowded: Dataset = {
  id: 'crowded', title: 'Crowded', language: 'en', sources: [],
  tracks: [{ id: 'japan', name: 'Japan' }, { id: 'korea', name: 'Korea' }],
  kinds: [{ id: 'act', label: 'Act', shape: 'circle' }],
  events: [
    { id: 'early', title: 'An early event', date: '1850-01-01', kind: 'act', actors: ['japan'] },
    ...Array.from({ length: MANY }, (_, i) => ({ id: `in-${i}`, title: `Event number ${i + 1} of many in a crowd`, date: day(i), kind: 'act', actors: ['japan'] })),
    { id: 'late', title: 'A late event', date: '1950-01-01', kind: 'act', actors: ['japan'] },
    { id: 'other', title: 'Another event', date: '1900-01-01', kind: 'act', actors: ['korea'] },
  ],
};

/** The crowd with the focus on its count. */
async function atCount(setting: TimelineSetting = {}): Promise<TimelineHarness> {
  const timeline = await TimelineHarness.draw({ data: crowded, trackSettings: { heights: { japan: 1 } }, ...setting });
  timeline.element.focusEvent('early');
  await timeline.rest();
  const later = setting.dir === 'rtl' ? 'ArrowLeft' : timeline.element.orientation === 'vertical' ? 'ArrowDown' : 'ArrowRight';
  for (let presses = 0; presses < 4 && timeline.focusedCount === undefined; presses += 1) timeline.press(later);
  await timeline.rest();
  return timeline;
}

function cell(timeline: TimelineHarness): HTMLElement {
  return assertExists(timeline.grid.querySelector<HTMLElement>('[data-count]'), 'the cell of a count');
}

/** The box around the columns that are drawn in the first row, up to the highest that there can be, client px. */
function columnsOf({ element, plotBox }: TimelineHarness): Bounds {
  const { scene } = assertExists(element.insight, 'what is drawn');
  const group = assertExists(scene?.groups.find(({ trackId }) => trackId === 'japan'), 'a track');
  const columns = assertExists(group.marks.find((mark) => mark.kind === 'columns'), 'columns');
  const [first, last] = [Math.min(...columns.xs), Math.max(...columns.xs) + columns.columnWidth];
  const box = { x: first - 0.5, y: columns.baselineY - 16, width: last - first + 1, height: 16 };
  const { x, y, width, height } = columns.turn ? { x: box.y, y: box.x, width: box.height, height: box.width } : box;
  return { x: plotBox.x + group.x + x, y: plotBox.y + group.y + y, width, height };
}

/** The ring of the focus, which lies around the columns wherever they are. */
function ringOf(timeline: TimelineHarness, what: string): Bounds {
  const ring = assertExists(timeline.focusRing, `a ring, ${what}`);
  const columns = columnsOf(timeline);
  expect(apart(ring, outset(columns, 2)), what).to.be.below(1.1);
  return ring;
}

/** By how much two boxes differ at most, px. */
function apart(a: Bounds, b: Bounds): number {
  return Math.max(...(['x', 'y', 'width', 'height'] as const).map((side) => Math.abs(a[side] - b[side])));
}

const lengthOf = (timeline: TimelineHarness): number => timeline.element.getViewState().end - timeline.element.getViewState().start;

describe('<longview-timeline> counts', () => {
  it('are cells that say how many events, when, whose, and what opening them does; the tip says the same', async () => {
    const timeline = await TimelineHarness.draw({ data: crowded, trackSettings: { heights: { japan: 1 } } });
    const count = cell(timeline);
    const said = count.getAttribute('aria-label') ?? '';
    expect(said).to.match(/^\d\d events, 1904, Japan: zoom in$/);
    expect(parseInt(said, 10)).to.equal(Number(count.dataset['count']));
    expect(parseInt(said, 10)).to.be.within(MANY - 2, MANY);
    expect(count.tabIndex).to.equal(-1);
    expect(timeline.tabStops).to.have.length(1);
    const { x, y, width, height } = count.getBoundingClientRect();
    timeline.surface.dispatchEvent(new PointerEvent('pointermove', { clientX: x + width / 2, clientY: y + height / 2, pointerType: 'mouse', bubbles: true, composed: true }));
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    expect(timeline.tip).to.equal(said);
  });

  it('are passed by one arrow key, and gone into by Enter, to their first event', async () => {
    const timeline = await atCount();
    expect(timeline.focused).to.match(/^\d\d events, 1904, Japan/);
    expect(timeline.tabStops).to.deep.equal([timeline.element.shadowRoot?.activeElement]);
    timeline.press('ArrowRight');
    const behind = timeline.focused;
    expect(behind).not.to.match(/of many in a crowd, 1 March 1904/);
    timeline.press('ArrowLeft');
    expect(timeline.focusedCount).not.to.equal(undefined);
    const before = lengthOf(timeline);
    timeline.press('Enter');
    expect(timeline.focused).to.match(/^Event number \d+ of many in a crowd, \d+ March 1904/);
    await timeline.rest();
    expect(lengthOf(timeline)).to.be.below(before / 2);
    expect(timeline.focused).to.match(/^Event number \d+ of many in a crowd, \d+ March 1904/);
    expect(timeline.focusedTrack).to.equal('Japan');
    expect(timeline.element.selected).to.equal(undefined);
    expect(timeline.announced).to.match(/1904.* \d+ events\.$/);
  });

  it('are opened by Space and by a click on the cell, as a screen reader clicks', async () => {
    for (const open of [(timeline: TimelineHarness) => { timeline.press(' '); }, (timeline: TimelineHarness) => { cell(timeline).click(); }]) {
      const timeline = await atCount();
      const before = lengthOf(timeline);
      open(timeline);
      await timeline.rest();
      expect(lengthOf(timeline)).to.be.below(before / 2);
      expect(timeline.focused).to.match(/^Event number/);
    }
  });

  it('are left for their first event by . and for the one before by , and named by their first event in the list', async () => {
    const timeline = await atCount();
    timeline.press('.');
    expect(timeline.focused).to.match(/^Event number \d of many in a crowd, \d March 1904/);
    const inside = await atCount();
    inside.press(',');
    expect(inside.focused).to.match(/^(Another event|Event number \d )/);
  });

  it('are gone through event by event by whoever is inside of one', async () => {
    const timeline = await TimelineHarness.draw({ data: crowded, trackSettings: { heights: { japan: 1 } } });
    timeline.element.focusEvent('in-10');
    await timeline.rest();
    for (let i = 11; i < MANY; i += 1) {
      timeline.press('ArrowRight');
      expect(timeline.focused).to.match(new RegExp(`^Event number ${i + 1} `));
    }
    await timeline.rest();
    for (let i = MANY - 2; i >= 20; i -= 1) {
      timeline.press('ArrowLeft');
      expect(timeline.focused).to.match(new RegExp(`^Event number ${i + 1} `));
    }
    expect(timeline.tabStops).to.have.length(1);
  });

  it('keep the focus while one zooms, and hand it to an event where they have come apart', async () => {
    const timeline = await atCount();
    const apart = async (): Promise<boolean> => {
      timeline.press('+');
      await timeline.rest();
      expect(timeline.tabStops).to.deep.equal([timeline.element.shadowRoot?.activeElement]);
      return timeline.focusedCount === undefined;
    };
    let presses = 1;
    while (!await apart() && presses < 30) presses += 1;
    expect(presses).to.be.within(2, 29);
    expect(timeline.focused).to.match(/^Event number \d+ of many in a crowd, \d+ March 1904/);
  });

  it('never take the focus from who stands at one, whatever the window does', async () => {
    const timeline = await atCount();
    const said = timeline.focused;
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageUp']) {
      timeline.press(key);
      await timeline.rest();
      expect(timeline.focusedCount, key).not.to.equal(undefined);
    }
    expect(timeline.focused).to.equal(said);
    timeline.press('Escape');
    expect(timeline.focused).to.match(/^Japan/);
  });

  it('lie on their columns, where time runs from right to left and where it runs down, too', async () => {
    for (const setting of [{}, { dir: 'rtl' }, { orientation: 'vertical', width: 380, view: 'timeline' }] as const) {
      const timeline = await TimelineHarness.draw({ data: crowded, ...setting });
      const { left, top, width, height } = cell(timeline).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(23.9);
      const before = lengthOf(timeline);
      timeline.click({ x: left + width / 2, y: top + height / 2 });
      await timeline.rest();
      expect(lengthOf(timeline), JSON.stringify(setting)).to.be.below(before / 2);
    }
  });

  it('are in view where they are seen, whatever room the names of their events would take: End moves the window for no more', async () => {
    const data = { ...crowded, events: crowded.events.filter(({ id }) => id !== 'late' && id !== 'other') };
    const timeline = await TimelineHarness.draw({ data, start: '1850', end: '1907', trackSettings: { heights: { japan: 1 } } });
    const before = timeline.element.getViewState();
    timeline.enter();
    timeline.press('End');
    expect(timeline.focusedCount).not.to.equal(undefined);
    await timeline.rest();
    expect(timeline.focusedCount).not.to.equal(undefined);
    const { start, end } = timeline.element.getViewState();
    expect([start, end]).to.deep.equal([before.start, before.end]);
  });

  it('have their ring in the picture, around their columns, while rows move too', async () => {
    for (const setting of [{}, { renderer: 'svg' }, { dir: 'rtl' }, { orientation: 'vertical', width: 380, view: 'timeline' }] as const) {
      const what = JSON.stringify(setting);
      const timeline = await atCount({ ...setting, trackSettings: { heights: { japan: 2 } } });
      const count = cell(timeline);
      expect(timeline.element.shadowRoot?.activeElement, what).to.equal(count);
      expect(getComputedStyle(count).outlineStyle, what).to.equal('none');
      const before = ringOf(timeline, what);
      // A lane of the track closes: the columns come nearer frame by frame, and the ring with them.
      timeline.element.trackSettings = { heights: { japan: 1 } };
      await timeline.element.updateComplete;
      const places = new Set<number>();
      for (const until = performance.now() + 600; performance.now() < until;) {
        await nextFrame();
        const ring = ringOf(timeline, what);
        places.add(timeline.element.orientation === 'vertical' ? ring.x : ring.y);
      }
      expect(Math.max(...places) - Math.min(...places), what).to.be.above(10);
      // On a busy machine there are few frames; one in between is enough to tell a movement from a jump.
      expect(places.size, what).to.be.above(2);
      expect(apart(before, ringOf(timeline, what)), what).to.be.above(10);
    }
  });

  it('open to what is pointed at, and never to a longer window, however wide they are', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, start: '1996', end: '2018' });
    const widest = [...timeline.grid.querySelectorAll<HTMLElement>('[data-count]')].reduce((a, b) => (a.offsetWidth >= b.offsetWidth ? a : b));
    const { right, top, height } = widest.getBoundingClientRect();
    const before = lengthOf(timeline);
    const held = timeline.instantAt(right - 16);
    timeline.click({ x: right - 16, y: top + height / 2 });
    await timeline.rest();
    const { start, end } = timeline.element.getViewState();
    expect(end - start).to.be.at.most(before / 2 + 1);
    expect(held).to.be.within(start, end);
  });

  it('are said in the language of the page', async () => {
    const timeline = await TimelineHarness.draw({ data: crowded, lang: 'de', trackSettings: { heights: { japan: 1 } } });
    expect(cell(timeline).getAttribute('aria-label')).to.match(/^\d\d Ereignisse, 1904, Japan: vergrößern$/);
  });
});
