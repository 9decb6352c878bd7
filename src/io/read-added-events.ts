import type { Issue } from '../base/result.js';
import type { Steps } from '../base/steps.js';
import type { DatasetHead, Kind } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import { ITEMS_PER_STEP } from './reading/fields.js';
import { ItemPath } from './reading/input-path.js';
import { IssueLog } from './reading/issue-log.js';
import { describeValue, isList, isRecord, itemAt, lengthOf, valueAt } from './reading/json-value.js';
import { KnownIds } from './reading/known-ids.js';
import { readEvent } from './records/read-event.js';
import { impliedKind } from './records/read-kind.js';

/** Events for a dataset that has some already. */
export interface AddedEvents {
  readonly events: readonly TimelineEvent[];
  /** The kinds that exist only because one of these events has them. */
  readonly kinds: readonly Kind[];
  readonly issues: readonly Issue[];
}

/**
 * Reads events that are to be added to a dataset, by its tracks, kinds and sources and by the rules of `readDataset`. An
 * event whose id is there already is left out with an issue. In steps: yields the fraction that is read.
 *
 * @param there the events that are there: how many, which count in the paths of issues, and their ids
 */
export function* readAddedEvents(
  input: unknown, about: DatasetHead, there: { readonly count: number; readonly has: (id: string) => boolean },
): Steps<AddedEvents> {
  const log = new IssueLog();
  if (!isList(input)) {
    log.error('dataset/wrong-type', 'events', `expected a list of events, found ${describeValue(input)}`);
    return { events: [], kinds: [], issues: log.issues };
  }
  const known = knownIn(about, log);
  const events: TimelineEvent[] = [];
  const length = lengthOf(input);
  for (let i = 0; i < length; i += 1) {
    const item = itemAt(input, i);
    const id = isRecord(item) ? valueAt(item, 'id') : undefined;
    if (typeof id === 'string' && there.has(id)) known.event.add(id);
    const event = readEvent(item, new ItemPath('events', there.count + i), known, log);
    if (event !== undefined) events.push(event);
    if ((i + 1) % ITEMS_PER_STEP === 0) yield (i + 1) / length;
  }
  return { events, kinds: known.impliedKinds.map((id) => impliedKind(id)), issues: log.issues };
}

function knownIn({ tracks, kinds, sources }: DatasetHead, log: IssueLog): KnownIds {
  const known = new KnownIds(log);
  for (const { id } of tracks) known.track.add(id);
  for (const { id } of kinds) known.kind.add(id);
  for (const { id } of sources) known.source.add(id);
  known.kindsAreListed = kinds.length > 0;
  return known;
}
