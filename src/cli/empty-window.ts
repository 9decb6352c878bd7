import { boundOf } from '../time/span-of.js';
import { MS_PER_DAY } from '../time/instant.js';
import { nameSpan } from '../time/name-span.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../base/result.js';

/**
 * That no event is in the window that is asked for, and where they are; nothing where some are, and where there are none at all.
 *
 * @param window EDTF; an end that is not given is open
 */
export function emptyWindowIssues({ events }: Pick<Dataset, 'events'>, window: { readonly start?: string; readonly end?: string }): readonly Issue[] {
  const [from, to] = [boundOf(window.start, 'earliest') ?? -Infinity, boundOf(window.end, 'latest') ?? Infinity];
  let [start, end] = [Infinity, -Infinity];
  for (const { date } of events) {
    const [first, last] = [boundOf(date, 'earliest'), boundOf(date, 'latest')];
    if ((first ?? -Infinity) < to && (last ?? Infinity) > from) return [];
    start = Math.min(start, first ?? Infinity);
    end = Math.max(end, last ?? -Infinity);
  }
  if (!(start < end)) return [];
  const asked = Object.entries(window).map(([name, value]) => `--${name} ${value}`).join(' ');
  return [{ severity: 'warning', code: 'render/empty-window', path: '', message: `no event is in the window of ${asked}`, hint: `the events are in ${nameSpan({ start, end }, MS_PER_DAY)}` }];
}
