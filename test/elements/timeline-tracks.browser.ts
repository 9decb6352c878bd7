import '../../src/elements/tracks/track-controls.js';
import { aTimeout, assert } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { assertExists } from '../../src/base/assert.js';
import { datasetOf, eventOf } from '../store/random-dataset.js';
import { listedTracks } from '../../src/elements/listed-events.js';
import { russiaKorea } from '../../events/index.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import type { TimelineSetting } from '../support/timeline-harness.js';

const data = datasetOf({
  tracks: [
    { id: 'russia', name: 'Russia' }, { id: 'korea', name: 'Korea' }, { id: 'north', name: 'North', parent: 'korea' },
    { id: 'south', name: 'South', parent: 'korea' }, { id: 'japan', name: 'Japan' },
  ],
  events: [
    eventOf({ id: 'one', date: '1900', actors: ['russia', 'japan'] }), eventOf({ id: 'two', date: '1950', actors: ['north', 'south'] }),
    eventOf({ id: 'three', date: '1960', actors: ['south'] }), eventOf({ id: 'four', date: '1910', actors: ['japan'] }),
  ],
});

async function draw(setting: TimelineSetting = {}): Promise<TimelineHarness> {
  const harness = await TimelineHarness.draw({ data, ...setting });
  harness.plot.dispatchEvent(new PointerEvent('pointermove'));
  await waitUntil(() => harness.grid.querySelector('.head-menu') !== null, 'the heads have their menus');
  return harness;
}

const root = ({ element }: TimelineHarness): ShadowRoot => assertExists(element.shadowRoot, 'a shadow root');
const headOf = ({ grid }: TimelineHarness, name: string): HTMLElement => (
  assertExists([...grid.querySelectorAll<HTMLElement>('[role="rowheader"]')].find((head) => head.textContent === name), name)
);
const itemsOf = (harness: TimelineHarness): HTMLElement[] => [...root(harness).querySelectorAll<HTMLElement>('[role="menuitem"]')];

const headHeights = ({ grid }: TimelineHarness): number[] => [...grid.querySelectorAll<HTMLElement>('[role="rowheader"]')].map(({ offsetHeight }) => offsetHeight);
/** As they are drawn; a head is no smaller than a finger needs it. */
const trackHeights = ({ element }: TimelineHarness): number[] => (
  [...new Map(element.insight?.scene?.groups.flatMap(({ trackId, clip }) => (trackId === undefined ? [] : [[trackId, Math.max(24, Math.round(clip?.height ?? 0))]]))).values()]
);

async function choose(harness: TimelineHarness, track: string, item: string): Promise<void> {
  assertExists(headOf(harness, track).querySelector<HTMLElement>('.head-menu'), 'a button').click();
  assertExists(itemsOf(harness).find(({ textContent }) => textContent === item), item).click();
  await harness.rest();
}

