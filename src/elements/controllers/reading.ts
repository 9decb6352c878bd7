import { failure } from '../../base/result.js';
import { OnDemand } from '../on-demand.js';
import type { Issue, Result } from '../../base/result.js';

/** What makes events of the data of a page. It comes while these are on their way. */
export const valueReading = new OnDemand(() => import('./value-reading.js'));

/** What pages need whose data come as text. */
export const textReading = new OnDemand(() => import('./text-reading.js'));

/** Reads with a part of the library; a failure where it cannot be had. */
export async function readWith<Part, Value>(reading: OnDemand<Part>, read: (part: Part) => Promise<Result<Value>> | Result<Value>): Promise<Result<Value>> {
  const part = await reading.whenSettled();
  if (part !== undefined) return read(part);
  return failure({
    severity: 'error', code: 'load/part-missing', path: '', message: 'what reads data could not be loaded',
    hint: 'are all files of the library there, such as the folder “chunks” beside longview.min.js?',
  });
}

/** What no reader has foreseen, said to the reader rather than leaving them to wait. */
export function unforeseen(reason: unknown): Issue {
  return { severity: 'error', code: 'load/failed', path: '', message: `loading failed: ${reason instanceof Error ? reason.message : String(reason)}` };
}
