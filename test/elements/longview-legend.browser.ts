import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { assertExists } from '../../src/base/assert.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewLegend } from '../../src/index.js';

describe('<longview-legend>', () => {
  it('explains what is in view of dates, and nothing else', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, start: '1890', end: '1910' });
    expect(timeline.legend.some((text) => text.startsWith('about then'))).to.equal(true);
    expect(timeline.legend).to.include('lasted from then to then');
    expect(timeline.legend).not.to.include('goes on');
    timeline.element.zoomTo('1875/1877', { animate: false });
    await timeline.rest();
    expect(timeline.legend.some((text) => text.startsWith('about then'))).to.equal(false);
  });

  it('counts kinds and actors, and takes them out and back', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true });
    expect(timeline.legendChoices('kinds')).to.deep.equal(['+ War 2', '+ Treaty 2']);
    expect(timeline.legendChoices('tracks')).to.deep.equal(['+ Japan 3', '+ Russia 2', '+ Korea 2']);
    const filters = recorded('longview-filter');
    timeline.legendRoot?.querySelector<HTMLInputElement>('.kinds input')?.click();
    await timeline.rest();
    expect(timeline.element.filter).to.deep.equal({ kinds: ['treaty'] });
    expect(filters.map(({ remaining, total }) => [remaining, total])).to.deep.equal([[2, 4]]);
    // What each would show beside the other conditions.
    expect(timeline.legendChoices('kinds')).to.deep.equal(['− War 2', '+ Treaty 2']);
    expect(timeline.legendChoices('tracks')).to.deep.equal(['+ Japan 2', '+ Russia 1', '+ Korea 1']);
    timeline.legendRoot?.querySelector<HTMLInputElement>('.kinds input')?.click();
    await timeline.rest();
    expect(timeline.element.filter).to.equal(undefined);
  });

  it('shows only one, none, and all again', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, filter: { minImportance: 10 } });
    const press = async (name: string): Promise<void> => {
      const buttons = [...timeline.legendRoot?.querySelectorAll('button') ?? []];
      buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name)?.click();
      await timeline.rest();
    };
    await press('only Russia');
    expect(timeline.element.filter).to.deep.equal({ minImportance: 10, tracks: ['russia'] });
    expect(timeline.legendChoices('tracks')).to.deep.equal(['− Japan 3', '+ Russia 2', '− Korea 2']);
    await press('No actors');
    expect(timeline.element.filter).to.deep.equal({ minImportance: 10, tracks: [] });
    await press('All actors');
    expect(timeline.element.filter).to.deep.equal({ minImportance: 10 });
  });

  it('sets the detail, and says how many events that leaves', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true });
    const slider = (): HTMLInputElement => assertExists(timeline.legendRoot?.querySelector<HTMLInputElement>('input[type="range"]'), 'a slider');
    expect(slider().getAttribute('aria-valuetext')).to.equal('everything. 4 of 4 events');
    slider().value = '25';
    slider().dispatchEvent(new Event('input', { bubbles: true }));
    await timeline.rest();
    expect(timeline.element.detail).to.equal(25);
    expect(slider().getAttribute('aria-valuetext')).to.equal('importance 75 and above. 1 of 4 events');
    timeline.element.detail = 100;
    await timeline.rest();
    expect(slider().value).to.equal('100');
  });

  it('says what is wrong with a date where that is seen, also where it has to scroll', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea, legend: true, width: 1280, height: 600 });
    const root = assertExists(timeline.legendRoot, 'a legend');
    await waitUntil(() => root.querySelector('form.span') !== null, 'there is a form');
    const box = root.host;
    expect(box.scrollHeight).to.be.greaterThan(box.clientHeight);
    const form = assertExists(root.querySelector<HTMLFormElement>('form.span'), 'a form');
    box.scrollTop = 0;
    assertExists(form.querySelector('input'), 'a field').value = 'foo';
    form.requestSubmit();
    const [fault, seen] = [assertExists(form.querySelector('.fault'), 'a fault').getBoundingClientRect(), box.getBoundingClientRect()];
    expect(fault.height).to.be.greaterThan(8);
    expect(fault.top).to.be.at.least(seen.top - 1);
    expect(fault.bottom).to.be.at.most(seen.bottom + 1);
  });

  it('shows the events of a time that is typed, from or to or both, beside the other conditions', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, filter: { kinds: ['treaty'] } });
    const form = (): HTMLFormElement | null | undefined => timeline.legendRoot?.querySelector<HTMLFormElement>('form.span');
    await waitUntil(() => form() !== null && form() !== undefined, 'there is a form');
    const field = (name: string): HTMLInputElement => assertExists(form()?.querySelector<HTMLInputElement>(`[name="${name}"]`), name);
    const apply = async (from: string, to: string): Promise<void> => {
      field('from').value = from;
      field('to').value = to;
      form()?.requestSubmit();
      await timeline.rest();
    };
    const fault = (): string | undefined => form()?.querySelector('.fault')?.textContent;

    const filters = recorded('longview-filter');
    await apply('Feb 1904', '1905');
    expect(timeline.element.filter).to.deep.equal({ kinds: ['treaty'], span: { start: Date.UTC(1904, 1), end: Date.UTC(1906, 0) } });
    expect(filters).to.have.length(1);
    expect([field('from').value, field('to').value]).to.deep.equal(['February 1904', '1905']);

    await apply('', '1905');
    expect(timeline.element.filter).to.deep.equal({ kinds: ['treaty'], span: { start: -Infinity, end: Date.UTC(1906, 0) } });

    await apply('1910', '1905');
    expect(fault()).to.equal('The end is before the beginning.');
    await apply('soon', '');
    expect(fault()).to.contain('could not be read');
    expect(field('from').getAttribute('aria-invalid')).to.equal('true');
    expect(timeline.element.filter).to.deep.equal({ kinds: ['treaty'], span: { start: -Infinity, end: Date.UTC(1906, 0) } });

    form()?.querySelector<HTMLButtonElement>('.quick')?.click();
    await timeline.rest();
    expect(timeline.element.filter).to.deep.equal({ kinds: ['treaty'] });
    expect([field('from').value, field('to').value, fault()]).to.deep.equal(['', '', '']);

    timeline.element.filter = { span: { start: Date.UTC(1890, 0), end: Date.UTC(1900, 0) } };
    await timeline.rest();
    expect([field('from').value, field('to').value]).to.deep.equal(['1890', '1899']);
  });

  it('dims or hides what is left out, as one chooses', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, filter: { kinds: ['war'] } });
    timeline.legendRoot?.querySelector<HTMLInputElement>('.option input')?.click();
    await timeline.rest();
    expect(timeline.element.excluded).to.equal('dim');
    expect(timeline.eventSentences).to.have.length(4);
  });

  it('gives actors patterns, and takes them away again', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true, renderer: 'svg' });
    const drawn = (): number => timeline.element.shadowRoot?.querySelectorAll('.picture pattern').length ?? 0;
    const swatches = (): number => timeline.legendRoot?.querySelectorAll('.tracks svg pattern').length ?? 0;
    const before = drawn();
    const box = timeline.legendRoot?.querySelectorAll<HTMLInputElement>('.option input')[1];
    box?.click();
    await waitUntil(() => drawn() > before && swatches() > 0, 'patterns come');
    expect(timeline.element.patterns).to.equal(true);
    box?.click();
    await waitUntil(() => drawn() === before && swatches() === 0, 'and go');
  });

  it('measures columns by actor, as one chooses', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, legend: true });
    const box = timeline.legendRoot?.querySelectorAll<HTMLInputElement>('.option input')[2];
    box?.click();
    await timeline.rest();
    expect(timeline.element.density).to.equal('track');
    box?.click();
    await timeline.rest();
    expect(timeline.element.density).to.equal('shared');
  });

  it('opens and closes by the button of the toolbar', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(timeline.part('legend')).to.equal(null);
    timeline.button('Key').click();
    await timeline.rest();
    expect(timeline.button('Key').getAttribute('aria-expanded')).to.equal('true');
    expect(timeline.legendChoices('kinds')).to.have.length(2);
    timeline.button('Key').click();
    await timeline.rest();
    expect(timeline.part('legend')).to.equal(null);
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
