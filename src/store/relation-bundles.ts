import { lowerBound } from '../base/bisect.js';
import { NumberSorter } from './number-sorter.js';
import { powerOfTwoAtMost, valueAt } from '../base/number.js';
import { RELATION_TYPES } from './relation-index.js';
import { resultOf } from '../base/steps.js';
import type { RelationType } from '../model/dataset.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import type { EventStore } from './event-store.js';
import type { RelationIndex } from './relation-index.js';

/** Relations of one type from one track to another that begin near to each other, and end so. */
export interface Bundle {
  readonly type: RelationType;
  /** How many they are. */
  readonly count: number;
  /** The number of the relation, where it is a single one; else that of the first. */
  readonly link: number;
  /** Tracks: where the argument starts, and where it leads to. */
  readonly sourceTrack: number;
  readonly targetTrack: number;
  /** The middle of when the events begin. */
  readonly sourceInstant: Instant;
  readonly targetInstant: Instant;
}

/** How close relations are bundled. */
export interface BundleScale {
  /** ms; no shorter than what is too close to be told apart on the screen. */
  readonly binMs: number;
  readonly windowMs: number;
  /** More bundles than these are not to be seen at once. */
  readonly most: number;
}

/** Bundles for one length of bins; for 0, every relation is its own. */
interface Level {
  readonly binMs: number;
  readonly bundles: readonly Bundle[];
  /** The beginning of the bin of each end, ascending, and which bundle it is of. */
  readonly sources: Ends;
  readonly targets: Ends;
  /** How many ends lie in the fullest window of some length. */
  readonly fullest: Map<number, number>;
}

interface Ends {
  readonly instants: Float64Array;
  readonly bundles: Uint32Array;
}

/**
 * Relations in bundles, as close as a scale needs: which ones belong together follows from scale and bins that are fixed
 * in time, so that nothing changes while the window moves, and what a window costs is what there is to draw in it.
 */
export class RelationBundles {
  readonly #store: EventStore;
  readonly #index: RelationIndex;
  readonly #links: ArrayLike<number>;
  readonly #levels = new Map<number, Level>();

  /** @param links numbers of the relations that take part */
  constructor(store: EventStore, index: RelationIndex, links: ArrayLike<number>) {
    this.#store = store;
    this.#index = index;
    this.#links = links;
  }

  /**
   * The bundles with an end in a window, the largest last: single relations where few enough are in sight at the scale,
   * wherever one looks; else bins of a power of two of ms, as short as may be.
   */
  inWindow(window: Span, scale: BundleScale): readonly Bundle[] {
    const level = this.#levelFor(scale);
    const found = new Set<number>();
    for (const { instants, bundles } of [level.sources, level.targets]) {
      const to = lowerBound(instants, window.end);
      for (let at = lowerBound(instants, window.start - level.binMs * (1 - Number.EPSILON)); at < to; at += 1) found.add(valueAt(bundles, at));
    }
    const drawn = [...found].map((bundle) => level.bundles[bundle]!);
    drawn.sort((a, b) => a.count - b.count || a.link - b.link);
    return drawn.slice(Math.max(0, drawn.length - scale.most));
  }

  /** The finest level at which no window of that length has too many. */
  #levelFor({ binMs, windowMs, most }: BundleScale): Level {
    const longest = twoPowerFrom(windowMs);
    const single = this.#level(0);
    if (fullestIn(single, longest) <= most) return single;
    const { extent } = this.#store;
    for (let level = this.#level(twoPowerFrom(binMs)); ; level = this.#level(2 * level.binMs)) {
      if (fullestIn(level, longest) <= most || level.binMs > extent.end - extent.start) return level;
    }
  }

  #level(binMs: number): Level {
    let level = this.#levels.get(binMs);
    if (level === undefined) {
      // Bins nest: half as long ones say all that longer ones need.
      const finer = this.#levels.get(binMs / 2)?.bundles ?? this.#levels.get(0)?.bundles;
      level = makeLevel(binMs, binMs > 0 && finer ? joined(finer, binMs) : this.#singles());
      this.#levels.set(binMs, level);
    }
    return level;
  }

  #singles(): Bundle[] {
    const { starts } = this.#store;
    return Array.from(this.#links, (link): Bundle => {
      const source = this.#index.sourceOf(link);
      const target = this.#index.targetOf(link);
      return {
        type: this.#index.typeOf(link), count: 1, link,
        sourceTrack: this.#store.homeOf(source), targetTrack: this.#store.homeOf(target),
        sourceInstant: valueAt(starts, source), targetInstant: valueAt(starts, target),
      };
    });
  }
}

