import { parseEdtf } from '../../../time/edtf.js';
import { civilToInstant } from '../../../time/civil.js';
import { MS_PER_DAY } from '../../../time/instant.js';
import { compact } from '../../reading/compact.js';
import type { IcalComponent } from './components.js';
import { propertyOf } from './lines.js';

const LAST_DAY = civilToInstant(9999, 12, 31);

/** What `writeIcal` puts into an entry for which iCalendar has no place. */
export interface OwnProperties {
  /** The date in EDTF, where the entry has not been moved since. */
  readonly date: string | undefined;
  /** Who took part, by id and role. */
  readonly actors: readonly object[];
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  /** The paragraph that was added to the description. */
  readonly tail: string | undefined;
}

/** What `writeIcal` put into an entry; empty where another program wrote it. */
export function ownProperties(entry: IcalComponent, span: string): OwnProperties {
  const written = entry.words('X-LONGVIEW-DATE');
  const names = new Map<string, string>();
  const actors = entry.lines('X-LONGVIEW-ACTOR').map(propertyOf).filter((property) => property !== undefined).map(({ values, parameters }) => {
    const name = values.join(', ');
    const id = parameters.get('x-id') ?? name;
    names.set(id, name);
    return compact({ track: id, role: parameters.get('x-role') });
  });
  return {
    date: written !== undefined && areSameDays(written, span) ? written : undefined,
    actors,
    tracks: [...names].map(([id, name]) => ({ id, name })),
    tail: written === undefined ? undefined : `${[...names.values()].join(', ')}, ${written}`,
  };
}

/** Whether a date is on just the days of a span. An end that is open, or beyond what calendars reach, is not written there. */
function areSameDays(date: string, span: string): boolean {
  const [own, days] = [parseEdtf(date), parseEdtf(span)];
  if (!own.ok || !days.ok || Math.floor(own.value.earliest / MS_PER_DAY) * MS_PER_DAY !== days.value.earliest) return false;
  return own.value.latest > LAST_DAY || Math.ceil(own.value.latest / MS_PER_DAY) * MS_PER_DAY === days.value.latest;
}
