/** Why a text is no EDTF: what is wrong, and at which character. It becomes an issue. */
export interface Refusal {
  /** Stable, such as `edtf/month`. */
  readonly code: string;
  /** Index into the text. */
  readonly at: number;
  readonly message: string;
}

/** Messages quote up to this many characters. */
const QUOTED_CHARACTERS = 40;

/** A text in quotation marks, as much of it as a reader needs. */
export function quote(text: string): string {
  if (text.length <= QUOTED_CHARACTERS) return `“${text}”`;
  // Taken apart by characters, so that none is cut in two.
  return `“${Array.from(text.slice(0, 2 * QUOTED_CHARACTERS)).slice(0, QUOTED_CHARACTERS).join('')}…”`;
}

/**
 * A text with a place in it that only moves forward.
 *
 * The first refusal counts. From then on nothing more is found, as if the text ended there, so that readers need not
 * look for a refusal after each step.
 */
export class Scanner {
  position = 0;
  refusal: Refusal | undefined;

  constructor(readonly text: string) {}

  /** The character that stands here; empty at the end and after a refusal. */
  peek(): string {
    return this.refusal === undefined ? this.text.charAt(this.position) : '';
  }

  /** Steps over a character or sequence if it stands here. */
  accept(expected: string): boolean {
    if (this.refusal !== undefined || !this.text.startsWith(expected, this.position)) return false;
    this.position += expected.length;
    return true;
  }

  /** Steps over what a pattern matches here, and returns its groups. The pattern is sticky. */
  take(pattern: RegExp): readonly (string | undefined)[] {
    pattern.lastIndex = this.position;
    const groups = (this.refusal === undefined && pattern.exec(this.text)) || [''];
    this.position += groups[0].length;
    return groups;
  }

  /** Refuses the text. */
  refuse(code: string, message: string, at = this.position): undefined {
    this.refusal ??= { code, message, at };
  }

  /** Refuses what stands here. */
  expected(what: string, code = 'edtf/unexpected-character'): undefined {
    const character = this.text.codePointAt(this.position);
    const found = character === undefined ? 'the text ends' : `“${String.fromCodePoint(character)}” stands`;
    this.refuse(code, `${found} where ${what} should be`);
  }
}
