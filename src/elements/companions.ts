import type { EventStore } from '../store/event-store.js';
import type { EventWords } from './event-words.js';
import type { FilterController } from './controllers/filter-controller.js';
import type { OtherCalendar } from '../time/calendars/other-calendar.js';
import type { SearchController } from './controllers/search-controller.js';
import type { Scene } from '../scene/scene.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { Theme } from '../scene/theme.js';
import type { TrackList } from '../layout/track-list.js';
import type { TrackColor } from '../scene/theme.js';
import type { ViewWindow } from '../view/view-window.js';

/**
 * What of a timeline has changed: events, theme or language, the window, the window at rest, what is selected, which events
 * are shown, or which are marked.
 */
export type TimelineChange = 'data' | 'look' | 'view' | 'rest' | 'selection' | 'filter' | 'matches';

/** A part of a timeline that may stand elsewhere on the page in its place. */
export type CompanionPart = 'search' | 'legend';

/** Something that shows a timeline's events in another way and follows what happens to it. */
export interface Companion {
  /** The part of the timeline whose place it takes, if any. */
  readonly inPlaceOf?: CompanionPart | undefined;
  /** Takes the focus; returns whether it has it, which nothing has that is not to be seen. */
  enter?(): boolean;
  timelineChanged(change: TimelineChange): void;
}

/** What companions get to see of a timeline, beside its public methods. */
export interface TimelineInsight {
  readonly store: EventStore;
  readonly colors: readonly TrackColor[];
  readonly theme: Theme;
  /** In the fonts of the theme. */
  readonly measure: TextMeasurer;
  /** The second calendar, if there is one. */
  readonly calendar: OtherCalendar | undefined;
  readonly words: EventWords;
  readonly window: ViewWindow;
  /** The last picture, as it is on the screen. */
  readonly scene: Scene | undefined;
  /** Row of the selected event; −1 for none. */
  readonly selectedRow: number;
  /** The way on from the selected event along the track that it was opened in; `undefined` where none is selected, or before a reader can be there. */
  readonly way: () => TrackWay | undefined;
  /** Which events are drawn, which of them are dimmed, which are marked, and how many meet the filter. */
  readonly filter: FilterController;
  /** What finds events by their texts; `undefined` until it has come. */
  readonly search: SearchController | undefined;
  /** The same as soon as it has come; `undefined` where it cannot be had. */
  readonly whenSearchable: () => Promise<SearchController | undefined>;
  /** Which tracks are shown, and in which order. */
  readonly tracks: TrackList;
}

/** From an event along a track, or a group of tracks that is closed. */
export interface TrackWay {
  /** That which the row is headed by. */
  readonly track: number;
  /** Rows of the store; −1 at the end of the track. */
  readonly previous: number;
  readonly next: number;
}

/** What may go by the id of a timeline. */
export interface Seeker {
  /** Ties it to the timeline that there is now. */
  tie(): void;
}

/** Those that are on a page. */
export const SEEKERS = new Set<Seeker>();

/** A timeline has come to a page or left it: whoever goes by its id is tied to it, or no more. */
export function tieCompanions(): void {
  for (const seeker of SEEKERS) seeker.tie();
}

/** The companions of one timeline. */
export class CompanionSet {
  readonly #companions = new Set<Companion>();

  /** Adds one; what comes back takes it away again. */
  add(companion: Companion): () => void {
    this.#companions.add(companion);
    return () => {
      this.#companions.delete(companion);
    };
  }

  /** The one that stands elsewhere in the place of a part. */
  inPlaceOf(part: CompanionPart): Companion | undefined {
    for (const companion of this.#companions) if (companion.inPlaceOf === part) return companion;
    return undefined;
  }

  tell(change: TimelineChange): void {
    for (const companion of this.#companions) companion.timelineChanged(change);
  }
}
