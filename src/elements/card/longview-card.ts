import { adoptStyles } from '../adopt-styles.js';
import { cardStyles } from './longview-card.styles.js';
import { cardText } from './card-text-on-demand.js';
import { CompanionController } from '../controllers/companion-controller.js';
import { html, nothing } from 'lit';
import { CompanionElement } from '../companion-element.js';
import { FocusKeeper } from '../focus-keeper.js';
import { renderIcon } from '../icons.js';
import { tokenStyles } from '../tokens.styles.js';
import type { CSSResult, TemplateResult } from 'lit';

/**
 * What is known of the selected event: date as written and as understood, actors, text, rival accounts, sources.
 *
 * @tag longview-card
 * @summary The card of a timeline's selected event.
 *
 * @csspart bar - Previous, next and close.
 */
export class LongviewCard extends CompanionElement {
  static override readonly styles: CSSResult[] = [tokenStyles, cardStyles];

  readonly #companion = new CompanionController(this, (change) => {
    if (change !== 'view' && change !== 'rest') this.requestUpdate();
    if (change === 'selection') this.scrollTop = 0;
  });

  #isHandled = false;

  constructor() {
    super();
    // What had the focus goes when another event comes, or when a filter leaves less to go to.
    this.addController(new FocusKeeper(this, () => { this.enter(); }));
  }

  /** Takes the focus to the beginning of the card. */
  enter(): void {
    void cardText.whenSettled().then(() => this.updateComplete).then(() => { this.renderRoot.querySelector<HTMLElement>('h3')?.focus(); });
  }

  protected override updated(): void {
    const insight = this.#companion.timeline?.insight;
    if (!insight) return;
    // Colours are set through the style object: a strict content security policy forbids style attributes.
    for (const chip of this.renderRoot.querySelectorAll<HTMLElement>('[data-track]')) {
      const track = insight.store.about.tracks.findIndex(({ id }) => id === chip.dataset['track']);
      const color = insight.colors[track] ?? 'track-1';
      chip.style.setProperty('--_actor', color.startsWith('#') ? color : `var(--_${color})`);
      chip.style.setProperty('--_stripe', color.startsWith('#') ? color : `var(--_${color})`);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const timeline = this.#companion.timeline;
    const insight = timeline?.insight;
    const event = timeline?.selectedEvent;
    if (!timeline || !insight || !event) return nothing;
    const { messages } = insight.words;
    const again = (): void => { this.requestUpdate(); };
    const text = cardText.get(again);
    if (text && !this.#isHandled) {
      this.#isHandled = true;
      adoptStyles(this.renderRoot, text.cardTextStyles);
      text.handleCard(this, () => this.#companion.timeline);
    }
    return html`
      <div class="bar" part="bar">
        ${text?.renderSteps(insight, timeline) ?? nothing}
        <span></span>
        ${(timeline.hash ?? false) === false ? nothing : html`<button type="button" @click=${() => { void timeline.copyLink(); }}>${messages.copyLink}</button>`}
        <button type="button" @click=${() => { timeline.select(undefined); }} aria-label=${messages.close}>${renderIcon('close')}</button>
      </div>
      ${text?.renderCardText(event, insight, timeline, again) ?? nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-card': LongviewCard;
  }
}
