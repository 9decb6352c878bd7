import { atHand } from './at-hand-on-demand.js';
import type { CheckedAttributes } from './attribute-issues.js';
import type { Issue } from '../../base/result.js';
import type { PlotHost, PlotInput } from './plot-input.js';
import type { RelationKeys } from '../controllers/keyboard-controller.js';
import type { TimelineEngine } from './engine.js';
import type { TipBox } from './tip.js';
import type { SpeakerHost, WindowSpeaker } from './window-speaker.js';

const NO_INPUT: Issue = {
  severity: 'warning', code: 'timeline/no-input', path: '', message: 'what moves the timeline by hand and by keys could not be loaded; the buttons work',
  hint: 'serve the folder “chunks” beside longview.min.js',
};

/** The timeline that is taken in hand. */
interface HandsHost extends PlotHost, SpeakerHost, EventTarget {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
  eventAt(clientX: number, clientY: number): string | null;
  requestUpdate(): void;
}

/** Hands and keys on a timeline: what understands them, and answers with tips, takes hold of the plot as soon as it has come, and lets go with the element. */
export class Hands {
  readonly #engine: TimelineEngine;
  readonly #host: HandsHost & CheckedAttributes;
  readonly #relations: RelationKeys;
  #input: PlotInput | undefined;
  #tip: TipBox | undefined;
  #speaker: WindowSpeaker | undefined;
  #coming: Promise<void> | undefined;
  /** Whether there is anything to speak of. */
  #hasRested = false;
  #isLacking = false;

  constructor(engine: TimelineEngine, host: HandsHost & CheckedAttributes, relations: RelationKeys) {
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

  /** That they could not be loaded; and what of the timeline is wrong, which is looked for as soon as they are here. */
  get issues(): readonly Issue[] {
    return this.#isLacking ? [NO_INPUT] : atHand.here?.attributeIssues(this.#host) ?? [];
  }

  /** There is something to take in hand; resolves when that can be done, or what is needed for it cannot be had. */
  connect(): Promise<void> {
    return (this.#coming ??= this.#connect());
  }

  /** Does what takes a hand as soon as there is one. */
  whenHere(call: (input: PlotInput) => void): void {
    if (this.#input) call(this.#input);
    else void this.connect().then(() => { if (this.#input) call(this.#input); });
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
    this.#coming = undefined;
  }

  async #connect(): Promise<void> {
    const find = (selector: string): HTMLElement | null => this.#host.renderRoot.querySelector(selector);
    const [plot, scroller, top, proxies, time, box, tip] = ['.plot', '.scroller', '.picture', '.proxies', '.time', '.marked', '.tip'].map(find);
    if (!plot || !scroller || !top || !proxies || !time || !box || !tip) return;
    const part = await this.#waitAt(scroller);
    if (!this.#host.isConnected || this.input) return;
    this.#isLacking = part === undefined;
    // There is something to say.
    if (this.issues.length > 0) this.#host.requestUpdate();
    if (!part) return;
    this.#engine.over = { layThread: part.layThread, layFocusRing: part.layFocusRing };
    // Nothing else can be asked about before there are hands.
    if (this.#engine.focus.selected >= 0) this.#engine.repaintNow();
    if (!this.#engine.travel.seeker) this.#engine.travel.take(new part.Seeker(this.#engine));
    this.#tip ??= new part.TipBox(this.#host, tip);
    this.#speaker ??= new part.WindowSpeaker(this.#engine, this.#host);
    this.#input = new part.PlotInput(this.#engine, this.#host, { plot, scroller, top, proxies, time, box }, this.#relations, this.#speaker);
    this.#input.rested();
    if (this.#hasRested) this.#speaker.rested();
  }

  /** Waits for what understands hands. A reader who has clicked an event before it has come has that selected as soon as it has. */
  async #waitAt(scroller: HTMLElement): Promise<typeof atHand.here> {
    if (atHand.here) return atHand.here;
    const clicked: (string | null)[] = [];
    const early = new AbortController();
    scroller.addEventListener('click', ({ clientX, clientY }) => { clicked.push(this.#host.eventAt(clientX, clientY)); }, { signal: early.signal });
    const part = await atHand.whenSettled();
    early.abort();
    const id = clicked.at(-1) ?? undefined;
    if (id !== undefined) this.#host.select(id);
    return part;
  }
}
