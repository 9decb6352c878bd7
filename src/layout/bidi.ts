/** Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text has letters that are read from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The text in an isolate of Unicode: its order is its own, and nothing beside it changes places with its numbers. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The text in an isolate that is read from the right, whatever it begins with. */
function fromTheRight(text: string): string {
  return `\u2067${text}\u2069`;
}

/** What stands between two texts that say one thing. */
export const SEPARATOR = ' · ';

/** A text with its own order where it runs from right to left: scenes are written from left to right. */
export function inOrder(text: string): string {
  return runsRightToLeft(text) ? isolate(text) : text;
}

/**
 * Two texts beside each other, each with its own order: else the numbers of one would change places with the other.
 *
 * @param isLed by which of them the whole is read
 */
export function joinInOrder(first: string, second: string, isLed: 'first' | 'second'): string {
  if (!runsRightToLeft(first + second)) return first + SEPARATOR + second;
  const apart = isolate(first) + SEPARATOR + isolate(second);
  return runsRightToLeft(isLed === 'first' ? first : second) ? fromTheRight(apart) : apart;
}
