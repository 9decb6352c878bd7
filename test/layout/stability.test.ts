import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/layout/arrangement.js';
import { aroundWindow, restingShapes, stackRows } from '../../src/layout/track-rows.js';
import { buildStore } from '../../src/store/build-store.js';
import { layOut } from '../../src/layout/lay-out.js';
import { layoutWords } from '../../src/layout/layout-words.js';
import { measure } from './pictures.js';
import { msPerPx, pan, zoomAbout } from '../../src/view/view-window.js';
import { NO_FOCUS } from '../../src/layout/layout-input.js';
import { seededNumbers } from '../support/seeded-numbers.js';
import { wholeHistory } from './whole-history.js';
import type { Arrangement } from '../../src/layout/arrangement.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { Scene } from '../../src/scene/scene.js';
import type { ViewWindow } from '../../src/view/view-window.js';

const SIZE = { width: 1280, height: 800 };

function arranged(store: EventStore): Arrangement {
  return arrange(store, { size: SIZE, locale: 'en', measure });
}

/** What is seen of a window at rest. */
function seen(arrangement: Arrangement, window: ViewWindow): Scene {
  arrangement.placement.decide(aroundWindow(window));
  const rows = stackRows(restingShapes(arrangement.store, arrangement.placement, window, SIZE.height - 60));
  return layOut({ ...arrangement, ...SIZE, window, rows, scrollTop: 0, focus: NO_FOCUS, locale: 'en', words: layoutWords('en'), measure }).scene;
}

/** Events of all importances and lengths on four tracks, many of them in bursts, day by day over two centuries. */
function crowd(count: number): EventStore {
  const next = seededNumbers(5);
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  const events = Array.from({ length: count }, (_, index) => {
    const burst = Math.floor(next() * 9) / 9;
    const start = Date.UTC(1800, 0, 1) + (next() < 0.5 ? next() : burst + next() ** 3 / 9) * 6.3e12;
    const end = start + 2 ** (next() * 14) * 86_400_000;
    return {
      id: `event-${index}`, title: `Event number ${index} of them all`.slice(0, 8 + Math.floor(next() * 22)), kind: 'event', actors: [`track-${Math.floor(next() * 4)}`],
      date: next() < 0.3 ? `${day(start)}/${day(end)}` : day(start), importance: Math.floor(next() ** 2 * 5) * 25,
    };
  });
  return buildStore({
    id: 'crowd', title: 'A crowd', kinds: [], sources: [], events, tracks: [0, 1, 2, 3].map((track) => ({ id: `track-${track}`, name: `Track ${track}` })),
  });
}

const stores: readonly (readonly [string, EventStore])[] = [['the real history', wholeHistory], ['20,000 events', crowd(20_000)]];

describe.each(stores)('the picture of %s', (_, store) => {
  it('is the same after panning away and back', () => {
    const arrangement = arranged(store);
    const { fit } = arrangement;
    for (const zoom of [1, 8, 200, 4000]) {
      const here = zoomAbout(fit, zoom, fit.widthPx * 0.37);
      const before = seen(arrangement, here);
      for (const byPx of [300, -2000, 9000, 450]) seen(arrangement, pan(here, byPx));
      expect(seen(arrangement, here)).toEqual(before);
    }
  });

  it('is the same whichever way one came to a window', () => {
    const next = seededNumbers(9);
    for (let trip = 0; trip < 6; trip += 1) {
      const wanderer = arranged(store);
      let window = wanderer.fit;
      for (let step = 0; step < 25; step += 1) {
        const isCloser = msPerPx(window) > msPerPx(wanderer.fit) / 20_000 && next() < 0.6;
        window = next() < 0.3 ? pan(window, (next() - 0.5) * 3000) : zoomAbout(window, isCloser ? 1 + next() * 3 : 1 / (1 + next() * 3), next() * window.widthPx);
        seen(wanderer, window);
      }
      expect(seen(wanderer, window)).toEqual(seen(arranged(store), window));
    }
  });
});
