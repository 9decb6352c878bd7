import { encodingsInView } from '../../layout/events/encodings.js';
import { html, nothing, render } from 'lit';
import { laySheets } from '../../layout/still.js';
import { LegendSamples } from '../legend/legend-samples.js';
import { lightTheme } from '../../render/themes.js';
import { listedRows, listedTracks } from '../listed-events.js';
import { mirrorScene } from '../../scene/mirror.js';
import { printedRows } from './printed-rows.js';
import { printStyles } from './print-sheet.styles.js';
import { renderEntry } from './print-entry.js';
import { spansOverlap } from '../../time/span.js';
import { SvgPainter } from '../../render/svg-painter.js';
import { everyRow } from '../list/list-tree.js';
import { viewWords } from '../messages/view-words-in.js';
import { tellingMessages } from '../messages/telling.js';
import type { Scene } from '../../scene/scene.js';
import type { TemplateResult } from 'lit';
import type { Theme } from '../../scene/theme.js';
import type { TimelineInsight } from '../companions.js';
import type { TrackSettings } from '../../view/track-settings.js';

/** The timeline that is printed. */
export interface PrintedTimeline extends HTMLElement {
  readonly insight: TimelineInsight | undefined;
  readonly isRightToLeft: boolean;
  /** Whether its view is in the page's address, and the address with the view as it is now. */
  readonly hash: string | boolean | undefined;
  readonly link: string;
  readonly trackSettings: TrackSettings;
}

/** How sheets stand, and the size of a picture that is drawn as wide as such a sheet and is no higher than fits it, CSS px. Only printing shows which it is. */
const SHEETS = [
  { standing: 'upright', width: 960, maxHeight: 1100 },
  { standing: 'lying', width: 1400, maxHeight: 780 },
] as const;

/** How a sheet stands, with the pictures that are its. */
interface Pictures {
  readonly standing: string;
  readonly scenes: readonly Scene[];
}

/** No more events than this are listed, the most important ones. */
const MOST_EVENTS = 400;

/** What stands on paper in place of a timeline: its window as a picture, what the marks mean, and the events with their sources. */
export class PrintSheet {
  readonly #timeline: PrintedTimeline;
  readonly #samples = new LegendSamples();

  constructor(timeline: PrintedTimeline) {
    this.#timeline = timeline;
    const { styleSheet } = printStyles;
    const { shadowRoot } = timeline;
    if (shadowRoot && styleSheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
  }

  fill(): void {
    const { insight } = this.#timeline;
    const place = this.#place;
    if (!insight || !place || place.childElementCount > 0) return;
    const theme: Theme = { ...lightTheme, fonts: insight.theme.fonts };
    const { store, words, window, calendar, selectedRow } = insight;
    const filter = listedRows(insight);
    const pictures = SHEETS.map(({ standing, width, maxHeight }): Pictures => ({
      standing,
      scenes: laySheets(store, {
        locale: words.locale, measure: insight.measure, width, maxHeight, span: window, selected: selectedRow, calendar, filter, tracks: this.#timeline.trackSettings,
      }),
    }));
    render(this.#renderSheet(insight, pictures), place);
    const isMirrored = this.#timeline.isRightToLeft;
    const places = place.querySelectorAll<SVGSVGElement>('.window');
    pictures.flatMap(({ scenes }) => scenes).forEach((scene, i) => {
      const picture = places[i];
      if (picture) paintOnce(picture, isMirrored ? mirrorScene(scene, scene.width) : scene, theme, `printed-${i}`);
    });
    this.#samples.paint(place.querySelectorAll<SVGSVGElement>('.legend svg'), { ...insight, theme }, isMirrored);
  }

  clear(): void {
    if (this.#place) render(nothing, this.#place);
  }

  #renderSheet(insight: TimelineInsight, pictures: readonly Pictures[]): TemplateResult {
    const { store, words, window } = insight;
    const { kinds, encodings } = encodingsInView({ width: 0, height: 0, groups: pictures.flatMap(({ scenes }) => scenes.flatMap(({ groups }) => groups)) }, store);
    const { messages } = words;
    const own = viewWords(messages);
    const tracks = listedTracks(insight);
    // A window has margins around the first and the last event, of which nothing is to be said.
    const { start, end } = spansOverlap(window, store.extent)
      ? { start: Math.max(window.start, store.extent.start), end: Math.min(window.end, store.extent.end) }
      : window;
    const { rows, left } = printedRows(everyRow({ store, filter: listedRows(insight), words, tracks }), store, window, MOST_EVENTS);
    const { hash, link } = this.#timeline;
    const address = hash === undefined || hash === false ? location.href : link;
    return html`
      ${pictures.map(({ standing, scenes }) => scenes.map(() => html`<svg class="window ${standing}" role="img" aria-label=${messages.timeline}></svg>`))}
      <div class="legend">
        <ul>${kinds.map((kind) => html`<li><svg aria-hidden="true" data-kind=${kind}></svg>${words.text(store.kindTable[kind]?.label)}</li>`)}</ul>
        <ul>${encodings.map((encoding) => html`<li><svg aria-hidden="true" data-encoding=${encoding}></svg>${tellingMessages(messages).encodings[encoding]}</li>`)}</ul>
      </div>
      <h3>${own.printed(words.day(start), words.day(end - 1), rows.length + left)}</h3>
      <ol>${Array.from(rows, (row) => renderEntry(row, insight))}</ol>
      ${left === 0 ? nothing : html`<p>${own.notPrinted(left)}</p>`}
      <p class="address">${own.printedFrom} ${address}</p>
    `;
  }

  get #place(): HTMLElement | null | undefined {
    return this.#timeline.shadowRoot?.querySelector<HTMLElement>('.print');
  }
}

function paintOnce(svg: SVGSVGElement, scene: Scene, theme: Theme, idPrefix: string): void {
  const painter = new SvgPainter(svg, { idPrefix });
  painter.resize(scene.width, scene.height, 2);
  painter.paint(scene, theme);
}
