import type { Flow } from './flow.js';
import type { EventStore } from '../store/event-store.js';
import type { OtherCalendar } from '../time/calendars/other-calendar.js';
import type { Placement } from './labels/placement.js';
import type { RowFilter } from '../store/query-store.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { TrackColor } from '../scene/theme.js';
import type { TrackRow } from './track-rows.js';
import type { TrackStateSpan } from '../store/track-spans.js';
import type { ViewWindow } from '../view/view-window.js';

/** The events that a reader is concerned with just now, by row; −1 for none. */
export interface Focus {
  readonly selected: number;
  readonly hovered: number;
  /** The one that has the keyboard's focus. */
  readonly focused: number;
  /** What has a line around it because the keyboard is there; nothing where that is not to be seen, as after a hand has been there. */
  readonly ring?: RingedPlace | undefined;
}

/** The head of a track (row −1), an event in the row of a track, or a count there by one of its events. */
export interface RingedPlace {
  readonly track: number;
  readonly row: number;
  readonly isCount: boolean;
}

/** Whether the same events stand out in the same way. */
export function isSameFocus(a: Focus, b: Focus): boolean {
  return a.selected === b.selected && a.hovered === b.hovered && a.focused === b.focused
    && a.ring?.track === b.ring?.track && a.ring?.row === b.ring?.row && a.ring?.isCount === b.ring?.isCount;
}

export const NO_FOCUS: Focus = { selected: -1, hovered: -1, focused: -1 };

/** What layout says in words; the words come from the interface's language. */
export interface LayoutWords {
  /** "from 1948 →", with an arrow to where later times are. */
  readonly startsIn: (year: string, arrow: string) => string;
  /** "← until 1910", with one to where earlier times are. */
  readonly endedIn: (year: string, arrow: string) => string;
  readonly nothingHere: string;
  /** What times are told by that each event was recorded with. */
  readonly recordedClock: string;
  /** For a track's note, "12 of 34" where the window shows a part of it; else "34 events", or of those that a filter has left "34 of 56 events". */
  readonly countInView: (inView: number, total: number, all: number) => string;
  /** "+1,204", for what a run of columns stands for. */
  readonly more: (count: number) => string;
}

/** Writes a count. */
export type WriteCount = (count: number) => string;

/** What layout says in one language, by how counts are written. */
export type WordsWithCounts = (n: WriteCount) => LayoutWords;

/** Which events are drawn, and which stand out. */
export interface ShownRows {
  /** What is drawn; everything where there is none. */
  readonly filter?: RowFilter;
  /** What of it is not dimmed; nothing is where there is none. */
  readonly undimmed?: RowFilter;
  /** What a search has found, to be underlined. */
  readonly matches?: RowFilter;
}

/** What columns are as high as: the most that any track has at once, so that tracks can be compared, or the most that their own has. */
export type DensityScale = 'shared' | 'track';

/** Everything that one picture of the timeline follows from. */
export interface LayoutInput extends ShownRows {
  readonly store: EventStore;
  readonly flow: LayoutFlow;
  readonly placement: Placement;
  /** By track. */
  readonly states: readonly (readonly TrackStateSpan[])[];
  readonly periods: readonly PeriodSpan[];
  /** By track. */
  readonly colors: readonly TrackColor[];
  /** What a third row of the axis is reckoned in, if there is one. */
  readonly calendar: OtherCalendar | undefined;
  /** Its width is that of the plot, without the column of names. */
  readonly window: ViewWindow;
  /** Width of the column of track names, px; 0 where names stand in their tracks. */
  readonly nameColumnPx: number;
  /** CSS px of the whole picture. */
  readonly width: number;
  readonly height: number;
  /** From the top; these may be in the middle of a change. */
  readonly rows: readonly TrackRow[];
  /** How far the tracks are scrolled, px. */
  readonly scrollTop: number;
  readonly focus: Focus;
  /** The present, which gets a line where the events reach beyond it; none where it is not given, as on paper. */
  readonly now?: number | undefined;
  /** `shared` where it is not given. */
  readonly density?: DensityScale | undefined;
  readonly locale: string;
  readonly measure: TextMeasurer;
  readonly words: LayoutWords;
}

/** A period of the dataset with its bounds. */
export interface PeriodSpan {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Which way time runs in the pictures of a timeline. */
export type LayoutFlow = Flow<LayoutInput>;

/** What makes a flow for the events and the size of a picture; px along time and across it. */
export type MakeFlow = (
  store: EventStore,
  size: { readonly lengthPx: number; readonly crossPx: number },
  fonts: { readonly locale: string; readonly measure: TextMeasurer },
) => LayoutFlow;
