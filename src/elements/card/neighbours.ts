import { listedTracks } from '../listed-events.js';
import { meanwhile } from '../../store/meanwhile.js';
import { parseEdtf } from '../../time/edtf.js';
import { relationsOf } from './relations-of.js';
import { timeApart } from '../../time/durations/time-apart.js';
import { tellingMessages } from '../messages/telling.js';
import type { EventStore } from '../../store/event-store.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { TellingMessages } from '../messages/catalogue.js';
import type { TimeApart } from '../../time/durations/time-apart.js';
import type { TimelineInsight } from '../companions.js';

/** An event beside another one, in words. */
export interface Neighbour {
  readonly id: string;
  readonly title: string;
  /** "led to"; or the names of the tracks whose nearest event it is. */
  readonly relation: string;
  /** Its date; or "3 days later". */
  readonly when: string;
}

/** The events that the selected one has to do with, in the order of the dataset, and the nearest in time of the other tracks that are shown. */
export function neighboursOf(insight: TimelineInsight): { readonly related: Neighbour[]; readonly meanwhile: Neighbour[] } {
  return { related: relatedTo(insight), meanwhile: aboutThatTime(insight) };
}

function relatedTo({ store, selectedRow, words }: TimelineInsight): Neighbour[] {
  return relationsOf(store, store.ids[selectedRow] ?? '').map(({ other, type, isFrom }) => ({
    id: other.id, title: words.text(other.title), relation: tellingMessages(words.messages).relations[isFrom ? type : `${type}-from`] ?? type, when: words.date(other.date, 'medium'),
  }));
}

function aboutThatTime(insight: TimelineInsight): Neighbour[] {
  const { store, selectedRow, words, filter } = insight;
  if (selectedRow < 0) return [];
  const own = dateOf(store, selectedRow);
  return meanwhile(store, selectedRow, listedTracks(insight), filter.shown).flatMap((neighbour): Neighbour[] => {
    const event = store.eventAt(neighbour.row);
    if (!event) return [];
    const date = dateOf(store, neighbour.row);
    const apart = own && date && timeApart(date, own, { locale: words.locale });
    return [{
      id: event.id, title: words.text(event.title),
      relation: words.list(neighbour.tracks.map((track) => words.track(store.about.tracks[track]?.id ?? ''))),
      when: apart ? inWords(apart, tellingMessages(words.messages)) : words.date(event.date, 'medium'),
    }];
  });
}

function inWords(apart: TimeApart, { earlierBy, laterBy, sameTime }: TellingMessages): string {
  switch (apart.kind) {
    case 'before': return earlierBy(apart.amount);
    case 'after': return laterBy(apart.amount);
    default: return sameTime[apart.kind];
  }
}

function dateOf(store: EventStore, row: number): FuzzyDate | undefined {
  const read = parseEdtf(store.datesOf(row)[0] ?? '');
  return read.ok ? read.value : undefined;
}
