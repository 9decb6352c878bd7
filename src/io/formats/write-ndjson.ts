import type { Dataset } from '../../model/dataset.js';

/**
 * The dataset as newline-delimited JSON that `readNdjson` reads back equal: in the first line all but the events, and then
 * an event in each.
 *
 * @example writeNdjson(dataset) // '{"id":"x", …}\n{"id":"a", …}\n'
 */
export function writeNdjson({ events, ...head }: Dataset): string {
  return [head, ...events].map((record) => `${JSON.stringify(record)}\n`).join('');
}