describe('<longview-timeline> › tracks', () => {
  it('stand in the order of trackSettings, without those that are hidden', async () => {
    const harness = await draw({ trackSettings: { order: ['japan'], hidden: ['russia'] } });
    assert.deepEqual(harness.trackNames, ['Japan', 'Korea', 'North', 'South']);
    assert.deepEqual([...harness.document.querySelectorAll('[data-track-id]')].map((group) => group.getAttribute('data-track-id')), ['japan', 'korea', 'north', 'south']);
  });

  it('tell assistive technology which stand under which', async () => {
    const harness = await draw({ trackSettings: { collapsed: ['korea'] } });
    const rows = [...harness.grid.querySelectorAll('[role="row"]')].map((row) => [row.getAttribute('aria-level'), row.getAttribute('aria-expanded')]);
    assert.deepEqual(rows, [['1', null], ['1', 'false'], ['1', null]]);
    assert.include(headOf(harness, 'Korea').getAttribute('aria-label') ?? '', '2 events');
  });

  it('are arranged by a menu, which tells the page and who listens', async () => {
    const harness = await draw();
    const events = recorded('longview-track-change');
    await choose(harness, 'Japan', 'Pin on top');
    assert.deepEqual(harness.trackNames, ['Japan', 'Russia', 'Korea', 'North', 'South']);
    assert.deepEqual(events.map(({ settings }) => settings), [{ pinned: ['japan'] }]);
    assert.equal(harness.announced, 'Japan: pinned on top');
    assert.deepEqual(harness.element.getViewState().tracks, { pinned: ['japan'] });
  });

  it('stay as they are where the page cancels that', async () => {
    const harness = await draw();
    harness.element.addEventListener('longview-track-change', (event) => { event.preventDefault(); });
    await choose(harness, 'Japan', 'Hide');
    assert.include(harness.trackNames, 'Japan');
    assert.equal(harness.announced.includes('hidden'), false);
  });

  it('are moved several times without closing the menu', async () => {
    const harness = await draw();
    await choose(harness, 'Japan', 'Move up');
    assert.deepEqual(harness.trackNames, ['Russia', 'Japan', 'Korea', 'North', 'South']);
    const up = assertExists(itemsOf(harness).find(({ textContent }) => textContent === 'Move up'), 'the entry is still there');
    assert.equal(root(harness).activeElement, up);
    up.click();
    await harness.rest();
    assert.deepEqual(harness.trackNames, ['Japan', 'Russia', 'Korea', 'North', 'South']);
    assert.equal(itemsOf(harness).find(({ textContent }) => textContent === 'Move up')?.getAttribute('aria-disabled'), null);
  });

  it('say where they stay when keys find no further place for them', async () => {
    const harness = await draw();
    const events = recorded('longview-track-change');
    const move = (name: string, key: 'ArrowUp' | 'ArrowDown'): void => {
      headOf(harness, name).focus();
      headOf(harness, name).dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true, cancelable: true }));
    };
    for (const [name, key, said] of [['Russia', 'ArrowUp', 'Russia, still 1 of 3'], ['Japan', 'ArrowDown', 'Japan, still 3 of 3'], ['North', 'ArrowUp', 'North, still 1 of 2']] as const) {
      move(name, key);
      await waitUntil(() => harness.announced === said, said);
    }
    assert.deepEqual(harness.trackNames, ['Russia', 'Korea', 'North', 'South', 'Japan']);
    assert.isEmpty(events);
  });

  it('are moved by a drag that begins before what drags them has come', async () => {
    const harness = await TimelineHarness.draw({ data });
    assert.isNull(harness.grid.querySelector('.head-menu'));
    const windows = recorded('longview-view-change');
    const head = headOf(harness, 'Japan');
    const { x, y } = head.getBoundingClientRect();
    const hand = (type: string, up: number): void => {
      head.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerId: 3, pointerType: 'mouse', button: 0, buttons: 1, clientX: x + 20, clientY: y + 8 - up }));
    };
    hand('pointerdown', 0);
    await waitUntil(() => harness.grid.querySelector('.head-menu') !== null, 'the heads have their menus');
    for (const up of [10, 60, 1000]) hand('pointermove', up);
    hand('pointerup', 1000);
    await harness.rest();
    assert.deepEqual(harness.trackNames, ['Japan', 'Russia', 'Korea', 'North', 'South']);
    assert.isEmpty(windows);
  });

  it('come back by the button that says how many are hidden', async () => {
    const harness = await draw({ trackSettings: { hidden: ['russia', 'north'] } });
    const button = assertExists(root(harness).querySelector<HTMLElement>('.hidden-tracks'), 'a button');
    assert.equal(button.textContent, '2 tracks hidden');
    button.click();
    assert.deepEqual(itemsOf(harness).map(({ textContent }) => textContent), ['Show Russia', 'Show North', 'Show all']);
    itemsOf(harness)[2]?.click();
    await harness.rest();
    assert.equal(harness.trackNames.length, 5);
    assert.isNull(root(harness).querySelector('.hidden-tracks'));
    await waitUntil(() => harness.focused?.includes('Russia'), 'the first that came back has the focus');
  });

  it('keep the focus when the one that has it is closed into its group', async () => {
    const harness = await draw();
    headOf(harness, 'South').focus();
    harness.element.trackSettings = { collapsed: ['korea'] };
    await harness.rest();
    assert.include(harness.focused ?? '', 'Korea');
  });

  it('show an event of a hidden home in the track of another actor', async () => {
    const harness = await draw({ trackSettings: { hidden: ['russia'] } });
    assert.isNotNull(harness.element.boundsOf('one'));
    harness.element.trackSettings = { hidden: ['russia', 'japan'] };
    await harness.rest();
    assert.isNull(harness.element.boundsOf('one'));
  });

  it('have a column of names whose width keys change', async () => {
    const harness = await draw();
    const edge = assertExists(root(harness).querySelector<HTMLElement>('[role="separator"].names-edge'), 'an edge');
    edge.focus();
    harness.press('ArrowRight');
    await harness.rest();
    assert.deepEqual(harness.element.trackSettings, { namesPx: 196 });
    assert.equal(edge.getAttribute('aria-valuenow'), '196');
    harness.press('Home');
    harness.press('Enter');
    await harness.rest();
    assert.deepEqual(harness.element.trackSettings, {});
  });

  it('have no such column, and still their menus, in narrow containers', async () => {
    const harness = await draw({ width: 600 });
    assert.isNull(root(harness).querySelector('.names-edge'));
    await choose(harness, 'Japan', 'Hide');
    assert.notInclude(harness.trackNames, 'Japan');
  });

  it('have the controls on the other side from right to left', async () => {
    const harness = await draw({ dir: 'rtl' });
    const box = headOf(harness, 'Japan').getBoundingClientRect();
    const button = assertExists(headOf(harness, 'Japan').querySelector('.head-menu'), 'a button').getBoundingClientRect();
    assert.isAbove(box.left, harness.plotBox.left + harness.plotBox.width / 2);
    assert.isBelow(button.left - box.left, 10);
    const edge = assertExists(root(harness).querySelector('.names-edge'), 'an edge').getBoundingClientRect();
    assert.closeTo((edge.left + edge.right) / 2, box.left, 8);
  });
});