/** The bundles whose ends lie in the same bins, made one. */
function joined(bundles: readonly Bundle[], binMs: number): Bundle[] {
  const byKey = new Map<number | string, Bundle>();
  const keyOf = keysFor(bundles, binMs);
  for (const bundle of bundles) {
    const key = keyOf(bundle);
    const other = byKey.get(key);
    byKey.set(key, other ? together(other, bundle) : bundle);
  }
  return [...byKey.values()];
}

/** What bundles that belong together have in common: as one number, where that has room for it. */
function keysFor(bundles: readonly Bundle[], binMs: number): (bundle: Bundle) => number | string {
  let [first, last, tracks] = [Infinity, -Infinity, 0];
  for (const { sourceInstant, targetInstant, sourceTrack, targetTrack } of bundles) {
    first = Math.min(first, sourceInstant, targetInstant);
    last = Math.max(last, sourceInstant, targetInstant);
    tracks = Math.max(tracks, sourceTrack + 1, targetTrack + 1);
  }
  const firstBin = binOf(first, binMs);
  const bins = binOf(last, binMs) - firstBin + 1;
  const isOneNumber = bins * bins * tracks * tracks * RELATION_TYPES.length < Number.MAX_SAFE_INTEGER;
  return ({ type, sourceInstant, targetInstant, sourceTrack, targetTrack }) => {
    const source = binOf(sourceInstant, binMs) - firstBin;
    const target = binOf(targetInstant, binMs) - firstBin;
    const kind = (RELATION_TYPES.indexOf(type) * tracks + sourceTrack) * tracks + targetTrack;
    return isOneNumber ? (kind * bins + source) * bins + target : `${kind} ${source} ${target}`;
  };
}

function together(a: Bundle, b: Bundle): Bundle {
  const count = a.count + b.count;
  const mean = (of: (bundle: Bundle) => number): number => of(a) + (of(b) - of(a)) * (b.count / count);
  return {
    ...a, count, link: Math.min(a.link, b.link),
    sourceInstant: mean(({ sourceInstant }) => sourceInstant), targetInstant: mean(({ targetInstant }) => targetInstant),
  };
}

function makeLevel(binMs: number, bundles: readonly Bundle[]): Level {
  return {
    binMs, bundles, fullest: new Map(),
    sources: endsOf(bundles, binMs, ({ sourceInstant }) => sourceInstant), targets: endsOf(bundles, binMs, ({ targetInstant }) => targetInstant),
  };
}

function endsOf(bundles: readonly Bundle[], binMs: number, instantOf: (bundle: Bundle) => Instant): Ends {
  const begins = Float64Array.from(bundles, (bundle) => (binMs > 0 ? binOf(instantOf(bundle), binMs) * binMs : instantOf(bundle)));
  const sorter = new NumberSorter(bundles.length);
  resultOf(sorter.sortBy('ascending', (numbers, order, from, to) => { for (let at = from; at < to; at += 1) numbers[at] = valueAt(begins, valueAt(order, at)); }));
  return { instants: Float64Array.from(sorter.order, (at) => valueAt(begins, at)), bundles: Uint32Array.from(sorter.order) };
}

function binOf(instant: Instant, binMs: number): number {
  return Math.floor(instant / binMs);
}

/** The most ends that any window of a length has in it: no fewer than its bundles. */
function fullestIn(level: Level, windowMs: number): number {
  let fullest = level.fullest.get(windowMs);
  if (fullest === undefined) {
    const all = new Float64Array(2 * level.bundles.length);
    all.set(level.sources.instants);
    all.set(level.targets.instants, level.bundles.length);
    all.sort();
    fullest = 0;
    for (let first = 0, end = 0; end < all.length; end += 1) {
      while (valueAt(all, end) - valueAt(all, first) > windowMs + level.binMs) first += 1;
      fullest = Math.max(fullest, end - first + 1);
    }
    level.fullest.set(windowMs, fullest);
  }
  return fullest;
}

function twoPowerFrom(value: number): number {
  const power = powerOfTwoAtMost(value);
  return power === value ? power : power * 2;
}
