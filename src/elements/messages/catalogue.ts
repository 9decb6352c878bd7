import type { Encoding } from '../../layout/events/encodings.js';
import type { WordsWithCounts } from '../../layout/layout-input.js';
import type { StoryWords } from './story-words.js';
import type { TrackWords } from './track-words.js';
import type { ViewWords } from './view-words.js';

/** Everything that the interface says, in one language. Dates and numbers come from `Intl` and `time/`. */
export interface Messages {
  /** What the picture itself says. */
  readonly picture: WordsWithCounts;
  readonly timeline: string;
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly earlier: string;
  readonly later: string;
  /** The windows that were seen before, and after that one. */
  readonly back: string;
  readonly forward: string;
  /** The button for the tools that have no room. */
  readonly moreTools: string;
  readonly goToDate: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly help: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly loading: string;
  /** What has arrived is being read. */
  readonly reading: string;
  /** How many events have been met; the number, and the same as the language writes it. */
  readonly eventsCounted: (count: number, written: string) => string;
  readonly cancel: string;
  /** Loading was given up by the reader; and the button that begins it again. */
  readonly cancelled: string;
  readonly loadAgain: string;
  readonly empty: string;
  readonly failed: string;
  readonly problems: (count: number) => string;
  readonly summary: (events: number, tracks: number, from: string, to: string) => string;
  /** Where most events begin, and the longest time in which none does: sentences that follow the summary. */
  readonly densest: (stretch: string, events: number) => string;
  readonly longestGap: (from: string, to: string) => string;
  /** Name of the switch, and the names of what it switches between. */
  readonly view: string;
  readonly views: Readonly<Record<'timeline' | 'list' | 'table', string>>;
  /** What list, table and print say; those of English are loaded with them. */
  readonly viewWords?: ViewWords;
  /** What arranging tracks is called; in English it comes with what arranges them. */
  readonly trackWords?: TrackWords;
  /** What stories say; in English it comes with the first of them. */
  readonly storyWords?: StoryWords;
  /** The panel of filters, and the button that opens it. */
  readonly filters: string;
  /** The button that puts the address of what is seen into the clipboard, and what is said then. */
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly overview: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly zoomHint: (key: string) => string;
  /** Where time runs down in a page that scrolls: one finger is the page's. */
  readonly touchHint: string;
  /** The button that shows and hides what the marks mean. */
  readonly legend: string;
  /** The buttons that draw the relations of the event that one is at, and of all; that an event has none; and which one the keyboard is at. */
  readonly links: string;
  readonly allLinks: string;
  /** The button that opens the search, and the name of its field. */
  readonly search: string;
  readonly searchEvents: string;
  /** "312 of 551 events", and that all of them are shown again. */
  readonly remaining: (remaining: number, total: number) => string;
  readonly cleared: string;
}

/** What is said of events, of what they have to do with one another, and of where one is among them. Comes with the first that says it. */
export interface TellingMessages {
  readonly windowSaid: (from: string, to: string, events: number) => string;
  /** Of `all` events of a track a filter has left `total`, of which `inView` are in the window: said only where it is not all of them. */
  readonly trackSaid: (name: string, inView: number, total: number, all: number) => string;
  /** A sentence that follows what is said of an event that is only there for what is around it. */
  readonly dimmed: string;
  readonly sources: string;
  readonly accounts: string;
  readonly note: string;
  readonly oldStyle: (date: string) => string;
  readonly noSource: string;
  /** Of a count: how many, from when to when, of whom, and what opening it does. */
  readonly clusterOf: (count: number, from: string, to: string, name: string) => string;
  /** From an event to the one before it, and after it, of a track. */
  readonly previousOf: (name: string) => string;
  readonly nextOf: (name: string) => string;
  readonly roles: Readonly<Record<string, string>>;
  /** Names of the two lists of the legend. */
  readonly kinds: string;
  readonly encodingsTitle: string;
  readonly encodings: Readonly<Record<Encoding, string>>;
  /** A date by the clock that it was recorded by, beside the same by the reader's. */
  readonly recorded: (date: string) => string;
  /** Heading of what an event's date is in other calendars, and the mark of a date that was reckoned by rule. */
  readonly calendars: string;
  readonly computed: string;
  /** Heading of what other clocks showed. */
  readonly otherClocks: string;
  readonly relations: Readonly<Record<string, string>>;
  readonly related: string;
  readonly noRelations: string;
  readonly relationSaid: (relation: string, title: string, date: string, at: number, of: number) => string;
  /** Heading of what happened elsewhere at that time, and how far off it was. */
  readonly meanwhile: string;
  readonly earlierBy: (amount: string) => string;
  readonly laterBy: (amount: string) => string;
  readonly sameTime: Readonly<Record<'during' | 'day' | 'month' | 'year' | 'perhaps', string>>;
}

/** What searching and filtering say beside; loaded with them. */
export interface FindingMessages {
  /** What can be searched for, with examples. */
  readonly searchHelp: string;
  readonly searching: string;
  readonly found: (count: number) => string;
  readonly noneFound: (text: string) => string;
  readonly didYouMean: string;
  /** Results that the list leaves out, though they are marked. */
  readonly moreFound: (count: number) => string;
  /** Results that the filter leaves out. */
  readonly leftOut: (count: number) => string;
  readonly previousMatch: string;
  readonly nextMatch: string;
  /** Which of the results one is at: "3 of 12". */
  readonly matchAt: (at: number, count: number) => string;
  /** The button that makes the search a filter. */
  readonly onlyFound: string;
  readonly closeSearch: string;
  readonly clearFilters: string;
  /** An empty window, and where the nearest events are; and a filter that leaves none. */
  readonly nothingRecorded: string;
  readonly previousIn: (year: string) => string;
  readonly nextIn: (year: string) => string;
  readonly nothingLeft: string;
  readonly actors: string;
  readonly allKinds: string;
  readonly noKinds: string;
  readonly allActors: string;
  readonly noActors: string;
  /** The button that leaves out all others, and what it is called: the same with a name. */
  readonly onlyThis: string;
  readonly only: (name: string) => string;
  /** From when to when events are shown, the button that takes that back, and the one that shows what two fields say. */
  readonly time: string;
  readonly allTime: string;
  readonly applyTime: string;
  readonly detail: string;
  /** The ends of the slider of detail, and what lies between them. */
  readonly essential: string;
  readonly everything: string;
  readonly important: (least: number) => string;
  readonly showExcluded: string;
  readonly patterns: string;
  /** That columns are as high as the most that their own actor has at once. */
  readonly densityByTrack: string;
}

/** All that a language says. */
export type Catalogue = Messages & FindingMessages & TellingMessages;
