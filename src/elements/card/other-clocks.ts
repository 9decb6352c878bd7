import { formatEdtf } from '../../time/edtf/format-edtf.js';
import { inTimeZone } from '../../time/time-zone.js';
import { parseEdtf } from '../../time/edtf.js';
import { tracksOf } from '../../model/event.js';
import type { DatasetHead } from '../../model/dataset.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { TimelineEvent } from '../../model/event.js';

/** What the clocks of some actors showed. */
export interface ActorClock {
  /** Ids. */
  readonly tracks: readonly string[];
  readonly date: FuzzyDate;
}

/**
 * What the clocks of an event's actors showed when it happened, where they were set otherwise than the one that it was
 * recorded by: those that showed the same together, in the order of the actors. Empty for events without a time of day.
 *
 * @example otherClocks(launch, dataset) // United States: 3 July 2017, 20:40, for a launch on 4 July in North Korea
 */
export function otherClocks(event: TimelineEvent, dataset: DatasetHead): ActorClock[] {
  const read = parseEdtf(event.date);
  if (!read.ok) return [];
  const recorded = formatEdtf(read.value);
  const clocks = new Map<string, { tracks: string[]; date: FuzzyDate }>();
  for (const id of tracksOf(event)) {
    const timeZone = dataset.tracks.find((track) => track.id === id)?.timeZone;
    if (timeZone === undefined) continue;
    const date = inTimeZone(read.value, timeZone);
    const written = formatEdtf(date);
    if (written === recorded) continue;
    const clock = clocks.get(written);
    if (clock) clock.tracks.push(id);
    else clocks.set(written, { tracks: [id], date });
  }
  return [...clocks.values()];
}
