import { instantToPx } from '../../view/view-window.js';
import { intersection, outset, union } from '../../scene/bounds-algebra.js';
import { placeOfTrack } from '../track-list.js';
import { tickBase } from '../track-rows.js';
import { tickY } from './tick-row/lone-mark.js';
import type { Bounds } from '../../scene/bounds.js';
import { clusterAround } from '../hits.js';
import type { ClusterHit, EventHit, Hit } from '../hits.js';
import type { LayoutInput, RingedPlace } from '../layout-input.js';
import type { PlacedRow } from '../placed-rows.js';
import type { RectMark } from '../../scene/marks.js';

const LINE_PX = 2;
/** Free room around a mark without its name, and around the instant that stands for one. */
const AIR_PX = 4;

/** What of a picture the keyboard may be at. */
interface RingedPicture {
  readonly rows: readonly PlacedRow[];
  readonly headers: readonly Bounds[];
  readonly plot: Bounds;
  readonly hits: readonly Hit[];
}

/** The line around what has the keyboard's focus, px of the picture; `undefined` where that is not in sight, or nothing has it. */
export function layFocusRing(input: LayoutInput, picture: RingedPicture): RectMark | undefined {
  const bounds = input.focus.ring && boundsOf(input, input.focus.ring, picture);
  return bounds && { kind: 'rect', key: 'focus-ring', role: 'focus-ring', ...bounds, radius: 5, stroke: { ink: { color: 'focus' }, width: LINE_PX } };
}

/** The head of a track, or what stands for an event or a count now: its name with its mark, its mark or echo, the columns that it is counted in, or the instant that it begins at. */
function boundsOf({ store, window }: LayoutInput, { track, row, isCount }: RingedPlace, picture: RingedPicture): Bounds | undefined {
  const { rows, headers, plot } = picture;
  const at = placeOfTrack(rows, track);
  const placed = rows[at];
  if (!placed || placed.bottom <= placed.top) return undefined;
  if (row < 0) return headers[at];
  const begin = store.starts[row] ?? NaN;
  const hits = picture.hits.filter((hit) => placed.members.includes(hit.track));
  const own = hits.filter((hit): hit is EventHit => hit.kind === 'event' && hit.row === row && !(isCount && hit.isCounted === true));
  // The mark of a vague date may be out of view where its beginning is not.
  const seen = own.length > 0 ? intersection(aroundEvent(own), plot) : undefined;
  if (seen) return seen;
  const run = isCount ? clusterAround(hits.filter((hit): hit is ClusterHit => hit.kind === 'cluster'), begin, store.ends[row] ?? NaN) : undefined;
  if (run) return intersection(outset(run.bounds, LINE_PX), plot);
  const y = placed.y + tickY(tickBase(placed.height));
  return isCount || y < placed.top || y > placed.bottom ? undefined : intersection(outset({ x: plot.x + instantToPx(window, begin), y, width: 0, height: 0 }, AIR_PX + LINE_PX), plot);
}

/** Where an event stands, there is paper around its name and its mark. */
function aroundEvent(own: readonly EventHit[]): Bounds {
  const paper = own.find(({ part }) => part === 'ring');
  if (paper) return paper.bounds;
  const isInColumn = own.some(({ isCounted }) => isCounted);
  return outset(own.map(({ bounds }) => bounds).reduce(union), isInColumn ? LINE_PX : AIR_PX + LINE_PX);
}
