import { describe, expect, it } from 'vitest';
import { dropAt } from '../../src/layout/track-drop.js';
import { placeRows } from '../../src/layout/placed-rows.js';
import { rowOf } from './row-of.js';

/** Rows of 100 px each below an axis of 40: 0, 1 with 2 and 3 under it, 4. */
const rows = placeRows(
  [0, 1, 2, 3, 4].map((track) => rowOf(track, 100, { y: track * 100, ...((track === 2 || track === 3) && { level: 2, under: 1 }) })),
  { x: 0, y: 40, width: 500, height: 600 },
  0,
);

describe('dropAt(rows, place, y)', () => {
  it('puts a row before the one whose upper edge is nearest', () => {
    expect(dropAt(rows, 4, 60)).toEqual({ before: 0, y: 40 });
    expect(dropAt(rows, 4, 130)).toEqual({ before: 1, y: 140 });
  });

  it('is nothing where the row stands already', () => {
    expect(dropAt(rows, 0, 60)).toBeUndefined();
    expect(dropAt(rows, 0, 150)).toBeUndefined();
    expect(dropAt(rows, 4, 530)).toBeUndefined();
  });

  it('passes over a group with all that stands under it', () => {
    expect(dropAt(rows, 0, 250)).toBeUndefined();
    expect(dropAt(rows, 0, 400)).toEqual({ before: 4, y: 440 });
  });

  it('puts a row behind the last of its like', () => {
    expect(dropAt(rows, 0, 520)).toEqual({ before: undefined, y: 540 });
    expect(dropAt(rows, 2, 700)).toEqual({ before: undefined, y: 440 });
  });

  it('keeps a row among those under the same one', () => {
    expect(dropAt(rows, 3, 0)).toEqual({ before: 2, y: 240 });
    expect(dropAt(rows, 2, 0)).toBeUndefined();
  });
});
