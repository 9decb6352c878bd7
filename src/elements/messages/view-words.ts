import { numberFormat } from '../../time/words/civil-format.js';
import type { Messages } from './catalogue.js';

/** What list, table and print say beside the rest: loaded with them. */
export interface ViewWords {
  /** Name of the two ways in which a list can be arranged, and of each. */
  readonly arranged: string;
  readonly byActor: string;
  readonly byTime: string;
  /** Who took part beside the actor whose list it is. */
  readonly alsoIn: (names: string) => string;
  readonly showMore: (count: number) => string;
  readonly showEarlier: (count: number) => string;
  readonly showMoreActors: (count: number) => string;
  readonly showOnTimeline: string;
  /** Name of the strip that goes through all of time, and what it says of where it is. */
  readonly goThroughTime: string;
  readonly stretchSaid: (stretch: string, events: string) => string;
  readonly columns: { readonly date: string; readonly title: string; readonly actors: string; readonly kind: string; readonly importance: string; readonly sources: string };
  /** How many of the events are in the table. */
  readonly caption: (title: string, shown: number, total: number) => string;
  readonly filterByText: string;
  readonly noMatch: string;
  readonly sorting: string;
  readonly rowsShown: (from: number, to: number, total: number) => string;
  readonly pages: string;
  readonly firstPage: string;
  readonly lastPage: string;
  readonly download: (format: string) => string;
  /** What is printed: events from when to when. */
  readonly printed: (from: string, to: string, count: number) => string;
  readonly notPrinted: (count: number) => string;
  readonly printedFrom: string;
}

const n = (count: number): string => numberFormat('en', {}).format(count);

const en: ViewWords = {
  arranged: 'Arranged',
  byActor: 'By actor',
  byTime: 'By time',
  alsoIn: (names) => `also in ${names}`,
  showMore: (count) => `Show ${n(count)} more`,
  showEarlier: (count) => `Show ${n(count)} earlier`,
  showMoreActors: (count) => `Show ${n(count)} more actors`,
  showOnTimeline: 'Show on timeline',
  goThroughTime: 'Go through time',
  stretchSaid: (stretch, events) => `${stretch}, ${events}`,
  columns: { date: 'Date', title: 'Event', actors: 'Actors', kind: 'Kind', importance: 'Importance', sources: 'Sources' },
  caption: (title, shown, total) => `${title === '' ? '' : `${title}: `}${shown === total ? (total === 1 ? '1 event' : `${n(total)} events`) : `${n(shown)} of ${n(total)} events`}`,
  filterByText: 'Filter by text',
  noMatch: 'No event has these words.',
  sorting: 'Sorting …',
  rowsShown: (from, to, total) => `Rows ${n(from)}–${n(to)} of ${n(total)}`,
  pages: 'Pages of the table',
  firstPage: 'First page',
  lastPage: 'Last page',
  download: (format) => `Download ${format}`,
  printed: (from, to, count) => `${from} to ${to}: ${count === 1 ? '1 event' : `${n(count)} events`}`,
  notPrinted: (count) => `${count === 1 ? '1 more event is' : `${n(count)} more events are`} not printed.`,
  printedFrom: 'From',
};

/** The words of the views in the language of the other messages. */
export function viewWords(messages: Messages): ViewWords {
  return messages.viewWords ?? en;
}
