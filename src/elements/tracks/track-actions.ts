import { giveLanes, markTrack, moveTrack } from '../../view/arrange-tracks.js';
import { isMarked, MAX_LANES, MIN_LANES } from '../../view/track-settings.js';
import { placeOfTrack, siblingsOf } from '../../layout/track-list.js';
import type { LyingTrackWords } from '../messages/track-words-in.js';
import type { TrackMark, TrackSettings } from '../../view/track-settings.js';
import type { TrackRow } from '../../layout/track-rows.js';

/** The tracks as they are arranged now. */
export interface Arranged {
  readonly settings: TrackSettings;
  /** Ids of all tracks, in the order of the dataset. */
  readonly ids: readonly string[];
  readonly rows: readonly TrackRow[];
}

/** Another arrangement, and what is said about it, after the name of the track. */
export interface Rearranged {
  readonly settings: TrackSettings;
  readonly said: (name: string, words: LyingTrackWords) => string;
}

/** A track moved by one place among its like; `undefined` where there is no further place. */
export function movedBy(arranged: Arranged, track: number, by: 1 | -1): Rearranged | undefined {
  const { rows } = arranged;
  const siblings = siblingsOf(rows, placeOfTrack(rows, track));
  const at = siblings.indexOf(placeOfTrack(rows, track));
  if (siblings[at + by] === undefined) return undefined;
  const before = siblings[by < 0 ? at - 1 : at + 2];
  return movedBefore(arranged, track, before === undefined ? undefined : rows[before]?.track);
}

/** What is said of a track that {@link movedBy} finds no further place for. */
export function saidOfEnd({ rows }: Arranged, track: number): Rearranged['said'] {
  const siblings = siblingsOf(rows, placeOfTrack(rows, track));
  return (name, words) => words.stays(name, siblings.indexOf(placeOfTrack(rows, track)) + 1, siblings.length);
}

/** A track moved to before another one of its like; behind all of them without one. */
export function movedBefore({ settings, ids, rows }: Arranged, track: number, before: number | undefined): Rearranged | undefined {
  const siblings = siblingsOf(rows, placeOfTrack(rows, track)).map((place) => rows[place]?.track ?? -1);
  const others = siblings.filter((sibling) => sibling !== track);
  const at = before === undefined ? others.length : others.indexOf(before);
  const id = ids[track];
  if (id === undefined || at < 0) return undefined;
  // Behind the last of its like, not behind whatever else the dataset has.
  const follower = before ?? undefined;
  const last = others.at(-1);
  const moved = follower === undefined && last !== undefined
    ? moveTrack(moveTrack(settings, ids, id, ids[last]), ids, ids[last] ?? '', id)
    : moveTrack(settings, ids, id, follower === undefined ? undefined : ids[follower]);
  return moved === settings ? undefined : { settings: moved, said: (name, words) => words.moved(name, at + 1, siblings.length) };
}

/** A track collapsed, pinned or hidden, or not any more. */
export function marked({ settings, ids }: Arranged, row: Pick<TrackRow, 'track' | 'group'>, mark: TrackMark, holds: boolean): Rearranged {
  const id = ids[row.track] ?? '';
  const what = mark === 'collapsed' && row.group !== undefined ? (holds ? 'closed' : 'opened')
    : mark === 'collapsed' ? (holds ? 'collapsed' : 'expanded')
      : mark === 'pinned' ? (holds ? 'pinned' : 'unpinned')
        : holds ? 'hidden' : 'shown';
  return { settings: markTrack(settings, mark, id, holds), said: (name, words) => `${name}: ${what === 'pinned' ? words.pinned : words.said[what]}` };
}

/** A track with other lanes; `undefined` for as many as its events open. */
export function withLanes({ settings, ids }: Arranged, track: number, lanes: number | undefined): Rearranged | undefined {
  const given = giveLanes(settings, ids[track] ?? '', lanes);
  if (given === settings) return undefined;
  const now = given.heights?.[ids[track] ?? ''];
  return { settings: given, said: (name, words) => `${name}: ${now === undefined ? words.automatic : words.lanes(now)}` };
}

/** How many lanes a row has, open or kept. */
export function lanesOf({ keptLanes, lanes }: TrackRow): number {
  return keptLanes ?? lanes.filter((height) => height > 0).length;
}

/** A row with a lane more or less than it has; `undefined` where that cannot be. */
export function lanesBy(arranged: Arranged, row: TrackRow, by: 1 | -1): Rearranged | undefined {
  const lanes = lanesOf(row) + by;
  return lanes < MIN_LANES || lanes > MAX_LANES ? undefined : withLanes(arranged, row.track, lanes);
}

/** Whether a track is marked so. */
export function has({ settings, ids }: Arranged, mark: TrackMark, track: number): boolean {
  return isMarked(settings, mark, ids[track] ?? '');
}
