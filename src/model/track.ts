import type { Text } from './text.js';

/** One of the nine colours that keep apart in both themes and for every kind of colour vision. */
export type ColorSlot = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What an actor was, and what it was called, for a time: the Korean Empire, the USSR. */
export interface TrackState {
  /** The full name of that time, such as "Russian Soviet Federative Socialist Republic". */
  readonly name: Text;
  /** A short name for the band when the full one is long, such as "Soviet Russia". */
  readonly label?: Text;
  /** EDTF interval, such as `1897-10-12/1910-08-29`. */
  readonly date: string;
  readonly description?: Text;
  /** Not an authority of the actor's own: rule by another, occupation. Drawn hatched. */
  readonly foreign?: boolean;
}

/** An actor of the history, drawn as a row of its own. */
export interface Track<Id extends string = string> {
  readonly id: Id;
  /** The name by language; give the actor's own language too, and say which it is in `language`. */
  readonly name: Text;
  /** BCP 47 tag of the actor's own language and script; its `name` in it is shown small beside the reader's. */
  readonly language?: string;
  /** Other names and spellings that a reader may search for. */
  readonly aliases?: readonly string[];
  readonly description?: Text;
  /** A slot of the palette, or a CSS hex colour; by default the slots are dealt in order. */
  readonly color?: ColorSlot | `#${string}`;
  /** The states that the actor went through, in order of time. Without any, the track is always in being. */
  readonly states?: readonly TrackState[];
  /** IANA time zone of the actor's clocks, such as `Asia/Pyongyang`: cards say what the time was there. */
  readonly timeZone?: string;
  /** The track that this one belongs to. */
  readonly parent?: Id;
}
