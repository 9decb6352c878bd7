/** Where animation frames come from: the browser, or a test's clock. */
export interface FrameSource {
  /** Asks for one call with the time in ms; returns a handle. */
  readonly request: (callback: (nowMs: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

/**
 * One animation frame for everything that moves: first advance, then paint. However often a frame is asked for, there is one at a time.
 *
 * @example
 * const loop = new FrameLoop((nowMs) => flight.advance(nowMs), () => painter.paint(scene, theme));
 * loop.request();
 */
export class FrameLoop {
  readonly #advance: (nowMs: number) => boolean;
  readonly #paint: () => void;
  readonly #frames: FrameSource;
  #handle: number | undefined;
  #disposed = false;

  /**
   * @param advance  moves what moves to a time in ms; returns whether there is more to come
   * @param paint    draws the state that `advance` left
   * @param frames   source of frames; the browser's where none is given
   */
  constructor(advance: (nowMs: number) => boolean, paint: () => void, frames: FrameSource = BROWSER_FRAMES) {
    this.#advance = advance;
    this.#paint = paint;
    this.#frames = frames;
  }

  /** Asks for a frame, unless one is already on its way. */
  request(): void {
    if (this.#disposed || this.#handle !== undefined) return;
    this.#handle = this.#frames.request(this.#run);
  }

  /** Stops for good; later requests do nothing. */
  dispose(): void {
    this.#disposed = true;
    if (this.#handle !== undefined) this.#frames.cancel(this.#handle);
    this.#handle = undefined;
  }

  readonly #run = (nowMs: number): void => {
    this.#handle = undefined;
    const more = this.#advance(nowMs);
    this.#paint();
    if (more) this.request();
  };
}

const BROWSER_FRAMES: FrameSource = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => {
    cancelAnimationFrame(handle);
  },
};
