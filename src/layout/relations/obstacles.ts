import { clamp } from '../../base/number.js';
import type { Bounds } from '../../scene/bounds.js';

/** Cells are flat: between the words of two lanes there are only a few px. */
const CELL_WIDTH_PX = 8;
const CELL_HEIGHT_PX = 2;
/** As high as words. */
const BAND_PX = 16;

interface Obstacle extends Bounds {
  readonly weight: number;
}

/** Where a line had better not run: words and marks on a grid, of which a straight run is asked at the cost of one look. */
export class Obstacles {
  /** Those that reach into each band of the area. */
  readonly #bands: Obstacle[][];
  readonly #columns: number;
  readonly #rows: number;
  readonly #top: number;
  readonly #weights: Uint8Array;
  /** Of each row, what lies before each column; made when all obstacles are known. */
  #sums: Uint32Array | undefined;

  /** @param area px that can be seen; what lies outside of it is in nobody's way */
  constructor(area: Bounds) {
    this.#columns = Math.max(1, Math.ceil(area.width / CELL_WIDTH_PX));
    this.#rows = Math.max(1, Math.ceil(area.height / CELL_HEIGHT_PX));
    this.#top = area.y;
    this.#bands = Array.from({ length: Math.ceil(area.height / BAND_PX) }, () => []);
    this.#weights = new Uint8Array(this.#columns * this.#rows);
  }

  /** @param weight how bad it is to run through it, up to 255; the worst of several counts */
  add(bounds: Bounds, weight: number): void {
    this.#bands.slice(Math.max(0, this.#bandAt(bounds.y)), Math.max(0, this.#bandAt(bounds.y + bounds.height) + 1)).forEach((band) => { band.push({ ...bounds, weight }); });
    const left = Math.max(0, Math.floor(bounds.x / CELL_WIDTH_PX));
    const right = Math.min(this.#columns, Math.ceil((bounds.x + bounds.width) / CELL_WIDTH_PX));
    const top = Math.max(0, Math.floor((bounds.y - this.#top) / CELL_HEIGHT_PX));
    const bottom = Math.min(this.#rows, Math.ceil((bounds.y + bounds.height - this.#top) / CELL_HEIGHT_PX));
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        const cell = row * this.#columns + column;
        this.#weights[cell] = Math.max(this.#weights[cell]!, weight);
      }
    }
  }

  /** What a point lies on; 0 outside of the area. */
  at(x: number, y: number): number {
    const column = Math.floor(x / CELL_WIDTH_PX);
    const row = this.#rowAt(y);
    return column >= 0 && column < this.#columns && row >= 0 && row < this.#rows ? this.#weights[row * this.#columns + column]! : 0;
  }

  /** What a level line runs through, summed over each 8 px of it. */
  along(y: number, x1: number, x2: number): number {
    const row = this.#rowAt(y);
    if (row < 0 || row >= this.#rows) return 0;
    const sums = (this.#sums ??= this.#sumUp());
    const from = clamp(Math.floor(Math.min(x1, x2) / CELL_WIDTH_PX), 0, this.#columns);
    const to = clamp(Math.ceil(Math.max(x1, x2) / CELL_WIDTH_PX), from, this.#columns);
    const start = row * (this.#columns + 1);
    return sums[start + to]! - sums[start + from]!;
  }

  /** What a rectangle would cover, px² by the weight of each: to the fraction of a px, so that it is the same wherever a picture is moved to. */
  under({ x, y, width, height }: Bounds): number {
    const last = this.#bandAt(y + height);
    let covered = 0;
    for (let band = this.#bandAt(y); band <= last; band += 1) {
      for (const other of this.#bands[band] ?? []) {
        const across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        const top = Math.max(y, other.y);
        const down = Math.min(y + height, other.y + other.height) - top;
        // What reaches into several bands counts in the first of them.
        if (across > 0 && down > 0 && this.#bandAt(top) === band) covered += across * down * other.weight;
      }
    }
    return covered;
  }

  #bandAt(y: number): number {
    return Math.floor((y - this.#top) / BAND_PX);
  }

  #rowAt(y: number): number {
    return Math.floor((y - this.#top) / CELL_HEIGHT_PX);
  }

  #sumUp(): Uint32Array {
    const sums = new Uint32Array((this.#columns + 1) * this.#rows);
    for (let row = 0; row < this.#rows; row += 1) {
      const start = row * (this.#columns + 1);
      for (let column = 0; column < this.#columns; column += 1) {
        sums[start + column + 1] = sums[start + column]! + this.#weights[row * this.#columns + column]!;
      }
    }
    return sums;
  }
}
