import { expect } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';

/** Presses a key where the focus is in the toolbar, and says the name of the button that has it then. */
function press(timeline: TimelineHarness, key: string): string {
  const root = timeline.element.shadowRoot;
  root?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  return root?.activeElement?.getAttribute('aria-label') ?? '';
}

/** The buttons that Tab stops at. */
function stops(timeline: TimelineHarness): readonly string[] {
  return timeline.buttonNames.filter((name) => timeline.button(name).tabIndex === 0);
}

describe('<longview-timeline> toolbar', () => {
  it('is not covered by the search, which lies in the place of the title', async () => {
    for (const setting of [{ width: 390 }, { width: 390, dir: 'rtl' }, { width: 470 }, { width: 700 }, { width: 1200 }] as const) {
      const timeline = await TimelineHarness.draw({ data: smallHistory, view: 'timeline', ...setting });
      timeline.element.openSearch();
      await timeline.rest();
      const [search, toolbar] = ['search', 'toolbar'].map((name) => timeline.part(name)?.getBoundingClientRect());
      const isBeside = (search?.right ?? NaN) <= (toolbar?.left ?? NaN);
      expect(isBeside || (search?.bottom ?? NaN) <= (toolbar?.top ?? NaN), JSON.stringify(setting)).to.equal(true);
    }
  });

  it('is one stop, with arrows, Home and End inside', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(stops(timeline)).to.deep.equal(['Timeline']);
    timeline.button('Timeline').focus();
    expect(press(timeline, 'ArrowRight')).to.equal('List');
    expect(press(timeline, 'End')).to.equal(timeline.buttonNames.at(-1));
    expect(press(timeline, 'ArrowRight')).to.equal('Timeline');
    expect(press(timeline, 'ArrowLeft')).to.equal(timeline.buttonNames.at(-1));
    expect(press(timeline, 'Home')).to.equal('Timeline');
    press(timeline, 'ArrowRight');
    expect(stops(timeline)).to.deep.equal(['List']);
  });

  it('goes leftwards by the left arrow where time runs from right to left', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, dir: 'rtl' });
    timeline.button('Earlier').focus();
    expect(press(timeline, 'ArrowLeft')).to.equal('Later');
    expect(press(timeline, 'ArrowRight')).to.equal('Earlier');
  });

  it('keeps the focus on a button that has nothing left to do', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const back = timeline.button('Back');
    expect(back.ariaDisabled).to.equal('true');
    timeline.button('Zoom in').click();
    await timeline.rest();
    expect(back.ariaDisabled).to.equal(null);
    const before = timeline.element.getViewState();
    back.focus();
    back.click();
    await timeline.rest();
    expect(back.ariaDisabled).to.equal('true');
    expect(timeline.element.shadowRoot?.activeElement).to.equal(back);
    expect(timeline.button('Forward').ariaDisabled).to.equal(null);
    back.click();
    timeline.button('Forward').click();
    await timeline.rest();
    expect(timeline.element.getViewState().start).to.be.closeTo(before.start, 1);
    expect(timeline.button('Forward').ariaDisabled).to.equal('true');
  });

  it('folds what is needed less away in narrow timelines, and shows it with its names on demand', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, width: 360, view: 'timeline' });
    expect(timeline.buttonNames).not.to.include('Earlier');
    const more = timeline.button('More tools');
    expect(more.ariaExpanded).to.equal('false');
    more.click();
    await timeline.rest();
    expect(more.ariaExpanded).to.equal('true');
    expect(timeline.button('Earlier').innerText.trim()).to.equal('Earlier');
    timeline.button('Earlier').focus();
    expect(stops(timeline)).to.deep.equal(['Earlier']);
    more.click();
    await timeline.rest();
    expect(stops(timeline), 'the stop is one that can be seen').to.have.length(1);
  });

  it('stands in one row where a page of 1280 px is zoomed to 400 %', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, width: 288 });
    const tops = timeline.buttonNames.filter((name) => ['Timeline', 'List', 'Table', 'Search', 'More tools'].includes(name)).map((name) => timeline.button(name).getBoundingClientRect().top);
    expect(tops).to.have.length(5);
    expect(new Set(tops).size).to.equal(1);
  });
});
