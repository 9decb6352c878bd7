import type { Issue, Severity } from '../../base/result.js';
import { nearestName } from './nearest-name.js';

/** After so many different unknown names, hints stop: each costs a walk over all known names. */
const MOST_HINTS = 500;

/** Gathers what is wrong with an input while it is read, in the order in which it is met. */
export class IssueLog {
  readonly #issues: Issue[] = [];
  readonly #repeated = new Map<string, { readonly index: number; count: number }>();
  readonly #hints = new Map<string, string | undefined>();

  /** What has been noticed; a fault met many times has one issue that counts them. */
  get issues(): readonly Issue[] {
    const all = [...this.#issues];
    for (const { index, count } of this.#repeated.values()) {
      const first = all[index];
      if (first !== undefined && count > 1) all[index] = { ...first, message: `${first.message} (${count} times)` };
    }
    return all;
  }

  /** Something was left out. */
  error(code: string, path: string, message: string, hint?: string): void {
    this.#add('error', code, path, message, hint);
  }

  /** Something is odd, but nothing was lost. */
  warning(code: string, path: string, message: string, hint?: string): void {
    this.#add('warning', code, path, message, hint);
  }

  /** A warning whose repetitions under the same key are counted at its first place. */
  warningOnce(key: string, code: string, path: string, message: string, hint?: string): void {
    const seen = this.#repeated.get(key);
    if (seen !== undefined) {
      seen.count += 1;
      return;
    }
    this.#repeated.set(key, { index: this.#issues.length, count: 1 });
    this.#add('warning', code, path, message, hint);
  }

  /** Takes over an issue as it is. */
  add(issue: Issue): void {
    this.#issues.push(issue);
  }

  /** A hint that names the known name nearest to an unknown one, such as a `track`'s. */
  didYouMean(what: string, wrong: string, names: Iterable<string>): string | undefined {
    const key = `${what} ${wrong}`;
    if (!this.#hints.has(key)) {
      if (this.#hints.size >= MOST_HINTS) return undefined;
      this.#hints.set(key, nearestName(wrong, names));
    }
    const near = this.#hints.get(key);
    return near === undefined ? undefined : `did you mean “${near}”?`;
  }

  #add(severity: Severity, code: string, path: string, message: string, hint: string | undefined): void {
    this.#issues.push(hint === undefined ? { severity, code, path, message } : { severity, code, path, message, hint });
  }
}
