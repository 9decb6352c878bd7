import { CompanionController } from '../controllers/companion-controller.js';
import { html, nothing } from 'lit';
import { legendStyles } from './longview-legend.styles.js';
import { LongviewElement } from '../longview-element.js';
import { OnDemand } from '../on-demand.js';
import { tokenStyles } from '../tokens.styles.js';
import type { CompanionHost } from '../controllers/companion-controller.js';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';
import type { InView } from '../../layout/events/encodings.js';
import type { LegendSamples } from './legend-samples.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';

/** What legends show is loaded with the first one: few pages have any. */
const samplesOnDemand = new OnDemand(() => import('./legend-samples.js'));

const NOTHING_IN_VIEW: InView = { encodings: [], kinds: [] };

/**
 * What the marks in view mean: the kinds of event by their shapes, and what edges, fills and copies say of dates. It
 * follows the timeline, and explains nothing that is not to be seen.
 *
 * @tag longview-legend
 * @summary The legend of a timeline: what is in view, and what it means.
 */
export class LongviewLegend extends LongviewElement implements CompanionHost {
  static override readonly styles: CSSResult[] = [tokenStyles, legendStyles];

  static override readonly properties: PropertyDeclarations = {
    htmlFor: { type: String, attribute: 'for' },
    timeline: { attribute: false },
  };

  /** Id of the timeline, in the same tree. */
  declare htmlFor: string | undefined;
  /** The timeline, where a program has it at hand. */
  declare timeline: LongviewTimeline | undefined;

  #inView: InView = NOTHING_IN_VIEW;
  #samples: LegendSamples | undefined;
  readonly #companion: CompanionController = new CompanionController(this, (change) => {
    if (change === 'rest' || change === 'data' || change === 'look') this.#look(change === 'look');
  });

  protected override willUpdate(): void {
    this.#inView = this.#seen();
  }

  protected override render(): TemplateResult | typeof nothing {
    const insight = this.#companion.timeline?.insight;
    if (!insight) return nothing;
    const { words, store } = insight;
    const { messages } = words;
    const { encodings, kinds } = this.#inView;
    return html`
      ${kinds.length === 0 ? nothing : html`
        <ul aria-label=${messages.kinds}>
          ${kinds.map((kind) => html`<li><svg aria-hidden="true" data-kind=${kind}></svg>${words.text(store.kindTable[kind]?.label)}</li>`)}
        </ul>`}
      ${encodings.length === 0 ? nothing : html`
        <ul aria-label=${messages.encodingsTitle}>
          ${encodings.map((encoding) => html`<li><svg aria-hidden="true" data-encoding=${encoding}></svg>${messages.encodings[encoding]}</li>`)}
        </ul>`}
    `;
  }

  protected override updated(): void {
    const insight = this.#companion.timeline?.insight;
    if (insight) this.#samples?.paint(this.renderRoot.querySelectorAll('svg'), insight, this.isRightToLeft);
  }

  #seen(): InView {
    const part = this.#samples ? undefined : samplesOnDemand.get(() => { this.requestUpdate(); });
    if (part) this.#samples = new part.LegendSamples();
    const insight = this.#companion.timeline?.insight;
    return (insight && this.#samples?.seenIn(insight)) ?? NOTHING_IN_VIEW;
  }

  /** Renders anew where something else is to be seen. */
  #look(looksOther: boolean): void {
    const { encodings, kinds } = this.#seen();
    const before = this.#inView;
    const isSame = encodings.join() === before.encodings.join() && kinds.join() === before.kinds.join();
    if (!isSame || looksOther) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-legend': LongviewLegend;
  }
}
