/** Why a text is no EDTF: what is wrong, and at which character. Its bearer becomes an issue. */
export interface Refusal {
  readonly kind: 'refusal';
  /** Stable, such as `edtf/no-such-month`. */
  readonly code: string;
  /** Index into the text. */
  readonly at: number;
  readonly message: string;
}

/** A refusal at a place of the text. */
export function refuse(code: string, at: number, message: string): Refusal {
  return { kind: 'refusal', code, at, message };
}

/** Whether reading failed. */
export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refusal';
}

/** A text with a place in it that only moves forward. */
export class Scanner {
  position: number;

  constructor(
    readonly text: string,
    position = 0,
    /** Where reading stops; the text beyond belongs to someone else. */
    readonly end: number = text.length,
  ) {
    this.position = position;
  }

  isAtEnd(): boolean {
    return this.position >= this.end;
  }

  /** The character some way ahead; empty at the end. */
  peek(ahead = 0): string {
    const index = this.position + ahead;
    return index < this.end ? this.text.charAt(index) : '';
  }

  /** Steps over a character or sequence if it stands here. */
  accept(expected: string): boolean {
    if (this.position + expected.length > this.end || !this.text.startsWith(expected, this.position)) return false;
    this.position += expected.length;
    return true;
  }

  /** Steps over the characters of a kind that stand here, and returns them. */
  takeWhile(belongs: (character: string) => boolean): string {
    const start = this.position;
    while (this.position < this.end && belongs(this.text.charAt(this.position))) this.position++;
    return this.text.slice(start, this.position);
  }

  /** A refusal of what stands here. */
  refuseHere(code: string, expected: string): Refusal {
    const found = this.isAtEnd() ? 'the text ends' : `“${this.peek()}” stands`;
    return refuse(code, this.position, `${found} where ${expected} should be`);
  }
}

/** `0` to `9`: digits of other scripts are not EDTF. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** A digit, or `X` for one that is not known. */
export function isDigitOrX(character: string): boolean {
  return character === 'X' || isDigit(character);
}
