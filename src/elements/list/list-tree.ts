import { formatTick } from '../../time/axis/format-tick.js';
import { formatYear } from '../../time/words/format-year.js';
import { lowerBound } from '../../base/bisect.js';
import { outlineOf } from '../../store/outline.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { OutlineGroup } from '../../store/outline.js';
import type { RowFilter } from '../../store/query-store.js';

/** How a list is arranged: by actor and then by time, or by time across actors. */
export type ListOrder = 'actor' | 'time';

/** A part of the list with a heading of its own. */
export interface ListPart {
  /** The same for the same part, whatever is open or filtered. */
  readonly key: string;
  readonly label: string;
  /** The actor whose part it is; −1 where it is everybody's. */
  readonly track: number;
  /** All events below its heading, ascending. */
  readonly rows: Uint32Array;
  /** The events right below the heading, and the parts that follow them; worked out when they are first asked for. */
  readonly inside: ListInside;
}

/** What stands below a heading. */
export interface ListInside {
  readonly rows: Uint32Array;
  readonly parts: readonly ListPart[];
}

/** What a list is made of. */
export interface ListSubject {
  readonly store: EventStore;
  readonly filter: RowFilter | undefined;
  readonly words: Pick<EventWords, 'locale' | 'track'>;
  /** The tracks to list, in order. */
  readonly tracks: readonly number[];
}

/** The whole list: by actor a part for each that has events, by time the parts of all of them together. */
export function listOf(subject: ListSubject, order: ListOrder): ListInside {
  if (order === 'time') return insideOf(subject, everyRow(subject), '', -1);
  const { store, filter, words, tracks } = subject;
  const parts = tracks.flatMap((track) => {
    const rows = rowsOfTrack(store, track, filter);
    const id = store.about.tracks[track]?.id ?? '';
    return rows.length === 0 ? [] : [partOf(subject, id, words.track(id), rows, track)];
  });
  return { rows: NO_ROWS, parts };
}

/**
 * The parts that lead to a row, from the outermost in; the last one has it right below its heading. Empty where it is in none.
 *
 * @param outermost the key of the part to find it in, where it is in several
 */
export function pathTo(inside: ListInside, row: number, outermost?: string): readonly ListPart[] {
  const having = inside.parts.filter(({ rows }) => includes(rows, row));
  const part = having.find(({ key }) => key === outermost) ?? having[0];
  return part ? [part, ...pathTo(part.inside, row)] : [];
}

/** Whether a row is among ascending ones. */
export function includes(rows: Uint32Array, row: number): boolean {
  return rows[lowerBound(rows, row)] === row;
}

const NO_ROWS = new Uint32Array(0);

function partOf(subject: ListSubject, key: string, label: string, rows: Uint32Array, track: number, group?: OutlineGroup): ListPart {
  let inside: ListInside | undefined;
  return {
    key, label, track, rows,
    get inside() {
      return (inside ??= insideOf(subject, rows, key, track, group));
    },
  };
}

function insideOf(subject: ListSubject, rows: Uint32Array, key: string, track: number, group?: OutlineGroup): ListInside {
  const outline = outlineOf(rows, subject.store, group?.step);
  if (!outline) return { rows, parts: [] };
  const parts = outline.groups.map((inner) => partOf(subject, `${key}/${inner.step.unit}:${inner.start}`, stretchName(inner, subject.words.locale), inner.rows, track, inner));
  return { rows: outline.broad, parts };
}

/** The name of a stretch: `1890s`, `May 1894`; of a hundred years and more, and of those without a name, the first and last year. */
export function stretchName({ step, start, end }: Pick<OutlineGroup, 'step' | 'start' | 'end'>, locale: string): string {
  const isNamed = step.unit !== 'century' && (step.unit !== 'year' || step.count === 1);
  const name = isNamed ? formatTick(step, start, { locale, row: 'context' }) : '';
  return name === '' ? `${formatYear(start, locale)}–${formatYear(end - 1, locale)}` : name;
}

function rowsOfTrack(store: EventStore, track: number, filter: RowFilter | undefined): Uint32Array {
  const rows = filter?.rowsOf?.(track);
  if (rows) return rows;
  return filter ? store.rowsOf(track).filter((row) => filter.has(row)) : store.rowsOf(track);
}

/** The rows that pass and have a track that is listed, ascending. */
export function everyRow({ store, filter, tracks }: ListSubject): Uint32Array {
  const isListed = new Uint8Array(store.trackCount);
  for (const track of tracks) isListed[track] = 1;
  const all = tracks.length === store.trackCount;
  const rows = new Uint32Array(store.size);
  let count = 0;
  for (let row = 0; row < store.size; row += 1) {
    if (filter && !filter.has(row)) continue;
    if (all || store.actorsOf(row).some((track) => isListed[track] === 1)) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
