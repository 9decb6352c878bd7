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

/**
 * A track moved to before another one.
 *
 * @param ids    in the order of the dataset
 * @param before the id that is to follow it; `undefined` moves it behind all
 */
export function moveTrack(settings: TrackSettings, ids: readonly string[], id: string, before: string | undefined): TrackSettings {
  const order = orderedIds(settings, ids);
  if (!order.includes(id) || before === id) return settings;
  const others = order.filter((other) => other !== id);
  const at = before === undefined ? others.length : others.indexOf(before);
  if (at < 0) return settings;
  const moved = [...others.slice(0, at), id, ...others.slice(at)];
  return moved.every((other, i) => other === order[i]) ? settings : tidy({ ...settings, order: moved });
}

/** Whether a track is hidden, collapsed or pinned. */
export function isMarked(settings: TrackSettings, mark: TrackMark, id: string): boolean {
  return settings[mark]?.includes(id) ?? false;
}

/** A track hidden, collapsed or pinned, or not any more. */
export function markTrack(settings: TrackSettings, mark: TrackMark, id: string, holds: boolean): TrackSettings {
  if (isMarked(settings, mark, id) === holds) return settings;
  const before = settings[mark] ?? [];
  return tidy({ ...settings, [mark]: holds ? [...before, id] : before.filter((other) => other !== id) });
}

/** All hidden tracks shown again. */
export function showAllTracks(settings: TrackSettings): TrackSettings {
  return settings.hidden === undefined ? settings : tidy({ ...settings, hidden: [] });
}

/** A track with a number of lanes of its own; `undefined` leaves them to its events. */
export function giveLanes(settings: TrackSettings, id: string, lanes: number | undefined): TrackSettings {
  if (settings.heights?.[id] === lanes) return settings;
  const { [id]: _, ...others } = settings.heights ?? {};
  return tidy({ ...settings, heights: lanes === undefined ? others : { ...others, [id]: within(Math.round(lanes), MIN_LANES, MAX_LANES) } });
}

/** The column of names as wide as this, CSS px; `undefined` for as wide as it is by itself. */
export function giveNamesWidth(settings: TrackSettings, px: number | undefined): TrackSettings {
  const { namesPx, ...others } = settings;
  const wanted = px === undefined ? undefined : within(Math.round(px), MIN_NAMES_PX, MAX_NAMES_PX);
  if (namesPx === wanted) return settings;
  return wanted === undefined ? others : { ...others, namesPx: wanted };
}

/**
 * What of a value, as from an old link, are settings of tracks: ids, each once, and numbers within their bounds.
 *
 * @param ids of the tracks that there are; without them, any id may be one
 * @example readTrackSettings({ hidden: ['atlantis', 'japan'], heights: { japan: 99 } }, ['japan']) // { hidden: ['japan'], heights: { japan: 12 } }
 */
export function readTrackSettings(value: unknown, ids?: readonly string[]): TrackSettings {
  if (!isRecord(value)) return NO_SETTINGS;
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
      isKnown(id) && isNumber(lanes) ? [[id, within(Math.round(lanes), MIN_LANES, MAX_LANES)] as const] : []
    ))),
    ...(isNumber(namesPx) && { namesPx: within(Math.round(namesPx), MIN_NAMES_PX, MAX_NAMES_PX) }),
  });
}

/** Without what says nothing. */
function tidy({ order = [], hidden = [], collapsed = [], pinned = [], heights = {}, namesPx }: TrackSettings): TrackSettings {
  return {
    ...(order.length > 0 && { order }),
    ...(hidden.length > 0 && { hidden }),
    ...(collapsed.length > 0 && { collapsed }),
    ...(pinned.length > 0 && { pinned }),
    ...(Object.keys(heights).length > 0 && { heights }),
    ...(namesPx !== undefined && { namesPx }),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
