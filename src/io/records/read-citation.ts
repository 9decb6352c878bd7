import type { Citation } from '../../model/source.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import type { KnownIds } from '../reading/known-ids.js';

const CITATION_PROPERTIES: ReadonlySet<string> = new Set<keyof Citation>(['source', 'locator']);

/** The citations of a record; those of unknown sources are left out. A source's id alone is a citation too. */
export function readCitations(fields: Fields, known: KnownIds): readonly Citation[] | undefined {
  return fields.list('citations', (item, path) => {
    const inner = Fields.of(typeof item === 'string' ? { source: item } : item, 'citation', path, fields.log);
    if (inner === undefined) return undefined;
    inner.warnOfOthers(CITATION_PROPERTIES);
    const source = inner.string('source', 'required');
    const locator = inner.string('locator');
    if (source === undefined || !known.refersTo('source', source, 'citation', inner.at('source'))) return undefined;
    return compact({ source, locator });
  });
}
