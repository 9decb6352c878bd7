import { adoptStyles, nothing } from 'lit';
import { CompanionController } from './controllers/companion-controller.js';
import { FocusKeeper } from './focus-keeper.js';
import { CompanionElement } from './companion-element.js';
import { tokenStyles } from './tokens.styles.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { LongviewTimeline } from './timeline/longview-timeline.js';
import type { TimelineChange, TimelineInsight } from './companions.js';

/** What a late element shows of its timeline. */
export interface LateBody {
  /** What is on the page now. */
  render(timeline: LongviewTimeline, insight: TimelineInsight): TemplateResult;
  /** The page is as it was rendered. */
  rendered(timeline: LongviewTimeline, insight: TimelineInsight): void;
  /** Something has changed in the timeline; returns whether the page must be rendered anew. */
  follow(change: TimelineChange, insight: TimelineInsight): boolean;
}

/** A body and its looks. */
export interface LateParts<Body> {
  readonly styles: CSSResult;
  readonly body: Body;
}

/**
 * An element that accompanies a timeline and that few pages need at once: here is only what it takes to stand in a page and to
 * find the timeline; what it shows is loaded when the first one is connected.
 */
export abstract class LateElement<Body extends LateBody> extends CompanionElement {
  static override readonly styles: CSSResult[] = [tokenStyles];

  readonly #calls: ((body: Body) => void)[] = [];
  #body: Body | undefined;
  readonly #companion = new CompanionController(this, (change) => {
    const insight = this.#companion.timeline?.insight;
    if (!insight || !this.#body || this.#body.follow(change, insight)) this.requestUpdate();
  });

  constructor() {
    super();
    // What had the focus may be filtered away: then it waits at the head of what is left.
    this.addController(new FocusKeeper(this, () => {
      this.tabIndex = -1;
      this.focus({ preventScroll: true });
    }));
  }

  /**
   * Makes the body, if its code is here.
   *
   * @param arrived called when it has come, where it is not
   */
  protected abstract makeBody(arrived: () => void): LateParts<Body> | undefined;

  /** What is seen of the timeline, if there is anything. */
  protected get insight(): TimelineInsight | undefined {
    return this.#companion.timeline?.insight;
  }

  /** What is asked of a body that has not come yet is done when it has. */
  protected call(call: (body: Body) => void): void {
    if (this.#body && this.insight) {
      call(this.#body);
      return;
    }
    this.#calls.push(call);
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { timeline } = this.#companion;
    const insight = timeline?.insight;
    const body = this.#bodyOnceLoaded();
    return timeline && insight && body ? body.render(timeline, insight) : nothing;
  }

  protected override updated(): void {
    const { timeline } = this.#companion;
    const insight = timeline?.insight;
    if (!timeline || !insight || !this.#body) return;
    this.#body.rendered(timeline, insight);
    for (const call of this.#calls.splice(0)) call(this.#body);
  }

  #bodyOnceLoaded(): Body | undefined {
    if (this.#body) return this.#body;
    const made = this.makeBody(() => { this.requestUpdate(); });
    if (!made || !(this.renderRoot instanceof ShadowRoot)) return undefined;
    adoptStyles(this.renderRoot, [tokenStyles, made.styles]);
    return (this.#body = made.body);
  }
}
