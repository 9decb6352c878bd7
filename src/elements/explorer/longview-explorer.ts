import { adoptStyles } from '../adopt-styles.js';
import { LongviewElement } from '../longview-element.js';
import { LongviewTimeline } from '../timeline/longview-timeline.js';
import { nothing } from 'lit';
import { OnDemand } from '../on-demand.js';
import { tokenStyles } from '../tokens.styles.js';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';
import type { ExplorerBody } from './explorer-body.js';

/** What is around the timeline comes with the first explorer: most pages have none. */
const bodies = new OnDemand(() => import('./explorer-body.js'));

/** What an explorer hands on to its timeline: all that a page can set there. */
const ATTRIBUTES = new Set(LongviewTimeline.observedAttributes);
const PROPERTIES: readonly PropertyKey[] = [...LongviewTimeline.elementProperties].filter(([, { state }]) => state !== true).map(([name]) => name);
/** What it says by them. */
const ANSWERS = ['loadedDataset', 'selectedEvent', 'canGoBack', 'canGoForward', 'link'];

/** The parts of the timeline, which are parts of the explorer too. */
const PARTS = 'toolbar, legend, plot, minimap, card, tip, list, table';

/**
 * The whole reading room in one element: title and summary, search, filters, story, the timeline with its views, overview and
 * card. Every attribute, property and event of `<longview-timeline>` is an attribute, property and event of it; its
 * methods are those of the property `timeline`.
 *
 * @tag longview-explorer
 * @summary A timeline with everything around it: title, search, filters, story, views, overview, card.
 *
 * @attr {string} src - Address of a dataset; all other attributes of the timeline likewise.
 * @attr {string} hash - Keeps the view in the page's address, under the name that it gives, else under the explorer's id.
 *
 * @slot title - A heading in place of the dataset's title.
 * @slot summary - Words in place of those that sum the events up.
 * @slot search - In place of the search.
 * @slot filters - In place of the legend that filters.
 * @slot story - In place of the story.
 * @slot card - In place of the card, beside the timeline or below it; it gets the property `timeline`, if it has one.
 * @slot minimap - In place of the overview; likewise.
 * @slot footer - Below everything.
 *
 * @csspart header - Title, summary, search and the button for the filters.
 * @csspart title - The heading.
 * @csspart summary - What the events come to.
 * @csspart search - The search.
 * @csspart filters - The panel of filters.
 * @csspart story - The panel of the story.
 * @csspart timeline - The timeline; its parts `toolbar`, `plot`, `minimap`, `card`, `tip`, `list` and `table` are parts too.
 *
 * @fires {LongviewLoadEvent} longview-load - A dataset was read and is shown; all other events of the timeline likewise.
 */
export class LongviewExplorer extends LongviewElement {
  static override readonly styles: CSSResult[] = [tokenStyles];

  static override readonly properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    filtersOpen: { type: Boolean, attribute: 'filters-open' },
    storyOpen: { type: Boolean, attribute: 'story-open' },
  };

  static {
    for (const name of [...PROPERTIES, ...ANSWERS]) {
      Object.defineProperty(this.prototype, name, {
        get(this: LongviewExplorer): unknown { return Reflect.get(this.timeline, name); },
        ...(PROPERTIES.includes(name) && { set(this: LongviewExplorer, value: unknown) { Reflect.set(this.timeline, name, value); } }),
        configurable: true,
        enumerable: true,
      });
    }
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  /** Level of the heading, 1–6; those in the parts follow. 2 by default. */
  declare headingLevel: number;
  /** Whether the filters are open; until somebody says, they are where there is room for them. */
  declare filtersOpen: boolean | undefined;
  /** Whether the story is open, in the place of the filters. Its button is there where the dataset has one. */
  declare storyOpen: boolean;

  declare src: LongviewTimeline['src'];
  declare format: LongviewTimeline['format'];
  declare data: unknown;
  declare start: LongviewTimeline['start'];
  declare end: LongviewTimeline['end'];
  declare min: LongviewTimeline['min'];
  declare max: LongviewTimeline['max'];
  declare selected: LongviewTimeline['selected'];
  declare gestures: LongviewTimeline['gestures'];
  declare renderer: LongviewTimeline['renderer'];
  declare detail: LongviewTimeline['detail'];
  declare filter: LongviewTimeline['filter'];
  declare timeZone: LongviewTimeline['timeZone'];
  declare calendar: LongviewTimeline['calendar'];
  declare hash: LongviewTimeline['hash'];
  declare shortcuts: LongviewTimeline['shortcuts'];
  declare orientation: LongviewTimeline['orientation'];
  declare excluded: LongviewTimeline['excluded'];
  declare trackSettings: LongviewTimeline['trackSettings'];
  declare view: LongviewTimeline['view'];
  declare legend: LongviewTimeline['legend'];
  declare patterns: LongviewTimeline['patterns'];
  declare density: LongviewTimeline['density'];
  declare relations: LongviewTimeline['relations'];
  declare withoutHeader: LongviewTimeline['withoutHeader'];
  declare withoutToolbar: LongviewTimeline['withoutToolbar'];
  declare withoutMinimap: LongviewTimeline['withoutMinimap'];
  declare withoutCard: LongviewTimeline['withoutCard'];
  declare marked: LongviewTimeline['marked'];
  declare readonly loadedDataset: LongviewTimeline['loadedDataset'];
  declare readonly selectedEvent: LongviewTimeline['selectedEvent'];
  declare readonly canGoBack: LongviewTimeline['canGoBack'];
  declare readonly canGoForward: LongviewTimeline['canGoForward'];
  declare readonly link: LongviewTimeline['link'];

  #timeline: LongviewTimeline | undefined;
  #body: ExplorerBody | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.storyOpen = false;
    // What was set before the element was defined.
    for (const name of PROPERTIES) {
      const given = Object.getOwnPropertyDescriptor(this, name);
      if (!given || !Reflect.deleteProperty(this, name)) continue;
      Reflect.set(this, name, given.value);
    }
  }

  /** The timeline inside. */
  get timeline(): LongviewTimeline {
    return (this.#timeline ??= makeTimeline());
  }

  /** Resolves as that of the timeline does. */
  get ready(): Promise<void> {
    return this.updateComplete.then(() => this.timeline.ready);
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (!ATTRIBUTES.has(name)) return;
    if (value === null) this.timeline.removeAttribute(name);
    // The timeline has no id that the page could know.
    else this.timeline.setAttribute(name, name === 'hash' && value === '' ? this.id : value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#body?.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#body?.connect();
  }

  protected override render(): TemplateResult | typeof nothing {
    const part = this.#body ? undefined : bodies.get(() => { this.requestUpdate(); });
    if (part) {
      adoptStyles(this.renderRoot, part.explorerStyles);
      this.#body = new part.ExplorerBody(this);
      this.#body.connect();
    }
    return this.#body?.render() ?? nothing;
  }
}

/** A timeline whose header is its toolbar: the rest of it is said by what is around. */
function makeTimeline(): LongviewTimeline {
  const timeline = document.createElement('longview-timeline');
  timeline.setAttribute('part', 'timeline');
  timeline.setAttribute('exportparts', PARTS);
  for (const slot of ['title', 'summary']) {
    const empty = document.createElement('span');
    empty.slot = slot;
    empty.hidden = true;
    timeline.append(empty);
  }
  return timeline;
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-explorer': LongviewExplorer;
  }
}
