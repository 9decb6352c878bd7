import type { Citation } from './source.js';
import type { Text } from './text.js';

/** What an actor did in an event. Free text is allowed; these have labels in every language of the interface. */
export type ActorRole =
  | 'participant' | 'signatory' | 'host' | 'mediator' | 'initiator' | 'target' | 'victim' | 'ally' | 'belligerent'
  | 'author' | 'addressee' | 'sponsor' | 'supporter' | 'opponent' | 'abstainer' | 'observer' | 'builder' | 'owner'
  | 'site' | 'subject' | (string & {});

/** A track that took part, and how. */
export interface Actor<TrackId extends string = string> {
  readonly track: TrackId;
  readonly role?: ActorRole;
}

/** Where something happened; degrees, WGS 84. */
export interface Place {
  readonly name: Text;
  readonly lat?: number;
  readonly lon?: number;
}

/** A picture, recording or document that shows an event. */
export interface Media {
  readonly url: string;
  readonly type?: 'image' | 'audio' | 'video' | 'document';
  readonly alt?: Text;
  readonly caption?: Text;
  readonly credit?: Text;
}

/** A date in another calendar, as the source has it; the event's own `date` is the same day in EDTF. */
export interface OriginalDate {
  /** Whose calendar it was, as an id of the changes of calendar in `longview/calendars`, such as `russia`: cards explain its change. */
  readonly place?: string;
  readonly calendar: 'julian' | 'lunisolar-korean' | 'lunisolar-chinese' | 'japanese' | (string & {});
  readonly text: Text;
}

/** How one side tells an event that another tells otherwise. */
export interface Account<TrackId extends string = string, SourceId extends string = string> {
  /** Who says so. */
  readonly by: readonly TrackId[];
  /** What they say. */
  readonly text: Text;
  /** The EDTF date that they give, where it differs from the event's. */
  readonly date?: string;
  readonly citations?: readonly Citation<SourceId>[];
}

/** Something that happened: once, for a while, or since. One identity, drawn in the track of each of its actors. */
export interface TimelineEvent<
  TrackId extends string = string,
  KindId extends string = string,
  SourceId extends string = string,
  Id extends string = string,
> {
  readonly id: Id;
  readonly title: Text;
  /** A shorter title for the timeline, where the full one is long. */
  readonly label?: Text;
  /** EDTF: `1904-02-08/1905-09-05`, `1896-09`, `1863~`. */
  readonly date: string;
  readonly kind: KindId;
  /** Who took part. The first is the event's home track, where its label stands; the others show an echo. */
  readonly actors: readonly (TrackId | Actor<TrackId>)[];
  readonly description?: Text;
  /** 0–100, by default 50: who gets a label first where there is little room. */
  readonly importance?: number;
  readonly place?: Place;
  readonly media?: readonly Media[];
  readonly citations?: readonly Citation<SourceId>[];
  /** What a reader should know about the date: rival datings, time zones, doubtful sources. */
  readonly dateNote?: Text;
  readonly originalDate?: OriginalDate;
  readonly accounts?: readonly Account<TrackId, SourceId>[];
  /** A remark of the editors, such as where sources differ. */
  readonly note?: Text;
}

/** The track ids of an event's actors, in order, without their roles. */
export function tracksOf<TrackId extends string>(event: TimelineEvent<TrackId>): TrackId[] {
  return event.actors.map((actor) => (typeof actor === 'string' ? actor : actor.track));
}
