import { arrange } from '../../layout/arrangement.js';
import { canvasTextMeasurer } from '../../render/canvas-text-measurer.js';
import { findWords } from '../../time/locales.js';
import { axisHeight, FOCUS_GROUP, layOut, withOverlay } from '../../layout/lay-out.js';
import { MovingRows } from './moving-rows.js';
import { Stance } from './stance.js';
import { sameWindow } from '../../view/view-window.js';
import { aroundWindow, restingShapes } from '../../layout/track-rows.js';
import type { Arrangement } from '../../layout/arrangement.js';
import type { EventStore } from '../../store/event-store.js';
import type { DensityScale, Focus, LayoutInput, LayoutWords, MakeFlow, ShownRows } from '../../layout/layout-input.js';
import type { LocaleWords } from '../../time/locales/locale-words.js';
import type { OtherCalendar } from '../../time/calendars/other-calendar.js';
import type { Painter } from '../../render/painter.js';
import type { Placement } from '../../layout/labels/placement.js';
import type { RowFilter } from '../../store/query-store.js';
import type { Scene } from '../../scene/scene.js';
import type { Surface } from './surface.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';
import type { Theme } from '../../scene/theme.js';
import type { OverPicture, TimelineLayout } from '../../layout/lay-out.js';
import type { TrackRow } from '../../layout/track-rows.js';
import type { TrackSettings } from '../../view/track-settings.js';
import type { ViewWindow } from '../../view/view-window.js';

/** What the stage is set up for; a change of any of it means arranging anew. */
export interface StageSetting {
  readonly store: EventStore;
  readonly locale: string;
  readonly words: LayoutWords;
  /** What a third row of the axis is reckoned in, if there is one. */
  readonly calendar: OtherCalendar | undefined;
  readonly theme: Theme;
  /** CSS px of the screen. */
  readonly width: number;
  /** The width without what stands beside the picture. */
  readonly fullWidth: number;
  readonly height: number;
  readonly devicePixelRatio: number;
  readonly surface: Surface;
  readonly mirrored: boolean;
  /** Which way time runs; from side to side where this is not given. */
  readonly makeFlow: MakeFlow | undefined;
  /** How a reader has arranged the tracks. */
  readonly tracks: TrackSettings;
  /** What columns are as high as. */
  readonly density: DensityScale;
}

/** What changes from frame to frame. */
export interface StageFrame extends OverPicture {
  readonly window: ViewWindow;
  readonly scrollTop: number;
  readonly focus: Focus;
  readonly shown: ShownRows;
}

/**
 * Where the timeline is drawn: an arrangement of the events for one size, language and theme, the heights of its
 * tracks, and a painter. Each frame lays one window out and paints it.
 */
export class Stage {
  readonly setting: StageSetting;
  /** How the picture stands on the screen. */
  readonly stance: Stance;
  /** In the fonts of the theme. */
  readonly measure: TextMeasurer;
  /** Those for dates, which may come later than a picture in their language. */
  readonly #dateWords: LocaleWords | undefined;
  readonly #rows: MovingRows;
  /** Of the picture as it is laid out, with time along its width. */
  readonly #size: { readonly width: number; readonly height: number };
  readonly #painter: Painter;
  #arrangement: Arrangement;
  /** Where the labels stand when all events are shown. */
  readonly #whole: Placement;
  /** What is left of the events, if there is a filter. */
  #filter: RowFilter | undefined;
  #layout: TimelineLayout | undefined;
  #scene: Scene | undefined;
  /** What the last picture of this stage showed. */
  #painted: PaintedView | undefined;

