import { messagesIn } from '../messages.js';
import { formatCount } from '../../time/words/format-number.js';
import type { Messages, TellingMessages } from './catalogue.js';

const n = (count: number): string => formatCount(count, 'en');

const en: Messages & TellingMessages = {
  ...messagesIn('en'),
  windowSaid: (from, to, events) => `${from} to ${to}. ${n(events)} events.`,
  trackSaid: (name, inView, total, all) => `${name}, ${total < all ? `${n(total)} of ` : ''}${all === 1 ? '1 event' : `${n(all)} events`}${inView < total ? `, ${n(inView)} in view` : ''}`,
  dimmed: 'Left out by the filter.',
  sources: 'Sources',
  accounts: 'Told differently',
  note: 'Note',
  oldStyle: (date) => `${date} Old Style`,
  noSource: 'No source given',
  clusterOf: (count, from, to, name) => `${n(count)} events, ${from === to ? from : `${from} to ${to}`}, ${name}: zoom in`,
  previousOf: (name) => `Previous in ${name}`,
  nextOf: (name) => `Next in ${name}`,
  related: 'Related',
  noRelations: 'No related events',
  relationSaid: (relation, title, date, at, of) => `${relation}: ${title}, ${date}. ${n(at)} of ${n(of)}`,
  meanwhile: 'Meanwhile',
  earlierBy: (amount) => `${amount} earlier`,
  laterBy: (amount) => `${amount} later`,
  sameTime: { during: 'at the same time', day: 'the same day', month: 'the same month', year: 'the same year', perhaps: 'perhaps at the same time' },
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
    'one-date': 'several events of one date; some time within',
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
};

/** The same messages with what is said of events: other languages come with both. */
export function tellingMessages(messages: Messages): Messages & TellingMessages {
  return isTelling(messages) ? messages : en;
}

function isTelling(messages: Messages): messages is Messages & TellingMessages {
  return 'encodings' in messages;
}
