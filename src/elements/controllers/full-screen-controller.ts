import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Gives an element the whole screen, where a browser can do that; Escape leaves it again, as the platform has it. */
export class FullScreenController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('fullscreenchange', this.#changed);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('fullscreenchange', this.#changed);
  }

  /** Telephones have no such thing, and pages may forbid it to the frames in them. */
  get isPossible(): boolean {
    return document.fullscreenEnabled && 'requestFullscreen' in this.#host;
  }

  get isFull(): boolean {
    return this.#host.matches(':fullscreen');
  }

  readonly toggle = (): void => {
    // A browser may refuse, as without a press of the reader; then all stays as it is.
    void (this.isFull ? document.exitFullscreen() : this.#host.requestFullscreen()).catch(() => undefined);
  };

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };
}
