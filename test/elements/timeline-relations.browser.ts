// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/elements/relations/drawn-relations.js';
import '../../src/elements/card/neighbours.js';
import { aTimeout, expect } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { waitUntil } from '../support/wait-until.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { Dataset } from '../../src/model/dataset.js';

const data: Dataset = {
  ...smallHistory,
  relations: [
    { from: 'war', to: 'portsmouth', type: 'leads-to' },
    { from: 'war', to: 'donghak', type: 'responds-to' },
    { from: 'ganghwa', to: 'donghak', type: 'leads-to' },
  ],
};

const drawn = (timeline: TimelineHarness): string[] => [...new Set([...timeline.document.querySelectorAll('[class^="link-"]')].map((mark) => mark.getAttribute('class') ?? ''))]
  .filter((name) => /leads|part|responds|succeeds|contradicts/.test(name)).sort();

const settled = async (timeline: TimelineHarness, names: readonly string[]): Promise<void> => {
  await waitUntil(() => drawn(timeline).join() === names.join(), `links are ${names.join()}`);
};

/** A place on a link of a type where nothing else is, client px. */
function placeOn(timeline: TimelineHarness, type: string): { readonly x: number; readonly y: number } {
  const svg = document.importNode(timeline.document.documentElement, true);
  svg.setAttribute('style', 'position: fixed; inset: 0 auto auto 0; visibility: hidden');
  document.body.append(svg);
  const path = assertExists(svg.querySelector<SVGPathElement>(`path.${type}`), type);
  const around = assertExists(timeline.part('plot'), 'the plot').getBoundingClientRect();
  const length = path.getTotalLength();
  const places = Array.from({ length: 59 }, (_, i) => path.getPointAtLength((length * (i + 1)) / 60).matrixTransform(assertExists(path.getCTM(), 'a transform')));
  svg.remove();
  const free = places.map((place) => ({ x: around.x + place.x, y: around.y + place.y }))
    .find(({ x, y }) => timeline.element.eventAt(x, y) === null);
  return assertExists(free, 'a free place');
}

describe('<longview-timeline> › relations', () => {
  it('draws none unless it is asked to', async () => {
    const timeline = await TimelineHarness.draw({ data, selected: 'war' });
    expect(drawn(timeline)).to.deep.equal([]);
  });

  it('draws those of the selected event, and others when another is selected', async () => {
    const timeline = await TimelineHarness.draw({ data, selected: 'war' });
    timeline.element.setAttribute('relations', '');
    expect(timeline.element.relations).to.equal('selected');
    await settled(timeline, ['link-leads-to', 'link-responds-to']);
    timeline.element.select('ganghwa');
    await settled(timeline, ['link-leads-to']);
    timeline.element.select(undefined);
    await settled(timeline, []);
  });

  it('draws all of them', async () => {
    const timeline = await TimelineHarness.draw({ data });
    timeline.element.relations = 'all';
    await settled(timeline, ['link-leads-to', 'link-responds-to']);
    expect(timeline.element.getAttribute('relations')).to.equal('all');
  });

  it('draws those of an event that the pointer rests on, not of one that it passes', async () => {
    const timeline = await TimelineHarness.draw({ data });
    timeline.element.relations = 'selected';
    await timeline.element.updateComplete;
    const { x, y } = timeline.middleOf('ganghwa');
    timeline.hand('pointermove', x, y, { buttons: 0 });
    await aTimeout(50);
    expect(drawn(timeline)).to.deep.equal([]);
    await settled(timeline, ['link-leads-to']);
  });

  it('says of a link under the pointer what it is, and rings both of its events', async () => {
    const timeline = await TimelineHarness.draw({ data, selected: 'war' });
    timeline.element.relations = 'selected';
    await settled(timeline, ['link-leads-to', 'link-responds-to']);
    const rings = (): number => timeline.document.querySelectorAll('.link-end').length;
    expect(rings()).to.equal(0);
    const { x, y } = placeOn(timeline, 'link-responds-to');
    timeline.hand('pointermove', x, y, { buttons: 0 });
    await waitUntil(() => rings() === 2, 'both ends are ringed');
    await waitUntil(() => timeline.tip !== undefined, 'the tip is here');
    expect(timeline.tip).to.contain('Russo-Japanese War').and.to.contain('in response to: Donghak rising');
    expect([...timeline.document.querySelectorAll('.link-label')].map(({ textContent }) => textContent)).to.deep.equal(['in response to']);
    timeline.hand('pointermove', x, y + 60, { buttons: 0 });
    await waitUntil(() => rings() === 0 && timeline.tip === undefined, 'it is left');
  });

  it('draws the same from right to left, mirrored', async () => {
    const timeline = await TimelineHarness.draw({ data, dir: 'rtl', selected: 'war' });
    timeline.element.relations = 'selected';
    await settled(timeline, ['link-leads-to', 'link-responds-to']);
  });

  it('has a button for them, and one for all', async () => {
    const timeline = await TimelineHarness.draw({ data, selected: 'war' });
    const links = timeline.button('Links');
    expect(links.getAttribute('aria-pressed')).to.equal('false');
    links.click();
    await timeline.element.updateComplete;
    expect(timeline.button('Links').getAttribute('aria-pressed')).to.equal('true');
    timeline.button('All links').click();
    expect(timeline.element.relations).to.equal('all');
    timeline.button('Links').click();
    expect(timeline.element.relations).to.equal(undefined);
  });

  it('has no such button where nothing is related', async () => {
    const { relations: _, ...bare } = smallHistory;
    const timeline = await TimelineHarness.draw({ data: bare });
    expect(timeline.buttonNames).not.to.include('Links');
  });

  it('is explained by the legend', async () => {
    const timeline = await TimelineHarness.draw({ data, legend: true });
    timeline.element.relations = 'all';
    await waitUntil(() => timeline.legend.flat().includes('led to') && timeline.legend.flat().includes('was answered by'), 'the legend explains the lines');
  });
});

