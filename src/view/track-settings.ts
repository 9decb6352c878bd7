import { clamp, isNumber } from '../base/number.js';
import { isRecord } from '../base/record.js';

/**
 * How a reader has arranged the tracks, by their ids, as plain data that can be kept and set again. What it leaves out is as the dataset
 * has it; ids that a dataset does not have mean nothing.
 */
export interface TrackSettings {
  /**
   * Ids in the order that is wanted; tracks that are left out follow in the order of the dataset. A nested track keeps to its own: this
   * orders those that stand under the same track.
   */
  readonly order?: readonly string[];
  /** Ids of tracks that are not shown, with all that stands under them. */
  readonly hidden?: readonly string[];
  /** Ids of tracks that are a slim strip; of those with others under them, that are closed. */
  readonly collapsed?: readonly string[];
  /** Ids of tracks that stand above the others and stay there while those scroll. */
  readonly pinned?: readonly string[];
  /** How many lanes a track has, by its id, where that does not follow from its events. */
  readonly heights?: Readonly<Record<string, number>>;
  /** Width of the column of names, CSS px, in containers that have one. */
  readonly namesPx?: number;
}

/** The settings that are lists of tracks with something about them. */
export type TrackMark = 'hidden' | 'collapsed' | 'pinned';

/** Nothing is arranged in another way than the dataset has it. */
export const NO_SETTINGS: TrackSettings = {};

/** The fewest and the most lanes that a reader may give a track. */
export const MIN_LANES = 1;
export const MAX_LANES = 12;

/** How narrow and how wide the column of names may be, CSS px. */
export const MIN_NAMES_PX = 96;
export const MAX_NAMES_PX = 320;

/**
 * All ids in the order that the settings ask for.
 *
 * @param ids in the order of the dataset
 * @example orderedIds({ order: ['c'] }, ['a', 'b', 'c']) // ['c', 'a', 'b']
 */
export function orderedIds({ order = [] }: TrackSettings, ids: readonly string[]): readonly string[] {
  const known = new Set(ids);
  const first = new Set(order.filter((id) => known.has(id)));
  return first.size === 0 ? ids : [...first, ...ids.filter((id) => !first.has(id))];
}

/** Whether a track is hidden, collapsed or pinned. */
export function isMarked(settings: TrackSettings, mark: TrackMark, id: string): boolean {
  return settings[mark]?.includes(id) ?? false;
}

/**
 * What of a value, as from an old link, are settings of tracks: ids, each once, and numbers within their bounds.
 *
 * @param ids of the tracks that there are; without them, any id may be one
 * @example readTrackSettings({ hidden: ['atlantis', 'japan'], heights: { japan: 99 } }, ['japan']) // { hidden: ['japan'], heights: { japan: 12 } }
 */
export function readTrackSettings(value: unknown, ids?: readonly string[]): TrackSettings {
  if (value === NO_SETTINGS || !isRecord(value)) return NO_SETTINGS;
  const known = ids && new Set(ids);
  const isKnown = (id: unknown): id is string => typeof id === 'string' && (known?.has(id) ?? true);
  const idsIn = (list: unknown): readonly string[] => (Array.isArray(list) ? [...new Set(list.filter(isKnown))] : []);
  const heights = isRecord(value['heights']) ? Object.entries(value['heights']) : [];
  const { namesPx } = value;
  return tidy({
    order: idsIn(value['order']),
    hidden: idsIn(value['hidden']),
    collapsed: idsIn(value['collapsed']),
    pinned: idsIn(value['pinned']),
    heights: Object.fromEntries(heights.flatMap(([id, lanes]) => (
      isKnown(id) && isNumber(lanes) ? [[id, clamp(Math.round(lanes), MIN_LANES, MAX_LANES)] as const] : []
    ))),
    ...(isNumber(namesPx) && { namesPx: clamp(Math.round(namesPx), MIN_NAMES_PX, MAX_NAMES_PX) }),
  });
}

/** Settings without what says nothing. */
export function tidy({ order = [], hidden = [], collapsed = [], pinned = [], heights = {}, namesPx }: TrackSettings): TrackSettings {
  return {
    ...(order.length > 0 && { order }),
    ...(hidden.length > 0 && { hidden }),
    ...(collapsed.length > 0 && { collapsed }),
    ...(pinned.length > 0 && { pinned }),
    ...(Object.keys(heights).length > 0 && { heights }),
    ...(namesPx !== undefined && { namesPx }),
  };
}
