/** How grave an {@link Issue} is: an `error` cost something (a record was left out), a `warning` did not. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with an input, said so that its author can mend it. */
export interface Issue {
  readonly severity: Severity;
  /** Stable and machine-readable, such as `event/unknown-track`. */
  readonly code: string;
  /** Where in the input, such as `events[41].actors[0]`; empty for the input as a whole. */
  readonly path: string;
  /** The character at fault: its index into the text that stands there, where what is wrong is a text. */
  readonly at?: number;
  /** What was wrong, with the value. */
  readonly message: string;
  /** What would be right. */
  readonly hint?: string;
  /** How many faults of its sort it stands for, where there are more than are worth telling one by one; else absent. */
  readonly count?: number;
}

/** The outcome of reading something that a person wrote: a value with what was noticed on the way, or the reasons why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A result that has a value, with the issues met on the way. */
export function success<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues };
}

/** A result without a value. */
export function failure(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}

/** How many faults these issues tell of, or of those of one severity. */
export function countFaults(issues: readonly Issue[], severity?: Severity): number {
  return issues.reduce((sum, issue) => sum + (severity === undefined || issue.severity === severity ? issue.count ?? 1 : 0), 0);
}
