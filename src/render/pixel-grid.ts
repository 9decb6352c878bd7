/**
 * The device pixels under a group, for marks that want crisp edges. Takes and gives CSS px in the group's own coordinates.
 */
export class PixelGrid {
  /** Device pixels per CSS px. */
  readonly scale: number;
  readonly #originX: number;
  readonly #originY: number;

  /**
   * @param scale    device pixels per CSS px, more than 0
   * @param originX  where the group's (0, 0) lies on the surface, CSS px
   * @param originY  the same, downwards
   */
  constructor(scale: number, originX = 0, originY = 0) {
    this.scale = scale;
    this.#originX = originX;
    this.#originY = originY;
  }

  /** The same device pixels for what is turned about the diagonal of the group: x runs down, and y to the right (1) or to the left (−1). */
  turned(turn: 1 | -1): PixelGrid {
    return new PixelGrid(this.scale, this.#originY, turn * this.#originX);
  }

  /** The border between two device pixels nearest to `x`. */
  edgeX(x: number): number {
    return Math.round((x + this.#originX) * this.scale) / this.scale - this.#originX;
  }

  /** The border between two device pixels nearest to `y`. */
  edgeY(y: number): number {
    return Math.round((y + this.#originY) * this.scale) / this.scale - this.#originY;
  }

  /** A length in whole device pixels, at least one. */
  length(lengthPx: number): number {
    return Math.max(1, Math.round(lengthPx * this.scale)) / this.scale;
  }

  /** Where the middle of a vertical line must lie so that a line `thickness` px wide covers whole pixels. */
  lineX(x: number, thickness: number): number {
    return this.edgeX(x - thickness / 2) + thickness / 2;
  }

  /** Where the middle of a horizontal line must lie so that a line `thickness` px high covers whole pixels. */
  lineY(y: number, thickness: number): number {
    return this.edgeY(y - thickness / 2) + thickness / 2;
  }
}
