import type { DatasetHead } from '../model/dataset.js';
import { civilToInstant } from '../time/civil.js';
import { parseEdtf } from '../time/edtf.js';
import type { Instant } from '../time/instant.js';
import { unionSpan, type Span } from '../time/span.js';
import type { Extents } from './event-store.js';
import { trackStates } from './track-spans.js';

/** How far events reach together with what their dataset says of itself. */
export function extentsOf(about: DatasetHead, { dated, goesOn }: Pick<Extents, 'dated' | 'goesOn'>): Extents {
  const knownTo = asOfDate(about);
  const known = dated.start < dated.end ? { start: dated.start, end: dated.end } : extentOfStates(about);
  const extent = goesOn && knownTo !== undefined ? { start: known.start, end: Math.max(known.end, knownTo) } : known;
  return { dated: { start: dated.start, end: dated.end }, goesOn, extent, asOf: knownTo ?? extent.end };
}

/** The end of what the dataset knows, if it says so. */
function asOfDate({ asOf }: DatasetHead): Instant | undefined {
  const date = asOf === undefined ? undefined : parseEdtf(asOf);
  return date?.ok === true && Number.isFinite(date.value.latest) ? date.value.latest : undefined;
}

function extentOfStates(about: DatasetHead): Span {
  const bounds = trackStates(about).flat().flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const extent = bounds.reduce<Span>((span, bound) => unionSpan(span, { start: bound, end: bound }), { start: Infinity, end: -Infinity });
  return extent.start < extent.end ? extent : { start: civilToInstant(1900, 1, 1), end: civilToInstant(2000, 1, 1) };
}
