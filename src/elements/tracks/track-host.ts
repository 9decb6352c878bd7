import type { EventWords } from '../event-words.js';
import type { TrackSettings } from '../../view/track-settings.js';

/** What arranging tracks needs of its timeline. */
export interface TrackHost {
  readonly trackSettings: TrackSettings;
  readonly words: EventWords | undefined;
  readonly isRightToLeft: boolean;
  /** A reader arranges the tracks; returns whether the page lets that happen. */
  arrangeTracks(settings: TrackSettings): boolean;
  /** Says something politely to who listens. */
  say(words: string): void;
}

/** The elements that controls of tracks are put into, all of one shadow root. */
export interface TrackPlaces {
  /** The part of the element that pictures, names and axis are in. */
  readonly plot: HTMLElement;
  readonly scroller: HTMLElement;
  /** The treegrid whose row headers are the heads of the tracks. */
  readonly proxies: HTMLElement;
}
