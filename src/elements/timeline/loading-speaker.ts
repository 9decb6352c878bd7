import { formatCount } from '../../time/words/format-number.js';
import { loadingWords } from './states.js';
import { messagesIn } from '../messages.js';
import { shownIn } from '../controllers/dataset-state.js';
import type { DatasetState } from '../controllers/dataset-state.js';

/** What is over sooner is not worth a word. */
const SILENT_MS = 1000;
/** A reader who listens hears how far it is no more often than this. */
const EVERY_MS = 5000;

/** Says to those who listen how far loading is: now and then, and how many events there are in the end. */
export class LoadingSpeaker {
  readonly #say: (words: string) => void;
  /** When there is something to say again, ms; `undefined` while nothing is on its way. */
  #dueMs: number | undefined;
  #hasSpoken = false;

  constructor(say: (words: string) => void) {
    this.#say = say;
  }

  /** @param nowMs by any clock */
  hear(state: DatasetState, locale: string, nowMs: number): void {
    const messages = messagesIn(locale);
    if (state.phase === 'loading') {
      this.#dueMs ??= nowMs + SILENT_MS;
      if (nowMs < this.#dueMs) return;
      this.#dueMs = nowMs + EVERY_MS;
      this.#hasSpoken = true;
      this.#say(loadingWords(messages, state.progress, locale));
      return;
    }
    const size = shownIn(state)?.store.size;
    if (this.#hasSpoken && size !== undefined) this.#say(messages.eventsCounted(size, formatCount(size, locale)));
    else if (this.#hasSpoken && state.phase === 'cancelled') this.#say(messages.cancelled);
    this.#dueMs = undefined;
    this.#hasSpoken = false;
  }
}
