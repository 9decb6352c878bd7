/** What list, table and print say beside the rest: loaded with them. */
export interface ViewWords {
  /** Name of the two ways in which a list can be arranged, and of each. */
  readonly arranged: string;
  readonly byActor: string;
  readonly byTime: string;
  /** Who took part beside the actor whose list it is. */
  readonly alsoIn: (names: string) => string;
  readonly showMore: (count: number) => string;
  readonly showEarlier: (count: number) => string;
  readonly showMoreActors: (count: number) => string;
  readonly showOnTimeline: string;
  /** Name of the strip that goes through all of time, and what it says of where it is. */
  readonly goThroughTime: string;
  readonly stretchSaid: (stretch: string, events: string) => string;
  readonly columns: { readonly date: string; readonly title: string; readonly actors: string; readonly kind: string; readonly importance: string; readonly sources: string };
  /** How many of the events are in the table. */
  readonly caption: (title: string, shown: number, total: number) => string;
  readonly filterByText: string;
  readonly noMatch: string;
  readonly sorting: string;
  readonly rowsShown: (from: number, to: number, total: number) => string;
  readonly pages: string;
  readonly firstPage: string;
  readonly lastPage: string;
  readonly download: (format: string) => string;
  /** What is printed: events from when to when. */
  readonly printed: (from: string, to: string, count: number) => string;
  readonly notPrinted: (count: number) => string;
  readonly printedFrom: string;
}
