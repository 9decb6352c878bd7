import { GLYPH_REACH_PX, MAX_DATE_NOTE_PX, MAX_LABEL_PX } from '../geometry.js';
import { labelReachPx } from './active-range.js';
import { Lanes } from './lanes.js';
import { Segment } from './segment.js';
import { valueAt } from '../../base/number.js';
import type { Instant } from '../../time/instant.js';
import type { LabelRequest } from './lanes.js';
import type { Span } from '../../time/span.js';

/** Where the choices of a track's events are written; index i is the i-th event by start. */
export interface ChoiceColumns {
  readonly setPlace: (index: number, lane: number, scale: number, isBefore: boolean) => void;
  /** The coarsest scale at which the label shows, ms per px; 0 is never, below 0 not decided yet. */
  readonly scaleOf: (index: number) => number;
  readonly isBefore: (index: number) => boolean;
}

/**
 * A segment takes part in scales at which it is at least this wide, px. Then what two labels reach towards each other, and a
 * bar of the longest part of a segment, is less than a segment: only neighbours meet.
 */
const SEGMENT_PX = 1280;

/** Events to place between two looks at the clock. */
const EVENTS_PER_LOOK = 16;

/**
 * The labels of one track, decided part by part as a view comes there, and the same whichever way it came.
 *
 * Events choose in the order of their segments: those of a longer stretch first. At one level every earlier half chooses
 * before every later half. As only neighbours meet, a choice depends on nothing but the neighbours and the segments around
 * them; these are decided first, and no farther-off part that happens to be decided already makes a difference.
 */
export class TrackLabels {
  readonly #request: LabelRequest;
  readonly #columns: ChoiceColumns;
  readonly #whole: Span;
  readonly #lanes: Lanes;
  #root: Segment | undefined;
  /** The last stretch and scale for which everything was found to be decided. */
  #decided = { start: Infinity, end: -Infinity, scale: Infinity };

  /** @param whole the time that is halved into segments */
  constructor(request: LabelRequest, whole: Span, columns: ChoiceColumns) {
    this.#request = request;
    this.#columns = columns;
    this.#whole = whole;
    this.#lanes = new Lanes(request);
  }

  /** Lanes that there are at the moment. */
  get laneCount(): number {
    return this.#lanes.count;
  }

  /**
   * Decides every label that can show in a stretch of time at a scale (ms per px) and at coarser ones.
   *
   * @param goesOn asked now and then; once it says no, the rest is left for the next time
   * @returns whether all is decided
   */
  decide(start: Instant, end: Instant, scale: number, goesOn: () => boolean = () => true): boolean {
    const done = this.#decided;
    if (start >= done.start && end <= done.end && scale >= done.scale) return true;
    if (!goesOn()) return false;
    const root = (this.#root ??= Segment.root(this.#request, this.#whole));
    if (!this.#decideAll(root, goesOn)) return false;
    const finest = this.#levelAt(scale);
    let segments: readonly Segment[] = [root];
    for (let level = 1; level <= finest && segments.length > 0; level += 1) {
      // From the finest level up: a neighbour more for the later halves, which need their neighbours and those of their parents.
      const margin = (3 - 2 ** (1 - (finest - level))) * this.#lengthAt(level);
      const around = margin + this.#lengthAt(level);
      segments = segments.flatMap(({ halves }) => halves).filter((half) => half.start <= end + around && half.end >= start - around);
      for (const half of segments) if (!half.isLater && !this.#decideAll(half, goesOn)) return false;
      for (const half of segments) {
        const isIn = half.start <= end + margin && half.end >= start - margin;
        if (half.isLater && isIn && !this.#decideAll(half, goesOn)) return false;
      }
    }
    this.#decided = { start, end, scale };
    return true;
  }

  /** Decides the label of one event. */
  decideOne(index: number): void {
    const start = valueAt(this.#request.starts, index);
    for (let level = 0; this.#columns.scaleOf(index) < 0; level += 1) this.decide(start, start, this.#lengthAt(level) / SEGMENT_PX);
  }

  /**
   * Visits every event whose label shows at a scale (ms per px) and that, with its label, reaches into a stretch of time, as far
   * as they are decided. The cost follows what is shown, not what is loaded.
   */
  visit(start: Instant, end: Instant, scale: number, visit: (index: number) => void): void {
    if (this.#root !== undefined) this.#visitIn(this.#root, this.#levelAt(scale), start, end, scale, visit);
  }

  #visitIn(segment: Segment, finest: number, start: Instant, end: Instant, scale: number, visit: (index: number) => void): void {
    const { members, starts, ends, scales, decided } = segment;
    if (segment.coarsest >= scale) {
      const reachMs = LONGEST_REACH_PX * scale;
      for (let at = 0; at < decided; at += 1) {
        if (valueAt(scales, at) < scale || valueAt(starts, at) - reachMs >= end || valueAt(ends, at) + reachMs <= start) continue;
        const index = valueAt(members, at);
        const { beforePx, afterPx } = this.#reachOf(index);
        if (valueAt(ends, at) + afterPx * scale > start && valueAt(starts, at) - beforePx * scale < end) visit(index);
      }
    }
    if (segment.level >= finest) return;
    const lengthMs = this.#lengthAt(segment.level + 1);
    for (const half of segment.knownHalves) {
      if (half.start - lengthMs < end && half.end + lengthMs > start) this.#visitIn(half, finest, start, end, scale, visit);
    }
  }

  #decideAll(segment: Segment, goesOn: () => boolean): boolean {
    const { members, level } = segment;
    const coarsest = level === 0 ? this.#request.coarsest : Math.min(this.#request.coarsest, this.#lengthAt(level) / SEGMENT_PX);
    while (segment.decided < members.length) {
      if (segment.decided % EVENTS_PER_LOOK === 0 && !goesOn()) return false;
      const index = valueAt(members, segment.decided);
      const { lane, scale, side } = this.#lanes.choose(index, coarsest, level > 0);
      this.#columns.setPlace(index, lane, scale, side === 'before');
      segment.scales[segment.decided] = scale;
      segment.coarsest = Math.max(segment.coarsest, scale);
      segment.decided += 1;
    }
    return true;
  }

  #reachOf(index: number): { readonly beforePx: number; readonly afterPx: number } {
    const labelPx = (this.#request.labels?.reachPx ?? labelReachPx)(this.#request.labelWidth(index));
    return this.#columns.isBefore(index) ? { beforePx: labelPx, afterPx: GLYPH_REACH_PX } : { beforePx: GLYPH_REACH_PX, afterPx: labelPx };
  }

  #lengthAt(level: number): number {
    return (this.#whole.end - this.#whole.start) / 2 ** level;
  }

  /** The finest level that takes part in a scale. */
  #levelAt(scale: number): number {
    return Math.floor(Math.log2(this.#lengthAt(0) / SEGMENT_PX / scale));
  }
}

/** With the dot between title and date. */
const LONGEST_REACH_PX = labelReachPx(MAX_LABEL_PX + MAX_DATE_NOTE_PX) + 40;
