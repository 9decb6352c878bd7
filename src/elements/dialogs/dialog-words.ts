/** Something that can be done, and what it does; and what of it is otherwise where time runs down. */
export type HelpLine = readonly [how: string, what: string, down?: { readonly how?: string; readonly what?: string }];

/** With what a timeline is used. */
export type Means = 'mouse' | 'trackpad' | 'touch' | 'keys' | 'reader';

/** What the dialogs say, in one language; loaded with them. */
export interface DialogWords {
  readonly goTo: string;
  readonly date: string;
  /** `{0}` are examples. */
  readonly examples: string;
  readonly go: string;
  readonly range: string;
  readonly from: string;
  readonly to: string;
  readonly zoom: string;
  readonly close: string;
  /** What is wrong with what was typed, by the code of the issue. */
  readonly faults: {
    readonly 'typed-date/not-understood': string;
    readonly 'typed-date/no-year': string;
    readonly 'typed-date/short-year': string;
    readonly 'typed-date/no-such-date': string;
  };
  /** `{0}` and `{1}` are the first and the last day that can be reached. */
  readonly outside: string;
  readonly backwards: string;
  readonly help: string;
  /** What hands, keys and ears can do. `{key}` stands for Ctrl or ⌘. */
  readonly sections: Readonly<Record<Means, { readonly title: string; readonly lines: readonly HelpLine[] }>>;
}
