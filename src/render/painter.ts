import type { Scene } from '../scene/scene.js';
import type { Theme } from '../scene/theme.js';

/** Puts scenes on one surface. */
export interface Painter {
  /** Sets the surface's size in CSS px and how many device pixels make one. */
  resize(width: number, height: number, devicePixelRatio: number): void;
  /** Draws a scene in place of the last one. */
  paint(scene: Scene, theme: Theme): void;
  /** Gives back everything; the painter is of no more use. */
  dispose(): void;
}
