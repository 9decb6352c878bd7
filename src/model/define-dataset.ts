import type { Dataset } from './dataset.js';

/**
 * The dataset as given, with every reference checked by the compiler: a track, kind, source or event id that does not
 * exist is a type error where it is written.
 *
 * The ids that exist are those of `tracks`, `kinds`, `sources` and `events`; everything else may only name them. Parts
 * kept in other files stay checked when they are declared `as const satisfies readonly TimelineEvent<…>[]`.
 *
 * @example
 * export const history = defineDataset({
 *   id: 'x', title: 'X', sources: [], kinds: [{ id: 'war', label: 'War', shape: 'diamond' }],
 *   tracks: [{ id: 'japan', name: 'Japan' }],
 *   events: [{ id: 'a', title: 'A', date: '1904', kind: 'war', actors: ['japn'] }], // error: 'japn'
 * });
 */
export function defineDataset<
  const TrackId extends string,
  const KindId extends string,
  const SourceId extends string,
  const EventId extends string,
>(dataset: CheckedDataset<TrackId, KindId, SourceId, EventId>): Dataset<TrackId, KindId, SourceId, EventId> {
  return dataset;
}

/** A dataset whose references do not widen the vocabulary that they refer to. */
interface CheckedDataset<
  TrackId extends string,
  KindId extends string,
  SourceId extends string,
  EventId extends string,
> extends Omit<Dataset<NoInfer<TrackId>, NoInfer<KindId>, NoInfer<SourceId>, NoInfer<EventId>>, 'tracks' | 'kinds' | 'sources' | 'events'> {
  readonly tracks: readonly (Omit<Dataset<NoInfer<TrackId>>['tracks'][number], 'id'> & { readonly id: TrackId })[];
  readonly kinds: readonly (Omit<Dataset['kinds'][number], 'id'> & { readonly id: KindId })[];
  readonly sources: readonly (Omit<Dataset['sources'][number], 'id'> & { readonly id: SourceId })[];
  readonly events: readonly (Omit<
    Dataset<NoInfer<TrackId>, NoInfer<KindId>, NoInfer<SourceId>>['events'][number],
    'id'
  > & { readonly id: EventId })[];
}
