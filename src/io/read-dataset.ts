import { failure, type Result } from '../base/result.js';
import { partOf, type Steps } from '../base/steps.js';
import type { Dataset } from '../model/dataset.js';
import { JsonReading } from './reading/json-reading.js';
import { describeJsonFault, parseJson } from './reading/parse-json.js';
import { readParsedDataset, readParsedInSteps } from './read-parsed-dataset.js';

/** The part of the work on a text that it takes to parse it. */
const TEXT_SHARE = 0.5;

/**
 * A dataset from JSON, as text or parsed, that anybody may have written. It never throws.
 *
 * Everything that is wrong is said at once, each in an issue with its path. A record that cannot be read is left out
 * with an `error`; the rest is kept. A `warning` has cost nothing. Of many faults of one sort the first 200 are told one
 * by one, and an issue with a `count` stands for the rest.
 *
 * There is a short form: a dataset without `tracks`, or a list of events alone. Its events need no `id`; their tracks
 * are those that `actors` name, or one for all. In either form `actors` may be one id, `track` may stand for `actors`,
 * `kind` may be left out, and an id alone may stand for a track, kind, actor or citation.
 *
 * @example
 * readDataset([{ date: '1904-02-08/1905-09-05', title: 'Russo-Japanese War', actors: ['Russia', 'Japan'] }])
 * // { ok: true, value: { tracks: [{ id: 'Russia', … }, { id: 'Japan', … }], … }, issues: [] }
 */
export function readDataset(input: unknown): Result<Dataset> {
  if (typeof input !== 'string') return readParsedDataset(input);
  const parsed = parseJson(input);
  return parsed.ok ? readParsedDataset(parsed.value) : parsed;
}

/**
 * {@link readDataset} in steps, so that a page can draw and listen between them: yields the fraction that is done, and
 * returns the same. To give up, do not go on.
 *
 * @example
 * const steps = readDatasetInSteps(text);
 * let step = steps.next();
 * while (!step.done) {
 *   await new Promise((resolve) => setTimeout(resolve));
 *   step = steps.next();
 * }
 * step.value // { ok: true, … }
 */
export function* readDatasetInSteps(input: unknown): Steps<Result<Dataset>> {
  if (typeof input !== 'string') return yield* readParsedInSteps(input);
  const json = new JsonReading();
  yield* partOf(json.push(input), 0, TEXT_SHARE);
  const value = json.value();
  if (value !== undefined) return yield* partOf(readParsedInSteps(value), TEXT_SHARE, 1);
  return failure(yield* partOf(describeJsonFault(json.text), TEXT_SHARE, 1));
}
