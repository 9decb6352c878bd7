import type { Issue, Severity } from '../../base/result.js';
import type { InputPath } from './input-path.js';
import { nearestName } from './nearest-name.js';

/** So many faults of one sort are kept one by one; a file of a million like faults has nothing new to say after them. */
const MOST_OF_A_SORT = 200;

/** After so many different unknown names, or known names looked through for them, hints stop. */
const MOST_HINTS = 500;
const MOST_NAMES_COMPARED = 2_000_000;

/** How many issues with one code are kept, and how many more there were. */
interface Sort {
  readonly severity: Severity;
  kept: number;
  counted: number;
}

/** Gathers what is wrong with an input while it is read, in the order in which it is met. */
export class IssueLog {
  readonly #issues: Issue[] = [];
  readonly #sorts = new Map<string, Sort>();
  readonly #repeated = new Map<string, { readonly index: number; count: number }>();
  readonly #hints = new Map<string, string | undefined>();
  readonly #amend: (issue: Issue) => Issue;
  #namesCompared = 0;

  /** @param amend what the format that is read knows better about an issue */
  constructor(amend: (issue: Issue) => Issue = (issue) => issue) {
    this.#amend = amend;
  }

  /**
   * What has been noticed. A fault met many times at like places has one issue that says so; of many faults of one sort
   * the first are told one by one, and one issue with a `count` stands for the rest.
   */
  get issues(): readonly Issue[] {
    const all = [...this.#issues];
    for (const { index, count } of this.#repeated.values()) {
      const first = all[index];
      if (first !== undefined && count > 1) all[index] = { ...first, message: `${first.message} (${count} times)` };
    }
    for (const [code, { severity, counted }] of this.#sorts) {
      if (counted > 0) all.push({ severity, code, path: '', message: `there are ${counted} more of this sort`, count: counted });
    }
    return all;
  }

  /** Something was left out. */
  error(code: string, path: InputPath, message: string, hint?: string): void {
    this.#add('error', code, path, message, hint);
  }

  /** Something is odd, but nothing was lost. */
  warning(code: string, path: InputPath, message: string, hint?: string): void {
    this.#add('warning', code, path, message, hint);
  }

  /** A warning whose repetitions under the same key are counted at its first place. */
  warningOnce(key: string, code: string, path: InputPath, words: () => { readonly message: string; readonly hint?: string | undefined }): void {
    const seen = this.#repeated.get(key);
    if (seen !== undefined) {
      seen.count += 1;
      return;
    }
    const { message, hint } = words();
    if (this.#add('warning', code, path, message, hint)) this.#repeated.set(key, { index: this.#issues.length - 1, count: 1 });
  }

  /** Takes over an issue as it is. */
  add(issue: Issue): void {
    if (this.#hasRoom(issue.code, issue.severity)) this.#issues.push(this.#amend(issue));
  }

  /** A hint that names the known name nearest to an unknown one, such as a `track`'s. */
  didYouMean(what: string, wrong: string, names: { readonly size: number; readonly keys: () => Iterable<string> }): string | undefined {
    const key = `${what} ${wrong}`;
    if (!this.#hints.has(key)) {
      if (this.#hints.size >= MOST_HINTS || this.#namesCompared >= MOST_NAMES_COMPARED) return undefined;
      this.#namesCompared += names.size;
      this.#hints.set(key, nearestName(wrong, names.keys()));
    }
    const near = this.#hints.get(key);
    return near === undefined ? undefined : `did you mean “${near}”?`;
  }

  #add(severity: Severity, code: string, path: InputPath, message: string, hint: string | undefined): boolean {
    if (!this.#hasRoom(code, severity)) return false;
    const issue = { severity, code, path: path.toString(), message };
    this.#issues.push(this.#amend(hint === undefined ? issue : { ...issue, hint }));
    return true;
  }

  /** Whether another issue of a sort is kept; it is counted in either case. */
  #hasRoom(code: string, severity: Severity): boolean {
    const sort = this.#sorts.get(code) ?? { severity, kept: 0, counted: 0 };
    this.#sorts.set(code, sort);
    if (sort.kept >= MOST_OF_A_SORT) {
      sort.counted += 1;
      return false;
    }
    sort.kept += 1;
    return true;
  }
}
