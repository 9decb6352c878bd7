import { en as picture } from '../layout/words/en.js';
import { findWords, registerLocale } from '../time/locales.js';
import { numberFormat } from '../time/words/civil-format.js';
import type { LocaleWords } from '../time/locales/locale-words.js';
import type { FindingMessages, Messages } from './messages/catalogue.js';

export type { Messages } from './messages/catalogue.js';

const n = (count: number): string => numberFormat('en', {}).format(count);

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
  problems: (count) => (count === 1 ? '1 problem in the data' : `${n(count)} problems in the data`),
  summary: (events, tracks, from, to) => `${events === 1 ? '1 event' : `${n(events)} events`}, ${tracks === 1 ? '1 track' : `${n(tracks)} tracks`}, ${from === to ? from : `${from} to ${to}`}`,
  densest: (stretch, events) => `Densest: ${stretch}, ${n(events)} events.`,
  longestGap: (from, to) => `Longest gap: ${from} to ${to}.`,
  view: 'View',
  views: { timeline: 'Timeline', list: 'List', table: 'Table' },
  windowSaid: (from, to, events) => `${from} to ${to}. ${n(events)} events.`,
  trackSaid: (name, inView, total, all) => `${name}, ${total < all ? `${n(total)} of ` : ''}${all === 1 ? '1 event' : `${n(all)} events`}${inView < total ? `, ${n(inView)} in view` : ''}`,
  dimmed: 'Left out by the filter.',
  filters: 'Filters',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied; it is in the address of the page.',
  sources: 'Sources',
  accounts: 'Told differently',
  note: 'Note',
  oldStyle: (date) => `${date} Old Style`,
  noSource: 'No source given',
  overview: 'Overview of all events',
  windowStart: 'Start of the window',
  windowEnd: 'End of the window',
  clusterOf: (count) => `${n(count)} events: zoom in`,
  zoomHint: (key) => `Use ${key} + wheel to zoom`,
  touchHint: 'Use two fingers to move through time',
  related: 'Related',
  links: 'Links',
  allLinks: 'All links',
  noRelations: 'No related events',
  relationSaid: (relation, title, date, at, of) => `${relation}: ${title}, ${date}. ${n(at)} of ${n(of)}`,
  meanwhile: 'Meanwhile',
  earlierBy: (amount) => `${amount} earlier`,
  laterBy: (amount) => `${amount} later`,
  sameTime: { during: 'at the same time', day: 'the same day', month: 'the same month', year: 'the same year', perhaps: 'perhaps at the same time' },
  legend: 'Key',
  kinds: 'Kinds of event',
  encodingsTitle: 'What the drawing says of dates',
  encodings: {
    within: 'at some time within',
    approximate: 'about then; pale: the customary margin, 2 years for a year, 5 for a decade',
    uncertain: 'the source is doubtful',
    'approximate-uncertain': 'about then, and doubtful',
    lasted: 'lasted from then to then',
    'loose-ends': 'began or ended within the paler part',
    'approximate-end': 'began or ended about then',
    'uncertain-end': 'began or ended then, doubtfully',
    'goes-on': 'goes on',
    'end-unknown': 'began or ended nobody knows when',
    'one-of': 'on one of these dates',
    'all-of': 'on each of these dates',
    'told-differently': 'others give another date',
    echo: 'took part in an event told elsewhere',
    density: 'several events; the higher, the more',
    foreign: 'under foreign rule',
    'link-leads-to': 'led to',
    'link-responds-to': 'was answered by',
    'link-succeeds': 'was followed by',
    'link-part-of': 'was part of',
    'link-contradicts': 'contradict each other',
  },
  recorded: (date) => `recorded as ${date}`,
  calendars: 'Calendars',
  computed: 'computed',
  otherClocks: 'By other clocks',
  roles: {
    participant: 'took part', signatory: 'signed', host: 'host', mediator: 'mediator', initiator: 'began it', target: 'aimed at',
    victim: 'suffered it', ally: 'ally', belligerent: 'fought', author: 'author', addressee: 'addressed', sponsor: 'sponsor',
    supporter: 'in favour', opponent: 'against', abstainer: 'abstained', observer: 'observer', builder: 'builder', owner: 'owner',
    site: 'where it was', subject: 'concerned',
  },
  relations: {
    'leads-to': 'led to', 'part-of': 'part of', 'responds-to': 'in response to', succeeds: 'followed', contradicts: 'contradicts',
    'leads-to-from': 'came of', 'part-of-from': 'includes', 'responds-to-from': 'answered by', 'succeeds-from': 'followed by',
    'contradicts-from': 'contradicted by',
  },
  search: 'Search',
  searchEvents: 'Search events',
  remaining: (remaining, total) => `${n(remaining)} of ${total === 1 ? '1 event' : `${n(total)} events`}`,
  cleared: 'All events are shown.',
};

/** A language: what the interface says, and the words for dates, which the bundle leaves to be loaded as well. */
interface Language {
  readonly messages: Messages & FindingMessages;
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
  if (findWords(language) === undefined) registerLocale(language, dateWords);
  loaded.set(language, messages);
  return true;
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? 'en';
}