describe('<longview-timeline> › heads of tracks', () => {
  const { matchMedia, requestAnimationFrame } = window;

  afterEach(() => {
    window.matchMedia = matchMedia;
    window.requestAnimationFrame = requestAnimationFrame;
  });

  it('come to where their tracks are, however long a frame takes, for who wants less motion', async () => {
    window.matchMedia = (query) => matchMedia.call(window, query.includes('prefers-reduced-motion') ? 'all' : query);
    // Longer than a window takes to come to rest.
    window.requestAnimationFrame = (call) => window.setTimeout(() => { call(performance.now()); }, 200);
    const harness = await TimelineHarness.place({ data: russiaKorea, height: 1000 });
    await harness.element.ready;
    await aTimeout(1500);
    assert.deepEqual(headHeights(harness), trackHeights(harness));
    harness.element.trackSettings = { heights: { korea: 4 } };
    await aTimeout(1500);
    assert.deepEqual(headHeights(harness), trackHeights(harness));
  });
});

describe('heads of tracks', () => {
  it('stand beside their tracks when the timeline has become lower, or higher', async () => {
    const harness = await TimelineHarness.draw({ data, height: 700 });
    // A style of its own would have the timeline look at all of its page again.
    const around = assertExists(harness.element.parentElement, 'an element around it');
    harness.element.style.height = '100%';
    for (const height of [700, 420, 900]) {
      around.style.height = `${height}px`;
      await harness.rest();
      // Those that are scrolled away have no height to speak of.
      const seen = trackHeights(harness);
      assert.deepEqual(headHeights(harness).slice(0, seen.length), seen, `${height} px`);
    }
  });
});

describe('listedTracks(insight)', () => {
  it('follow the order of the timeline and what it hides, and list those of a closed group', async () => {
    const harness = await draw({ trackSettings: { order: ['japan'], hidden: ['russia'], collapsed: ['korea'] } });
    const { tracks, store } = assertExists(harness.element.insight, 'something drawn');
    const listed = listedTracks({ tracks });
    assert.deepEqual(listed.map((track) => store.about.tracks[track]?.id), ['japan', 'korea', 'north', 'south']);
  });
});
