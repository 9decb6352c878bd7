import { laneTop, pinnedCount } from '../../layout/track-rows.js';
import { placeInTrack, placeOfTrack } from '../../layout/track-list.js';
import type { Landscape } from './landscape.js';

/** What is to be seen in the row of a track; row −1 is the track itself. */
export interface Sought {
  readonly track: number;
  readonly row: number;
}

/** Scrolls the tracks for something to be seen in one of them, and keeps it in sight until they have the shapes that they take where the window has come to. */
export class Seeker {
  readonly #in: Landscape;
  #sought: Sought | undefined;
  /** How far a reader would have scrolled, had nobody else. */
  #leftPx = 0;

  constructor(landscape: Landscape) {
    this.#in = landscape;
  }

  /** Brings something into sight, if it is not. */
  seek(sought: Sought): void {
    const { scroll, view, stage } = this.#in;
    const px = this.#scrollTo(sought);
    if (px !== scroll.px) {
      scroll.px = px;
      this.#in.scrolled();
    }
    this.#leftPx = scroll.px - scroll.pushedPx;
    this.#sought = view.isMoving || stage?.isGrowing === true ? sought : undefined;
  }

  /** The tracks have other shapes: what was brought into sight stays there, unless a reader has scrolled since. */
  follow(): void {
    if (!this.#sought) return;
    if (this.#isLeft) this.seek(this.#sought);
    else this.#sought = undefined;
  }

  /** The tracks have come to rest. */
  arrived(): void {
    this.#sought = undefined;
  }

  get #isLeft(): boolean {
    const { scroll: { px, pushedPx }, stage, coveredPx } = this.#in;
    const byPx = px - pushedPx - this.#leftPx;
    if (byPx >= 0 || !stage?.layout) return byPx === 0;
    // Tracks that take less room than before end where one can scroll to.
    const { plot } = stage.layout;
    return px >= stage.contentPx + (stage.stance.isTurned ? 0 : coveredPx) - plot.y - plot.height - 1;
  }

  /** How far to scroll, px; no farther than it takes from where the tracks are. */
  #scrollTo({ track, row }: Sought): number {
    const { stage, scroll: { px }, coveredPx } = this.#in;
    const layout = stage?.layout;
    if (!stage || !layout) return px;
    const { rows, setting: { store }, arrangement: { flow: { sizes }, placement } } = stage;
    const place = row < 0 ? placeOfTrack(rows, track) : placeInTrack(rows, store, row, track);
    const own = rows[place];
    const pinned = pinnedCount(rows, layout.plot.height);
    if (!own || place < pinned) return px;
    const last = rows[pinned - 1];
    const head = last ? last.y + last.height : 0;
    const room = layout.plot.height - (stage.stance.isTurned ? 0 : coveredPx);
    const shown = (top: number, bottom: number, from: number): number => Math.min(top - head, Math.max(from, bottom - room));
    const whole = shown(own.y, own.y + own.height, px);
    if (row < 0) return whole;
    // Of a row that is higher than its room the lane is seen, or the foot, where echoes are.
    const top = own.y + (own.members.includes(store.homeOf(row)) ? laneTop(own, placement.lanes[row] ?? 0, sizes) : own.height - sizes.lanePx);
    return shown(top, top + sizes.lanePx, whole);
  }
}
