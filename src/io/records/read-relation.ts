import type { Relation, RelationType } from '../../model/dataset.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import type { KnownIds } from '../reading/known-ids.js';
import { readCitations } from './read-citation.js';

const RELATION_PROPERTIES: ReadonlySet<string> = new Set<keyof Relation>(['from', 'to', 'type', 'note', 'citations']);

/** Every type of relation. */
export const RELATION_TYPES = [
  'leads-to', 'part-of', 'responds-to', 'succeeds', 'contradicts',
] as const satisfies readonly RelationType[];

/** How one event bears on another; both have to exist and to differ. */
export function readRelation(value: unknown, path: InputPath, known: KnownIds, log: IssueLog): Relation | undefined {
  const fields = Fields.of(value, 'relation', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(RELATION_PROPERTIES);
  const from = readEnd('from', fields, known);
  const to = readEnd('to', fields, known);
  const type = fields.choice('type', RELATION_TYPES, 'required');
  if (from === undefined || to === undefined || type === undefined) return undefined;
  if (from === to) {
    fields.error('to-itself', 'to', `event “${to}” is related to itself`);
    return undefined;
  }
  return compact({ from, to, type, note: fields.text('note'), citations: readCitations(fields, known) });
}

function readEnd(key: 'from' | 'to', fields: Fields, known: KnownIds): string | undefined {
  const id = fields.string(key, 'required');
  return id !== undefined && known.refersTo('event', id, 'relation', fields.at(key)) ? id : undefined;
}
