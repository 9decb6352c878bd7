import type { Issue, Result } from '../../base/result.js';
import { resultOf, type Steps } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import { readParsedInSteps } from '../read-parsed-dataset.js';
import { IssueLog } from '../reading/issue-log.js';
import { amended, type Refused } from './either.js';
import { interval, plainDate, plainEnd } from './plain-date.js';
import { RawSources } from './raw-sources.js';

/**
 * Puts a dataset together out of another format's records, and has it checked as longview's own JSON is, so that every
 * format gets the same rules and words.
 */
export class RawDataset {
  readonly log = new IssueLog((issue) => this.#explained(issue));
  readonly #events: unknown[] = [];
  readonly #paths: string[] = [];
  readonly #refused = new Map<string, Refused>();
  readonly #sources = new RawSources();
  /** The dataset's other properties. */
  readonly parts: Record<string, unknown> = {};

  /** Adds an event, in longview's own JSON and still unchecked, with the place in the original input that its issues should name. */
  addEvent(event: unknown, path: string): void {
    this.#events.push(event);
    this.#paths.push(path);
  }

  /** Adds a source, once, and returns its id. */
  addSource(title: string, url?: string): string {
    return this.#sources.sourceOf(title, url).source.id;
  }

  /** A date of the format in EDTF; one that is none stays, to be refused with the better of two explanations. */
  date(written: string | undefined, path: string, read = plainDate): string | undefined {
    if (written === undefined || written.trim() === '') return undefined;
    const { edtf, ...refused } = read(written);
    if (refused.hint !== undefined || refused.fault !== undefined) this.#refused.set(path, refused);
    return edtf;
  }

  /** The same for the end of what lasted, which may not have come yet. */
  end(written: string | undefined, path: string): string | undefined {
    return this.date(written, path, plainEnd);
  }

  /** A date from a start and an end of the format. */
  span(start: string | undefined, end: string | undefined, path: string): string | undefined {
    return interval(this.date(start, path), this.end(end, path));
  }

  /** The dataset, checked. */
  read(): Result<Dataset> {
    return resultOf(this.readInSteps());
  }

  /** The same in steps: yields the fraction of events that are checked. */
  readInSteps(): Steps<Result<Dataset>> {
    const sources = this.#sources.all;
    const raw = { ...this.parts, events: this.#events, ...(sources.length > 0 && { sources }) };
    return readParsedInSteps(raw, { log: this.log, pathOfEvent: (i) => this.#paths[i] ?? `events[${i}]` });
  }

  #explained(issue: Issue): Issue {
    const refused = issue.code.endsWith('/bad-date') ? this.#refused.get(issue.path) : undefined;
    return refused ? amended(issue, refused) : issue;
  }
}
