import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewLegend } from '../../src/index.js';

describe('<longview-legend>', () => {
  it('explains the kinds and the dates that are in view, and no others', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, start: '1890', end: '1910' });
    const [kinds, encodings] = timeline.legend;
    expect(kinds).to.deep.equal(['War', 'Treaty']);
    expect(encodings?.some((text) => text.startsWith('about then'))).to.equal(true);
    expect(encodings).to.include('lasted from then to then');
    expect(encodings).not.to.include('goes on');
  });

  it('follows the window', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true });
    timeline.element.zoomTo('1875/1877', { animate: false });
    await timeline.rest();
    expect(timeline.legend[0]).to.deep.equal(['Treaty']);
  });

  it('opens and closes by the button of the toolbar', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(timeline.legend).to.deep.equal([]);
    timeline.button('Key').click();
    await timeline.rest();
    expect(timeline.button('Key').getAttribute('aria-expanded')).to.equal('true');
    expect(timeline.legend).to.have.length(2);
    timeline.button('Key').click();
    await timeline.rest();
    expect(timeline.legend).to.deep.equal([]);
  });

  it('draws each sample with marks, in the page\'s direction', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, dir });
      const samples = [...timeline.element.shadowRoot?.querySelector('longview-legend')?.shadowRoot?.querySelectorAll('svg') ?? []];
      expect(samples.length).to.be.greaterThan(3);
      const sizes = samples.map((svg) => [svg.clientWidth, svg.clientHeight]);
      await waitUntil(() => samples.every((svg) => svg.querySelectorAll('path, rect, line, circle').length > 0), 'all samples are drawn');
      expect(samples.map((svg) => [svg.clientWidth, svg.clientHeight])).to.deep.equal(sizes);
    }
  });

  it('stands anywhere in the tree with `for`, in the language of its place', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.id = 'told';
    const legend = await fixture<LongviewLegend>(html`<longview-legend for="told" lang="en"></longview-legend>`);
    await legend.updateComplete;
    expect(legend.shadowRoot?.textContent).to.contain('Treaty');
  });

  it('is accessible, also where it has to scroll', async () => {
    for (const width of [1000, 340]) {
      const timeline = await TimelineHarness.draw({ data: russiaKorea, legend: true, width, height: 420 });
      await expect(timeline.element).to.be.accessible();
    }
  });
});
