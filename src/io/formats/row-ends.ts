const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
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
 * Finds where the rows of a table end while it arrives: at line breaks that are not within quotes. A quote counts only where a
 * cell begins.
 */
export class RowEnds {
  readonly #delimiter: number;
  #place: Place = 'cell';
  /** Where the row began that has not ended, in the piece that comes next: before it. */
  #rowAt = 0;
  /** Where in its row the last cell with quotes begins. */
  #openedAt = 0;
  /** Whether that cell has more than one line. */
  #hasLines = false;
  /** Whether only blanks have been met where a cell begins. */
  #isIndented = false;
  #strayQuote: number | undefined;
  #isLoose = false;

  /** @param delimiter one character */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Where in the row that has not ended a quote stands that nothing has closed; `undefined` where there is none. */
  get openQuote(): number | undefined {
    return this.#place === 'quoted' ? this.#openedAt : undefined;
  }

  /**
   * Where in the row that has not ended a quote stands that was closed only by the quote of another cell, some lines below, with text
   * right behind it; `undefined` where there is none. Nothing behind it has been looked at.
   */
  get strayQuote(): number | undefined {
    return this.#strayQuote;
  }

  /** Whether a row that has ended has quotes that are not quite around a cell: blanks before them, or text behind them. */
  get isLoose(): boolean {
    return this.#isLoose;
  }

  /** The place after the last row that ends in the next piece of the table; −1 where none does. */
  lastIn(piece: string): number {
    let at = 0;
    let end = -1;
    let quote = piece.indexOf('"');
    /** The quote up to which line breaks have been looked for. */
    let lookedTo = -1;
    while (at < piece.length) {
      if (this.#place === 'quoted') {
        const closing = piece.indexOf('"', at);
        this.#hasLines ||= piece.slice(at, closing < 0 ? piece.length : closing).includes('\n');
        if (closing < 0) break;
        at = closing + 1;
        this.#place = 'quote';
        continue;
      }
      if (quote >= 0 && quote < at) quote = piece.indexOf('"', at);
      const nextQuote = quote < 0 ? piece.length : quote;
      if (this.#place !== 'quote' && lookedTo !== nextQuote) {
        // Up to the next quote only line breaks matter, which are quickly found; once, since a line may have a million letters.
        lookedTo = nextQuote;
        const lineBreak = piece.slice(at, nextQuote).lastIndexOf('\n');
        if (lineBreak >= 0) {
          at += lineBreak + 1;
          end = at;
          this.#begin();
          continue;
        }
      }
      const character = piece.charCodeAt(at);
      at += 1;
      if (character === QUOTE && this.#place !== 'plain') {
        if (this.#place === 'cell') {
          this.#openedAt = at - 1 - (end < 0 ? this.#rowAt : end);
          this.#hasLines = false;
          this.#isLoose ||= this.#isIndented;
        }
        this.#place = 'quoted';
      } else if (character === this.#delimiter || character === NEWLINE || character === RETURN) {
        this.#begin();
        if (character === NEWLINE) end = at;
      } else if (this.#place === 'quote') {
        if (this.#hasLines && character !== SPACE) {
          this.#strayQuote = this.#openedAt;
          return end;
        }
        this.#isLoose = true;
        this.#place = 'plain';
      } else if (this.#place === 'cell' && character === SPACE) this.#isIndented = true;
      else this.#place = 'plain';
    }
    this.#rowAt = (end < 0 ? this.#rowAt : end) - piece.length;
    return end;
  }

  #begin(): void {
    this.#place = 'cell';
    this.#isIndented = false;
  }
}
