import { en as picture } from '../layout/words/en.js';
import { findWords, setWords } from '../time/locales.js';
import { formatCount } from '../time/words/format-number.js';
import type { LocaleWords } from '../time/locales/locale-words.js';
import type { Catalogue, Messages } from './messages/catalogue.js';

export type { Messages } from './messages/catalogue.js';

const n = (count: number): string => formatCount(count, 'en');

const en: Messages = {
  picture,
  timeline: 'Timeline',
  tools: 'Timeline tools',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  earlier: 'Earlier',
  later: 'Later',
  back: 'Back',
  forward: 'Forward',
  moreTools: 'More tools',
  goToDate: 'Go to date',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  help: 'Help',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  loading: 'Loading …',
  reading: 'Reading …',
  eventsCounted: (count, written) => (count === 1 ? '1 event' : `${written} events`),
  cancel: 'Cancel',
  cancelled: 'Loading was cancelled.',
  loadAgain: 'Load again',
  empty: 'There are no events to show.',
  failed: 'This timeline could not be read',
  problems: (count) => (count === 1 ? '1 problem' : `${n(count)} problems`),
  summary: (events, tracks, from, to) => `${events === 1 ? '1 event' : `${n(events)} events`}, ${tracks === 1 ? '1 track' : `${n(tracks)} tracks`}, ${from === to ? from : `${from} to ${to}`}`,
  densest: (stretch, events) => `Densest: ${stretch}, ${n(events)} events.`,
  longestGap: (from, to) => `Longest gap: ${from} to ${to}.`,
  view: 'View',
  views: { timeline: 'Timeline', list: 'List', table: 'Table' },
  filters: 'Filters',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied; it is in the address of the page.',
  overview: 'Overview of all events',
  windowStart: 'Start of the window',
  windowEnd: 'End of the window',
  zoomHint: (key) => `Use ${key} + wheel to zoom`,
  touchHint: 'Use two fingers to move through time',
  links: 'Links',
  allLinks: 'All links',
  legend: 'Key',
  search: 'Search',
  searchEvents: 'Search events',
  remaining: (remaining, total) => `${n(remaining)} of ${total === 1 ? '1 event' : `${n(total)} events`}`,
  cleared: 'All events are shown.',
};

/** A language: what the interface says, and the words for dates, which the bundle leaves to be loaded as well. */
interface Language {
  readonly messages: Catalogue;
  readonly dateWords: LocaleWords;
}

/** The other languages, each loaded when a page first asks for it. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: () => import('./messages/ar.js'),
  de: () => import('./messages/de.js'),
  es: () => import('./messages/es.js'),
  fr: () => import('./messages/fr.js'),
  ja: () => import('./messages/ja.js'),
  ko: () => import('./messages/ko.js'),
  ru: () => import('./messages/ru.js'),
  zh: () => import('./messages/zh.js'),
};

const loaded = new Map<string, Messages>([['en', en]]);

/** The messages in the language of a tag, if they are loaded; else in English. */
export function messagesIn(locale: string): Messages {
  return loaded.get(languageOf(locale)) ?? en;
}

/** Loads the messages of a language and its words for dates; returns whether there are others now than before. */
export async function loadMessages(locale: string): Promise<boolean> {
  const language = languageOf(locale);
  const load = LANGUAGES[language];
  if (load === undefined || loaded.has(language)) return false;
  const { messages, dateWords } = await load();
  if (findWords(language) === undefined) setWords(language, dateWords);
  loaded.set(language, messages);
  return true;
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? 'en';
}
