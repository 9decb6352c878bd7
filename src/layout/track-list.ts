import { isMarked, NO_SETTINGS, orderedIds } from '../view/track-settings.js';
import { trackTree } from '../model/track-tree.js';
import type { EventStore } from '../store/event-store.js';
import type { RowFilter } from '../store/query-store.js';
import type { TrackSettings } from '../view/track-settings.js';

/** A row of the picture: a track, or a closed group of tracks as one. Tracks are numbered as in the dataset. */
export interface ListedTrack {
  /** The track that the row is headed by. */
  readonly track: number;
  /** What the store is asked for: the track itself, or the group that is closed into its row. */
  readonly source: number;
  /** Every track that the row stands for. */
  readonly members: readonly number[];
  /** The track whose row it stands under; −1 for none. */
  readonly under: number;
  /** 1 for those that stand under none, 2 for those under these. */
  readonly level: number;
  /** Whether rows can stand under it, and do. */
  readonly group: 'open' | 'closed' | undefined;
  /** Whether it is a slim strip. */
  readonly isCollapsed: boolean;
  /** Whether it stands above the others and stays there while those scroll. */
  readonly isPinned: boolean;
  /** How many lanes it keeps; `undefined` where its events open them. */
  readonly keptLanes: number | undefined;
}

/** The rows of a picture, from its top. */
export interface TrackList {
  readonly rows: readonly ListedTrack[];
  /** Tracks that a reader has hidden, in order; not those that went along with one of them. */
  readonly hidden: readonly number[];
}

/**
 * Which rows there are, and in which order: tracks as the settings order them, each followed by those under it unless it is closed, the
 * pinned ones first.
 *
 * A track that is pinned leaves the track it stands under, and is at level 1.
 */
export function listTracks(store: EventStore, settings: TrackSettings = NO_SETTINGS): TrackList {
  const { tracks } = store.about;
  const ids = tracks.map(({ id }) => id);
  const rank = new Map(orderedIds(settings, ids).map((id, place) => [id, place]));
  const idOf = (track: number): string => ids[track] ?? '';
  const sorted = (siblings: readonly number[]): number[] => [...siblings].sort((a, b) => (rank.get(idOf(a)) ?? 0) - (rank.get(idOf(b)) ?? 0));
  const is = (mark: 'hidden' | 'collapsed' | 'pinned', track: number): boolean => isMarked(settings, mark, idOf(track));
  const tree = trackTree(tracks);

  const hidden: number[] = [];
  const pinned: number[] = [];
  const look = (track: number, isInPinned: boolean): void => {
    if (is('hidden', track)) {
      hidden.push(track);
      return;
    }
    if (!isInPinned && is('pinned', track)) pinned.push(track);
    for (const child of sorted(tree.children[track] ?? [])) look(child, isInPinned || is('pinned', track));
  };
  for (const root of sorted(tree.roots)) look(root, false);
  const isLifted = new Set(pinned);

  const childrenOf = (track: number): number[] => sorted(tree.children[track] ?? []).filter((child) => !is('hidden', child) && !isLifted.has(child));
  const below = (track: number): number[] => [track, ...childrenOf(track).flatMap(below)];
  const rowsOf = (track: number, under: number, level: number, isPinned: boolean): ListedTrack[] => {
    const children = childrenOf(track);
    const isCollapsed = is('collapsed', track);
    const isClosed = children.length > 0 && isCollapsed;
    const members = isClosed ? below(track) : [track];
    const row: ListedTrack = {
      track, under, level, members, isPinned,
      source: isClosed ? store.groupOf(members) : track,
      group: children.length === 0 ? undefined : isClosed ? 'closed' : 'open',
      isCollapsed: isCollapsed && !isClosed,
      keptLanes: settings.heights?.[idOf(track)],
    };
    return [row, ...(isClosed ? [] : children.flatMap((child) => rowsOf(child, track, level + 1, isPinned)))];
  };
  return {
    rows: [
      ...sorted(pinned).flatMap((track) => rowsOf(track, -1, 1, true)),
      ...sorted(tree.roots).filter((root) => !is('hidden', root) && !isLifted.has(root)).flatMap((root) => rowsOf(root, -1, 1, false)),
    ],
    hidden,
  };
}

/** The place of the row that shows a track, itself or closed into a group; −1 where none does. */
export function placeOfTrack(rows: readonly ListedTrack[], track: number): number {
  return rows.findIndex(({ members }) => members.includes(track));
}

/** The place of the row that an event stands in: that of its home, else that of the first of its other actors which is shown; −1 for none. */
export function placeOfEvent(rows: readonly ListedTrack[], store: EventStore, row: number): number {
  if (row < 0 || row >= store.size) return -1;
  for (const track of store.actorsOf(row)) {
    const place = placeOfTrack(rows, track);
    if (place >= 0) return place;
  }
  return -1;
}

/** The place of the row of a track, where the event has an actor in it; else that of the row that the event stands in. */
export function placeInTrack(rows: readonly ListedTrack[], store: EventStore, row: number, track: number): number {
  const place = placeOfTrack(rows, track);
  const takesPart = row >= 0 && row < store.size && store.actorsOf(row).some((actor) => rows[place]?.members.includes(actor));
  return takesPart ? place : placeOfEvent(rows, store, row);
}

/**
 * Which events are shown at all, where a reader has hidden tracks: those that pass and have an actor whose track is shown.
 *
 * @param filter which events take part apart from that
 */
export function shownEvents({ rows, hidden }: TrackList, store: EventStore, filter: RowFilter | undefined): RowFilter | undefined {
  if (hidden.length === 0) return filter;
  const isShown = new Uint8Array(store.trackCount);
  for (const { members } of rows) for (const track of members) isShown[track] = 1;
  return { ...filter, has: (row) => (filter?.has(row) ?? true) && store.actorsOf(row).some((track) => isShown[track] === 1) };
}

/** The places of the rows that a row can change places with: those under the same one, among the pinned or among the others. */
export function siblingsOf(rows: readonly ListedTrack[], place: number): readonly number[] {
  const own = rows[place];
  if (!own) return [];
  return rows.flatMap((row, other) => (row.under === own.under && row.level === own.level && row.isPinned === own.isPinned ? [other] : []));
}
