import { NARROW_PX } from '../views/view-switch.js';
import { OnDemand } from '../on-demand.js';
import type { MakeFlow } from '../../layout/layout-input.js';

/** Which way time runs: from side to side, down, or, in narrow containers, down. */
export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** Few containers are so narrow, and few pages ask for it. */
const columns = new OnDemand(() => import('../../layout/columns/in-columns.js'));

/** The way that time runs in a timeline, as soon as what lays it out so is there. */
export class OrientationSource {
  readonly #arrived: () => void;
  #isLacking = false;

  /** @param arrived what was asked for has come, or cannot be had */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** Whether time runs down in a container of a width, CSS px; from side to side, where what is needed for that could not be loaded. */
  isVertical(orientation: Orientation, widthPx: number): boolean {
    if (this.#isLacking || orientation === 'horizontal') return false;
    return orientation === 'vertical' || (widthPx > 0 && widthPx < NARROW_PX);
  }

  /** What lays time out downwards, if it is here; else it is sent for. */
  get makeFlow(): MakeFlow | undefined {
    const part = columns.get(this.#arrived);
    if (!part) void this.settled();
    return part?.inColumns;
  }

  /** Resolves when it has come, or cannot be had. */
  async settled(): Promise<void> {
    if (await columns.whenSettled() || this.#isLacking) return;
    this.#isLacking = true;
    this.#arrived();
  }
}
