import ICAL from 'ical.js';

/** A line of an iCalendar file with its folds undone. */
export interface ContentLine {
  /** In capitals, such as `DTSTART`. */
  readonly name: string;
  /** The line with its name, as it is written. */
  readonly text: string;
  /** Its number in the file, from 1. */
  readonly line: number;
}

/** What a line says: its values without escapes, its parameters by their names in small letters. */
export interface Property {
  readonly values: readonly string[];
  readonly parameters: ReadonlyMap<string, string>;
  /** What stands behind its colon, as it is written. */
  readonly written: string;
  readonly line: number;
}

/** What a property begins with; the words of a text that somebody broke by hand have no such beginning. */
const NAME = /^\s*([a-z][\w.-]*)[:;]/i;
/** What ical.js does not know, and so leaves its escapes: names of calendars, and what programs have made up for themselves. */
const EXTENSION = /^(?:X-[\w-]+|NAME)(?=[:;])/i;
/** A colon counts where it is not within quotes. */
const BEFORE_VALUE = /^[^:;"]*(?:;(?:[^:"]|"[^"]*")*)?:/;

/**
 * The lines of an iCalendar file: those that begin with a blank go on with the one before them, and so does what cannot be a line of
 * its own, as a line break that should have been written `\n`.
 *
 * @returns each line, one after the other; with `isBroken` where it goes on without a blank
 */
export function* contentLines(text: string): Generator<ContentLine & { readonly isBroken: boolean }> {
  let current: { name: string; text: string; line: number; isBroken: boolean } | undefined;
  for (const { written, line } of writtenLines(text)) {
    if (/^[ \t]/.test(written) && current !== undefined) {
      current.text += written.slice(1);
      continue;
    }
    if (written.trim() === '') continue;
    const name = NAME.exec(written)?.[1]?.toUpperCase();
    if (name === undefined && current !== undefined && !/^(?:BEGIN|END)$/.test(current.name)) {
      current.text += `\\n${written}`;
      current.isBroken = true;
      continue;
    }
    if (current !== undefined) yield current;
    current = { name: name ?? '', text: written.trimStart(), line, isBroken: false };
  }
  if (current !== undefined) yield current;
}

function* writtenLines(text: string): Generator<{ readonly written: string; readonly line: number }> {
  const lineBreak = /\r\n?|\n/g;
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; from < text.length; line += 1) {
    const found = lineBreak.exec(text);
    yield { written: text.slice(from, found?.index), line };
    if (found === null) return;
    from = lineBreak.lastIndex;
  }
}

/** What a line says; `undefined` where it is not written as iCalendar has it. */
export function propertyOf({ text, line }: ContentLine): Property | undefined {
  const written = text.replace(BEFORE_VALUE, '').trim();
  try {
    const [, parameters, , ...values] = ICAL.parse.property(text.replace(EXTENSION, 'COMMENT'));
    const named = Object.entries(parameters).map(([name, value]): [string, string] => [name.toLowerCase(), String(value)]);
    return { values: values.flat().map((value) => String(value).trim()), parameters: new Map(named), written, line };
  } catch {
    return undefined;
  }
}

/** What stands behind the colon of a line, as it is written. */
export function writtenValue({ text }: ContentLine): string {
  return text.replace(BEFORE_VALUE, '').trim();
}
