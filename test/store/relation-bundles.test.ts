import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { MS_PER_DAY } from '../../src/time/instant.js';
import { RelationBundles } from '../../src/store/relation-bundles.js';
import { relationsIn } from '../../src/store/relation-index.js';
import { seededNumbers } from '../support/seeded-numbers.js';
import { smallHistory } from '../support/small-history.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { Relation, RelationType } from '../../src/model/dataset.js';

const DAYS = 20_000;
const TYPES: readonly RelationType[] = ['leads-to', 'part-of', 'responds-to', 'succeeds', 'contradicts'];

/** So many events on as many days, in three tracks, and as many relations between some of them. */
function history(events: number, relations: number): EventStore {
  const next = seededNumbers(7);
  const at = (below: number): number => Math.floor(next() * below);
  return buildStore({
    ...smallHistory,
    events: Array.from({ length: events }, (_, i) => ({
      id: `e${i}`, title: `Event ${i}`, kind: 'war', actors: [['japan', 'russia', 'korea'][at(3)]!], date: new Date(at(DAYS) * MS_PER_DAY).toISOString().slice(0, 10),
    })),
    relations: Array.from({ length: relations }, (_, i): Relation => ({ from: `e${at(events)}`, to: `e${(at(events - 1) + i) % events}`, type: TYPES[at(5)]! })).filter(({ from, to }) => from !== to),
  });
}

const bundlesOf = (store: EventStore): RelationBundles => new RelationBundles(store, relationsIn(store), Array.from({ length: relationsIn(store).size }, (_, link) => link));
const window = (from: number, to: number): { start: number; end: number } => ({ start: from * MS_PER_DAY, end: to * MS_PER_DAY });
const scale = (days: number, most: number): { binMs: number; windowMs: number; most: number } => ({ binMs: (days * MS_PER_DAY) / 30, windowMs: days * MS_PER_DAY, most });

describe('RelationBundles', () => {
  it('leaves relations single where there are few', () => {
    const store = history(50, 20);
    const found = bundlesOf(store).inWindow(window(0, DAYS), scale(DAYS, 90));
    expect(found).toHaveLength(relationsIn(store).size);
    expect(found.every(({ count }) => count === 1)).toBe(true);
  });

  it('bundles as many as there are into as few as are asked for', () => {
    const store = history(5000, 20_000);
    const found = bundlesOf(store).inWindow(window(0, DAYS), scale(DAYS, 120));
    expect(found.length).toBeLessThanOrEqual(120);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(relationsIn(store).size);
    expect(found.at(-1)!.count).toBe(Math.max(...found.map(({ count }) => count)));
  });

  it('puts only relations of one type and between the same tracks together', () => {
    const store = history(300, 400);
    const index = relationsIn(store);
    const found = bundlesOf(store).inWindow(window(0, DAYS), scale(DAYS, 120));
    for (const { type, sourceTrack, targetTrack, count } of found) {
      const same = Array.from({ length: index.size }, (_, link) => link)
        .filter((link) => index.typeOf(link) === type && store.homeOf(index.sourceOf(link)) === sourceTrack && store.homeOf(index.targetOf(link)) === targetTrack);
      expect(count).toBeLessThanOrEqual(same.length);
    }
  });

  it('finds those with one end in the window, and no others', () => {
    const store = history(200, 150);
    const index = relationsIn(store);
    const { start, end } = window(8000, 12_000);
    const inside = (row: number): boolean => store.starts[row]! >= start && store.starts[row]! < end;
    const expected = Array.from({ length: index.size }, (_, link) => link).filter((link) => inside(index.froms[link]!) || inside(index.tos[link]!));
    const found = bundlesOf(store).inWindow({ start, end }, scale(4000, 500)).map(({ link }) => link);
    expect(found.toSorted((a, b) => a - b)).toEqual(expected);
  });

  it('bundles alike wherever the window is, as long as the scale is the same', () => {
    const store = history(2000, 3000);
    const bundles = bundlesOf(store);
    const here = bundles.inWindow(window(4000, 14_000), scale(10_000, 400));
    const there = bundles.inWindow(window(5000, 15_000), scale(10_000, 400));
    const name = ({ link, count }: { link: number; count: number }): string => `${link}×${count}`;
    const both = new Set(there.map(name));
    const inside = here.filter(({ sourceInstant, targetInstant }) => [sourceInstant, targetInstant].every((at) => at > 6000 * MS_PER_DAY && at < 13_000 * MS_PER_DAY));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.every((bundle) => both.has(name(bundle)))).toBe(true);
  });
});
