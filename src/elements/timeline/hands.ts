import { OnDemand } from '../on-demand.js';
import type { Issue } from '../../base/result.js';
import type { PlotHost, PlotInput } from './plot-input.js';
import type { RelationKeys } from '../controllers/keyboard-controller.js';
import type { TimelineEngine } from './engine.js';
import type { TipBox } from './tip.js';
import type { SpeakerHost, WindowSpeaker } from './window-speaker.js';

/** It comes beside the data, so that the first picture need not wait for it. */
const plotInputs = new OnDemand(() => import('./plot-input.js'));

const NO_INPUT: Issue = {
  severity: 'warning', code: 'timeline/no-input', path: '', message: 'what moves the timeline by hand and by keys could not be loaded; the buttons work',
  hint: 'serve the folder “chunks” beside longview.min.js',
};

/** The timeline that is taken in hand. */
interface HandsHost extends PlotHost, SpeakerHost, EventTarget {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
  requestUpdate(): void;
}

/** Hands and keys on a timeline: what understands them, and answers with tips, takes hold of the plot as soon as it has come, and lets go with the element. */
export class Hands {
  readonly #engine: TimelineEngine;
  readonly #host: HandsHost;
  readonly #relations: RelationKeys;
  #input: PlotInput | undefined;
  #tip: TipBox | undefined;
  #speaker: WindowSpeaker | undefined;
  /** Whether there is anything to speak of. */
  #hasRested = false;
  #isLacking = false;

  constructor(engine: TimelineEngine, host: HandsHost, relations: RelationKeys) {
    this.#engine = engine;
    this.#host = host;
    this.#relations = relations;
  }

  /** What understands them; `undefined` until it has come. */
  get input(): PlotInput | undefined {
    return this.#input;
  }

  /** What says what a pointer is over. */
  get tip(): TipBox | undefined {
    return this.#tip;
  }

  /** That they could not be loaded. */
  get issues(): readonly Issue[] {
    return this.#isLacking ? [NO_INPUT] : [];
  }

  /** The plot is in a page. */
  async connect(): Promise<void> {
    const part = await plotInputs.whenSettled();
    const find = (selector: string): HTMLElement | null => this.#host.renderRoot.querySelector(selector);
    const [plot, scroller, top, proxies, time, box, tip] = ['.plot', '.scroller', '.picture', '.proxies', '.time', '.marked', '.tip'].map(find);
    if (!this.#host.isConnected || this.#input || !plot || !scroller || !top || !proxies || !time || !box || !tip) return;
    this.#isLacking = part === undefined;
    if (!part) {
      this.#host.requestUpdate();
      return;
    }
    this.#tip ??= new part.TipBox(this.#host, tip);
    this.#speaker ??= new part.WindowSpeaker(this.#engine, this.#host);
    this.#input = new part.PlotInput(this.#engine, this.#host, { plot, scroller, top, proxies, time, box }, this.#relations);
    this.#input.rested();
    if (this.#hasRested) this.#speaker.rested();
  }

  /** Everything is at rest. */
  rested(): void {
    this.#hasRested = true;
    this.#input?.rested();
    this.#speaker?.rested();
  }

  /** The plot is in no page any more. */
  disconnect(): void {
    this.#input?.disconnect();
    this.#input = undefined;
  }

  /** Resolves when they have come, or cannot be had. */
  async whenSettled(): Promise<void> {
    await plotInputs.whenSettled();
  }
}
