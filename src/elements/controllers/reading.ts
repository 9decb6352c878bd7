import { failure } from '../../base/result.js';
import { OnDemand } from '../on-demand.js';
import type { ArrivingParts } from './arriving-parts.js';
import type { loadDataset } from '../../io/load-dataset.js';
import type { readAny } from '../../io/read-any.js';
import type { Result } from '../../base/result.js';

interface TextReading {
  readonly loadDataset: typeof loadDataset;
  readonly readAny: typeof readAny;
  readonly ArrivingParts: typeof ArrivingParts;
}

const part = new OnDemand(async () => {
  const [{ loadDataset }, { readAny }, { ArrivingParts }] = await Promise.all([
    import('../../io/load-dataset.js'), import('../../io/read-any.js'), import('./arriving-parts.js'),
  ]);
  return { loadDataset, readAny, ArrivingParts };
});

/**
 * Does what only pages need whose data come as text, with the part of the library that reads it; a failure where that
 * part cannot be had.
 */
export async function readText<Value>(read: (part: TextReading) => Promise<Result<Value>>): Promise<Result<Value>> {
  const reading = await part.whenSettled();
  if (reading !== undefined) return read(reading);
  return failure({
    severity: 'error', code: 'load/part-missing', path: '', message: 'what reads data could not be loaded',
    hint: 'are all files of the library there, such as the folder “chunks” beside longview.min.js?',
  });
}
