const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;

/** Where a look through a table stands. */
type Place =
  /** Where a cell begins. */
  | 'cell'
  /** In a cell without quotes around it. */
  | 'plain'
  /** In a cell with quotes around it. */
  | 'quoted'
  /** After a quote in such a cell: its end, or the first half of a quote that is meant. */
  | 'quote';

/**
 * Finds where the rows of a table end while it arrives: at line breaks that are not within quotes. By the rules of
 * d3-dsv, which then reads the cells: a quote counts only where a cell begins.
 */
export class RowEnds {
  readonly #delimiter: number;
  #place: Place = 'cell';

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /**
   * Looks through a text from one place on, until rows have ended in so many characters or the text has.
   *
   * @returns how far it has looked, and the place after the last row that has ended; −1 for none
   */
  look(text: string, from: number, characters: number): { readonly at: number; readonly end: number } {
    let at = from;
    let end = -1;
    let quote = -2;
    while (at < text.length) {
      if (this.#place === 'quoted') {
        const closing = text.indexOf('"', at);
        if (closing < 0) return { at: text.length, end };
        at = closing + 1;
        this.#place = 'quote';
        continue;
      }
      if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
      if (this.#place !== 'quote' && (quote === -1 || quote > at)) {
        // Up to the next quote only line breaks matter, which are quickly found.
        const lineBreak = text.indexOf('\n', at);
        if (lineBreak >= 0 && (quote === -1 || lineBreak < quote)) {
          at = lineBreak + 1;
          end = at;
          this.#place = 'cell';
          if (end - from >= characters) break;
          continue;
        }
      }
      const character = text.charCodeAt(at);
      at += 1;
      if (this.#place === 'cell' && character === QUOTE) this.#place = 'quoted';
      else if (this.#place === 'quote' && character === QUOTE) this.#place = 'quoted';
      else if (this.#place === 'quote' || character === this.#delimiter || character === NEWLINE || character === RETURN) {
        this.#place = 'cell';
        if (character !== NEWLINE) continue;
        end = at;
        if (end - from >= characters) break;
      } else this.#place = 'plain';
    }
    return { at, end };
  }
}
