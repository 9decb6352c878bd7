/** A person as CSL-JSON writes one; an institution has only `literal`. */
export interface SourceName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A date as CSL-JSON writes one: `[[2017, 7, 10]]`, or two of them for a range. */
export interface SourceDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
}

/**
 * Where a claim can be checked: a CSL-JSON item, as reference managers export it. Fields that are not named here are
 * kept.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export interface Source<Id extends string = string> {
  readonly id: Id;
  /** A CSL type, such as `article-journal`, `book`, `chapter`, `legislation`, `treaty`, `webpage`. */
  readonly type: string;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly author?: readonly SourceName[];
  readonly editor?: readonly SourceName[];
  readonly issued?: SourceDate;
  readonly accessed?: SourceDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string | number;
  readonly issue?: string | number;
  readonly page?: string | number;
  readonly number?: string | number;
  readonly language?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly note?: string;
}

/** The place in a source that bears out a claim. */
export interface Citation<SourceId extends string = string> {
  readonly source: SourceId;
  /** Where in it: `¶14`, `art. 2`, `pp. 31–34`. */
  readonly locator?: string;
}
