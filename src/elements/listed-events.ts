import type { RowFilter } from '../store/query-store.js';
import type { TimelineInsight } from './companions.js';

/** The tracks that list and table show, in the order that the timeline shows them in; those of a closed group one by one. */
export function listedTracks({ tracks }: Pick<TimelineInsight, 'tracks'>): readonly number[] {
  return tracks.rows.flatMap(({ members }) => members);
}

/** The events that they show: those that the filter lets through, whether the timeline hides the others or dims them. */
export function listedRows({ filter }: TimelineInsight): RowFilter | undefined {
  return filter.passing;
}
