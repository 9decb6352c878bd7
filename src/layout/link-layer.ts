import type { Bounds } from '../scene/bounds.js';
import type { LaidTrack } from './lay-track.js';
import type { LayoutInput } from './layout-input.js';
import type { Mark } from '../scene/marks.js';

/** What draws the relations between events over a picture. It is made anew whenever it would draw others. */
export interface LinkLayer {
  /**
   * The links, in the coordinates of the plot, as those of `input.rows`, which stand where they are seen.
   *
   * @param tracks what is drawn of each row, in its own coordinates
   * @param plot   where the plot lies in the picture, px
   */
  lay(input: LayoutInput, tracks: readonly LaidTrack[], plot: Bounds): readonly Mark[];

  /**
   * The link of those laid last that is nearest to a point of the plot, by number.
   *
   * @param slopPx how far off it may be
   * @returns −1 where there is none, or only bundles of several
   */
  linkAt(x: number, y: number, slopPx: number): number;
}
