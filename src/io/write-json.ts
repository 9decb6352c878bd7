import type { Dataset } from '../model/dataset.js';

/**
 * The dataset as JSON, indented, that `readDataset` reads back equal.
 *
 * @example writeJson(dataset) // '{\n  "id": "x", …\n}\n'
 */
export function writeJson(dataset: Dataset): string {
  return `${JSON.stringify(dataset, undefined, 2)}\n`;
}
