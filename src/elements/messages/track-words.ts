/** What arranging tracks is called: loaded with what arranges them. */
export interface TrackWords {
  /** The button that opens the menu of a track. */
  readonly menu: (name: string) => string;
  readonly up: string;
  readonly down: string;
  readonly left: string;
  readonly right: string;
  readonly collapse: string;
  readonly expand: string;
  /** The same of a group of tracks. */
  readonly close: string;
  readonly open: string;
  readonly unpin: string;
  readonly hide: string;
  readonly zoom: string;
  /** How many tracks are hidden; and how they are brought back. */
  readonly hidden: (count: number) => string;
  readonly show: (name: string) => string;
  readonly showAll: string;
  /** A track has come to another place among so many. */
  readonly moved: (name: string, place: number, count: number) => string;
  /** A track that cannot come any further is where it was. */
  readonly stays: (name: string, place: number, count: number) => string;
  /** What has happened to a track, after its name. */
  readonly said: Readonly<Record<'closed' | 'opened' | 'collapsed' | 'expanded' | 'unpinned' | 'hidden' | 'shown', string>>;
  /** The edge of the column of names, which can be moved. */
  readonly names: string;
  /** Tracks that lie below one another, and those that stand side by side. */
  readonly rows: ShapeWords;
  readonly columns: ShapeWords;
}

/** What depends on the shape of tracks. */
export interface ShapeWords {
  /** Before the others, where it stays; and what is said of a track that has come there. */
  readonly pin: string;
  readonly pinned: string;
  /** A lane more for it, one less, and as many as its events need. */
  readonly more: string;
  readonly fewer: string;
  readonly automatic: string;
  /** How many lanes it has. */
  readonly lanes: (count: number) => string;
}
