import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLYPH_REACH_PX, LABEL_GAP_PX } from '../../../src/layout/geometry.js';
import { labelledBox } from '../../../src/layout/labels/active-range.js';
import { choicesOf, decidedChoicesOf, extentAt, labelRequests, overlapPx, roundingPx, scales } from './lane-geometry.js';
import { seededNumbers } from '../../support/seeded-numbers.js';
import { valueAt } from '../../../src/base/number.js';
import type { LabelledBox } from '../../../src/layout/labels/active-range.js';
import type { Choices } from './lane-geometry.js';
import type { LabelRequest } from '../../../src/layout/labels/lanes.js';

const fortyScales = fc.array(scales, { minLength: 40, maxLength: 40 });

function boxesOf({ starts, ends, labelWidth }: LabelRequest, { before }: Choices): LabelledBox[] {
  return Array.from(starts, (start, i) => labelledBox(start, ends[i] ?? 0, labelWidth(i), before[i] === 1 ? 'before' : 'after'));
}

function shownIn(placed: Choices, lane: number, scale: number): number[] {
  return [...placed.lanes.keys()].filter((i) => placed.lanes[i] === lane && (placed.scales[i] ?? 0) >= scale);
}

describe('TrackLabels', () => {
  it('never lets two shown labels of a lane overlap, at any scale', () => {
    fc.assert(
      fc.property(labelRequests, fortyScales, (request, asked) => {
        const placed = decidedChoicesOf(request);
        const boxes = boxesOf(request, placed);
        // The scales at which something appears are the tightest.
        for (const scale of [...asked, ...placed.scales].filter((one) => one > 0)) {
          for (let lane = 0; lane < placed.labels.laneCount; lane += 1) {
            const shown = shownIn(placed, lane, scale);
            const extents = shown.map((i) => extentAt(boxes[i] as LabelledBox, scale)).sort((a, b) => a.left - b.left);
            extents.slice(1).forEach((extent, i) => {
              const previous = extents[i] ?? extent;
              expect(overlapPx(previous, extent)).toBeLessThanOrEqual(1e-6 + roundingPx(previous, extent));
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps everything within the lanes and scales that were asked for', () => {
    fc.assert(
      fc.property(labelRequests, (request) => {
        const { lanes, scales: shown, labels: { laneCount } } = decidedChoicesOf(request);
        expect(laneCount).toBeGreaterThanOrEqual(request.baseLanes);
        lanes.forEach((lane, i) => {
          const scale = shown[i] ?? NaN;
          expect(lane).toBeLessThan(laneCount);
          expect(scale).toBeGreaterThanOrEqual(0);
          expect(scale).toBeLessThanOrEqual(request.coarsest);
        });
      }),
    );
  });

  it('uses a further lane only at the scales that it is meant for', () => {
    let further = 0;
    fc.assert(
      fc.property(labelRequests, (request) => {
        const { lanes, scales: shown } = decidedChoicesOf(request);
        lanes.forEach((lane, i) => {
          if (lane < request.baseLanes) return;
          further += 1;
          expect(shown[i]).toBeLessThanOrEqual(request.extraLaneScale(lane - request.baseLanes));
        });
      }),
    );
    expect(further).toBeGreaterThan(0);
  });

  it('opens no further lane where every event shows early enough', () => {
    fc.assert(fc.property(labelRequests, (request) => {
      expect(decidedChoicesOf({ ...request, openBelow: 0 }).labels.laneCount).toBe(request.baseLanes);
    }));
  });

  it('lets no event stand back for a less important one', () => {
    fc.assert(
      fc.property(labelRequests, fc.constantFrom(30, 50, 90), (request, least) => {
        const all = decidedChoicesOf(request);
        const kept = Array.from(request.starts, (_, i) => i).filter((i) => (request.importance[i] ?? 0) >= least);
        const pick = (column: ArrayLike<number>): number[] => kept.map((i) => column[i] ?? 0);
        const alone = decidedChoicesOf({
          ...request, starts: pick(request.starts), ends: pick(request.ends), importance: pick(request.importance),
          labelWidth: (i) => request.labelWidth(kept[i] ?? 0), behindUpTo: (i) => request.behindUpTo?.(kept[i] ?? 0) ?? Infinity,
        });
        expect(pick(all.lanes)).toEqual([...alone.lanes]);
        expect(pick(all.scales)).toEqual([...alone.scales]);
      }),
    );
  });

  it('holds a label back only as long as one that is as important stands in its way', () => {
    fc.assert(
      fc.property(labelRequests, (request) => {
        const placed = decidedChoicesOf(request);
        const boxes = boxesOf(request, placed);
        placed.scales.forEach((scale, i) => {
          const lane = placed.lanes[i] ?? 0;
          const ownLimit = placed.before[i] === 1 ? Infinity : Math.max(request.behindUpTo?.(i) ?? Infinity, boxes[i]?.insideScale ?? 0);
          const laneLimit = lane < request.baseLanes ? request.coarsest : Math.min(request.coarsest, request.extraLaneScale(lane - request.baseLanes));
          if (scale === 0 || scale >= Math.min(laneLimit, ownLimit) * (1 - 1e-9)) return;
          const coarser = scale * (1 + 1e-4);
          const own = extentAt(boxes[i] as LabelledBox, coarser);
          const inTheWay = shownIn(placed, lane, scale * (1 - 1e-12)).filter((j) => {
            const other = extentAt(boxes[j] as LabelledBox, coarser);
            return j !== i && (request.importance[j] ?? 0) >= (request.importance[i] ?? 0) && overlapPx(own, other) + roundingPx(own, other) > 0;
          });
          expect(inTheWay).not.toEqual([]);
        });
      }),
    );
  });

  it('puts a label before its mark where behind it there is room only at finer scales, and nowhere else', () => {
    const alone = { starts: [5], ends: [5], importance: [0], labelWidth: () => 100, baseLanes: 1, openBelow: 1, coarsest: 4_000, extraLaneScale: () => 1_000 };
    expect([...decidedChoicesOf({ ...alone, behindUpTo: () => 100 }).before]).toEqual([1]);
    expect([...decidedChoicesOf({ ...alone, behindUpTo: () => 100 }).scales]).toEqual([4_000]);
    expect([...decidedChoicesOf({ ...alone, behindUpTo: () => 4_000 }).before]).toEqual([0]);

    // Held back by a more important neighbour until there is room behind it too.
    const crowded = decidedChoicesOf({ ...alone, starts: [0, 5_000], ends: [0, 5_000], importance: [90, 10], labelWidth: () => 100, behindUpTo: (i) => (i === 1 ? 100 : Infinity) });
    expect(crowded.scales[1]).toBeLessThanOrEqual(100);
    expect([...crowded.before]).toEqual([0, 0]);
  });

  it('never shows a label behind its mark where it would leave the picture, but inside its bar', () => {
    let behind = 0;
    fc.assert(fc.property(labelRequests, (request) => {
      const placed = decidedChoicesOf(request);
      const boxes = boxesOf(request, placed);
      placed.scales.forEach((scale, i) => {
        const upTo = request.behindUpTo?.(i) ?? Infinity;
        if (placed.before[i] === 1 || upTo === Infinity) return;
        behind += 1;
        expect(scale).toBeLessThanOrEqual(Math.max(upTo, boxes[i]?.insideScale ?? 0));
      });
    }));
    expect(behind).toBeGreaterThan(0);
  });

  it('shows a lone event at every scale', () => {
    const placed = decidedChoicesOf({
      starts: [5], ends: [5], importance: [0], labelWidth: () => 100, baseLanes: 1, openBelow: 1, coarsest: 4_000,
      extraLaneScale: () => 1_000,
    });
    expect([...placed.scales]).toEqual([4_000]);
  });

  it('gives events of the same day lanes of their own, the more important one the first to choose', () => {
    const placed = decidedChoicesOf({
      starts: [0, 0], ends: [10, 10], importance: [20, 80], labelWidth: () => 100, baseLanes: 2, openBelow: 1,
      coarsest: 4_000, extraLaneScale: () => 1_000,
    });
    expect([...placed.lanes]).toEqual([1, 0]);
    expect([...placed.scales]).toEqual([4_000, 4_000]);
  });

  it('places nothing where there is nothing', () => {
    const placed = decidedChoicesOf({
      starts: [], ends: [], importance: [], labelWidth: () => 100, baseLanes: 3, openBelow: 1, coarsest: 4_000, extraLaneScale: () => 1_000,
    });
    expect(placed).toMatchObject({ lanes: [], scales: [], before: [], labels: { laneCount: 3 } });
  });

  describe('with a crowd', () => {
    const crowd = crowdOf(12_000);

    it('never lets two shown labels of a lane overlap, at any scale', () => {
      const placed = decidedChoicesOf(crowd);
      const boxes = boxesOf(crowd, placed);
      let shownInAll = 0;
      for (let power = -2; power < 24; power += 1) {
        const scale = 2 ** power;
        for (let lane = 0; lane < placed.labels.laneCount; lane += 1) {
          const extents = shownIn(placed, lane, scale).map((i) => extentAt(boxes[i] as LabelledBox, scale));
          shownInAll += extents.length;
          extents.slice(1).forEach((extent, i) => {
            const previous = extents[i] ?? extent;
            expect(overlapPx(previous, extent)).toBeLessThanOrEqual(1e-6 + roundingPx(previous, extent));
          });
        }
      }
      expect(shownInAll).toBeGreaterThan(15_000);
    });

    it('decides alike whichever way a view takes to a place', () => {
      const whole = decidedChoicesOf(crowd);
      const next = seededNumbers(7);
      for (let path = 0; path < 12; path += 1) {
        const placed = choicesOf(crowd);
        for (let stop = 0; stop < 12; stop += 1) {
          const scale = 2 ** (next() * 26 - 4);
          const centre = next() * CROWD_MS;
          placed.labels.decide(centre - 600 * scale, centre + 600 * scale, scale);
          placed.labels.decideOne(Math.floor(next() * crowd.starts.length));
        }
        const decided = [...placed.scales.keys()].filter((i) => valueAt(placed.scales, i) >= 0);
        expect(decided.length).toBeGreaterThan(1_000);
        const differing = decided.filter((i) => placed.scales[i] !== whole.scales[i] || placed.lanes[i] !== whole.lanes[i] || placed.before[i] !== whole.before[i]);
        expect(differing).toEqual([]);
      }
    });

    it('goes on where it was told to stop, with the same result', () => {
      const whole = decidedChoicesOf(crowd);
      const placed = choicesOf(crowd);
      let stops = 0;
      let looks = 0;
      while (!placed.labels.decide(-Infinity, Infinity, 0, () => (looks += 1) % 7 !== 0)) stops += 1;
      expect(stops).toBeGreaterThan(50);
      expect(placed.scales).toEqual(whole.scales);
      expect(placed.lanes).toEqual(whole.lanes);
    });

    it('decides no more than a window needs', () => {
      const placed = choicesOf(crowd);
      placed.labels.decide(CROWD_MS / 2, CROWD_MS / 2 + 1000, 1);
      const decided = placed.scales.filter((scale) => scale >= 0).length;
      expect(decided).toBeLessThan(crowd.starts.length / 2);
    });

    it('finds every label that reaches into a window, and no other', () => {
      const whole = decidedChoicesOf(crowd);
      const next = seededNumbers(11);
      let found = 0;
      for (let look = 0; look < 60; look += 1) {
        const scale = 2 ** (next() * 24 - 2);
        const centre = next() * CROWD_MS;
        const [start, end] = [centre - 600 * scale, centre + 600 * scale];
        const placed = choicesOf(crowd);
        placed.labels.decide(start, end, scale);
        const visited: number[] = [];
        placed.labels.visit(start, end, scale, (index) => visited.push(index));
        const expected = [...whole.scales.keys()].filter((i) => {
          const labelPx = GLYPH_REACH_PX + LABEL_GAP_PX + crowd.labelWidth(i);
          const isBefore = whole.before[i] === 1;
          return valueAt(whole.scales, i) >= scale
            && valueAt(crowd.ends, i) + (isBefore ? GLYPH_REACH_PX : labelPx) * scale > start
            && valueAt(crowd.starts, i) - (isBefore ? labelPx : GLYPH_REACH_PX) * scale < end;
        });
        expect(visited.toSorted((a, b) => a - b)).toEqual(expected);
        found += visited.length;
      }
      expect(found).toBeGreaterThan(1_000);
    });
  });
});

const CROWD_MS = 2 ** 24 * 1000;

/** Many events, half of them in bursts, of all lengths and few importances. */
function crowdOf(count: number): LabelRequest {
  const next = seededNumbers(3);
  const events = Array.from({ length: count }, () => {
    const burst = Math.floor(next() * 12) / 12;
    const at = next() < 0.5 ? next() : Math.min(1, burst + next() ** 4 / 12);
    const length = next() < 0.6 ? 0 : 2 ** (next() * 33);
    return { start: at * CROWD_MS, end: at * CROWD_MS + length, importance: Math.floor(next() * 4) * 25, labelPx: 20 + next() * 220, isLate: next() < 0.1 };
  }).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const coarsest = (CROWD_MS / 1000) * 16;
  return {
    starts: events.map(({ start }) => start),
    ends: events.map(({ end }) => end),
    importance: events.map(({ importance }) => importance),
    labelWidth: (i) => events[i]?.labelPx ?? 0,
    behindUpTo: (i) => (events[i]?.isLate === true ? coarsest / 100 : Infinity),
    baseLanes: 3,
    coarsest,
    openBelow: coarsest / 16 / 40,
    extraLaneScale: (extra) => (coarsest / 16 / 3) * 2 ** (-extra / 2),
  };
}
