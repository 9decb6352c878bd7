import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledBox } from '../../../src/layout/labels/active-range.js';
import { placeLabels } from '../../../src/layout/labels/place-labels.js';
import { extentAt, labelRequests, overlapPx, roundingPx, scales } from './lane-geometry.js';
import type { LabelledBox } from '../../../src/layout/labels/active-range.js';
import type { LabelPlacement, LabelRequest } from '../../../src/layout/labels/place-labels.js';

const fortyScales = fc.array(scales, { minLength: 40, maxLength: 40 });

function boxesOf({ starts, ends, labelWidths }: LabelRequest, { before }: LabelPlacement): LabelledBox[] {
  return Array.from(starts, (start, i) => labelledBox(start, ends[i] ?? 0, labelWidths[i] ?? 0, before[i] === 1 ? 'before' : 'after'));
}

function shownIn(placed: LabelPlacement, lane: number, scale: number): number[] {
  return [...placed.lanes.keys()].filter((i) => placed.lanes[i] === lane && (placed.scales[i] ?? 0) >= scale);
}

describe('placeLabels(request)', () => {
  it('never lets two shown labels of a lane overlap, at any scale', () => {
    fc.assert(
      fc.property(labelRequests, fortyScales, (request, asked) => {
        const placed = placeLabels(request);
        const boxes = boxesOf(request, placed);
        // The scales at which something appears are the tightest.
        for (const scale of [...asked, ...placed.scales].filter((one) => one > 0)) {
          for (let lane = 0; lane < placed.laneCount; lane += 1) {
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
        const { lanes, scales: shown, laneCount } = placeLabels(request);
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
        const { lanes, scales: shown } = placeLabels(request);
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
      expect(placeLabels({ ...request, openBelow: 0 }).laneCount).toBe(request.baseLanes);
    }));
  });

  it('lets no event stand back for a less important one', () => {
    fc.assert(
      fc.property(labelRequests, fc.constantFrom(30, 50, 90), (request, least) => {
        const all = placeLabels(request);
        const kept = Array.from(request.starts, (_, i) => i).filter((i) => (request.importance[i] ?? 0) >= least);
        const pick = (column: ArrayLike<number>): number[] => kept.map((i) => column[i] ?? 0);
        const alone = placeLabels({
          ...request, starts: pick(request.starts), ends: pick(request.ends), importance: pick(request.importance),
          labelWidths: pick(request.labelWidths), behindUpTo: (i) => request.behindUpTo?.(kept[i] ?? 0) ?? Infinity,
        });
        expect(pick(all.lanes)).toEqual([...alone.lanes]);
        expect(pick(all.scales)).toEqual([...alone.scales]);
      }),
    );
  });

  it('holds a label back only as long as one that is as important stands in its way', () => {
    fc.assert(
      fc.property(labelRequests, (request) => {
        const placed = placeLabels(request);
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
    const alone = { starts: [5], ends: [5], importance: [0], labelWidths: [100], baseLanes: 1, openBelow: 1, coarsest: 4_000, extraLaneScale: () => 1_000 };
    expect([...placeLabels({ ...alone, behindUpTo: () => 100 }).before]).toEqual([1]);
    expect([...placeLabels({ ...alone, behindUpTo: () => 100 }).scales]).toEqual([4_000]);
    expect([...placeLabels({ ...alone, behindUpTo: () => 4_000 }).before]).toEqual([0]);

    // Held back by a more important neighbour until there is room behind it too.
    const crowded = placeLabels({ ...alone, starts: [0, 5_000], ends: [0, 5_000], importance: [90, 10], labelWidths: [100, 100], behindUpTo: (i) => (i === 1 ? 100 : Infinity) });
    expect(crowded.scales[1]).toBeLessThanOrEqual(100);
    expect([...crowded.before]).toEqual([0, 0]);
  });

  it('never shows a label behind its mark where it would leave the picture, but inside its bar', () => {
    let behind = 0;
    fc.assert(fc.property(labelRequests, (request) => {
      const placed = placeLabels(request);
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
    const placed = placeLabels({
      starts: [5], ends: [5], importance: [0], labelWidths: [100], baseLanes: 1, openBelow: 1, coarsest: 4_000,
      extraLaneScale: () => 1_000,
    });
    expect([...placed.scales]).toEqual([4_000]);
  });

  it('gives events of the same day lanes of their own, the more important one the first to choose', () => {
    const placed = placeLabels({
      starts: [0, 0], ends: [10, 10], importance: [20, 80], labelWidths: [100, 100], baseLanes: 2, openBelow: 1,
      coarsest: 4_000, extraLaneScale: () => 1_000,
    });
    expect([...placed.lanes]).toEqual([1, 0]);
    expect([...placed.scales]).toEqual([4_000, 4_000]);
  });

  it('places nothing where there is nothing', () => {
    const placed = placeLabels({
      starts: [], ends: [], importance: [], labelWidths: [], baseLanes: 3, openBelow: 1, coarsest: 4_000, extraLaneScale: () => 1_000,
    });
    expect(placed).toEqual({ lanes: new Uint8Array(), scales: new Float64Array(), before: new Uint8Array(), laneCount: 3 });
  });
});
