import { OrderedBits } from './ordered-bits.js';
import { labelledBox, pairLimit } from './active-range.js';
import type { LabelFlow } from './label-flow.js';
import type { LabelledBox, LabelSide } from './active-range.js';
import type { Instant } from '../../time/instant.js';

/** What the choice of lanes for one track's labels needs to know; index i is the i-th event by start. */
export interface LabelRequest {
  readonly starts: ArrayLike<Instant>;
  readonly ends: ArrayLike<Instant>;
  /** 0–100. */
  readonly importance: ArrayLike<number>;
  /** The width of a label, px. */
  readonly labelWidth: (index: number) => number;
  /** How mark and label stand to each other; the label behind its mark where this is not given. */
  readonly labels?: Pick<LabelFlow, 'box' | 'reachPx'>;
  /**
   * The coarsest scale at which a label behind its mark still stands within the picture, ms per px. An event that shows at
   * coarser ones, near the end of time, has its label before its mark. Infinity where this is not given.
   */
  readonly behindUpTo?: (index: number) => number;
  /** Whether a bar may hold its label; all may where this is not given. */
  readonly mayBeInside?: (index: number) => boolean;
  /** Lanes that are there from the start. */
  readonly baseLanes: number;
  /** No lane is opened beyond so many. */
  readonly mostLanes?: number;
  /** A further lane is opened for an event that would otherwise show only at scales finer than this, ms per px. */
  readonly openBelow: number;
  /** The coarsest scale at which the n-th further lane is used, ms per px: a crowded track grows as one comes closer. */
  readonly extraLaneScale: (extra: number) => number;
  /** The coarsest scale that will ever be asked for, ms per px. */
  readonly coarsest: number;
}

/** The lane and the active range that an event has chosen. */
export interface ChosenPlace {
  readonly lane: number;
  /** The coarsest scale (ms per px) at which the label shows; it shows at every finer one. 0 is never. */
  readonly scale: number;
  readonly side: LabelSide;
}

/** More lanes than this are no longer read as one track. */
const MAX_LANES = 24;

/** An event that has chosen. */
interface Member {
  readonly box: LabelledBox;
  readonly scale: number;
}

/**
 * The lanes of a track and who stands in them. Events choose one after the other, each once and for all scales, so that at no
 * scale two shown labels of a lane overlap, panning never changes what is shown, and zooming in only adds.
 *
 * An event takes the lane where it can show at the coarsest scale. In a lane only the nearest neighbours that are shown at
 * their pair limit bind: those between vanish before they could touch, and what lies behind a binding one is kept off by it.
 *
 * @see Been, Daiches, Yap: Dynamic Map Labeling, IEEE TVCG 12(5), 2006
 */
export class Lanes {
  readonly #request: LabelRequest;
  readonly #size: number;
  readonly #lanes: OrderedBits[] = [];
  readonly #members = new Map<number, Member>();
  /** The farthest that mark and label of any member reach out of its time, px. */
  #farthestPx = 0;

  constructor(request: LabelRequest) {
    this.#request = request;
    this.#size = request.starts.length;
    for (let lane = 0; lane < Math.max(1, request.baseLanes); lane += 1) this.#open();
  }

  /** How many lanes there are: those of the start, and as many further ones as are in use. */
  get count(): number {
    return this.#lanes.length;
  }

  /**
   * Lets an event choose among what those before it have left, at scales up to `coarsest`.
   *
   * @param everyLane whether it may open any further lane, as in a track that is crowded beyond question; else one, and only
   * where it would have to wait too long otherwise
   */
  choose(index: number, coarsest: number, everyLane = false): ChosenPlace {
    const behind = this.#boxOf(index, 'after');
    // Inside its bar a label stands within the picture at any scale.
    const behindUpTo = Math.max(this.#request.behindUpTo?.(index) ?? Infinity, behind.insideScale);
    let box = behind;
    let best = this.#bestPlace(index, behind, Math.min(coarsest, behindUpTo), everyLane);
    let side: LabelSide = 'after';
    if (behindUpTo < this.#request.coarsest) {
      const before = this.#boxOf(index, 'before');
      const inFront = this.#bestPlace(index, before, coarsest, everyLane);
      if (inFront.scale > best.scale) {
        best = inFront;
        box = before;
        side = 'before';
      }
    }
    const { lane, scale } = best;
    if (scale > 0) {
      while (lane >= this.#lanes.length) this.#open();
      this.#lanes[lane]?.add(index);
      this.#members.set(index, { box, scale });
      this.#farthestPx = Math.max(this.#farthestPx, box.beforePx, box.afterPx);
    }
    return { lane, scale, side };
  }

  #open(): void {
    this.#lanes.push(new OrderedBits(this.#size));
  }

  /** The lane where an event shows at the coarsest scale. */
  #bestPlace(index: number, box: LabelledBox, upTo: number, everyLane: boolean): { readonly lane: number; readonly scale: number } {
    const { baseLanes, mostLanes = MAX_LANES, openBelow, extraLaneScale } = this.#request;
    const open = this.#lanes.length;
    let best = { lane: 0, scale: -1 };
    for (let lane = 0; lane < mostLanes; lane += 1) {
      if (lane >= open && !everyLane && (lane > open || best.scale >= openBelow)) break;
      const coarsest = lane < Math.max(1, baseLanes) ? upTo : Math.min(upTo, extraLaneScale(lane - baseLanes));
      // Each further lane is used later than the one before.
      if (best.scale >= coarsest) break;
      const scale = this.#limitIn(lane, index, box, coarsest);
      if (scale > best.scale) best = { lane, scale };
    }
    return best;
  }

  /**
   * The coarsest scale at which an event can show in a lane beside those that have chosen before it. Members of a lane follow
   * each other without overlap, so behind the first one that is out of reach all are.
   */
  #limitIn(lane: number, index: number, own: LabelledBox, coarsest: number): number {
    const members = this.#lanes[lane];
    if (members === undefined) return coarsest;
    let limit = coarsest;
    for (let i = members.before(index); i >= 0; i = members.before(i)) {
      const other = this.#members.get(i) as Member;
      if (own.start - other.box.end >= (own.beforePx + this.#farthestPx) * coarsest) break;
      const pair = Math.min(pairLimit(other.box, own), coarsest);
      if (other.scale < pair) continue;
      limit = pair;
      break;
    }
    for (let i = members.after(index); i >= 0; i = members.after(i)) {
      const other = this.#members.get(i) as Member;
      if (other.box.start - own.end >= (own.afterPx + this.#farthestPx) * coarsest) break;
      const pair = Math.min(pairLimit(own, other.box), coarsest);
      if (other.scale >= pair) return Math.min(limit, pair);
    }
    return limit;
  }

  #boxOf(index: number, side: LabelSide): LabelledBox {
    const { starts, ends, labelWidth, labels, mayBeInside } = this.#request;
    return (labels?.box ?? labelledBox)(starts[index] ?? 0, ends[index] ?? 0, labelWidth(index), side, mayBeInside?.(index));
  }
}
