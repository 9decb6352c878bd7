/** A phrase with `{0}` and `{1}` for dates; the `day` form where a language says it otherwise of a day (`depuis le 8 mai`). */
export type Phrase = string | { readonly day: string; readonly other: string };

/** The words with which a language speaks of dates that are not certain. `Intl` knows the rest. */
export interface LocaleWords {
  /** The BCP 47 tag that the words are for. */
  readonly language: string;
  /** Two dates from one to the other, each of several words: `8 May 1904 – 5 June 1905`. */
  readonly range: string;
  /** The same where only one number or word differs: `13–19`. */
  readonly closeRange: string;
  readonly about: Phrase;
  /** For labels: `c. 1896`. */
  readonly shortAbout: string;
  readonly uncertain: string;
  readonly since: Phrase;
  readonly until: Phrase;
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly between: Phrase;
  readonly orEarlier: string;
  readonly orLater: string;
  /** `{0}` is the first year of it: `1890s`. */
  readonly decade: string;
  /** A month, day or season of a year that is not known: `25 December, 1560s`. */
  readonly ofYears: string;
  readonly yearUnknown: string;
  readonly monthUnknown: string;
  readonly dayUnknown: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** `{0}` a season, `{1}` its year. */
  readonly seasonOfYear: string;
  /** Northern, southern: `{0}` a season of a year. */
  readonly hemispheres: readonly [string, string];
  /** `{0}` its number, `{1}` its year. */
  readonly quarter: string;
  /** The names of year, month and day, for saying which of them a mark belongs to. */
  readonly parts: readonly [string, string, string];
  /** What a mark says of a part. */
  readonly qualifiers: { readonly '?': string; readonly '~': string; readonly '%': string };
  /** A date of the Julian calendar. */
  readonly oldStyle: string;
  /** How words change after a preposition, where they do. */
  readonly inflected?: {
    readonly seasons?: LocaleWords['seasons'];
    /** `about the 1890s`. */
    readonly decade?: string;
    /** Whether names of months take the form that they have in a date with a day. */
    readonly months?: boolean;
  };
}
