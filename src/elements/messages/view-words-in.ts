import { formatCount } from '../../time/words/format-number.js';
import type { Messages } from './catalogue.js';
import type { ViewWords } from './view-words.js';

const n = (count: number): string => formatCount(count, 'en');

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

/** The words of list, table and print in the language of the other messages. */
export function viewWords(messages: Messages): ViewWords {
  return messages.viewWords ?? en;
}
