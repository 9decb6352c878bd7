import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { buildStore } from '../../src/store/build-store.js';
import { FEW_EVENTS, MOST_SIBLINGS, outlineOf } from '../../src/store/outline.js';
import { instantToCivil } from '../../src/time/civil.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { Outline } from '../../src/store/outline.js';
import { datasetOf, eventOf } from './random-dataset.js';

const rowsOf = (store: EventStore): Uint32Array => Uint32Array.from(store.ids.keys());
const storeOf = (dates: readonly string[]): EventStore => buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) }));
const years = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const outline = (dates: readonly string[]): Outline | undefined => {
  const store = storeOf(dates);
  return outlineOf(rowsOf(store), store);
};
const names = (found: Outline | undefined): (string | number)[] => found?.groups.map(({ start, step }) => `${step.unit} ${instantToCivil(start).year}`) ?? [];

describe('outlineOf', () => {
  it('tells events apart by centuries, and these by decades, where they are many', () => {
    const found = outline(years(1860, 1920));
    expect(names(found)).toEqual(['century 1800', 'century 1900']);
    const store = storeOf(years(1860, 1920));
    const [first] = found?.groups ?? [];
    expect(names(first && outlineOf(first.rows, store, first.step))).toEqual(['decade 1860', 'decade 1870', 'decade 1880', 'decade 1890']);
  });

  it('leaves few events together', () => {
    expect(outline(years(1900, 1900 + FEW_EVENTS - 1))).toBeUndefined();
    expect(outline(years(1895, 1895 + FEW_EVENTS))).toBeDefined();
  });

  it('passes over levels that tell nothing apart', () => {
    expect(names(outline(Array.from({ length: 60 }, (_, i) => `1904-${i < 30 ? '02' : '11'}-08`)))).toEqual(['month 1904', 'month 1904']);
  });

  it('goes below decades only where a level would be too long', () => {
    const decade = (count: number): string[] => Array.from({ length: count }, (_, i) => `190${i % 10}-05-${String(1 + (i % 28)).padStart(2, '0')}`);
    expect(outline(decade(MOST_SIBLINGS))).toBeUndefined();
    expect(names(outline(decade(MOST_SIBLINGS + 1)))[0]).toBe('year 1900');
  });

  it('keeps dates that are wider than a stretch out of it', () => {
    const found = outline([...years(1800, 1830), '18XX', '19XX', ...years(1901, 1930)]);
    expect([...(found?.broad ?? [])]).toEqual([]);
    const store = storeOf([...years(1800, 1830), '18XX', ...years(1901, 1930)]);
    const [first] = outlineOf(rowsOf(store), store)?.groups ?? [];
    const inside = first && outlineOf(first.rows, store, first.step);
    expect([...(inside?.broad ?? [])].map((row) => store.ids[row])).toEqual(['e31']);
  });

  it('begins centuries before Christ where their names do', () => {
    const found = outline(Array.from({ length: 30 }, (_, i) => `-0${String(100 + i * 5)}`));
    expect(names(found)).toEqual(['century -298', 'century -198']);
  });

  it('has no level that is too long where there are many centuries, and loses no event', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 400 }), (numbers) => {
        const store = storeOf(numbers.map((year) => (year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0'))));
        const rows = rowsOf(store);
        const found = outlineOf(rows, store);
        if (found === undefined) return rows.length <= FEW_EVENTS || new Set(store.starts).size === 1;
        const listed = [...found.broad, ...found.groups.flatMap((group) => [...group.rows])];
        return found.groups.length <= MOST_SIBLINGS && listed.sort((a, b) => a - b).join() === rows.join();
      }),
    );
  });
});
