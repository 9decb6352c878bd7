import { axisHeight } from '../../layout/lay-out.js';
import { CanvasPainter } from '../../render/canvas-painter.js';
import type { TimelineEngine } from './engine.js';

/** The groups of a scene that make up the axis. */
const AXIS_GROUPS: ReadonlySet<string> = new Set(['axis', 'calendar']);

/**
 * Keeps the axis in sight while the page scrolls past a plot that is taller than its window: as soon as the top of the plot is out
 * of sight, the axis of the last scene is painted on a canvas of its own that sticks to the edge of the window.
 */
export class StickyAxis {
  readonly #engine: TimelineEngine;
  readonly #plot: HTMLElement;
  readonly #element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  #painter: CanvasPainter | undefined;
  #size = '';
  readonly #observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1);
    if (entry) this.#show(!entry.isIntersecting && entry.boundingClientRect.top < (entry.rootBounds?.top ?? 0));
  });

  /** @param top an element of no height at the top of the plot */
  constructor(engine: TimelineEngine, plot: HTMLElement, top: Element) {
    this.#engine = engine;
    this.#plot = plot;
    this.#element.className = 'sticky-axis';
    this.#element.ariaHidden = 'true';
    this.#element.append(this.#canvas);
    this.#observer.observe(top);
  }

  /** There is another picture. */
  repaint(): void {
    const stage = this.#engine.stage;
    if (!this.#painter || !stage?.scene) return;
    const { width, theme, devicePixelRatio } = stage.setting;
    const height = axisHeight(stage.arrangement);
    const size = `${width} ${height} ${devicePixelRatio}`;
    if (size !== this.#size) {
      this.#painter.resize(width, height, devicePixelRatio);
      this.#element.style.blockSize = `${height}px`;
    }
    this.#size = size;
    this.#painter.paint({ width, height, groups: stage.scene.groups.filter(({ key }) => AXIS_GROUPS.has(key)) }, theme);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#show(false);
  }

  #show(isShown: boolean): void {
    if (isShown === (this.#painter !== undefined)) return;
    if (isShown) {
      // Beside the plot, which is a scroller of its own: only there the window is what it can stick to.
      this.#plot.before(this.#element);
      this.#painter = new CanvasPainter(this.#canvas);
      this.repaint();
    } else {
      this.#element.remove();
      this.#painter?.dispose();
      this.#painter = undefined;
      this.#size = '';
    }
  }
}
