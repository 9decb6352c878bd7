import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { criteriaOf, isFiltering } from '../../src/store/choose-rows.js';
import { chooseRows, filterRows } from '../support/filter-rows.js';
import type { ChosenRows } from '../../src/store/choose-rows.js';
import type { EventStore } from '../../src/store/event-store.js';
import { smallHistory } from '../support/small-history.js';
import { datasets } from './random-dataset.js';

function passing(store: EventStore, filter: ChosenRows['shown']): readonly string[] {
  return store.ids.filter((_, row) => filter?.has(row) ?? true);
}

describe('chooseRows(store, choice)', () => {
  const store = buildStore(smallHistory);

  it('shows everything where nothing is asked for', () => {
    expect(chooseRows(store, { filter: undefined, detail: 100, excluded: 'hide' })).toEqual({ shown: undefined, undimmed: undefined, remaining: 4 });
    expect(chooseRows(store, { filter: { text: ' ' }, detail: 100, excluded: 'dim' })).toEqual({ shown: undefined, undimmed: undefined, remaining: 4 });
  });

  it('hides what the filter leaves out, or dims it', () => {
    const filter = { kinds: ['treaty'] };
    const hidden = chooseRows(store, { filter, detail: 100, excluded: 'hide' });
    expect(passing(store, hidden.shown)).toEqual(['ganghwa', 'portsmouth']);
    expect(hidden.undimmed).toBeUndefined();
    const dimmed = chooseRows(store, { filter, detail: 100, excluded: 'dim' });
    expect(dimmed.shown).toBeUndefined();
    expect(passing(store, dimmed.undimmed)).toEqual(['ganghwa', 'portsmouth']);
    expect([hidden.remaining, dimmed.remaining]).toEqual([2, 2]);
  });

  it('hides what the detail leaves out, always', () => {
    const { shown, undimmed, remaining } = chooseRows(store, { filter: { kinds: ['treaty'] }, detail: 40, excluded: 'dim' });
    expect(passing(store, shown)).toEqual(['ganghwa', 'war']);
    expect(passing(store, undimmed)).toEqual(['ganghwa']);
    expect(remaining).toBe(1);
  });

  it('combines every condition: kinds, tracks, text, importance, time and detail', () => {
    const criteria = fc.record({
      kinds: fc.option(fc.subarray(['k0', 'k1', 'war', 'treaty']), { nil: undefined }),
      tracks: fc.option(fc.subarray(['t0', 't1', 'japan', 'korea']), { nil: undefined }),
      minImportance: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
      text: fc.option(fc.constantFrom('', 'a', 'treaty', 'japan'), { nil: undefined }),
    });
    fc.assert(fc.property(datasets, criteria, fc.integer({ min: 0, max: 100 }), fc.constantFrom('dim' as const, 'hide' as const), (dataset, given, detail, excluded) => {
      const any = buildStore(dataset);
      const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const { shown, undimmed, remaining } = chooseRows(any, { filter, detail, excluded });
      const alone = [...Object.entries(filter).map(([key, value]) => ({ [key]: value })), { minImportance: 100 - detail }].map((one) => filterRows(any, one));
      const all = [...any.ids.keys()].filter((row) => alone.every((set) => set.has(row)));
      expect(remaining).toBe(all.length);
      expect([...any.ids.keys()].filter((row) => (undimmed ?? shown)?.has(row) ?? true)).toEqual(all);
      // What stands out is always among what is drawn.
      expect(all.every((row) => shown?.has(row) ?? true)).toBe(true);
    }));
  });
});

describe('criteriaOf(choice)', () => {
  it('takes the stricter of detail and least importance', () => {
    expect(criteriaOf({ filter: { minImportance: 30 }, detail: 40 })).toEqual({ minImportance: 60 });
    expect(criteriaOf({ filter: { minImportance: 80 }, detail: 40 })).toEqual({ minImportance: 80 });
    expect(criteriaOf({ filter: {}, detail: 100 })).toBeUndefined();
  });
});

describe('isFiltering(filter)', () => {
  it.each([[undefined, false], [{}, false], [{ text: '' }, false], [{ minImportance: 0 }, false], [{ kinds: [] }, true], [{ tracks: ['japan'] }, true], [{ text: 'a' }, true], [{ span: { start: 0, end: 1 } }, true]])('of %j is %j', (filter, is) => {
    expect(isFiltering(filter)).toBe(is);
  });
});
