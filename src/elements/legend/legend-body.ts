import { colorOf } from '../../scene/theme.js';
import { detailIn } from '../filter/detail-in.js';
import { facetItems, withChosen } from './facets.js';
import { findingMessagesIn } from '../messages/finding.js';
import { formatCount } from '../../time/words/format-number.js';
import { html, nothing } from 'lit';
import { LegendSamples } from './legend-samples.js';
import { OnDemand } from '../on-demand.js';
import { tellingMessages } from '../messages/telling.js';
import type { Facet, FacetItem } from './facets.js';
import type { InView } from '../../layout/events/encodings.js';
import type { LegendHost } from './legend-host.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { SpanForm } from './span-form.js';
import type { TemplateResult } from 'lit';
import type { TimelineChange, TimelineInsight } from '../companions.js';

export { legendStyles } from './longview-legend.styles.js';

/** What reads dates as people write them comes behind the rest. */
const spanFormOnDemand = new OnDemand(() => import('./span-form.js'));

const NOTHING_IN_VIEW: InView = { encodings: [], kinds: [] };
/** Steps of the slider of detail. */
const DETAIL_STEP = 5;

/** What a legend shows, and what can be chosen in it. */
export class LegendBody {
  readonly #host: LegendHost;
  readonly #samples = new LegendSamples();
  #inView: InView = NOTHING_IN_VIEW;
  #items: Readonly<Record<Facet, readonly FacetItem[]>> | undefined;
  #spanForm: SpanForm | undefined;
  readonly #rendersAgain = (): void => { this.#host.requestUpdate(); };

  constructor(host: LegendHost) {
    this.#host = host;
  }

