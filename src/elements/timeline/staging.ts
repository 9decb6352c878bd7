import { boundOf, spanOf } from '../../time/span-of.js';
import { CalendarController } from '../controllers/calendar-controller.js';
import { countsIn } from '../../layout/words/counts-in.js';
import { messagesIn } from '../messages.js';
import { naturalHeight } from '../../layout/arrangement.js';
import { OnDemand } from '../on-demand.js';
import { OrientationSource } from './orientation.js';
import { PlotBox } from './plot-box.js';
import { readPageTheme } from '../page-theme.js';
import { shownIn } from '../controllers/dataset-state.js';
import { surfaceIn } from './surface.js';
import type { DensityScale } from '../../layout/layout-input.js';
import type { DatasetState } from '../controllers/dataset-state.js';
import type { Orientation } from './orientation.js';
import type { Span } from '../../time/span.js';
import type { Theme } from '../../scene/theme.js';
import type { TimelineEngine } from './engine.js';
import type { TrackSettings } from '../../view/track-settings.js';

/** The timeline that a stage is set in, and what it asks of it. */
export interface StagedTimeline {
  readonly renderRoot: ParentNode;
  readonly locale: string;
  readonly isRightToLeft: boolean;
  readonly loadState: DatasetState;
  readonly renderer: 'auto' | 'canvas' | 'svg';
  readonly orientation: Orientation;
  readonly patterns: boolean;
  readonly density: DensityScale;
  readonly trackSettings: TrackSettings;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  requestUpdate(): void;
}

/** What a stage is set from that is no property of the timeline, and who hears of it. */
export interface StagingContext {
  /** How often fonts have arrived: the same font may measure otherwise from then on. */
  readonly page: { readonly fontLoads: number };
  /** The window that the address of the page asks for at first. */
  readonly link: { readonly span: Span | undefined };
  /** Whether something is on its way without which a first picture would show what it should not. */
  readonly isAwaited: () => boolean;
  /** Something lies over the foot of the plot, or does no more. */
  readonly covered: () => void;
  /** The stage has been set, or cleared. */
  readonly staged: (news: StageNews) => void;
}

/** What of a stage that has been set is new: the events, all or some of them, or only how they look. */
export type StageNews = 'events' | 'rows' | 'look';

/** Where the page leaves the height to a timeline in which time runs down, CSS px: nothing in it asks for more or less. */
const VERTICAL_HEIGHT_PX = 640;
/** What the stage depends on, whatever size the plot has. */
const STAGED_BY = ['renderer', 'orientation', 'patterns', 'density', 'min', 'max'];
const patternsOnDemand = new OnDemand(() => import('../../render/track-patterns.js'));

