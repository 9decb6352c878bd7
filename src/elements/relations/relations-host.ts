import type { EventWords } from '../event-words.js';
import type { Tip, TipLeave } from '../timeline/tip.js';

/** Whose relations are drawn: of the events that the reader is at, or all that have an end in the window. */
export type RelationsMode = 'selected' | 'all';

/** What relations need of their timeline. */
export interface RelationsHost extends EventTarget {
  readonly relations: RelationsMode | undefined;
  readonly words: EventWords | undefined;
  /** Shows what the pointer is over; `undefined` hides it. */
  showTip(tip: Tip | undefined, leave?: TipLeave): void;
  /** Says something to those who listen. */
  say(words: string): void;
  /** Moves the keyboard to an event. */
  focusEvent(id: string): void;
}

/** The mode that an attribute or property asks for: `''` and `true` are that of the selected event, `none` and what there is no mode for are none. */
export function relationsMode(value: unknown): RelationsMode | undefined {
  const mode = value === true ? '' : String(value).trim();
  return mode === '' ? 'selected' : mode === 'selected' || mode === 'all' ? mode : undefined;
}
