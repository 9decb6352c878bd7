import { clamp } from '../../base/number.js';
import { EDGE_FADE_PX } from '../geometry.js';
import { pointOn } from './cut-curve.js';
import { shorten } from '../shorten.js';
import type { Bounds } from '../../scene/bounds.js';
import type { ColorRole } from '../../scene/theme.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark } from '../../scene/marks.js';
import type { Obstacles } from './obstacles.js';
import type { Route } from './route.js';

const PADDING_PX = 4;
const HEIGHT_PX = 16;
const MOST_PX = 280;
/** Where on a bend words may stand, from its middle outwards. */
const ON_BEND = [0.5, 0.35, 0.65, 0.2, 0.8];
/** Where on a run they may, from its middle outwards, in lengths of themselves. */
const ALONG_RUN = [0, -1, 1, -2, 2, -3, 3];

/** How bad it is to cover words of other links: less than marks, at which lines are cut. */
const PLATES = 2;

/** What words on a link are laid among; they are added to it. */
export interface LabelPlace {
  readonly plot: Bounds;
  readonly obstacles: Obstacles;
}

/** Words on a link, on paper of their own: on the middle of its run, or near there on its way where they cover less of the picture. */
export function layLinkLabel(input: LayoutInput, words: string, route: Route, { plot, obstacles }: LabelPlace, { key, color }: { readonly key: string; readonly color: ColorRole }): Mark[] {
  const { flow, scrollTop, window: { widthPx } } = input;
  const isTurned = flow.turn !== undefined;
  const text = shorten(words, Math.min(MOST_PX, (isTurned ? plot.height : widthPx) - 2 * EDGE_FADE_PX), 'count', input.measure);
  const width = input.measure(text, 'count');
  const [lengthPx, crossPx] = isTurned ? [HEIGHT_PX, width + 2 * PADDING_PX] : [width + 2 * PADDING_PX, HEIGHT_PX];
  const least = EDGE_FADE_PX - PADDING_PX;
  const room = { left: least, right: Math.max(least, widthPx - least - lengthPx), top: scrollTop, bottom: Math.max(scrollTop, scrollTop + plot.height - crossPx) };
  const plateAt = (x: number, y: number): Bounds => ({
    x: clamp(x - lengthPx / 2, room.left, room.right), y: clamp(y - crossPx / 2, room.top, room.bottom), width: lengthPx, height: crossPx,
  });
  const plate = leastOf(placesOn(route, widthPx, lengthPx), plateAt, obstacles);
  obstacles.add(plate, PLATES);
  const at = flow.centred(isTurned ? plate.x + 2 : plate.x + PADDING_PX, plate.y + crossPx / 2, width);
  return [
    { kind: 'rect', key: `${key}:plate`, role: 'link-plate', ...plate, radius: 4, fill: { color: 'background' }, stroke: { ink: { color: 'grid' }, width: 1 } },
    { kind: 'text', key, role: 'link-label', ...at, text, font: 'count', ink: { color }, align: 'start', width },
  ];
}

/** The first plate that covers nothing, or the one that covers least. One that had to be moved into the picture is off its link, and only taken as the first. */
function leastOf(places: Iterable<readonly [number, number]>, plateAt: (x: number, y: number) => Bounds, obstacles: Obstacles): Bounds {
  let best: Bounds | undefined;
  let least = Infinity;
  for (const [x, y] of places) {
    const plate = plateAt(x, y);
    const isOff = Math.abs(plate.x + plate.width / 2 - x) > 0.5 || Math.abs(plate.y + plate.height / 2 - y) > 0.5;
    if (best && isOff) continue;
    const covered = obstacles.under(plate);
    if (covered >= least) continue;
    [best, least] = [plate, covered];
    if (covered === 0) break;
  }
  return best ?? plateAt(0, 0);
}

/** Places on a link for the middle of its words: along what is seen of its run, then on its bends. */
function* placesOn({ points, run }: Route, widthPx: number, lengthPx: number): Generator<readonly [number, number]> {
  const [left, right] = [clamp(run.left, 0, widthPx), clamp(run.right, 0, widthPx)];
  for (const step of ALONG_RUN) {
    const x = (left + right) / 2 + step * lengthPx;
    if (step === 0 || (x > left && x < right)) yield [x, run.y];
  }
  for (const fraction of ON_BEND) {
    for (let at = 0; at + 7 < points.length; at += 6) if (points[at + 1] !== points[at + 7]) yield pointOn(points, at, fraction);
  }
}
