import { CompanionController } from '../controllers/companion-controller.js';
import { canvasTextMeasurer } from '../../render/canvas-text-measurer.js';
import { encodingSample, shapeSample } from '../../layout/events/encoding-samples.js';
import { encodingsInView } from '../../layout/events/encodings.js';
import { html, nothing } from 'lit';
import { legendStyles } from './longview-legend.styles.js';
import { LongviewElement } from '../longview-element.js';
import { mirrorScene } from '../../scene/mirror.js';
import { svgPainting } from '../svg-painting.js';
import { tokenStyles } from '../tokens.styles.js';
import type { CompanionHost } from '../controllers/companion-controller.js';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';
import type { Encoding, InView } from '../../layout/events/encodings.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { Scene } from '../../scene/scene.js';
import type { SvgPainter } from '../../render/svg-painter.js';
import type { Theme } from '../../scene/theme.js';

/** The colour of samples: that of a track which no one need belong to. */
const SAMPLE_COLOR = 'track-4';

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
  readonly #painters = new WeakMap<SVGSVGElement, SvgPainter>();
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
    if (!insight) return;
    const { theme, store } = insight;
    const measure = canvasTextMeasurer(theme.fonts, () => document.createElement('canvas'));
    for (const svg of this.renderRoot.querySelectorAll<SVGSVGElement>('svg')) {
      const { encoding, kind } = svg.dataset;
      const scene = encoding === undefined
        ? shapeSample(store.kindTable[Number(kind)]?.shape ?? 'circle', SAMPLE_COLOR)
        : encodingSample(encoding as Encoding, SAMPLE_COLOR, measure);
      this.#paint(svg, scene, theme);
    }
  }

  /** Paints a sample, or keeps its place until what paints it is here. */
  #paint(svg: SVGSVGElement, scene: Scene, theme: Theme): void {
    svg.setAttribute('width', String(scene.width));
    svg.setAttribute('height', String(scene.height));
    const painter = this.#painters.get(svg) ?? this.#makePainter(svg);
    painter?.resize(scene.width, scene.height, devicePixelRatio);
    painter?.paint(this.isRightToLeft ? mirrorScene(scene, scene.width) : scene, theme);
  }

  #makePainter(svg: SVGSVGElement): SvgPainter | undefined {
    const painting = svgPainting.get(() => { this.requestUpdate(); });
    if (!painting) return undefined;
    const painter = new painting.SvgPainter(svg, { idPrefix: `sample-${svg.dataset['encoding'] ?? `kind-${svg.dataset['kind'] ?? ''}`}` });
    this.#painters.set(svg, painter);
    return painter;
  }

  #seen(): InView {
    const insight = this.#companion.timeline?.insight;
    return insight?.scene ? encodingsInView(insight.scene, insight.store) : NOTHING_IN_VIEW;
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
