import { meanwhile } from '../../store/meanwhile.js';
import { parseEdtf } from '../../time/edtf.js';
import { timeApart } from '../../time/durations/time-apart.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Messages } from '../messages.js';
import type { RowFilter } from '../../store/query-store.js';
import type { TimeApart } from '../../time/durations/time-apart.js';

/** What happened elsewhere about the time of an event. */
export interface Meanwhile {
  readonly id: string;
  readonly title: string;
  /** The names of the tracks that it is the nearest event of. */
  readonly tracks: string;
  /** "3 days later", or its date where that cannot be said. */
  readonly when: string;
}

/**
 * The nearest event of each other track, in words.
 *
 * @param tracks by index, those that the reader sees
 */
export function meanwhileOf(store: EventStore, row: number, words: EventWords, { tracks, filter }: { readonly tracks: readonly number[]; readonly filter: RowFilter | undefined }): Meanwhile[] {
  const own = dateOf(store, row);
  return meanwhile(store, row, tracks, filter).flatMap((neighbour): Meanwhile[] => {
    const event = store.eventAt(neighbour.row);
    if (!event) return [];
    const date = dateOf(store, neighbour.row);
    const apart = own && date && timeApart(date, own, { locale: words.locale });
    return [{
      id: event.id, title: words.text(event.title),
      tracks: words.list(neighbour.tracks.map((track) => words.track(store.about.tracks[track]?.id ?? ''))),
      when: apart ? inWords(apart, words.messages) : words.date(event.date),
    }];
  });
}

function inWords(apart: TimeApart, { earlierBy, laterBy, sameTime }: Messages): string {
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
