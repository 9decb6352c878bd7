import type { Track } from './track.js';

/** Which tracks stand under which, by their places in the dataset. */
export interface TrackTree {
  /** Those that stand under none. */
  readonly roots: readonly number[];
  /** By track: those right under it. */
  readonly children: readonly (readonly number[])[];
}

/** The tree that the parents of tracks make. A parent that there is not, or under which it would stand under itself, is none. */
export function trackTree(tracks: readonly Pick<Track, 'id' | 'parent'>[]): TrackTree {
  const indexes = new Map(tracks.map(({ id }, index) => [id, index]));
  const parents = tracks.map(({ parent }) => (parent === undefined ? undefined : indexes.get(parent)));
  const children = tracks.map((): number[] => []);
  const roots: number[] = [];
  parents.forEach((parent, track) => {
    if (parent === undefined || comesBack(parents, track)) roots.push(track);
    else children[parent]?.push(track);
  });
  return { roots, children };
}

/** Whether the way up from a track leads back to it. */
function comesBack(parents: readonly (number | undefined)[], track: number): boolean {
  let at = parents[track];
  for (let steps = 0; at !== undefined && steps <= parents.length; steps += 1) {
    if (at === track) return true;
    at = parents[at];
  }
  return false;
}
