import type { Result } from '../../base/result.js';
import { resultOf } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import { notThis } from './json-fields.js';
import { NdjsonStream } from './ndjson-stream.js';

/**
 * Newline-delimited JSON: in each line an event, as in longview's own JSON. The first line may be the dataset without its
 * events. Blank lines do not count; a line that cannot be read is left out with an issue, whose path is `line 5`.
 *
 * @example readNdjson('{"date":"1904","title":"War"}\n{"date":"1905","title":"Peace"}').ok // true
 */
export function readNdjson(input: unknown): Result<Dataset> {
  if (typeof input !== 'string') return notThis(input, 'ndjson', 'the text of lines of JSON');
  const stream = new NdjsonStream();
  resultOf(stream.push(input));
  return resultOf(stream.endInSteps(true));
}
