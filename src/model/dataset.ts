import type { Citation, Source } from './source.js';
import type { Text } from './text.js';
import type { TimelineEvent } from './event.js';
import type { Track } from './track.js';

/** The shapes that a kind of event can have; each keeps its meaning without colour. */
export type MarkShape =
  | 'circle' | 'ring' | 'diamond' | 'square' | 'document' | 'triangle-up' | 'triangle-down' | 'hexagon' | 'cross' | 'star'
  | 'half-start' | 'half-end';

/** A kind of event in the dataset's own vocabulary. */
export interface Kind<Id extends string = string> {
  readonly id: Id;
  readonly label: Text;
  readonly shape: MarkShape;
  readonly description?: Text;
}

/** A named stretch of time that concerns every track: the Cold War. */
export interface Period<SourceId extends string = string> {
  readonly id: string;
  readonly name: Text;
  /** EDTF interval. */
  readonly date: string;
  readonly description?: Text;
  readonly citations?: readonly Citation<SourceId>[];
}

/** How one event bears on another. */
export type RelationType = 'leads-to' | 'part-of' | 'responds-to' | 'succeeds' | 'contradicts';

/** A claim that one event bears on another, with the place where it can be checked. */
export interface Relation<EventId extends string = string, SourceId extends string = string> {
  readonly from: EventId;
  readonly to: EventId;
  readonly type: RelationType;
  readonly note?: Text;
  readonly citations?: readonly Citation<SourceId>[];
}

/** What a step of a story shows. */
export interface StoryView<TrackId extends string = string, EventId extends string = string> {
  /** EDTF: the window goes from the start of this … */
  readonly start: string;
  /** … to the end of this. */
  readonly end: string;
  readonly selected?: EventId;
  /** The tracks that matter here; the others step back. */
  readonly tracks?: readonly TrackId[];
}

/** One step of a story: a view, and what there is to see in it. */
export interface StoryStep<TrackId extends string = string, EventId extends string = string, SourceId extends string = string> {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly view: StoryView<TrackId, EventId>;
  readonly citations?: readonly Citation<SourceId>[];
}

/** A guided way through the events. */
export interface Story<TrackId extends string = string, EventId extends string = string, SourceId extends string = string> {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly steps: readonly StoryStep<TrackId, EventId, SourceId>[];
}

/**
 * A history: who, what, when, and how one knows. Plain data, the same in TypeScript and in JSON; dates are EDTF text
 * and references are ids.
 */
export interface Dataset<
  TrackId extends string = string,
  KindId extends string = string,
  SourceId extends string = string,
  EventId extends string = string,
> {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  /** BCP 47 tag of texts that name no language; English by default. */
  readonly language?: string;
  readonly tracks: readonly Track<TrackId>[];
  /** The vocabulary of event kinds; a kind that is used but not listed gets a circle. */
  readonly kinds: readonly Kind<KindId>[];
  readonly periods?: readonly Period<SourceId>[];
  readonly events: readonly TimelineEvent<TrackId, KindId, SourceId, EventId>[];
  readonly relations?: readonly Relation<EventId, SourceId>[];
  readonly sources: readonly Source<SourceId>[];
  readonly stories?: readonly Story<TrackId, EventId, SourceId>[];
  /** SPDX identifier or a sentence. */
  readonly license?: string;
  /** EDTF: the day up to which the dataset knows; open-ended events reach it. */
  readonly asOf?: string;
  readonly version?: string;
  readonly editors?: readonly string[];
}

/** A dataset without its events: whose history it is, and the vocabulary that events refer to. */
export type DatasetHead = Omit<Dataset, 'events'>;