  /** Something has changed on the timeline: renders anew where something else is to be seen. */
  follow(change: TimelineChange): void {
    if (change === 'data' || change === 'filter') this.#items = undefined;
    if (change === 'data' || change === 'filter') this.#host.requestUpdate();
    // It may come of another size of the plot, which must not change its size once more in the same frame.
    else if (change === 'look') requestAnimationFrame(() => { this.#host.requestUpdate(); });
    else if (change === 'rest' && this.#seen().encodings.join() !== this.#inView.encodings.join()) this.#host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const timeline = this.#host.explained;
    const insight = timeline?.insight;
    if (!insight) return nothing;
    this.#inView = this.#seen();
    this.#items ??= { kinds: itemsOf(timeline, insight, 'kinds'), tracks: itemsOf(timeline, insight, 'tracks') };
    const { words } = insight;
    const messages = { ...tellingMessages(words.messages), ...findingMessagesIn(words.locale) };
    const { kinds, tracks } = this.#items;
    const { encodings } = this.#inView;
    return html`
      ${kinds.length < 2 ? nothing : this.#renderFacet(timeline, 'kinds', kinds, {
        title: messages.kinds, all: messages.allKinds, none: messages.noKinds,
        name: (item) => words.text(insight.store.kindTable[item.index]?.label),
        sample: (item) => html`<svg aria-hidden="true" data-kind=${item.index}></svg>`,
      })}
      ${tracks.length < 2 ? nothing : this.#renderFacet(timeline, 'tracks', tracks, {
        title: messages.actors, all: messages.allActors, none: messages.noActors,
        name: (item) => words.track(item.id),
        sample: (item) => (insight.theme.patterns ? html`<svg aria-hidden="true" data-track=${item.index}></svg>` : html`<span class="swatch" data-track=${item.index}></span>`),
      })}
      ${this.#renderSpan(timeline, insight)}
      ${this.#renderDetail(timeline, insight)}
      ${encodings.length === 0 ? nothing : html`
        <ul class="encodings" aria-label=${messages.encodingsTitle}>
          ${encodings.map((encoding) => html`<li><svg aria-hidden="true" data-encoding=${encoding}></svg>${messages.encodings[encoding]}</li>`)}
        </ul>`}
    `;
  }

  /** Paints the samples, and sets colours, which a strict content security policy forbids in attributes. */
  updated(root: ParentNode): void {
    const insight = this.#host.explained?.insight;
    if (!insight) return;
    this.#samples.paint(root.querySelectorAll<SVGSVGElement>('svg'), insight, this.#host.isRightToLeft);
    for (const swatch of root.querySelectorAll<HTMLElement>('.swatch')) {
      swatch.style.setProperty('background-color', colorOf(insight.theme, insight.colors[Number(swatch.dataset['track'])] ?? 'muted'));
    }
  }

  #renderFacet(timeline: LongviewTimeline, facet: Facet, items: readonly FacetItem[], words: FacetWords): TemplateResult {
    const messages = findingMessagesIn(timeline.locale);
    const choose = (isChosen: (item: FacetItem) => boolean): void => {
      timeline.choose({ filter: withChosen(timeline.filter, facet, items, isChosen) });
    };
    return html`
      <fieldset class=${facet}>
        <legend>${words.title}</legend>
        <button type="button" class="quick" @click=${() => { choose(() => true); }}>${words.all}</button>
        <button type="button" class="quick" @click=${() => { choose(() => false); }}>${words.none}</button>
        <ul>
          ${items.map((item) => html`
            <li>
              <label>
                <input type="checkbox" .checked=${item.isChosen} @change=${() => { choose((other) => (other === item ? !item.isChosen : other.isChosen)); }}>
                ${words.sample(item)}
                <span>${words.name(item)}</span>
                <span class="count">${formatCount(item.count, timeline.locale)}</span>
              </label>
              <button type="button" class="only" aria-label=${messages.only(words.name(item))} @click=${() => { choose((other) => other === item); }}>${messages.onlyThis}</button>
            </li>`)}
        </ul>
      </fieldset>
    `;
  }

  #renderSpan(timeline: LongviewTimeline, insight: TimelineInsight): TemplateResult | typeof nothing {
    const part = this.#spanForm ? undefined : spanFormOnDemand.get(this.#rendersAgain);
    if (part) this.#spanForm = new part.SpanForm(this.#rendersAgain);
    return this.#spanForm?.render(timeline, insight) ?? nothing;
  }

  #renderDetail(timeline: LongviewTimeline, { store, filter }: TimelineInsight): TemplateResult {
    const messages = findingMessagesIn(timeline.locale);
    const { detail } = timeline;
    const level = detail >= 100 ? messages.everything : detail <= 0 ? messages.essential : messages.important(100 - detail);
    return html`
      <div class="detail">
        <label for="detail">${messages.detail}</label>
        <span aria-hidden="true">${messages.essential}</span>
        <input id="detail" type="range" min="0" max="100" step=${DETAIL_STEP} .value=${String(detail)}
          aria-valuetext="${level}. ${messages.remaining(filter.remaining, store.size)}"
          @input=${(event: Event) => { if (event.target instanceof HTMLInputElement) timeline.choose({ detail: Number(event.target.value) }, { says: false }); }}>
        <span aria-hidden="true">${messages.everything}</span>
        <label class="option">
          <input type="checkbox" .checked=${timeline.excluded === 'dim'}
            @change=${(event: Event) => { if (event.target instanceof HTMLInputElement) timeline.choose({ excluded: event.target.checked ? 'dim' : 'hide' }, { says: false }); }}>
          ${messages.showExcluded}
        </label>
        <label class="option">
          <input type="checkbox" .checked=${timeline.patterns} @change=${(event: Event) => { if (event.target instanceof HTMLInputElement) timeline.patterns = event.target.checked; }}>
          ${messages.patterns}
        </label>
        <label class="option">
          <input type="checkbox" .checked=${timeline.density === 'track'} @change=${(event: Event) => { if (event.target instanceof HTMLInputElement) timeline.density = event.target.checked ? 'track' : 'shared'; }}>
          ${messages.densityByTrack}
        </label>
      </div>
    `;
  }

  #seen(): InView {
    const insight = this.#host.explained?.insight;
    return (insight && this.#samples.seenIn(insight)) ?? NOTHING_IN_VIEW;
  }
}

/** How a facet is put into words and samples. */
interface FacetWords {
  readonly title: string;
  readonly all: string;
  readonly none: string;
  readonly name: (item: FacetItem) => string;
  readonly sample: (item: FacetItem) => TemplateResult;
}

function itemsOf(timeline: LongviewTimeline, { store, search }: TimelineInsight, facet: Facet): readonly FacetItem[] {
  return facetItems(store, facet, { filter: timeline.filter, detail: detailIn(store, timeline.detail) }, (text) => search?.ranksOf(store, text));
}
