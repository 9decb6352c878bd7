import { makeTitle } from './titles.mjs';

const DAY_MS = 86_400_000;

/** The first and the day after the last on which an event begins, in milliseconds since 1970. */
export const SPAN = { start: Date.UTC(1900, 0, 1), end: Date.UTC(2020, 0, 1) };

/** The rows on which events stand. */
export const TRACKS = ['Russia', 'Korea', 'Japan', 'China', 'Norway', 'Italy', 'Mongolia', 'Chile', 'Canada', 'Egypt', 'Kenya', 'Peru'];

/** The kinds of events. */
export const KINDS = ['war', 'treaty', 'politics', 'science', 'disaster', 'culture'];

const RANGES_SHARE = 0.25;
const LONGEST_RANGE_DAYS = 1500;
const BURSTS = 24;
const BURSTS_SHARE = 0.4;
const BURST_DAYS = 200;

/**
 * Events as a history has them, the same for every subject: by the day; a quarter last from a day to four years, the
 * others are points; two in five belong to one of 24 crowded times; few are important and most are not; some tracks have
 * many more than others.
 *
 * @param {number} count
 * @param {number} seed the same seed gives the same events
 * @returns {readonly { id: string, title: string, track: number, kind: number, start: number, end: number | undefined, importance: number }[]}
 *   in no order of time; `start` and `end` in milliseconds since 1970, `end` undefined for a point; `track` and `kind` are
 *   indices of {@link TRACKS} and {@link KINDS}; importance 0–100
 */
export function makeEvents(count, seed) {
  const random = seeded(seed);
  const bursts = Array.from({ length: BURSTS }, () => random());
  return asParsed(Array.from({ length: count }, (_, index) => {
    const day = Math.floor(momentOf(random, bursts) * ((SPAN.end - SPAN.start) / DAY_MS));
    const start = SPAN.start + day * DAY_MS;
    const lasts = random() < RANGES_SHARE ? Math.ceil(LONGEST_RANGE_DAYS ** random()) : undefined;
    return {
      id: `${seed}-${index}`,
      title: makeTitle(random),
      track: Math.floor(random() ** 1.5 * TRACKS.length),
      kind: Math.floor(random() * KINDS.length),
      start,
      end: lasts === undefined ? undefined : start + lasts * DAY_MS,
      importance: Math.floor(100 * random() ** 3),
    };
  }));
}

/** Data as they come out of a file: engines put off joining a text that a program has put together until somebody reads it. */
export function asParsed(data) {
  return JSON.parse(JSON.stringify(data));
}

/** Where in the span an event begins, 0–1. */
function momentOf(random, bursts) {
  if (random() >= BURSTS_SHARE) return random();
  const burst = bursts[Math.floor(random() * BURSTS)];
  const spread = ((random() + random() + random() - 1.5) * BURST_DAYS * DAY_MS) / (SPAN.end - SPAN.start);
  return Math.min(Math.max(burst + spread, 0), 1 - Number.EPSILON);
}

/** Mulberry32: a random number 0–1 with 32 bits of state. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