describe('<longview-timeline> › keys along relations', () => {
  const at = async (id: string): Promise<TimelineHarness> => {
    const timeline = await TimelineHarness.draw({ data });
    timeline.element.focusEvent(id);
    await waitUntil(() => timeline.focused !== undefined, 'an event has the focus');
    return timeline;
  };

  it('R goes from one to the next in order of time and says each in words; Shift and R back', async () => {
    const timeline = await at('war');
    timeline.press('r');
    await waitUntil(() => timeline.announced !== '', 'it is said');
    expect(timeline.announced).to.equal('in response to: Donghak rising, about 1894. 1 of 2');
    timeline.press('r');
    expect(timeline.announced).to.equal('led to: Treaty of Portsmouth, 5 September 1905. 2 of 2');
    timeline.press('R', { shiftKey: true });
    expect(timeline.announced).to.equal('in response to: Donghak rising, about 1894. 1 of 2');
  });

  it('R is the key at its place on keyboards of other scripts, and nothing where single keys are off', async () => {
    const timeline = await at('war');
    timeline.press('ㄱ', { code: 'KeyR' });
    await waitUntil(() => timeline.announced.endsWith('1 of 2'), 'it is said');
    timeline.press('Escape');
    timeline.element.shortcuts = 'basic';
    expect(timeline.press('r').defaultPrevented).to.equal(false);
  });

  it('draws the relations of the event while one walks along them, and writes the relation on the line', async () => {
    const timeline = await at('war');
    timeline.press('r');
    await settled(timeline, ['link-leads-to', 'link-responds-to']);
    expect(timeline.document.querySelector('.link-label')?.textContent).to.equal('in response to');
    timeline.press('Escape');
    await settled(timeline, []);
    expect(timeline.focused).to.match(/^Russo-Japanese War/);
  });

  it('Enter goes along it, Backspace and Alt Shift Left go back', async () => {
    const timeline = await at('war');
    timeline.press('r');
    await waitUntil(() => drawn(timeline).length > 0, 'links are drawn');
    timeline.press('r');
    timeline.press('Enter');
    await waitUntil(() => timeline.focused?.startsWith('Treaty of Portsmouth') === true, 'the treaty has the focus');
    expect(timeline.element.selected).to.equal(undefined);
    timeline.press('Backspace');
    await waitUntil(() => timeline.focused?.startsWith('Russo-Japanese War') === true, 'the war has the focus again');
    timeline.press('r');
    timeline.press('Enter');
    await waitUntil(() => timeline.focused?.startsWith('Donghak') === true, 'the rising has the focus');
    timeline.press('ArrowLeft', { altKey: true, shiftKey: true });
    await waitUntil(() => timeline.focused?.startsWith('Russo-Japanese War') === true, 'the war has the focus again');
  });

  it('leaves Enter and Backspace to others where no relation is at hand', async () => {
    const timeline = await at('war');
    expect(timeline.press('Backspace').defaultPrevented).to.equal(false);
    timeline.press('Enter');
    expect(timeline.element.selected).to.equal('war');
  });

  it('says so where there are none', async () => {
    const timeline = await TimelineHarness.draw({ data: { ...data, relations: [data.relations![0]!] } });
    timeline.element.focusEvent('ganghwa');
    await waitUntil(() => timeline.focused !== undefined, 'an event has the focus');
    timeline.press('r');
    await waitUntil(() => timeline.announced === 'No related events', 'it is said');
  });
});
