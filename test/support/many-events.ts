import type { Dataset } from '../../src/model/dataset.js';

/** So many events of three actors, one after the other through some years. */
export function manyEvents(count: number, years = 300): Dataset {
  return {
    id: 'many', title: 'Many', tracks: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })), kinds: [{ id: 'act', label: 'Act', shape: 'circle' }], sources: [],
    events: Array.from({ length: count }, (_, i) => ({
      id: `e${i}`, title: `Event ${i}`, date: String(1700 + Math.floor((i * years) / count)), kind: 'act', actors: [['a', 'b', 'c'][i % 3] ?? 'a'], importance: i % 101,
    })),
  };
}
