import fc from 'fast-check';
import { evenly } from '../evenly.js';
import { TrackLabels } from '../../../src/layout/labels/track-labels.js';
import type { LabelledBox } from '../../../src/layout/labels/active-range.js';
import type { LabelRequest } from '../../../src/layout/labels/lanes.js';

/** A stretch of a lane, px from the epoch. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The labels of a track with what they have chosen, by index. */
export interface Choices {
  readonly labels: TrackLabels;
  readonly lanes: readonly number[];
  readonly scales: readonly number[];
  readonly before: readonly number[];
}

/** Labels of which none is decided yet, in a whole that reaches from the first start to the last end. */
export function choicesOf(request: LabelRequest): Choices {
  const [start, end] = [Math.min(0, ...request.starts as number[]), Math.max(1, ...request.ends as number[])];
  const lanes = Array.from(request.starts, () => 0);
  const scales = lanes.map(() => -1);
  const before = lanes.map(() => 0);
  const labels = new TrackLabels(request, { start, end }, {
    setPlace: (index, lane, scale, isBefore) => {
      lanes[index] = lane;
      scales[index] = scale;
      before[index] = isBefore ? 1 : 0;
    },
    scaleOf: (index) => scales[index] ?? NaN,
    isBefore: (index) => before[index] === 1,
  });
  return { labels, lanes, scales, before };
}

/** The same with everything decided. */
export function decidedChoicesOf(request: LabelRequest): Choices {
  const choices = choicesOf(request);
  choices.labels.decide(-Infinity, Infinity, 0);
  return choices;
}

/** What a box takes at a scale, worked out without any of the formulas that are tested. */
export function extentAt(box: LabelledBox, scale: number): Extent {
  const fitsInside = scale <= box.insideScale;
  return {
    left: box.start / scale - (fitsInside ? 0 : box.beforePx),
    right: box.end / scale + (fitsInside ? 0 : box.afterPx),
  };
}

/** By how many px two extents lie on each other; negative where they are apart. */
export function overlapPx(a: Extent, b: Extent): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** Px that rounding may take at coordinates of this size. */
export function roundingPx(...extents: readonly Extent[]): number {
  return 1e-9 * Math.max(1, ...extents.flatMap(({ left, right }) => [Math.abs(left), Math.abs(right)]));
}

/** Scales in ms per px from the finest to far beyond the coarsest, evenly by ratio. */
export const scales: fc.Arbitrary<number> = evenly(-6, 22).map((power) => 2 ** power);

/** As parts of the coarsest scale: always behind, behind when zoomed in, never behind. */
const behindParts = fc.constantFrom(Infinity, 0.3, 0.01, 0);

/** Events that crowd, coincide and contain each other: points, ranges of all lengths, both label sides. */
export const labelRequests: fc.Arbitrary<LabelRequest> = fc
  .record({
    events: fc.array(
      fc.record({
        start: fc.oneof(fc.integer({ min: 0, max: 40 }).map((n) => n * 25_000), fc.integer({ min: 0, max: 1_000_000 })),
        length: fc.oneof(
          fc.constant(0), fc.constant(1), fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1_000, max: 100_000 }), fc.integer({ min: 100_000, max: 2_000_000 }),
        ),
        importance: fc.constantFrom(10, 30, 50, 90),
        labelPx: fc.integer({ min: 5, max: 240 }),
        behindPart: behindParts,
      }),
      { minLength: 1, maxLength: 60 },
    ),
    baseLanes: fc.integer({ min: 1, max: 4 }),
    coarsest: fc.integer({ min: 500, max: 20_000 }),
    openPart: fc.constantFrom(0, 1 / 40, 1 / 4),
    extraPart: fc.constantFrom(1 / 3, 1),
  })
  .map(({ events, baseLanes, coarsest, openPart, extraPart }) => {
    const sorted = events.toSorted((a, b) => a.start - b.start || b.length - a.length);
    return {
      starts: sorted.map(({ start }) => start),
      ends: sorted.map(({ start, length }) => start + length),
      importance: sorted.map(({ importance }) => importance),
      labelWidth: (index: number): number => sorted[index]?.labelPx ?? 0,
      behindUpTo: (index: number): number => (sorted[index]?.behindPart ?? Infinity) * coarsest,
      baseLanes,
      coarsest,
      openBelow: coarsest * openPart,
      extraLaneScale: (extra: number) => coarsest * extraPart * 2 ** (-extra / 2),
    };
  });
