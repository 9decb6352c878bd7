import { hasSeveralDates } from '../../store/alternatives.js';
import { msPerPx } from '../../view/view-window.js';
import { EDGE_FADE_PX } from '../geometry.js';
import { LABELS_BEHIND } from './label-flow.js';
import { LabelTexts } from './label-texts.js';
import { TrackLabels } from './track-labels.js';
import { lowerBound } from '../../base/bisect.js';
import { valueAt } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';
import type { LabelFlow } from './label-flow.js';
import type { RowFilter } from '../../store/query-store.js';
import type { Span } from '../../time/span.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';
import type { ViewWindow } from '../../view/view-window.js';

/** What a placement depends on beside the events; it is made anew when one of these changes, never for a window. */
export interface PlacementOptions {
  readonly locale: string;
  readonly measure: TextMeasurer;
  /** How labels are set; behind their marks where this is not given. */
  readonly labels?: LabelFlow;
  /** Lanes that each track starts with. */
  readonly baseLanes: readonly number[];
  /** The window that shows everything: labels that would reach into the fade at its end stand before their marks. */
  readonly fit: Span & { readonly msPerPx: number };
  /** The coarsest scale that the view allows, ms per px. */
  readonly coarsest: number;
  /** No track opens more lanes than it starts with and so many. */
  readonly mostExtraLanes?: number | undefined;
}

/** Below this part of the fitting scale an event without a label has waited long enough: its track gets a lane more. */
const OPEN_LANE_BELOW = 1 / 40;
/** The first extra lane is used at this part of the fitting scale and finer, the next ones later and later. */
const EXTRA_LANE_SCALE = 1 / 3;
const NOT_DECIDED = -1;

/**
 * Lane, label and active range of the events of a store, fixed for every window and every scale once they are decided; and
 * decided only where a window has been.
 */
export class Placement {
  /** By row: where it is decided, the lane. */
  readonly lanes: Uint8Array;
  /** By row: the coarsest scale (ms per px) at which the label shows; 0 is never, below 0 not decided yet. */
  readonly scales: Float64Array;
  /** By row: 1 where the label stands before its mark. */
  readonly before: Uint8Array;
  readonly #store: EventStore;
  readonly #options: PlacementOptions;
  readonly #labelling: LabelFlow;
  /** By track: the rows whose home it is, by the place where their marks begin, and their labels; made where a window comes. */
  readonly #rows: Uint32Array[] = [];
  readonly #tracks: (TrackLabels | undefined)[] = [];
  readonly #texts: LabelTexts;
  /** Of the events, those that have labels here, and where the others have theirs. */
  #part: { readonly among: Pick<RowFilter, 'has'>; readonly whole: Placement } | undefined;
  /** By track: how many lanes it is to have, where that is settled. */
  readonly #keptLanes = new Map<number, number>();
  #decided = 0;

  /**
   * O(1) for an event; it costs more only where a window comes.
   *
   * @param before what this one comes in the place of: where labels stay as they are, none is measured again
   */
  constructor(store: EventStore, options: PlacementOptions, before?: Placement) {
    this.#store = store;
    this.#options = options;
    this.#labelling = options.labels ?? LABELS_BEHIND;
    this.lanes = new Uint8Array(store.size);
    this.scales = new Float64Array(store.size).fill(NOT_DECIDED);
    this.before = new Uint8Array(store.size);
    this.#texts = new LabelTexts(store, { locale: options.locale, measure: options.measure, flow: this.#labelling }, before && before.#texts);
  }

