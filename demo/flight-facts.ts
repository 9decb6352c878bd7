import type { TimelineEvent } from '../src/index.js';

/** What is late: by 15 minutes or more, as the Bureau of Transportation Statistics counts. */
const LATE_KINDS: ReadonlySet<string> = new Set(['late', 'very late']);

/** In an hour with fewer flights, chance would tell more than the hour. */
const FEWEST_FLIGHTS = 100;

/** How many flights there were of some sort, and which share of them was late, 0–1. */
export interface Punctuality {
  readonly flights: number;
  readonly lateShare: number;
}

/** What the table of flights says all in all. */
export interface FlightFacts extends Punctuality {
  /** Flights by kind: `early`, `on time`, `late`, `very late`. */
  readonly byKind: ReadonlyMap<string, number>;
  /** Flights by the track of the airport that they left. */
  readonly byTrack: ReadonlyMap<string, number>;
  /** By the hour of departure, 0–23; hours with too few flights to tell are left out. */
  readonly byHour: ReadonlyMap<number, Punctuality>;
  /** The day on which the largest share was late, as `2001-02-16`. */
  readonly worstDay: Punctuality & { readonly day: string };
  /** The flight with the longest delay. */
  readonly longest: TimelineEvent;
}

/**
 * Counts flights: events whose kind says how late they were, whose date has the time of departure, and whose importance
 * grows with the delay.
 *
 * @returns `undefined` where there are none
 */
export function flightFacts(flights: readonly TimelineEvent[]): FlightFacts | undefined {
  const [first] = flights;
  if (first === undefined) return undefined;
  const days = punctualityBy(flights, dayOf);
  const hours = punctualityBy(flights, hourOf);
  const [day, ofDay] = [...days].reduce((worst, next) => (next[1].lateShare > worst[1].lateShare ? next : worst));
  return {
    ...punctualityOf(flights),
    byKind: countBy(flights, ({ kind }) => kind),
    byTrack: countBy(flights, trackOf),
    byHour: new Map([...hours].filter(([, { flights: count }]) => count >= FEWEST_FLIGHTS).sort(([a], [b]) => a - b)),
    worstDay: { day, ...ofDay },
    longest: flights.reduce((longest, next) => ((next.importance ?? 0) > (longest.importance ?? 0) ? next : longest), first),
  };
}

/** The day of departure, as `2001-02-16`. */
export function dayOf({ date }: TimelineEvent): string {
  return date.slice(0, 'YYYY-MM-DD'.length);
}

/** The airport that a flight left, or the track that it shares with others. */
export function trackOf({ actors: [actor] }: TimelineEvent): string {
  return typeof actor === 'object' ? actor.track : actor ?? '';
}

/** The share of late flights among those that left from the one hour on and before the other. */
export function lateShareBetween(byHour: FlightFacts['byHour'], from: number, before: number): number {
  const hours = [...byHour].filter(([hour]) => hour >= from && hour < before).map(([, punctuality]) => punctuality);
  const flights = hours.reduce((sum, hour) => sum + hour.flights, 0);
  return hours.reduce((sum, hour) => sum + hour.flights * hour.lateShare, 0) / flights;
}

function hourOf({ date }: TimelineEvent): number {
  return Number(date.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDThh'.length));
}

function countBy(flights: readonly TimelineEvent[], keyOf: (flight: TimelineEvent) => string): Map<string, number> {
  return new Map([...groupBy(flights, keyOf)].map(([key, group]) => [key, group.length]));
}

function punctualityBy<Key>(flights: readonly TimelineEvent[], keyOf: (flight: TimelineEvent) => Key): Map<Key, Punctuality> {
  return new Map([...groupBy(flights, keyOf)].map(([key, group]) => [key, punctualityOf(group)]));
}

function groupBy<Key>(flights: readonly TimelineEvent[], keyOf: (flight: TimelineEvent) => Key): Map<Key, TimelineEvent[]> {
  const groups = new Map<Key, TimelineEvent[]>();
  for (const flight of flights) {
    const key = keyOf(flight);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flight]);
    else group.push(flight);
  }
  return groups;
}

function punctualityOf(flights: readonly TimelineEvent[]): Punctuality {
  return { flights: flights.length, lateShare: flights.filter(({ kind }) => LATE_KINDS.has(kind)).length / flights.length };
}
