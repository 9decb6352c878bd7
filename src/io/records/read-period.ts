import type { Period } from '../../model/dataset.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import type { KnownIds } from '../reading/known-ids.js';
import { readCitations } from './read-citation.js';

const PERIOD_PROPERTIES: ReadonlySet<string> = new Set<keyof Period>(['id', 'name', 'date', 'description', 'citations']);

/** A named stretch of time that concerns every track. */
export function readPeriod(value: unknown, path: InputPath, known: KnownIds, log: IssueLog): Period | undefined {
  const fields = Fields.of(value, 'period', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(PERIOD_PROPERTIES);
  const id = fields.string('id', 'required');
  const name = fields.text('name', 'required');
  const date = fields.date('date', 'required');
  if (id === undefined || name === undefined || date === undefined) return undefined;
  return compact({ id, name, date, description: fields.text('description'), citations: readCitations(fields, known) });
}
