import { dayOf, lateShareBetween, trackOf } from './flight-facts.js';
import type { FlightFacts } from './flight-facts.js';
import type { TimelineEvent } from '../src/index.js';

const NUMBER = new Intl.NumberFormat('en');
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** What the page says, by the names of the places for it. */
export function sayings({ lateShare, byKind, byTrack, byHour, worstDay, longest }: FlightFacts): Readonly<Record<string, string>> {
  const flightsOf = (kind: string): string => NUMBER.format(byKind.get(kind) ?? 0);
  return {
    'late': inHundred(lateShare),
    'before seven': inHundred(lateShareBetween(byHour, 5, 7)),
    'after nine': inHundred(lateShareBetween(byHour, 21, 24)),
    'worst day': dayInWords(worstDay.day),
    'late on worst day': inHundred(worstDay.lateShare),
    'longest': written(longest.description),
    'longest name': nameOf(longest),
    'longest day': dayInWords(dayOf(longest)),
    'flights elsewhere': NUMBER.format(byTrack.get('All other airports') ?? 0),
    'flights early': flightsOf('early'),
    'flights on time': flightsOf('on time'),
    'flights late': flightsOf('late'),
    'flights very late': flightsOf('very late'),
  };
}

/** A share in whole hundredths. */
export function inHundred(share: number): string {
  return String(Math.round(100 * share));
}

/** Where from and where to; titles leave out the first where the track says it. */
function nameOf(flight: TimelineEvent): string {
  const title = written(flight.title);
  return title.startsWith('To ') ? `${trackOf(flight)} to ${title.slice('To '.length)}` : title;
}

/** A text of the table, which is in one language. */
function written(text: TimelineEvent['description']): string {
  return typeof text === 'string' ? text : '';
}

function dayInWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}
