import type { Kind, MarkShape } from '../../model/dataset.js';
import type { Text } from '../../model/text.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';

const KIND_PROPERTIES: ReadonlySet<string> = new Set<keyof Kind>(['id', 'label', 'shape', 'description']);

/** Every shape of {@link MarkShape}. */
export const MARK_SHAPES = [
  'circle', 'ring', 'diamond', 'square', 'document', 'triangle-up', 'triangle-down', 'hexagon', 'cross', 'star',
  'half-start', 'half-end',
] as const satisfies readonly MarkShape[];

/** The last two shapes say more than that a kind is another: they begin or end something. */
const SHAPES_IN_TURN = MARK_SHAPES.length - 2;

/** The kind of an event that names none. */
export const DEFAULT_KIND = 'event';

/** A kind of event; without a label it goes by its id, without a shape it is a circle. */
export function readKind(value: unknown, path: InputPath, log: IssueLog): Kind | undefined {
  const fields = Fields.of(typeof value === 'string' ? { id: value } : value, 'kind', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(KIND_PROPERTIES);
  const id = fields.string('id', 'required');
  if (id === undefined) return undefined;
  return compact({
    id,
    label: fields.text('label') ?? impliedKind(id).label,
    shape: fields.choice('shape', MARK_SHAPES) ?? 'circle',
    description: fields.text('description'),
  });
}

/**
 * The kind that an event's kind stands for where the dataset does not list it.
 *
 * @param turn how many others there are before it where none is listed: they take the shapes in turn, as tracks do colours
 */
export function impliedKind(id: string, turn = 0): Kind & { readonly label: Text; readonly shape: MarkShape } {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return { id, label: words.charAt(0).toLocaleUpperCase('en') + words.slice(1), shape: MARK_SHAPES[turn % SHAPES_IN_TURN] ?? 'circle' };
}
