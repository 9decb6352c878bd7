import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';
import { whyLost } from '../../src/elements/controllers/lost-companion.js';
import type { CompanionHost } from '../../src/elements/controllers/companion-controller.js';
import type { LongviewExplorer, LongviewMinimap, LongviewTimeline } from '../../src/index.js';

/** What stands beside a timeline on the page, and what of its events each of them shows. */
class Beside {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  find(tag: string): HTMLElement | null {
    return this.#root.querySelector(tag);
  }

  count(tag: string, selector: string): number {
    return this.find(tag)?.shadowRoot?.querySelectorAll(selector).length ?? 0;
  }

  /** How many events, boxes to tick, rows and results there are to be seen. */
  get all(): Readonly<Record<string, number>> {
    return {
      minimap: inkOf(this.find('longview-minimap')), list: this.count('longview-list', 'li button'), table: this.count('longview-table', 'tbody tr'),
      legend: this.count('longview-legend', 'fieldset label'), search: this.count('longview-search', '[role=option]'),
    };
  }
}

/** Whether anything is drawn on an overview. */
function inkOf(minimap: Element | null): number {
  const canvas = minimap?.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.events');
  const { width = 0, height = 0 } = canvas ?? {};
  if (!canvas || width === 0 || height === 0) return 0;
  return canvas.getContext('2d')?.getImageData(0, 0, width, height).data.some((value, i) => i % 4 === 3 && value > 0) === true ? 1 : 0;
}

async function drawBeside(): Promise<{ readonly timeline: LongviewTimeline; readonly beside: Beside }> {
  const harness = await TimelineHarness.draw({ data: smallHistory });
  const { element: timeline } = harness;
  timeline.id = 'told';
  const beside = new Beside(await fixture(html`<div>
    <longview-minimap for="told" style="width: 600px"></longview-minimap><longview-list for="told" by="time"></longview-list><longview-table for="told"></longview-table>
    <longview-legend for="told"></longview-legend><longview-search for="told"></longview-search>
  </div>`));
  const find = (): HTMLInputElement | null | undefined => beside.find('longview-search')?.shadowRoot?.querySelector('input');
  await waitUntil(find, 'there is a field');
  const field = assertExists(find(), 'a field');
  field.value = 'treaty';
  field.dispatchEvent(new InputEvent('input'));
  await waitUntil(() => Object.values(beside.all).every((count) => count > 0), 'all are filled');
  await harness.rest();
  return { timeline, beside };
}

describe('elements beside a timeline', () => {
  for (const [how, empty] of [
    ['replaceData([])', (timeline: LongviewTimeline) => { timeline.replaceData([]); }],
    ['data without events', (timeline: LongviewTimeline) => { timeline.data = { ...smallHistory, events: [], relations: [] }; }],
    ['data that cannot be read', (timeline: LongviewTimeline) => { timeline.data = 'no data'; }],
  ] as const) {
    it(`show nothing of events that are gone by ${how}, and all of those that come back`, async () => {
      const { timeline, beside } = await drawBeside();
      const before = beside.all;
      empty(timeline);
      await waitUntil(() => Object.values(beside.all).every((count) => count === 0), `all are empty`);
      expect([timeline.toSvg(), timeline.insight]).to.deep.equal(['', undefined]);
      timeline.data = smallHistory;
      await waitUntil(() => Object.values(beside.all).every((count) => count > 0), 'all are filled again');
      await nextFrame();
      expect(beside.all).to.deep.equal(before);
      const frame = beside.find('longview-minimap') as LongviewMinimap;
      expect(frame.shadowRoot?.querySelector<HTMLElement>('.window')?.style.inlineSize).to.match(/^[1-9]/);
    });
  }

  it('find a timeline that comes later, the one that takes its place, and the same where it is moved', async () => {
    const { timeline, beside } = await drawBeside();
    const place = assertExists(timeline.parentElement, 'a place');
    timeline.remove();
    await waitUntil(() => Object.values(beside.all).every((count) => count === 0), 'all are empty');
    const other = document.createElement('longview-timeline');
    other.id = 'told';
    other.style.width = '900px';
    place.append(other);
    other.data = { ...smallHistory, events: smallHistory.events.slice(0, 1), relations: [] };
    await waitUntil(() => beside.all['list'] === 1, 'the other one is listed');
    other.remove();
    place.append(timeline);
    await waitUntil(() => beside.all['list'] === 4, 'the first one is listed again');
    document.body.prepend(timeline);
    timeline.replaceData(smallHistory.events.slice(0, 2));
    await waitUntil(() => beside.all['list'] === 2 && beside.all['minimap'] === 1, 'it is followed');
    timeline.remove();
  });

  it('say why they have no timeline', async () => {
    await TimelineHarness.draw({ data: smallHistory }).then(({ element }) => { element.id = 'told'; });
    const root = await fixture<HTMLElement>(html`<div><p id="words"></p><longview-card for="tolt"></longview-card><longview-minimap for="words"></longview-minimap><longview-legend></longview-legend></div>`);
    const [card, minimap, legend] = [...root.querySelectorAll<CompanionHost>('longview-card, longview-minimap, longview-legend')].map(whyLost);
    expect(card).to.equal('<longview-card for="tolt"> has no timeline: no element in the same document has the id “tolt”; did you mean “told”?');
    expect(minimap).to.contain('<longview-minimap for="words">').and.to.contain('is <p>');
    expect(legend).to.contain('`for`');
  });

  it('say it in the console after a while, and nothing once they have one', async function () {
    this.timeout(30_000);
    const { element } = await TimelineHarness.draw({ data: smallHistory });
    element.id = 'told';
    const said: unknown[] = [];
    const { warn } = console;
    Object.assign(console, { warn: (text: unknown) => { said.push(text); } });
    try {
      await fixture<HTMLElement>(html`<div><longview-card for="told"></longview-card><longview-card for="tolt"></longview-card></div>`);
      await waitUntil(() => said.length > 0, 'something is said');
    } finally {
      Object.assign(console, { warn });
    }
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('<longview-card for="tolt">');
  });

  it('keep the heading of an explorer that has no events any more', async () => {
    const explorer = await fixture<LongviewExplorer>(html`<longview-explorer style="width: 900px; height: 600px" lang="en"></longview-explorer>`);
    explorer.timeline.data = smallHistory;
    const heading = (): string | undefined => explorer.shadowRoot?.querySelector('[part=title]')?.textContent;
    await waitUntil(() => heading() === 'A small history' && explorer.shadowRoot?.querySelector('[part=summary]')?.textContent !== '', 'it is drawn');
    explorer.timeline.replaceData([]);
    await waitUntil(() => explorer.shadowRoot?.querySelector('[part=summary]')?.textContent === '', 'nothing is summed up');
    expect(heading()).to.equal('A small history');
  });
});
