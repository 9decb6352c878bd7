import { mirrorScene } from '../../scene/mirror.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Scene } from '../../scene/scene.js';

/** A point, px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * How a picture that is laid out with time from left to right stands on the screen: turned where time runs down there, mirrored in a page
 * that is read from right to left. Everything that crosses between the two goes through here.
 */
export class Stance {
  /** Whether time runs down. */
  readonly isTurned: boolean;
  readonly isMirrored: boolean;
  readonly #turn: ((scene: Scene) => Scene) | undefined;
  readonly #width: number;

  /** @param width of the screen's picture, CSS px */
  constructor({ width, turn, isMirrored }: { readonly width: number; readonly height: number; readonly turn: ((scene: Scene) => Scene) | undefined; readonly isMirrored: boolean }) {
    this.isTurned = turn !== undefined;
    this.isMirrored = isMirrored;
    this.#turn = turn;
    this.#width = width;
  }

  /**
   * The picture as it is on the screen.
   *
   * @param known the same but for what lies over it: only that is new
   */
  sceneOf(scene: Scene, known: Scene | undefined): Scene {
    if (known === undefined || (!this.isTurned && !this.isMirrored)) return this.#stand(scene);
    const over = this.#stand({ ...scene, groups: scene.groups.filter(({ layer }) => layer === 'overlay') });
    return { ...known, groups: [...known.groups.filter(({ layer }) => layer === undefined), ...over.groups] };
  }

  /** Where a box of the picture is on the screen, px from the top left corner there. */
  boundsOf(bounds: Bounds): Bounds {
    const { x, y, width, height } = this.isTurned ? { x: bounds.y, y: bounds.x, width: bounds.height, height: bounds.width } : bounds;
    return { x: this.isMirrored ? this.#width - x - width : x, y, width, height };
  }

  /** The point of the picture at a point of the screen. */
  pictureAt({ x, y }: Point): Point {
    const fromStart = this.isMirrored ? this.#width - x : x;
    return this.isTurned ? { x: y, y: fromStart } : { x: fromStart, y };
  }

  #stand(scene: Scene): Scene {
    const upright = this.#turn?.(scene) ?? scene;
    return this.isMirrored ? mirrorScene(upright, this.#width) : upright;
  }
}
