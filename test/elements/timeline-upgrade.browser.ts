import { expect, nextFrame } from '@open-wc/testing';
import { smallHistory } from '../support/small-history.js';
import { LongviewTimeline } from '../../src/index.js';

/** Every property that a page can set, what to set, what it reads as then, and, where there is an attribute, its name and text. */
const PROPERTIES: Readonly<Record<string, readonly [set: unknown, reads: unknown, attribute?: readonly [name: string, text: string]]>> = {
  src: ['history.json', 'history.json', ['src', 'history.json']],
  format: ['csv', 'csv', ['format', 'csv']],
  start: ['1890', '1890', ['start', '1890']],
  end: ['1905', '1905', ['end', '1905']],
  min: ['1800', '1800', ['min', '1800']],
  max: ['1950', '1950', ['max', '1950']],
  selected: ['war', 'war', ['selected', 'war']],
  gestures: ['greedy', 'greedy', ['gestures', 'greedy']],
  shortcuts: ['basic', 'basic', ['shortcuts', 'basic']],
  renderer: ['svg', 'svg', ['renderer', 'svg']],
  orientation: ['vertical', 'vertical', ['orientation', 'vertical']],
  detail: [40, 40, ['detail', '40']],
  excluded: ['dim', 'dim', ['excluded', 'dim']],
  timeZone: ['Asia/Tokyo', 'Asia/Tokyo', ['time-zone', 'Asia/Tokyo']],
  calendar: ['julian', 'julian', ['calendar', 'julian']],
  view: ['table', 'table', ['view', 'table']],
  legend: [true, true, ['legend', '']],
  patterns: [true, true, ['patterns', '']],
  density: ['track', 'track', ['density', 'track']],
  hash: ['history', 'history', ['hash', 'history']],
  relations: ['selected', 'selected', ['relations', '']],
  withoutHeader: [true, true, ['without-header', '']],
  withoutToolbar: [true, true, ['without-toolbar', '']],
  withoutMinimap: [true, true, ['without-minimap', '']],
  withoutCard: [true, true, ['without-card', '']],
  filter: [{ kinds: ['war'], text: 3 }, { kinds: ['war'] }],
  trackSettings: [{ hidden: ['japan'] }, { hidden: ['japan'] }],
  marked: [['war'], ['war']],
  data: [smallHistory, smallHistory],
};
/** An address that is read and a fragment that is kept would be another matter; another view draws nothing; and a window is moved a little when the card comes. */
const APART = ['src', 'hash', 'data', 'view', 'selected'];

let count = 0;

/** A timeline that stands in the page before its element is defined, as one that a server has written, and is defined then. */
async function upgraded(prepare: (element: HTMLElement) => void): Promise<LongviewTimeline> {
  count += 1;
  const name = `late-timeline-${count}`;
  const element = document.createElement(name);
  element.style.height = '300px';
  prepare(element);
  document.body.append(element);
  customElements.define(name, class extends LongviewTimeline {});
  if (!(element instanceof LongviewTimeline)) throw new TypeError('it is not upgraded');
  await element.updateComplete;
  return element;
}

const read = (timeline: LongviewTimeline, name: string): unknown => Reflect.get(timeline, name);

describe('a <longview-timeline> that stands in the page before it is defined', () => {
  const made: LongviewTimeline[] = [];
  afterEach(() => { for (const timeline of made.splice(0)) timeline.remove(); });

  async function make(prepare: (element: HTMLElement) => void): Promise<LongviewTimeline> {
    const timeline = await upgraded(prepare);
    made.push(timeline);
    return timeline;
  }

  it('is tried with every property that a page can set', () => {
    const declared = [...LongviewTimeline.elementProperties].flatMap(([name, { state }]) => (state === true ? [] : [String(name)]));
    const accessors = Object.entries(Object.getOwnPropertyDescriptors(LongviewTimeline.prototype)).flatMap(([name, { set }]) => (set ? [name] : []));
    const within = ['searching', 'loadState'];
    expect(Object.keys(PROPERTIES)).to.have.members([...new Set([...declared, ...accessors])].filter((name) => !within.includes(name)));
    const attributes = Object.values(PROPERTIES).flatMap(([, , attribute]) => attribute?.[0] ?? []);
    expect(attributes).to.have.members([...LongviewTimeline.observedAttributes]);
  });

  for (const [name, [set, reads, attribute]] of Object.entries(PROPERTIES)) {
    it(`has the property “${name}” that was set before`, async () => {
      const timeline = await make((element) => { Object.assign(element, { [name]: set }); });
      expect(read(timeline, name)).to.deep.equal(reads);
      expect(Object.hasOwn(timeline, name), 'nothing stands before the accessor').to.equal(false);
      Object.assign(timeline, { [name]: undefined });
      expect(read(timeline, name), 'and can be set anew').not.to.deep.equal(reads);
    });

    if (attribute === undefined) continue;
    it(`has the attribute “${attribute.join('="')}"” that was written before`, async () => {
      const timeline = await make((element) => { element.setAttribute(...attribute); });
      expect(read(timeline, name)).to.deep.equal(reads);
    });

    it(`has the property “${name}” rather than the attribute of that name`, async () => {
      const timeline = await make((element) => {
        element.setAttribute(attribute[0], 'false');
        Object.assign(element, { [name]: set });
      });
      expect(read(timeline, name)).to.deep.equal(reads);
    });
  }

  it('is drawn by all of them together as one that was set afterwards', async () => {
    const settings = Object.fromEntries(Object.entries(PROPERTIES).filter(([name]) => !APART.includes(name)).map(([name, [set]]) => [name, set]));
    const drawn = async (timeline: LongviewTimeline): Promise<unknown> => {
      await timeline.ready;
      for (let frame = 0; timeline.insight?.scene === undefined && frame < 600; frame += 1) await nextFrame();
      await nextFrame();
      return [timeline.getViewState(), timeline.marked, [...timeline.shadowRoot?.querySelectorAll('[part]') ?? []].map((part) => part.getAttribute('part'))];
    };
    const early = await drawn(await make((element) => { Object.assign(element, settings, { data: smallHistory }); }));
    const later = await make(() => undefined);
    Object.assign(later, settings, { data: smallHistory });
    expect(early).to.deep.equal(await drawn(later));
  });
});