/** Sets the stage of a timeline: measures where it stands, reads how the page looks, and sets it anew whenever any of that is another. */
export class Staging {
  /** The second calendar of axis and card. */
  readonly calendar = new CalendarController(() => {
    this.#sizeBody();
    this.set();
    this.#timeline.requestUpdate();
  });
  readonly #orientation = new OrientationSource(() => { this.set(); });
  readonly #box = new PlotBox(() => this.#timeline.renderRoot, () => {
    this.#measure();
    this.#measureCard();
  });
  readonly #timeline: StagedTimeline;
  readonly #engine: TimelineEngine;
  readonly #context: StagingContext;
  /** What the events on the stage came of. */
  #origin: object | undefined;
  #theme: Theme | undefined;
  #looks = '';

  constructor(timeline: StagedTimeline, engine: TimelineEngine, context: StagingContext) {
    this.#timeline = timeline;
    this.#engine = engine;
    this.#context = context;
  }

  connect(): void {
    this.#box.connect();
  }

  disconnect(): void {
    this.#box.disconnect();
  }

  /** The timeline has been updated. */
  updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.#measureCard();
    if (changed.has('loadState') || changed.has('orientation')) this.#sizeBody();
    // How far loading has come changes nothing on the stage.
    const isRearranged = changed.has('trackSettings');
    const isOther = isRearranged || STAGED_BY.some((name) => changed.has(name)) || (changed.has('loadState') && this.#engine.store !== shownIn(this.#timeline.loadState)?.store);
    // A card that came or went has changed the width: commands that follow must find the window as it is now.
    const isMeasured = (isOther || changed.has('loadState') || changed.has('selected')) && this.#measure();
    if (isOther && !isMeasured) this.set();
    if (isRearranged) this.#engine.view.stir();
  }

  /** The tracks have taken other shapes, or begin to: the scroll bar follows them. */
  reshaped(): void {
    const { stage } = this.#engine;
    if (stage) this.#box.setContent(stage.contentPx, stage.stance.isTurned);
  }

  /** Resolves when what time runs by is here, or cannot be had. */
  async settled(): Promise<void> {
    if (this.isVertical) await this.#orientation.settled();
  }

  /** Sets the stage for what there is now, or clears it; does nothing until there is something and somewhere to show it. */
  set(): void {
    const timeline = this.#timeline;
    const engine = this.#engine;
    const { store, origin } = shownIn(timeline.loadState) ?? {};
    if (!store?.size) {
      // The events are gone: nobody may go on with what was made of them.
      if (this.#engine.clearStage()) this.#context.staged('events');
      return;
    }
    const isVertical = this.isVertical;
    this.#box.turn(isVertical);
    const makeFlow = isVertical ? this.#orientation.makeFlow : undefined;
    if (isVertical && !makeFlow) return;
    const { size } = this.#box;
    const picture = timeline.renderRoot.querySelector('.picture');
    const surface = picture && surfaceIn(picture, timeline.renderer, () => { this.set(); });
    const probe = timeline.renderRoot.querySelector<HTMLElement>('.probe');
    if (!surface || !probe || size.width === 0 || size.height === 0) return;
    for (const element of picture.querySelectorAll('canvas, svg')) element.toggleAttribute('hidden', element !== surface.element && element !== surface.overlay);
    const before = engine.stage?.setting;
    if (!before && this.#context.isAwaited()) return;
    const isNew = this.#origin !== origin;
    this.#origin = origin;
    // What came or went beside the picture, such as the card, has left the whole as wide as it was.
    const keepScale = before !== undefined && before.fullWidth === size.fullWidth && before.width !== size.width;
    const { locale } = timeline;
    engine.setStage(
      {
        ...size, store, locale, theme: this.#readTheme(probe), devicePixelRatio, surface, makeFlow, words: messagesIn(locale).picture(countsIn(locale)), calendar: this.calendar.calendar,
        mirrored: timeline.isRightToLeft, tracks: timeline.trackSettings, density: timeline.density,
      },
      { isNew, keepScale, first: this.#firstWindow(store.timeZone), bounds: { ...withEnd('start', boundOf(timeline.min, 'earliest', store.timeZone)), ...withEnd('end', boundOf(timeline.max, 'latest', store.timeZone)) } },
    );
    this.reshaped();
    if (keepScale && !isNew) engine.travel.reveal(engine.focus.selected);
    this.#context.staged(isNew ? 'events' : before?.store === store ? 'look' : 'rows');
  }

  /** Sets the stage for another size, if it is another; returns whether it is. */
  #measure(): boolean {
    const isOther = this.#box.measure();
    if (isOther) this.set();
    return isOther;
  }

  #measureCard(): void {
    if (!this.#box.measureCard()) return;
    this.#engine.coveredPx = this.#box.coveredPx;
    this.reshaped();
    this.#engine.travel.reveal(this.#engine.focus.selected);
    this.#context.covered();
  }

  /** Whether time runs down. */
  get isVertical(): boolean {
    return this.#orientation.isVertical(this.#timeline.orientation, this.#box.size.fullWidth);
  }

  /** The height that the timeline takes where the page leaves it to it. */
  #sizeBody(): void {
    const store = shownIn(this.#timeline.loadState)?.store;
    if (store) this.#box.setNaturalHeight(this.isVertical ? VERTICAL_HEIGHT_PX : naturalHeight(store, this.calendar.calendar));
  }

  /** The page's theme; the same object while it looks the same, so that nothing is measured again for nothing. */
  #readTheme(probe: HTMLElement): Theme {
    const plain = readPageTheme(probe);
    const patterns = this.#timeline.patterns || plain.forced ? patternsOnDemand.get(() => { this.set(); })?.TRACK_PATTERNS : undefined;
    const theme = { ...plain, patterns };
    const looks = JSON.stringify([theme, this.#context.page.fontLoads]);
    if (looks !== this.#looks) this.#theme = theme;
    this.#looks = looks;
    return this.#theme ?? theme;
  }

  #firstWindow(timeZone: string | undefined): Span | undefined {
    const start = boundOf(this.#timeline.start, 'earliest', timeZone);
    const end = boundOf(this.#timeline.end, 'latest', timeZone);
    return this.#context.link.span ?? spanOf({ start, end });
  }
}

function withEnd(key: 'start' | 'end', value: number | undefined): Partial<Span> {
  return value === undefined ? {} : { [key]: value };
}
