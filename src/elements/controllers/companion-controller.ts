import { OnDemand } from '../on-demand.js';
import { SEEKERS } from '../companions.js';
import type { Companion, CompanionPart, Seeker, TimelineChange } from '../companions.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that accompanies a timeline. */
export interface CompanionHost extends ReactiveControllerHost, HTMLElement {
  /** Id of the timeline in the same tree. */
  readonly htmlFor: string | undefined;
  /** The timeline itself, where a program has it at hand. */
  readonly timeline: LongviewTimeline | undefined;
}

/** Few elements have none. */
const lostCompanion = new OnDemand(() => import('./lost-companion.js'));
/** A page that is put together by a script has its timeline by then. */
const LOST_AFTER_MS = 5000;

/** Ties an element to its timeline: the one it is given, or the one that its `for` names, whenever that appears. */
export class CompanionController implements ReactiveController, Companion, Seeker {
  readonly #host: CompanionHost;
  readonly #onChange: (change: TimelineChange) => void;
  readonly #part: CompanionPart | undefined;
  #timeline: LongviewTimeline | undefined;
  #leave: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param part what of the timeline the element can stand for */
  constructor(host: CompanionHost, onChange: (change: TimelineChange) => void, part?: CompanionPart) {
    this.#host = host;
    this.#onChange = onChange;
    this.#part = part;
    host.addController(this);
  }

  /** The timeline, once there is one. */
  get timeline(): LongviewTimeline | undefined {
    return this.#timeline;
  }

  /** Inside of the timeline it is that part itself. */
  get inPlaceOf(): CompanionPart | undefined {
    return this.#host.getRootNode() === this.#timeline?.shadowRoot ? undefined : this.#part;
  }

  enter(): boolean {
    this.#host.focus();
    return this.#host.matches(':focus-within');
  }

  hostUpdate(): void {
    this.tie();
  }

  hostConnected(): void {
    SEEKERS.add(this);
    this.tie();
    this.#timer = setTimeout(() => {
      if (!this.#timeline) lostCompanion.use(({ tellWhyLost }) => { if (!this.#timeline && this.#host.isConnected) tellWhyLost(this.#host); });
    }, LOST_AFTER_MS);
  }

  hostDisconnected(): void {
    SEEKERS.delete(this);
    clearTimeout(this.#timer);
    this.#leave?.();
    this.#leave = undefined;
    this.#timeline = undefined;
  }

  timelineChanged(change: TimelineChange): void {
    this.#onChange(change);
  }

  /** Finds the timeline that there is now. */
  tie(): void {
    const timeline = this.#host.timeline ?? this.#named();
    if (timeline === this.#timeline || !this.#host.isConnected) return;
    this.#leave?.();
    this.#timeline = timeline;
    this.#leave = timeline?.addCompanion(this);
    this.#onChange('data');
  }

  #named(): LongviewTimeline | undefined {
    const { htmlFor } = this.#host;
    if (htmlFor === undefined) return undefined;
    const root = this.#host.getRootNode();
    const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(htmlFor) : null;
    // Not yet upgraded elements have no such method; they are found again when the page has defined them.
    return found && isTimeline(found) ? found : undefined;
  }
}

function isTimeline(element: HTMLElement): element is LongviewTimeline {
  return 'addCompanion' in element;
}
