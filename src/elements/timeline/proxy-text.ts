import { countSaid } from './counts.js';
import { isDimmed } from '../../layout/events/dimmed.js';
import { totalOf } from '../../layout/headers.js';
import { tellingMessages } from '../messages/telling.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { ProxyText } from './proxies.js';
import type { ShownRows } from '../../layout/layout-input.js';
import type { TimelineLayout } from '../../layout/lay-out.js';

/** What a picture shows. */
interface SaidPicture {
  readonly store: EventStore;
  readonly shown: ShownRows;
  readonly windowMs: number;
}

/** What is said of the tracks and events of a picture. */
export function proxyText({ store, shown, windowMs }: SaidPicture, { rows, inView }: TimelineLayout, words: EventWords): ProxyText {
  const trackName = (track: number): string => words.track(store.about.tracks[track]?.id ?? '');
  return {
    trackName,
    trackLabel: (at) => {
      const { track = 0, source = 0 } = rows[at] ?? {};
      return tellingMessages(words.messages).trackSaid(trackName(track), inView[at] ?? 0, totalOf({ store, ...shown }, source), store.rowsOf(source).length);
    },
    countLabel: (track, counted) => countSaid(store, counted, trackName(track), words, windowMs),
    eventLabel: (row) => {
      const event = store.eventAt(row);
      if (!event) return '';
      return isDimmed(shown, row) ? `${words.sentence(event)} ${tellingMessages(words.messages).dimmed}` : words.sentence(event);
    },
  };
}
