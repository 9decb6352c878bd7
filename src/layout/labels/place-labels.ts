import { OrderedBits } from './ordered-bits.js';
import { labelledBox, pairLimit } from './active-range.js';
import type { LabelledBox, LabelSide } from './active-range.js';
import type { Instant } from '../../time/instant.js';

/** What the placement of one track's labels needs to know; index i is the i-th event by start. */
export interface LabelRequest {
  readonly starts: ArrayLike<Instant>;
  readonly ends: ArrayLike<Instant>;
  readonly importance: ArrayLike<number>;
  /** Px. */
  readonly labelWidths: ArrayLike<number>;
  /**
   * The coarsest scale at which a label behind its mark still stands within the picture, ms per px. An event that shows at
   * coarser ones, near the end of time, has its label before its mark. Infinity where this is not given.
   */
  readonly behindUpTo?: (index: number) => number;
  /** Whether a bar may hold its label; all may where this is not given. */
  readonly mayBeInside?: (index: number) => boolean;
  /** Lanes that are there from the start. */
  readonly baseLanes: number;
  /** A further lane is opened for an event that would otherwise show only at scales finer than this, ms per px. */
  readonly openBelow: number;
  /** The coarsest scale at which the n-th further lane is used, ms per px: a crowded track grows as one comes closer. */
  readonly extraLaneScale: (extra: number) => number;
  /** The coarsest scale that will ever be asked for, ms per px. */
  readonly coarsest: number;
}

/** A lane and an active range for each event of a track, fixed for every window and every scale. */
export interface LabelPlacement {
  readonly lanes: Uint8Array;
  /** The coarsest scale (ms per px) at which the label shows; it shows at every finer one. 0 is never. */
  readonly scales: Float64Array;
  /** 1 where the label stands before its mark. */
  readonly before: Uint8Array;
  readonly laneCount: number;
}

/** More lanes than this are no longer read as one track. */
const MAX_LANES = 24;

/**
 * Decides, once, in which lane each event stands and from which scale on its label shows, so that at no scale two
 * shown labels of a lane overlap, panning never changes what is shown, and zooming in only adds.
 *
 * The more important an event, the earlier it chooses. It takes the lane where it can show at the coarsest scale. In
 * a lane only the nearest neighbours that are shown at their pair limit bind: those between vanish before they could
 * touch, and what lies behind a binding one is kept off by it.
 *
 * @see Been, Daiches, Yap: Dynamic Map Labeling, IEEE TVCG 12(5), 2006
 */
export function placeLabels(request: LabelRequest): LabelPlacement {
  const size = request.starts.length;
  const boxes = Array.from({ length: size }, (_, i) => boxOf(request, i, 'after'));
  const scales = new Float64Array(size);
  const lanes = new Uint8Array(size);
  const before = new Uint8Array(size);
  const members = Array.from({ length: Math.max(1, request.baseLanes) }, () => new OrderedBits(size));

  for (const index of byImportance(request)) {
    // Inside its bar a label stands within the picture at any scale.
    const behindUpTo = Math.max(request.behindUpTo?.(index) ?? Infinity, boxes[index]?.insideScale ?? 0);
    let best = bestPlace(request, members, index, boxes, scales, behindUpTo);
    if (behindUpTo < request.coarsest) {
      const behind = boxes[index] as LabelledBox;
      boxes[index] = boxOf(request, index, 'before');
      const inFront = bestPlace(request, members, index, boxes, scales, Infinity);
      if (inFront.scale > best.scale) {
        best = inFront;
        before[index] = 1;
      } else boxes[index] = behind;
    }
    if (best.lane === members.length) members.push(new OrderedBits(size));
    lanes[index] = best.lane;
    scales[index] = best.scale;
    if (best.scale > 0) members[best.lane]?.add(index);
  }
  return { lanes, scales, before, laneCount: members.length };
}

/** The lane where an event shows at the coarsest scale beside those that have chosen before it; a further one where that is too fine. */
function bestPlace(
  request: LabelRequest,
  members: readonly OrderedBits[],
  index: number,
  boxes: readonly LabelledBox[],
  scales: Float64Array,
  upTo: number,
): { readonly lane: number; readonly scale: number } {
  let best = { lane: 0, scale: -1 };
  members.forEach((lane, number) => {
    const coarsest = Math.min(upTo, coarsestIn(number, request));
    if (best.scale >= coarsest) return;
    const scale = limitIn(lane, index, boxes, scales, coarsest);
    if (scale > best.scale) best = { lane: number, scale };
  });
  if (best.scale < request.openBelow && members.length < MAX_LANES) {
    const scale = Math.min(upTo, coarsestIn(members.length, request));
    if (scale > best.scale) return { lane: members.length, scale };
  }
  return best;
}

/** The coarsest scale at which a lane is used at all, ms per px. */
function coarsestIn(lane: number, { baseLanes, coarsest, extraLaneScale }: LabelRequest): number {
  return lane < baseLanes ? coarsest : Math.min(coarsest, extraLaneScale(lane - baseLanes));
}

function boxOf(request: LabelRequest, i: number, side: LabelSide): LabelledBox {
  return labelledBox(request.starts[i] ?? 0, request.ends[i] ?? 0, request.labelWidths[i] ?? 0, side, request.mayBeInside?.(i));
}

/** Most important first; then the longer one, which is harder to place; then the earlier one. */
function byImportance({ starts, ends, importance }: LabelRequest): Uint32Array {
  const length = (i: number): number => (ends[i] ?? 0) - (starts[i] ?? 0);
  return Uint32Array.from({ length: starts.length }, (_, i) => i).sort(
    (a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || length(b) - length(a) || a - b,
  );
}

/** The coarsest scale at which an event can show in a lane beside those that have chosen before it. */
function limitIn(
  lane: OrderedBits,
  index: number,
  boxes: readonly LabelledBox[],
  scales: Float64Array,
  coarsest: number,
): number {
  const own = boxes[index] as LabelledBox;
  let limit = coarsest;
  for (let i = lane.before(index); i >= 0; i = lane.before(i)) {
    const pair = pairLimit(boxes[i] as LabelledBox, own);
    if ((scales[i] ?? 0) >= Math.min(pair, coarsest)) {
      limit = Math.min(pair, coarsest);
      break;
    }
  }
  for (let i = lane.after(index); i >= 0; i = lane.after(i)) {
    const pair = pairLimit(own, boxes[i] as LabelledBox);
    if ((scales[i] ?? 0) >= Math.min(pair, coarsest)) return Math.min(limit, pair);
  }
  return limit;
}
