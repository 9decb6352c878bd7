import type { TimelineEvent } from '../model/event.js';
import { textIn, type Text } from '../model/text.js';

/** What is written of each event, by the place that it has in the dataset. */
export class EventRecords {
  readonly #events: readonly TimelineEvent[];
  readonly #language: string | undefined;

  /** @param language that of texts that name none */
  constructor(events: readonly TimelineEvent[], language: string | undefined) {
    this.#events = events;
    this.#language = language;
  }

  get size(): number {
    return this.#events.length;
  }

  /** The event itself; `undefined` where there is none. */
  eventAt(index: number): TimelineEvent | undefined {
    return this.#events[index];
  }

  titleIn(index: number, locale: string): string {
    return textIn(this.#events[index]?.title, locale, this.#language);
  }

  /** The short title, or the title where there is no other. */
  labelIn(index: number, locale: string): string {
    return textIn(this.#events[index]?.label ?? this.#events[index]?.title, locale, this.#language);
  }

  /** The date as written, then those that accounts give. */
  datesOf(index: number): readonly string[] {
    const event = this.#events[index];
    return event === undefined ? [] : [event.date, ...(event.accounts ?? []).flatMap(({ date }) => date ?? [])];
  }

  /** All texts that a reader may know the event by. */
  textsOf(index: number): readonly Text[] {
    const event = this.#events[index];
    if (event === undefined) return [];
    const { title, label, description, place, originalDate, note } = event;
    return [title, label, description, place?.name, originalDate?.text, note].filter((text) => text !== undefined);
  }
}
