import { arrange } from '../../src/layout/arrangement.js';
import { buildStore } from '../../src/store/build-store.js';
import { clampWindow } from '../../src/view/view-limits.js';
import { datasetOf, eventOf } from '../store/random-dataset.js';
import { describe, expect, it } from 'vitest';
import { measure } from './pictures.js';
import { msPerPx } from '../../src/view/view-window.js';

describe('arrange(store, options)', () => {
  it('labels events of one moment in the nearest window that can be reached, which is much wider than the moment', () => {
    const store = buildStore(datasetOf({
      tracks: [{ id: 'a', name: 'A' }],
      events: Array.from({ length: 6 }, (_, i) => eventOf({ id: `e${i}`, title: `Shock ${i}`, date: '1999-12-31T23:59:59Z', actors: ['a'] })),
    }));
    const { fit, limits, placement } = arrange(store, { size: { width: 900, height: 500 }, locale: 'en', measure });
    const window = clampWindow(fit, limits);
    expect(msPerPx(window)).toBeGreaterThan(msPerPx(fit) * 16);
    placement.decide(window);
    expect([...placement.scales].filter((scale) => scale >= msPerPx(window))).toHaveLength(6);
  });
});
