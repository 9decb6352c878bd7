import { countInSpan } from '../../store/count-in-span.js';
import { sameWindow } from '../../view/view-window.js';
import { tellingMessages } from '../messages/telling.js';
import type { EventWords } from '../event-words.js';
import type { TimelineEngine } from './engine.js';
import type { ViewWindow } from '../../view/view-window.js';

/** The timeline that speaks. */
export interface SpeakerHost {
  readonly words: EventWords | undefined;
  /** What there is to say of a window in which nothing is; '' where something is. */
  readonly beyondSaid: string;
  say(words: string): void;
}

/** Says to those who listen where the window has come to rest, when it was neither the focus that moved it there nor a card that came or went, or when they have asked to go there. */
export class WindowSpeaker {
  readonly #engine: TimelineEngine;
  readonly #host: SpeakerHost;
  #said: ViewWindow | undefined;
  #selected = -1;
  #isAskedFor = false;

  constructor(engine: TimelineEngine, host: SpeakerHost) {
    this.#engine = engine;
    this.#host = host;
  }

  /** Where the window comes to rest next is said, whatever has the focus there. */
  sayNext(): void {
    this.#isAskedFor = true;
  }

  rested(): void {
    const { store, focus, shown, view: { window } } = this.#engine;
    const { words, beyondSaid } = this.#host;
    const isOfCard = focus.selected !== this.#selected;
    const isAskedFor = this.#isAskedFor;
    this.#selected = focus.selected;
    this.#isAskedFor = false;
    if (!store || !words || (this.#said && sameWindow(window, this.#said))) return;
    this.#said = window;
    if (!isAskedFor && (focus.focused >= 0 || isOfCard)) return;
    const { start, end } = window;
    const lengthMs = end - start;
    this.#host.say(beyondSaid || tellingMessages(words.messages).windowSaid(words.edge(start, lengthMs), words.edge(end - 1, lengthMs), countInSpan(store, window, shown.undimmed ?? shown.filter)));
  }
}
