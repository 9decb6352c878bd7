import { clamp } from '../base/number.js';
import { isMarked, MAX_LANES, MAX_NAMES_PX, MIN_LANES, MIN_NAMES_PX, orderedIds, tidy } from './track-settings.js';
import type { TrackMark, TrackSettings } from './track-settings.js';

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
  return tidy({ ...settings, heights: lanes === undefined ? others : { ...others, [id]: clamp(Math.round(lanes), MIN_LANES, MAX_LANES) } });
}

/** The column of names as wide as this, CSS px; `undefined` for as wide as it is by itself. */
export function giveNamesWidth(settings: TrackSettings, px: number | undefined): TrackSettings {
  const { namesPx, ...others } = settings;
  const wanted = px === undefined ? undefined : clamp(Math.round(px), MIN_NAMES_PX, MAX_NAMES_PX);
  if (namesPx === wanted) return settings;
  return wanted === undefined ? others : { ...others, namesPx: wanted };
}
