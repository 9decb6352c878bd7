import { clusterAround } from './hits.js';
import { countedBins } from './lay-out.js';
import { firstIndexWhere } from '../base/bisect.js';
import { layTrack } from './lay-track.js';
import { queryStore } from '../store/query-store.js';
import { valueAt } from '../base/number.js';
import type { ClusterHit, EventHit, Hit } from './hits.js';
import type { EventStore } from '../store/event-store.js';
import type { Instant } from '../time/instant.js';
import type { LayoutInput } from './layout-input.js';
import type { RowFilter } from '../store/query-store.js';
import type { TrackRow } from './track-rows.js';
import type { ViewWindow } from '../view/view-window.js';

/** Several events of a track that a run of columns stands for, or the bar of a date. */
export interface Counted {
  readonly count: number;
  /** Rows of the first and the last of them in time. */
  readonly first: number;
  readonly last: number;
  /** All of them begin before that. */
  readonly until: Instant;
  /** Whether they all have one date. */
  readonly isDate?: boolean;
}

/** Where one stops on the way along the row of a track: at an event that stands by itself, or at a count of several. */
export interface Stop {
  /** Of the event; of a count, of the first one of it that begins in the window. */
  readonly row: number;
  readonly counted?: Counted;
}

/** What the stops of a row follow from, beside what is laid out in it. */
interface StopsInput {
  readonly store: EventStore;
  readonly window: ViewWindow;
  readonly filter?: RowFilter | undefined;
}

/** The least number of events that are a count and not an event. */
const LEAST_COUNTED = 2;

/**
 * What stands in the row of a track, event by event and count by count, as a reader sees it. An event that is the only one in its column is
 * counted with the others of the run.
 */
export class RowStops {
  /** In order of time: those that begin in the window. A name may reach into it from beyond, past what is still hidden there. */
  readonly stops: readonly Stop[];
  readonly #input: StopsInput;
  /** Of the track, by row. */
  readonly #rows: Uint32Array;
  readonly #clusters: readonly ClusterHit[];
  readonly #standing: ReadonlySet<number>;

  /** @param hits what can be pointed at in the row */
  constructor(input: StopsInput, { source }: Pick<TrackRow, 'source'>, hits: readonly Hit[]) {
    this.#input = input;
    this.#rows = input.filter?.rowsOf?.(source) ?? input.store.rowsOf(source);
    this.#clusters = hits.filter((hit): hit is ClusterHit => hit.kind === 'cluster' && hit.count >= LEAST_COUNTED);
    const events = hits.filter((hit): hit is EventHit => hit.kind === 'event');
    this.#standing = new Set(events.filter(({ row, isCounted }) => isCounted !== true || !this.#clusterAround(row)).map(({ row }) => row));
    const { store: { starts }, window: { start, end } } = input;
    const inView = [...this.#standing].filter((row) => valueAt(starts, row) >= start && valueAt(starts, row) < end);
    const counts = this.#clusters.flatMap((cluster) => this.#stopAt(cluster) ?? []);
    this.stops = [...inView.map((row): Stop => ({ row })), ...counts].sort((a, b) => a.row - b.row);
  }

  /** The count that an event is in; `undefined` where it stands by itself or is not in the row. */
  countOf(row: number): Stop | undefined {
    const cluster = this.#isCounted(row) ? this.#clusterAround(row) : undefined;
    return cluster && this.#stopAt(cluster);
  }

  /** What a cluster stands for; `undefined` where it stands for nothing that can be told. */
  countedIn(cluster: ClusterHit): Counted | undefined {
    // That one may be moved and clipped.
    const own = this.#clusters.find(({ isDate, span }) => isDate === cluster.isDate && span.start === cluster.span.start && span.end === cluster.span.end);
    return own && this.#countedIn(own);
  }

  /** Where one comes to the row: the first event that stands by itself; where none does, the first count. */
  get first(): Stop | undefined {
    return this.stops.find(({ counted }) => counted === undefined) ?? this.stops[0];
  }

  /**
   * The stop after, or with −1 before, an event or a count; not the count that the event is in.
   *
   * @param isCount whether one is at that count, not at the event
   */
  beside(row: number, isCount: boolean, by: 1 | -1): Stop | undefined {
    const own = this.countOf(row);
    const from = isCount && own ? own.row : row;
    const others = own ? this.stops.filter((stop) => stop.row !== own.row) : this.stops;
    return by > 0 ? others.find((stop) => stop.row > from) : others.findLast((stop) => stop.row < from);
  }

  #stopAt(cluster: ClusterHit): Stop | undefined {
    const { start, end } = this.#input.window;
    const counted = this.#countedIn(cluster);
    const { from, to } = this.#reachOf(cluster);
    const shown = this.#memberAmong(cluster, Math.max(from, this.#indexFrom(start)), Math.min(to, this.#indexFrom(end)), 1);
    return shown < 0 || !counted ? undefined : { row: shown, counted };
  }

  #countedIn(cluster: ClusterHit): Counted | undefined {
    const { count, span: { end: until }, isDate } = cluster;
    const { from, to } = this.#reachOf(cluster);
    const first = this.#memberAmong(cluster, from, to, 1);
    const last = this.#memberAmong(cluster, from, to, -1);
    return first < 0 ? undefined : { count, first, last, until, ...(isDate && { isDate }) };
  }

  /** Where in the track's rows the events of a cluster are. */
  #reachOf({ isDate, span }: ClusterHit): { readonly from: number; readonly to: number } {
    const { starts } = this.#input.store;
    const from = this.#indexFrom(span.start);
    return { from, to: isDate ? firstIndexWhere(from, this.#rows.length, (index) => valueAt(starts, valueAt(this.#rows, index)) > span.start) : this.#indexFrom(span.end) };
  }

  #indexFrom(instant: Instant): number {
    const { starts } = this.#input.store;
    return firstIndexWhere(0, this.#rows.length, (index) => valueAt(starts, valueAt(this.#rows, index)) >= instant);
  }

  /** The first event of a cluster among some of the track's rows, or with −1 the last; −1 for none. */
  #memberAmong(cluster: ClusterHit, from: number, to: number, by: 1 | -1): number {
    for (let at = by > 0 ? from : to - 1; at >= from && at < to; at += by) {
      const row = valueAt(this.#rows, at);
      if (this.#isCounted(row) && this.#clusterAround(row) === cluster) return row;
    }
    return -1;
  }

  #isCounted(row: number): boolean {
    return row >= 0 && !this.#standing.has(row) && (this.#input.filter?.has(row) ?? true);
  }

  #clusterAround(row: number): ClusterHit | undefined {
    const { starts, ends } = this.#input.store;
    return clusterAround(this.#clusters, starts[row] ?? NaN, ends[row] ?? NaN);
  }
}

/** The stops of a row as it would be laid out from an input, wherever it stands in the picture. */
export function stopsIn(input: LayoutInput, row: TrackRow): RowStops {
  const { store, filter, window } = input;
  const bins = countedBins(window);
  const [answer] = queryStore(store, { tracks: [row.source], ...bins, filter });
  // How high columns are does not matter.
  return new RowStops(input, row, answer ? layTrack(input, { ...row, top: row.y, bottom: row.y + row.height }, answer, { ms: bins.binMs, peak: 1 }).hits : []);
}