  /**
   * The labels of some of the events, as though there were no others: they have the room of those that are left out. These stay where they
   * are among all.
   */
  among(filter: Pick<RowFilter, 'has'>): Placement {
    const part = new Placement(this.#store, this.#options, this);
    part.#part = { among: filter, whole: this };
    for (const [track, lanes] of this.#keptLanes) part.#keptLanes.set(track, lanes);
    return part;
  }

  /**
   * Decides every label that can show in a window.
   *
   * @param goesOn asked now and then; once it says no, the rest is left for the next time
   * @returns whether all is decided
   */
  decide(window: ViewWindow, goesOn?: () => boolean): boolean {
    const { start, end } = window;
    const scale = msPerPx(window);
    for (let track = 0; track < this.#store.trackCount; track += 1) {
      if (this.#tracks[track] === undefined && goesOn?.() === false) return false;
      if (!this.#labelsOf(track).decide(start, end, scale, goesOn)) return false;
    }
    return true;
  }

  /** Lanes that a track has at the moment. */
  laneCountOf(track: number): number {
    return this.#tracks[track]?.laneCount ?? this.#keptLanes.get(track) ?? this.#options.baseLanes[track] ?? 1;
  }

  /**
   * Gives a track so many lanes and no more, or as many as its events open. Where that is news, its labels are decided anew; those of
   * other tracks stay.
   */
  keepLanes(track: number, lanes: number | undefined): void {
    if (this.#keptLanes.get(track) === lanes) return;
    if (lanes === undefined) this.#keptLanes.delete(track);
    else this.#keptLanes.set(track, lanes);
    // Nothing was decided there that would have to be forgotten.
    if (this.#tracks[track] === undefined) return;
    this.#tracks[track] = undefined;
    for (const row of this.#rowsOf(track)) this.scales[row] = NOT_DECIDED;
    this.#decided += 1;
  }

  /** Decides the label of one event, wherever it is. */
  decideRow(row: number): void {
    if (valueAt(this.scales, row) !== NOT_DECIDED) return;
    if (this.#part && !this.#part.among.has(row)) {
      this.#takeOver(row, this.#part.whole);
      return;
    }
    const track = this.#store.homeOf(row);
    const labels = this.#labelsOf(track);
    const rows = this.#rowsOf(track);
    labels.decideOne(this.#store.outerStarts === this.#store.starts ? lowerBound(rows, row) : rows.indexOf(row));
  }

  /** How many labels are decided so far. */
  get decidedCount(): number {
    return this.#decided;
  }

  /** What an event's label says, as it is drawn. */
  labelOf(row: number): string {
    return this.#texts.textOf(row);
  }

  /** What that takes along time, px. */
  widthOf(row: number): number {
    return this.#texts.widthOf(row);
  }

  /** Visits, as {@link TrackLabels.visit}, the rows of a track. */
  visit(track: number, start: number, end: number, scale: number, visit: (row: number) => void): void {
    const rows = this.#rows[track];
    if (rows !== undefined) this.#tracks[track]?.visit(start, end, scale, (index) => { visit(valueAt(rows, index)); });
  }

  #takeOver(row: number, whole: Placement): void {
    whole.decideRow(row);
    this.lanes[row] = valueAt(whole.lanes, row);
    this.scales[row] = valueAt(whole.scales, row);
    this.before[row] = valueAt(whole.before, row);
  }

  #rowsOf(track: number): Uint32Array {
    return (this.#rows[track] ??= this.#rowsAmong(byReach(this.#store, track)));
  }

  #rowsAmong(rows: Uint32Array): Uint32Array {
    const among = this.#part?.among;
    return among ? rows.filter((row) => among.has(row)) : rows;
  }

  #labelsOf(track: number): TrackLabels {
    return (this.#tracks[track] ??= this.#newLabelsOf(track));
  }

  #newLabelsOf(track: number): TrackLabels {
    const rows = this.#rowsOf(track);
    const store = this.#store;
    const { fit, coarsest, mostExtraLanes } = this.#options;
    const labels = this.#labelling;
    const keptLanes = this.#keptLanes.get(track);
    const baseLanes = keptLanes ?? this.#options.baseLanes[track] ?? 1;
    const mostLanes = keptLanes ?? (mostExtraLanes === undefined ? undefined : baseLanes + mostExtraLanes);
    return new TrackLabels(
      {
        starts: pick(store.outerStarts, rows, Float64Array),
        ends: pick(store.outerEnds, rows, Float64Array),
        importance: pick(store.importance, rows, Uint8Array),
        labelWidth: (index) => this.widthOf(valueAt(rows, index)),
        labels,
        ...(labels.mayStandBefore && { behindUpTo: (index: number): number => {
          const row = valueAt(rows, index);
          const scale = Math.max(0, fit.end - valueAt(store.outerEnds, row)) / (labels.reachPx(this.widthOf(row)) + EDGE_FADE_PX);
          return scale >= fit.msPerPx ? Infinity : scale;
        } }),
        mayBeInside: (index): boolean => !hasSeveralDates(store, valueAt(rows, index)),
        baseLanes,
        ...(mostLanes !== undefined && { mostLanes }),
        coarsest,
        openBelow: fit.msPerPx * OPEN_LANE_BELOW,
        extraLaneScale: (extra): number => fit.msPerPx * EXTRA_LANE_SCALE * 2 ** (-extra / 2),
      },
      fit,
      {
        setPlace: (index, lane, scale, isBefore): void => {
          const row = valueAt(rows, index);
          this.lanes[row] = lane;
          this.scales[row] = scale;
          this.before[row] = isBefore ? 1 : 0;
          this.#decided += 1;
        },
        scaleOf: (index) => valueAt(this.scales, valueAt(rows, index)),
        isBefore: (index) => valueAt(this.before, valueAt(rows, index)) === 1,
      },
    );
  }
}

/** The rows whose home a track is, by the place where their marks begin. */
function byReach(store: EventStore, track: number): Uint32Array {
  const rows = store.homeRowsOf(track);
  if (store.outerStarts === store.starts) return rows;
  return rows.slice().sort((a, b) => valueAt(store.outerStarts, a) - valueAt(store.outerStarts, b) || a - b);
}

/** What a column says of some rows. */
function pick<Column extends Float64Array | Uint8Array>(column: Column, rows: Uint32Array, Picked: new (length: number) => Column): Column {
  const picked = new Picked(rows.length);
  for (let index = 0; index < rows.length; index += 1) picked[index] = column[rows[index]!]!;
  return picked;
}
