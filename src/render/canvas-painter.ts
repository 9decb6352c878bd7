import { assertExists } from '../base/assert.js';
import type { Group, Scene } from '../scene/scene.js';
import type { Theme } from '../scene/theme.js';
import { CanvasPen } from './canvas-pen.js';
import { drawMark } from './draw-mark.js';
import type { Painter } from './painter.js';

/** One canvas and what was last drawn on it. */
class Layer {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #pen: CanvasPen | undefined;
  #scale = 1;
  #painted: { readonly groups: readonly Group[]; readonly theme: Theme } | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = assertExists(canvas.getContext('2d'), '2d canvas context');
  }

  resize(width: number, height: number, devicePixelRatio: number): void {
    this.#scale = devicePixelRatio;
    this.#canvas.width = Math.round(width * devicePixelRatio);
    this.#canvas.height = Math.round(height * devicePixelRatio);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    this.#painted = undefined;
  }

  /** Browsers hand a canvas on to the screen in each frame, even an empty one that nothing is drawn on. */
  set isShown(isShown: boolean) {
    const display = isShown ? '' : 'none';
    if (this.#canvas.style.display !== display) this.#canvas.style.display = display;
  }

  /** Draws groups in place of the last ones, unless they are the same. */
  paint(groups: readonly Group[], theme: Theme): void {
    if (this.#painted?.theme === theme && isSame(groups, this.#painted.groups)) return;
    // A canvas takes its memory when it is first drawn on, which takes longer than many a picture.
    const isClear = groups.length === 0 && (this.#painted?.groups.length ?? 0) === 0;
    this.#painted = { groups, theme };
    if (isClear) return;
    const pen = (this.#pen ??= new CanvasPen(this.#context, theme));
    pen.start(theme, this.#scale);
    for (const group of groups) {
      pen.enter(group);
      for (const mark of group.marks) drawMark(pen, mark, theme);
      pen.leave();
    }
  }

  /** Frees the pixels, which browsers are slow to take back by themselves. */
  dispose(): void {
    this.#canvas.width = 0;
    this.#canvas.height = 0;
    this.#pen = undefined;
    this.#painted = undefined;
  }
}

/** Puts scenes on a canvas, crisp at any device pixel ratio. Reads no layout and measures no text. */
export class CanvasPainter implements Painter {
  readonly #base: Layer;
  readonly #overlay: Layer | undefined;

  /** @param overlay a canvas that lies over the other one, for what comes and goes with the pointer */
  constructor(canvas: HTMLCanvasElement, overlay?: HTMLCanvasElement) {
    this.#base = new Layer(canvas);
    this.#overlay = overlay && new Layer(overlay);
  }

  resize(width: number, height: number, devicePixelRatio: number): void {
    for (const layer of this.#layers) layer.resize(width, height, devicePixelRatio);
  }

  paint(scene: Scene, theme: Theme): void {
    if (!this.#overlay) {
      this.#base.paint(scene.groups, theme);
      return;
    }
    this.#base.paint(scene.groups.filter(({ layer }) => layer === undefined), theme);
    const over = scene.groups.filter(({ layer, marks }) => layer === 'overlay' && marks.length > 0);
    this.#overlay.isShown = over.length > 0;
    this.#overlay.paint(over, theme);
  }

  dispose(): void {
    for (const layer of this.#layers) layer.dispose();
  }

  get #layers(): readonly Layer[] {
    return this.#overlay ? [this.#base, this.#overlay] : [this.#base];
  }
}

function isSame(groups: readonly Group[], others: readonly Group[]): boolean {
  return groups.length === others.length && groups.every((group, index) => group === others[index]);
}
