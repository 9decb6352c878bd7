/** Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text has letters that are read from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The text in an isolate of Unicode: its order is its own, and nothing beside it changes places with its numbers. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The text in an isolate that is read from the right, whatever it begins with. */
export function fromTheRight(text: string): string {
  return `\u2067${text}\u2069`;
}
