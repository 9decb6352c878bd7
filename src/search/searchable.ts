/** What can be searched: rows that have texts. */
export interface Searchable {
  /** The number of rows. */
  readonly size: number;
  /** Texts that many rows have in common, such as the names of who took part. */
  readonly shared: readonly SharedTexts[];
  /** Visits each text of a row. */
  visitTexts(row: number, visit: (text: string, isTitle: boolean) => void): void;
}

/** Texts, and the rows that have them. */
export interface SharedTexts {
  readonly texts: readonly string[];
  /** Ascending, each once. */
  rows(): ArrayLike<number>;
}
