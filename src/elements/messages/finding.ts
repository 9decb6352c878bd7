import { messagesIn } from '../messages.js';
import { formatCount } from '../../time/words/format-number.js';
import type { FindingMessages, Messages } from './catalogue.js';

const n = (count: number): string => formatCount(count, 'en');

const en: FindingMessages = {
  searchHelp: 'Titles, descriptions, places, actors and dates, in any language: “treaty”, “1904-02”, “ㅎㄱ”.',
  searching: 'Searching …',
  found: (count) => (count === 1 ? '1 result' : `${n(count)} results`),
  noneFound: (text) => `Nothing found for “${text}”.`,
  didYouMean: 'Did you mean',
  moreFound: (count) => `and ${n(count)} more, all of them marked`,
  leftOut: (count) => `${n(count)} more are left out by the filter`,
  previousMatch: 'Previous result',
  nextMatch: 'Next result',
  matchAt: (at, count) => `${n(at)} of ${n(count)}`,
  onlyFound: 'Only these',
  closeSearch: 'Close search',
  clearFilters: 'Clear filters',
  nothingRecorded: 'Nothing recorded here.',
  previousIn: (year) => `Previous: ${year}`,
  nextIn: (year) => `Next: ${year}`,
  nothingLeft: 'No event meets these filters.',
  actors: 'Actors',
  allKinds: 'All kinds',
  noKinds: 'No kinds',
  allActors: 'All actors',
  noActors: 'No actors',
  onlyThis: 'only',
  only: (name) => `only ${name}`,
  time: 'Time',
  allTime: 'All time',
  applyTime: 'Apply',
  detail: 'Detail',
  essential: 'essential',
  everything: 'everything',
  important: (least) => `importance ${least} and above`,
  showExcluded: 'Show what is left out, pale',
  patterns: 'Patterns for actors',
  densityByTrack: 'Measure columns by actor',
};

/** All messages in the language of a tag, with what searching and filtering say: other languages come with both. */
export function findingMessagesIn(locale: string): Messages & FindingMessages {
  return { ...en, ...messagesIn(locale) };
}
