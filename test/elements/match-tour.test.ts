import { describe, expect, it } from 'vitest';
import { MatchTour } from '../../src/elements/search/match-tour.js';

/** Found best first, as a search gives them. */
const found = Uint32Array.of(40, 7, 19);

describe('MatchTour', () => {
  it('goes through all matches in the order of time, and round', () => {
    const tour = new MatchTour(found);
    const seen = [0, 1, 2, 3].map(() => {
      const row = tour.next(true, 0) ?? -1;
      tour.visit(row);
      return [row, tour.place];
    });
    expect(seen).toEqual([[7, 0], [19, 1], [40, 2], [7, 0]]);
  });

  it('goes backwards, and round', () => {
    const tour = new MatchTour(found);
    const seen = [0, 1, 2, 3].map(() => {
      const row = tour.next(false, 20) ?? -1;
      tour.visit(row);
      return row;
    });
    expect(seen).toEqual([19, 7, 40, 19]);
  });

  it('sets out from where one is, and from then on from where it has gone', () => {
    const tour = new MatchTour(found);
    expect(tour.place).toBe(-1);
    expect(tour.next(true, 7)).toBe(19);
    tour.visit(40);
    expect(tour.next(true, 7)).toBe(7);
  });

  it('leaves the order of what was found as it is, and goes nowhere where nothing was', () => {
    new MatchTour(found).next(true, 0);
    expect([...found]).toEqual([40, 7, 19]);
    expect(new MatchTour(new Uint32Array(0)).next(true, 0)).toBeUndefined();
    expect(new MatchTour(new Uint32Array(0)).next(false, 0)).toBeUndefined();
  });
});
