import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import type { TimelineSetting } from '../support/timeline-harness.js';

/** Longer than a window takes to come to rest after it was let go. */
const REST_MS = 400;

interface Place { readonly x: number; readonly y: number }

/** A timeline that shows a part of its time, and a place in it that nothing is drawn at. */
async function part(setting: TimelineSetting = {}): Promise<{ readonly timeline: TimelineHarness; readonly place: Place }> {
  const timeline = await TimelineHarness.draw({ data: smallHistory, start: '1885', end: '1906', ...setting });
  return { timeline, place: { x: timeline.timeBox.left + 300, y: timeline.plotBox.bottom - 6 } };
}

describe('<longview-timeline> gestures', () => {
  it('a drag takes what is under the hand along, also where time runs from right to left', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const { timeline, place } = await part({ dir });
      const { left, width } = timeline.timeBox;
      const instantAt = (x: number): number => {
        const { start, end } = timeline.element.getViewState();
        const fraction = (x - left) / width;
        return start + (dir === 'rtl' ? 1 - fraction : fraction) * (end - start);
      };
      const held = instantAt(place.x);
      timeline.hand('pointerdown', place.x, place.y);
      for (const way of [20, 90, -35]) {
        timeline.hand('pointermove', place.x + way, place.y);
        const { start, end } = timeline.element.getViewState();
        expect(Math.abs(instantAt(place.x + way) - held) / (end - start) * width, dir).to.be.lessThan(0.5);
      }
      timeline.hand('pointerup', place.x - 35, place.y, { buttons: 0 });
    }
  });

  it('two fingers hold what is under each of them', async () => {
    const { timeline, place } = await part();
    const [a, b] = [timeline.instantAt(place.x), timeline.instantAt(place.x + 100)];
    const finger = (type: 'pointerdown' | 'pointermove' | 'pointerup', pointerId: number, x: number): void => {
      timeline.hand(type, x, place.y, { pointerId, pointerType: 'touch', buttons: type === 'pointerup' ? 0 : 1 });
    };
    finger('pointerdown', 7, place.x);
    finger('pointerdown', 8, place.x + 100);
    finger('pointermove', 7, place.x - 60);
    finger('pointermove', 8, place.x + 240);
    const { start, end } = timeline.element.getViewState();
    const xOf = (instant: number): number => timeline.timeBox.left + (instant - start) / (end - start) * timeline.timeBox.width;
    expect(xOf(a)).to.be.closeTo(place.x - 60, 0.5);
    expect(xOf(b)).to.be.closeTo(place.x + 240, 0.5);
    finger('pointerup', 7, place.x - 60);
    finger('pointerup', 8, place.x + 240);
  });

  it('the click that ends a drag selects nothing and gives nothing up; the next one does', async () => {
    const { timeline } = await part();
    const war = timeline.middleOf('war');
    const clicks = recorded('click');
    await timeline.drag(war, 3, 30, 2);
    expect(timeline.element.selected).to.equal(undefined);
    expect(clicks.length).to.equal(0);
    await timeline.rest();
    timeline.click(timeline.middleOf('war'));
    expect(timeline.element.selected).to.equal('war');
    await timeline.rest();
    await timeline.drag({ x: timeline.timeBox.left + 40, y: timeline.plotBox.bottom - 6 }, 3, 30, 2);
    expect(timeline.element.selected).to.equal('war');
    // Assistive technology clicks without a press before it.
    timeline.surface.dispatchEvent(new MouseEvent('click', { clientX: timeline.timeBox.left + 40, clientY: timeline.plotBox.bottom - 6, bubbles: true, composed: true }));
    expect(timeline.element.selected).to.equal(undefined);
  });

  it('a press that trembles is a click', async () => {
    const { timeline } = await part();
    await timeline.drag(timeline.middleOf('war'), 1, -2, 1);
    expect(timeline.element.selected).to.equal('war');
  });

  it('a hand that drags looks like one', async () => {
    const { timeline, place } = await part();
    const cursor = (): string => getComputedStyle(timeline.surface).cursor;
    expect(cursor()).to.equal('grab');
    for (const end of [{ type: 'pointerup', buttons: 0 }, { type: 'pointermove', buttons: 0 }, { type: 'pointercancel', buttons: 1 }] as const) {
      timeline.hand('pointerdown', place.x, place.y);
      expect(cursor()).to.equal('grab');
      timeline.hand('pointermove', place.x + 9, place.y);
      expect(cursor()).to.equal('grabbing');
      timeline.hand(end.type, place.x + 9, place.y, end);
      expect(cursor(), end.type).to.equal('grab');
    }
  });

  it('neither another button, nor one with Ctrl, nor a mode without gestures takes hold', async () => {
    const { timeline, place } = await part();
    const before = timeline.element.getViewState();
    for (const init of [{ button: 2, buttons: 2 }, { button: 1, buttons: 4 }, { ctrlKey: true }]) {
      timeline.hand('pointerdown', place.x, place.y, init);
      timeline.hand('pointermove', place.x + 50, place.y, init);
      timeline.hand('pointerup', place.x + 50, place.y, { ...init, buttons: 0 });
    }
    timeline.element.gestures = 'none';
    await timeline.drag(place, 20, 30);
    await nextFrame();
    expect(timeline.element.getViewState()).to.deep.equal(before);
  });

  it('a pointer that is taken away, or whose button came up elsewhere, lets go at once', async () => {
    const { timeline, place } = await part();
    const endings: readonly (() => void)[] = [
      () => { timeline.hand('pointercancel', place.x + 80, place.y); },
      () => { timeline.hand('pointermove', place.x + 300, place.y, { buttons: 0 }); },
    ];
    for (const end of endings) {
      timeline.hand('pointerdown', place.x, place.y);
      timeline.hand('pointermove', place.x + 40, place.y);
      timeline.hand('pointermove', place.x + 80, place.y);
      const held = timeline.element.getViewState();
      end();
      timeline.hand('pointermove', place.x + 200, place.y);
      await aTimeout(REST_MS);
      expect(timeline.element.getViewState()).to.deep.equal(held);
    }
  });

  it('an element that leaves the page in the middle of a drag comes back without a hand on it', async () => {
    const { timeline, place } = await part();
    timeline.hand('pointerdown', place.x, place.y);
    timeline.hand('pointermove', place.x + 40, place.y);
    const { parentElement } = timeline.element;
    timeline.element.remove();
    parentElement?.append(timeline.element);
    await timeline.rest();
    const before = timeline.element.getViewState();
    const rests = recorded('longview-view-change-end');
    timeline.hand('pointermove', place.x + 90, place.y);
    await nextFrame();
    expect(timeline.element.getViewState()).to.deep.equal(before);
    timeline.element.panBy(0.1);
    await timeline.rest();
    expect(rests.length).to.equal(1);
  });

  it('up and down scrolls the tracks where they are higher than the plot', async () => {
    const { timeline, place } = await part({ data: russiaKorea, height: 320 });
    const most = timeline.surface.scrollHeight - timeline.surface.clientHeight;
    expect(most).to.be.greaterThan(0);
    const way = Math.min(most, 20);
    timeline.hand('pointerdown', place.x, place.y);
    timeline.hand('pointermove', place.x, place.y - way);
    expect(timeline.surface.scrollTop).to.equal(way);
    timeline.hand('pointerup', place.x, place.y - way, { buttons: 0 });
  });

  it('leave the first track in sight in its place when others above it take other heights', async () => {
    const { timeline } = await part({ data: russiaKorea, height: 320 });
    const tops = (): number[] => [...timeline.grid.querySelectorAll('[role="rowheader"]')].map((header) => header.getBoundingClientRect().top);
    timeline.surface.scrollTop = 150;
    await timeline.rest();
    const before = tops();
    timeline.element.zoomTo('1894/1906');
    await timeline.rest();
    expect(timeline.surface.scrollTop, 'tracks above have other heights').not.to.equal(150);
    const moved = tops().map((top, track) => Math.abs(top - (before[track] ?? 0)));
    expect(Math.min(...moved)).to.be.at.most(1);
  });
});
