import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { LongviewTimeline } from '../../src/elements/timeline/longview-timeline.js';
import { smallHistory } from '../support/small-history.js';

customElements.define('longview-timeline', LongviewTimeline);

/** A timeline in a page where nothing but it is defined. */
async function drawAlone(): Promise<{ readonly timeline: LongviewTimeline; readonly root: ShadowRoot }> {
  const timeline = document.createElement('longview-timeline');
  Object.assign(timeline, { data: smallHistory, legend: true });
  timeline.style.height = '500px';
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(timeline);
  await timeline.ready;
  await waitUntil(() => timeline.insight?.scene !== undefined, 'the timeline is drawn');
  return { timeline, root: timeline.shadowRoot! };
}

const widthOf = (root: ShadowRoot, selector: string): number | undefined => root.querySelector(selector)?.getBoundingClientRect().width;

describe('<longview-timeline> without card, legend and overview', () => {
  it('defines none of them', () => {
    for (const tag of ['longview-card', 'longview-legend', 'longview-minimap']) expect(customElements.get(tag), tag).to.equal(undefined);
  });

  it('draws, and gives the plot the room of what there is not', async () => {
    const { timeline, root } = await drawAlone();
    expect(timeline.toSvg()).to.contain('Russo-Japanese War');
    const width = widthOf(root, '.plot');
    timeline.select('war');
    await timeline.updateComplete;
    expect(timeline.selected).to.equal('war');
    expect(widthOf(root, '.plot')).to.equal(width);
    for (const tag of ['longview-card', 'longview-legend', 'longview-minimap']) {
      expect(root.querySelector<HTMLElement>(tag)?.checkVisibility(), tag).to.equal(false);
    }
  });

  it('selects, moves and walks by pointer, keys and program', async () => {
    const { timeline, root } = await drawAlone();
    const box = timeline.boundsOf('ganghwa')!;
    root.querySelector('.scroller')?.dispatchEvent(new MouseEvent('click', { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true }));
    expect(timeline.selected).to.equal('ganghwa');
    timeline.next();
    expect(timeline.selected).to.equal('donghak');
    timeline.zoomTo('1900/1910', { animate: false });
    timeline.focusEvent('war');
    await waitUntil(() => root.activeElement?.getAttribute('aria-label')?.startsWith('Russo-Japanese War'), 'the focus is on the event');
    root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(timeline.selected).to.equal('war');
    await expect(timeline).to.be.accessible();
  });
});
