/** So many events are worth a first picture, at once. */
const FIRST_EVENTS = 2000;
/** And however few there are, after so long. */
const FIRST_MS = 500;
/** Pictures of parts follow each other no faster than this. */
const LEAST_MS = 500;
/** Between two pictures of parts, loading goes on for so many times as long as the last of them took: all together they take a small part of the time. */
const REST = 5;

/** Decides when to show what has come of a file that is still on its way: soon at first, then ever more seldom as it grows. */
export class PartPace {
  #events = 0;
  #dueMs: number;

  /** @param nowMs when loading began */
  constructor(nowMs: number) {
    this.#dueMs = nowMs + FIRST_MS;
  }

  /** How long to wait before so many events are to be shown, if no more come, ms; 0 for now. */
  waitMs(events: number, nowMs: number): number {
    return this.#events === 0 && events >= FIRST_EVENTS ? 0 : Math.max(0, this.#dueMs - nowMs);
  }

  /** So many events have been shown, which took from then to now. */
  shown(events: number, fromMs: number, nowMs: number): void {
    this.#events = events;
    this.#dueMs = nowMs + Math.max(LEAST_MS, REST * (nowMs - fromMs));
  }
}
