import type { TimelineEvent } from '../../model/event.js';
import { Fields } from '../reading/fields.js';
import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { quote } from '../reading/json-value.js';
import type { KnownIds } from '../reading/known-ids.js';
import type { MadeUpIds } from '../reading/made-up-ids.js';
import { hintAtForeign } from './foreign-fields.js';
import { PLAIN_PROPERTIES, plainEvent } from './plain-event.js';
import { readActors } from './read-actors.js';
import { DETAILS, readDetails } from './read-details.js';
import { DEFAULT_KIND } from './read-kind.js';

/** All that an event may have. */
export const EVENT_PROPERTIES: ReadonlySet<string> = new Set([...PLAIN_PROPERTIES, ...DETAILS]);

/**
 * An event. It has to have an id, a title, a date and an actor that exists; whatever else is wrong with it is left out
 * of it.
 *
 * @param madeUp for the short form, in which ids and tracks need not be declared: makes the ids that are not written
 */
export function readEvent(
  value: unknown, path: InputPath, known: KnownIds, log: IssueLog, madeUp?: MadeUpIds,
): TimelineEvent | undefined {
  const plain = plainEvent(value, known);
  if (plain !== undefined && known.isNew('event', plain.id)) {
    madeUp?.meet(plain.id);
    return plain;
  }
  const fields = Fields.of(value, 'event', path, log);
  if (fields === undefined) return undefined;
  const isPlain = fields.hasOnly(PLAIN_PROPERTIES);
  if (!isPlain) fields.warnOfOthers(EVENT_PROPERTIES, hintAtForeign);

  const writtenId = fields.string('id', madeUp === undefined ? 'required' : 'optional');
  const title = fields.text('title', 'required');
  const date = fields.date('date', 'required');
  const actors = readActors(fields, known, madeUp !== undefined);
  if (writtenId !== undefined) madeUp?.meet(writtenId);
  if (title === undefined || date === undefined || actors.length === 0) {
    if (writtenId !== undefined) madeUp?.leaveOut(writtenId);
    return undefined;
  }
  if (writtenId !== undefined && !known.isNew('event', writtenId)) {
    fields.error('duplicate-id', 'id', `another event has the id ${quote(writtenId)}`);
    return undefined;
  }
  const id = writtenId ?? madeUp?.idFor(title);
  if (id === undefined) return undefined;

  const kind = readKindId(fields, known);
  const importance = fields.number('importance', 0, 100);
  // Written out, since a million of them are made: a copy of each would cost more than all the checks.
  const event: TimelineEvent = importance === undefined ? { id, title, date, kind, actors } : { id, title, date, kind, actors, importance };
  return isPlain ? event : { ...event, ...readDetails(fields, known) };
}

/** The event's kind; one that the dataset does not list is implied by its use, with a warning where there is a list. */
function readKindId(fields: Fields, known: KnownIds): string {
  const id = fields.string('kind') ?? DEFAULT_KIND;
  if (!known.kind.has(id)) {
    if (known.kindsAreListed && fields.has('kind')) {
      const hint = fields.log.didYouMean('kind', id, known.kind) ?? 'list it in “kinds” to give it a label and a shape';
      fields.warning('unknown-kind', 'kind', `there is no kind ${quote(id)}; its events are drawn as circles`, hint);
    }
    known.kind.add(id);
    known.impliedKinds.push(id);
  }
  return id;
}
