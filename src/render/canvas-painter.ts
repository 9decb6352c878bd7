import { assertExists } from '../base/assert.js';
import type { Scene } from '../scene/scene.js';
import type { Theme } from '../scene/theme.js';
import { CanvasPen } from './canvas-pen.js';
import { drawMark } from './paint-mark.js';
import type { Painter } from './painter.js';

/** Puts scenes on a canvas, crisp at any device pixel ratio. Reads no layout and measures no text. */
export class CanvasPainter implements Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #pen: CanvasPen | undefined;
  #scale = 1;

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
  }

  paint(scene: Scene, theme: Theme): void {
    const pen = (this.#pen ??= new CanvasPen(this.#context, theme));
    pen.start(theme, this.#scale);
    for (const group of scene.groups) {
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
  }
}
