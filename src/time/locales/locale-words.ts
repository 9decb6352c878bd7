/** What a date is, as far as words around it depend on that; `ago` for years that are counted back from now. */
export type PhraseKind = 'day' | 'month' | 'year' | 'decade' | 'season' | 'quarter' | 'ago';

/**
 * A phrase with places for dates: `{0}`, and `{1}` where there are two. By the kind of the (first) date where a
 * language speaks differently of a day or a season: `{ year: 'jusqu’en {0}', other: 'jusqu’à {0}' }`.
 */
export type Phrase = string | ({ readonly other: string } & { readonly [kind in PhraseKind]?: string });

/** Four names in the order of the year. */
export type FourNames = readonly [string, string, string, string];

/** The words with which a language speaks of dates, of how long things lasted and of ages. `Intl` knows the rest. */
export interface LocaleWords {
  /** The BCP 47 tag that the words are for. */
  readonly language: string;
  /** Two dates from one to the other, each of several words: `8 May 1904 – 5 June 1905`. */
  readonly range: string;
  /** The same where only one number or word differs: `13–19`. */
  readonly closeRange: string;
  /** `{0}` a date, `{1}` what is remarked of it: `1950 (1900–1999)`. */
  readonly note: string;
  /** `{0}` parts of a date, `{1}` what is remarked of them: `year: uncertain`. */
  readonly remark: string;
  /** What stands between two remarks: `; `. */
  readonly betweenRemarks: string;
  /** `{0}` a day, `{1}` the time of day. */
  readonly dateTime: string;
  /** `{0}` the date as it stands after a preposition, `{1}` as it stands alone. */
  readonly about: Phrase;
  /** The same for labels: `c. 1896`. */
  readonly shortAbout: Phrase;
  /** For labels: `1896?`. */
  readonly shortDoubt: string;
  /** A date alone whose source is doubtful. */
  readonly uncertain: string;
  /** The same among other words, where it is said otherwise. */
  readonly uncertainAmong?: string;
  /** It began then and goes on. */
  readonly since: Phrase;
  /** It went on until the end of then. */
  readonly until: Phrase;
  /** It ended then: `{0}` is *until* with its date. */
  readonly startUnknown: string;
  /** It began then and has ended. */
  readonly from: Phrase;
  /** `{0}` is *from* with its date. */
  readonly endUnknown: string;
  /** `{0}` the last date that it may have been (`{2}` as it stands alone), `{1}` the first that it cannot: `before {1}`. */
  readonly before: Phrase;
  /** `{0}` the first date that it may have been (`{2}` as it stands alone), `{1}` the last that it cannot: `after {1}`. */
  readonly after: Phrase;
  readonly between: Phrase;
  readonly orEarlier: string;
  readonly orLater: string;
  /** What follows a year by itself, and several years, where something does: `[' г.', ' гг.']`. */
  readonly years?: readonly [string, string];
  /** `{0}` is the first year of it: `1890s`. */
  readonly decade: string;
  /** A month, day or season of a year that is not known: `25 December, 1560s`. */
  readonly ofYears: string;
  readonly yearUnknown: string;
  readonly monthUnknown: string;
  readonly dayUnknown: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: FourNames;
  /** `{0}` a season or quarter, `{1}` its year. */
  readonly seasonOfYear: string;
  /** Years that share a winter, where not as other ranges: `{0}` the first, `{1}` the last two digits of the second, `{2}` the second. */
  readonly winterYears?: string;
  /** Northern, southern: `{0}` a season of a year. */
  readonly hemispheres: readonly [string, string];
  readonly quarters: FourNames;
  /** The names of year, month and day, for saying which of them a mark belongs to. */
  readonly parts: readonly [string, string, string];
  /** What a mark says of a part. */
  readonly qualifiers: { readonly '?': string; readonly '~': string; readonly '%': string };
  /** A date of the Julian calendar. */
  readonly oldStyle: string;
  /** Thousands, and millions or more, of years: `{0}` is `66 million`. */
  readonly manyYears: readonly [string, string];
  /** `{0}` is many years: `66 million years ago`. */
  readonly ago: string;
  /** Amounts of time, one after the other: `1 year, 7 months`. */
  readonly amounts: string;
  /** `{0}` an amount of time or an age: `about 2 years`. */
  readonly aboutAmount: string;
  /** `{0}` a number, `{1}` an amount: `between 1 and 3 years`. */
  readonly betweenAmounts: string;
  readonly atLeast: string;
  readonly atMost: string;
  /** It goes on: `8 years so far`. */
  readonly soFar: string;
  /** `{0}` a number of years as an age, where not simply that many years: `51`. */
  readonly age?: string;
  /** How words change after a preposition, where they do. */
  readonly inflected?: {
    /** The article of a day: `le {0}`. */
    readonly day?: string;
    /** `about the 1890s`. */
    readonly decade?: string;
    readonly seasons?: FourNames;
    readonly quarters?: FourNames;
    /** Whether names of months take the form that they have in a date with a day. */
    readonly months?: boolean;
    /** *About* together with another preposition, around both: `etwa {0}` for “etwa seit 1896”. */
    readonly about?: string;
    /** Words that melt into one: `['zu dem ', 'zum ']`. */
    readonly contractions?: readonly (readonly [string, string])[];
  };
}
