import { boundsContain } from '../../scene/bounds.js';
import { hitAt, uncovered } from '../../layout/hits.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Hit } from '../../layout/hits.js';
import type { PlacedRow } from '../../layout/placed-rows.js';
import type { PlotPoint } from '../../view/grip.js';
import type { Stage } from './stage.js';
import type { Stance } from './stance.js';

const NOTHING: readonly Hit[] = [];

/** The picture that was painted last: what stands where in it, and where that is on the screen. */
export class LastPicture {
  readonly #stage: () => Stage | undefined;
  readonly #coveredPx: () => number;
  #seen: { readonly all: readonly Hit[]; readonly coveredPx: number; readonly hits: readonly Hit[] } | undefined;

  /**
   * @param stage where it was painted
   * @param coveredPx how much of its foot on the screen something lies over
   */
  constructor(stage: () => Stage | undefined, coveredPx: () => number) {
    this.#stage = stage;
    this.#coveredPx = coveredPx;
  }

  /** How it stands on the screen. */
  get stance(): Stance | undefined {
    return this.#stage()?.stance;
  }

  /** What can be pointed at: not what something lies over. */
  get hits(): readonly Hit[] {
    const all = this.#all;
    const coveredPx = this.#coveredPx();
    if (coveredPx === 0) return all;
    if (this.#seen?.all !== all || this.#seen.coveredPx !== coveredPx) {
      const lid = this.#lid(coveredPx);
      this.#seen = { all, coveredPx, hits: all.flatMap((hit) => uncovered(hit, lid) ?? []) };
    }
    return this.#seen.hits;
  }

  /** The tracks. */
  get rows(): readonly PlacedRow[] {
    return this.#stage()?.layout?.rows ?? [];
  }

  /** Px of the picture at client px. */
  pointAt(clientX: number, clientY: number): { readonly x: number; readonly y: number } {
    const { left, top, scale } = this.#box();
    const point = { x: (clientX - left) / scale, y: (clientY - top) / scale };
    return this.stance?.pictureAt(point) ?? point;
  }

  /** The same along time from where the plot begins. */
  plotPointAt(clientX: number, clientY: number): PlotPoint {
    const { x, y } = this.pointAt(clientX, clientY);
    return { x: x - (this.#stage()?.layout?.plot.x ?? 0), y };
  }

  /** Client px of a box in the picture. */
  toClient(bounds: Bounds): DOMRect {
    const { left, top, scale } = this.#box();
    const { x, y, width, height } = this.stance?.boundsOf(bounds) ?? bounds;
    return new DOMRect(left + x * scale, top + y * scale, width * scale, height * scale);
  }

  /** The box of an event's mark, else of an echo of it, px of the picture. */
  boundsOf(row: number): Bounds | undefined {
    const own = this.#all.filter((hit) => hit.kind === 'event' && hit.row === row && hit.part !== 'label');
    return (own.find((hit) => hit.kind === 'event' && hit.part === 'mark') ?? own[0])?.bounds;
  }

  /** What is at client px. */
  hitAt(clientX: number, clientY: number): Hit | undefined {
    const { x, y } = this.pointAt(clientX, clientY);
    const layout = this.#stage()?.layout;
    return layout && boundsContain(layout.plot, x, y) ? hitAt(this.hits, x, y, 0) : undefined;
  }

  /** Whether client px are over the tracks, without their names and the axis. */
  isOverPlot(clientX: number, clientY: number): boolean {
    const { x, y } = this.pointAt(clientX, clientY);
    const layout = this.#stage()?.layout;
    return layout !== undefined && boundsContain(layout.plot, x, y);
  }

  get #all(): readonly Hit[] {
    return this.#stage()?.layout?.hits ?? NOTHING;
  }

  /** What lies over the foot of the plot, px of the picture. */
  #lid(coveredPx: number): Bounds {
    const { width, height } = this.#stage()?.layout?.scene ?? { width: 0, height: 0 };
    return this.stance?.isTurned === true ? { x: width - coveredPx, y: 0, width: coveredPx, height } : { x: 0, y: height - coveredPx, width, height: coveredPx };
  }

  /** Where it is in the window, and how large the page shows it: a slide or a preview is scaled as a whole. */
  #box(): { readonly left: number; readonly top: number; readonly scale: number } {
    const setting = this.#stage()?.setting;
    if (!setting) return { left: 0, top: 0, scale: 1 };
    const { left, top, width } = setting.surface.element.getBoundingClientRect();
    return { left, top, scale: width / setting.width || 1 };
  }
}