  /** @param before the stage that this one replaces; tracks grow on from its heights */
  constructor(setting: StageSetting, before: Stage | undefined) {
    this.setting = setting;
    this.measure = before?.setting.theme === setting.theme ? before.measure : measurerFor(setting.theme);
    const { store, width, height, fullWidth, locale, calendar, tracks, makeFlow } = setting;
    this.#dateWords = findWords(locale);
    const isPlaced = before?.setting.store === store && before.setting.locale === locale && before.#dateWords === this.#dateWords && before.setting.fullWidth === fullWidth
      && before.setting.height === height && before.setting.calendar === calendar && before.setting.makeFlow === makeFlow && before.measure === this.measure;
    const placed = before && before.#whole;
    const along = (size: { readonly width: number; readonly height: number }): typeof size => (makeFlow ? { width: size.height, height: size.width } : size);
    this.#size = along({ width, height });
    this.#arrangement = arrange(store, { size: this.#size, fullSize: along({ width: fullWidth, height }), makeFlow, locale, measure: this.measure, placement: isPlaced ? placed : undefined, before: placed, calendar, tracks });
    this.#whole = this.#arrangement.placement;
    if (isPlaced && before.setting.tracks === tracks) this.#narrow(before.#filter, before.#arrangement.placement);
    this.stance = new Stance({ width, height, turn: this.arrangement.flow.turn, isMirrored: setting.mirrored });
    const goesOn = before?.setting.store === setting.store && before.setting.makeFlow === makeFlow;
    this.#rows = goesOn ? before.#rows : new MovingRows();
    if (goesOn) {
      this.#layout = before.#layout;
      this.#scene = before.#scene;
    }
    const hasPainter = before?.setting.surface.element === setting.surface.element;
    if (!hasPainter) before?.dispose();
    this.#painter = hasPainter ? before.#painter : setting.surface.makePainter();
    const keepsSurface = hasPainter && before.setting.width === setting.width
      && before.setting.height === setting.height && before.setting.devicePixelRatio === setting.devicePixelRatio;
    if (!keepsSurface) this.#painter.resize(setting.width, setting.height, setting.devicePixelRatio);
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** Shows what a filter leaves, or everything: labels are decided among that. */
  showOnly(filter: RowFilter | undefined): void {
    if (filter !== this.#filter) this.#narrow(filter, filter ? this.#whole.among(filter) : this.#whole);
  }

  #narrow(filter: RowFilter | undefined, placement: Placement): void {
    this.#filter = filter;
    this.#arrangement = { ...this.#arrangement, placement };
  }

  /** The last picture, also of the stage before until this one has painted. */
  get layout(): TimelineLayout | undefined {
    return this.#layout;
  }

  /** The last picture as it is on the screen. */
  get scene(): Scene | undefined {
    return this.#scene;
  }

  /** The same to be handed on: without what is there for the keyboard alone. */
  get pictureAlone(): Scene | undefined {
    return this.#scene && { ...this.#scene, groups: this.#scene.groups.filter(({ key }) => key !== FOCUS_GROUP) };
  }

  /** The rows of tracks now, from the top of all of them. */
  get rows(): readonly TrackRow[] {
    return this.#rows.current;
  }

  /** Whether the rows are on their way to other shapes. */
  get isGrowing(): boolean {
    return this.#rows.isMoving;
  }

  /** What axis and tracks take across time when they have come to rest, px. */
  get contentPx(): number {
    return axisHeight(this.arrangement) + this.#rows.target.reduce((sum, { height }) => sum + height, 0);
  }

  /**
   * Decides the labels that a window at rest shows. Where there are very many events that takes several frames.
   *
   * @param goesOn asked now and then; once it says no, the rest is left for the next time
   * @returns whether all is decided
   */
  prepare(window: ViewWindow, goesOn: () => boolean): boolean {
    return this.arrangement.placement.decide(aroundWindow(window), goesOn);
  }

  /** Lets the rows take the shapes that a window at rest wants; returns whether that changes any. */
  settle({ window, focus, shown }: Pick<StageFrame, 'window' | 'focus' | 'shown'>, animate: boolean): boolean {
    const { store, flow, placement, list } = this.arrangement;
    const room = this.#size.height - axisHeight(this.arrangement);
    return this.#rows.aim(restingShapes(store, placement, window, room, { sizes: flow.sizes, rows: list.rows, forced: [focus.selected, focus.focused], filter: shown.filter }), animate);
  }

  /** Moves what moves by itself; returns whether there is more to come. */
  advance(nowMs: number): boolean {
    return this.#rows.advance(nowMs);
  }

  paint(frame: StageFrame): TimelineLayout {
    const { theme } = this.setting;
    const view = { frame, rows: this.#rows.current, decidedCount: this.arrangement.placement.decidedCount };
    const known = this.#layout && this.#painted && isSameView(this.#painted, view) ? this.#layout : undefined;
    const layout = known ? withOverlay(known, this.input(frame), frame) : layOut(this.input(frame), frame);
    this.#painted = view;
    this.#layout = layout;
    this.#scene = this.stance.sceneOf(layout.scene, known && this.#scene);
    this.#painter.paint(this.#scene, theme);
    return layout;
  }

  /** What the next picture would be laid out from. */
  input(frame: StageFrame): LayoutInput {
    const { locale, words, density } = this.setting;
    return {
      ...this.arrangement, ...this.#size,
      window: frame.window, rows: this.#rows.current, scrollTop: frame.scrollTop, focus: frame.focus,
      ...frame.shown, now: Date.now(), density, locale, words, measure: this.measure,
    };
  }

  dispose(): void {
    this.#painter.dispose();
  }
}

/** What a picture is made from, beside the stage's setting. */
interface PaintedView {
  readonly frame: StageFrame;
  readonly rows: readonly TrackRow[];
  readonly decidedCount: number;
}

/** Whether two pictures differ in nothing but what lies over them: the event that is pointed at, and relations. */
function isSameView(a: PaintedView, b: PaintedView): boolean {
  return a.rows === b.rows && a.decidedCount === b.decidedCount && a.frame.scrollTop === b.frame.scrollTop && a.frame.shown === b.frame.shown
    && a.frame.focus.selected === b.frame.focus.selected && a.frame.focus.focused === b.frame.focus.focused && sameWindow(a.frame.window, b.frame.window);
}

function measurerFor(theme: Theme): TextMeasurer {
  return canvasTextMeasurer(theme.fonts, () => document.createElement('canvas'));
}
