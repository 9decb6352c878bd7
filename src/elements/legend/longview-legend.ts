import { adoptStyles } from '../adopt-styles.js';
import { CompanionController } from '../controllers/companion-controller.js';
import { CompanionElement } from '../companion-element.js';
import { nothing } from 'lit';
import { OnDemand } from '../on-demand.js';
import { tokenStyles } from '../tokens.styles.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { LegendBody } from './legend-body.js';
import type { LegendHost } from './legend-host.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';

/** What legends show is loaded with the first one: few pages have any. */
const bodyOnDemand = new OnDemand(() => import('./legend-body.js'));

/**
 * What the marks mean, and what of them is shown: kinds of event and actors with how many events they have, each to be taken
 * out and put back; how much detail; and what edges, fills and copies say of dates, of which nothing is explained that is not in
 * view.
 *
 * @tag longview-legend
 * @summary The legend of a timeline: what is in view, what it means, and what to show of it.
 */
export class LongviewLegend extends CompanionElement implements LegendHost {
  static override readonly styles: CSSResult[] = [tokenStyles];

  #body: LegendBody | undefined;
  readonly #companion: CompanionController = new CompanionController(this, (change) => { this.#body?.follow(change); }, 'legend');

  /** The timeline that is explained, once there is one. */
  get explained(): LongviewTimeline | undefined {
    return this.#companion.timeline;
  }

  protected override render(): TemplateResult | typeof nothing {
    const part = this.#body ? undefined : bodyOnDemand.get(() => { this.requestUpdate(); });
    if (part) {
      adoptStyles(this.renderRoot, part.legendStyles);
      this.#body = new part.LegendBody(this);
    }
    return this.#body?.render() ?? nothing;
  }

  protected override updated(): void {
    this.#body?.updated(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-legend': LongviewLegend;
  }
}
