import { LongviewElement } from '../longview-element.js';
import { NO_SETTINGS, readTrackSettings } from '../../view/track-settings.js';
import { readFilter } from '../view-state.js';
import { relationsMode } from '../relations/relations-host.js';
import type { DataFormat } from '../../io/sniff-format.js';
import type { DensityScale } from '../../layout/layout-input.js';
import type { Excluded } from '../../store/choose-rows.js';
import type { FilterCriteria } from '../../store/filter-rows.js';
import type { GestureMode } from '../controllers/gesture-host.js';
import type { Orientation } from './orientation.js';
import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import type { RelationsMode } from '../relations/relations-host.js';
import type { Shortcuts } from '../controllers/keyboard-controller.js';
import type { TimelineView } from '../view-state.js';
import type { TrackSettings } from '../../view/track-settings.js';

/** What holds where a page says nothing. */
const DEFAULTS: Readonly<Record<PropertyKey, unknown>> = {
  format: 'auto', gestures: 'auto', shortcuts: 'all', renderer: 'auto', orientation: 'auto', detail: 100, excluded: 'hide', view: 'auto', trackSettings: NO_SETTINGS,
  legend: false, patterns: false, density: 'shared', withoutHeader: false, withoutToolbar: false, withoutMinimap: false, withoutCard: false,
};

/** What a page says of a timeline by attributes and properties, and what holds where it says nothing. */
export class TimelineSettings extends LongviewElement {
  static override readonly properties: PropertyDeclarations = {
    src: { type: String },
    format: { type: String },
    start: { type: String },
    end: { type: String },
    min: { type: String },
    max: { type: String },
    selected: { type: String },
    gestures: { type: String },
    shortcuts: { type: String },
    renderer: { type: String },
    orientation: { type: String },
    detail: { type: Number },
    filter: { attribute: false, converter: { fromAttribute: readFilter } },
    excluded: { type: String },
    trackSettings: { attribute: false, converter: { fromAttribute: readTrackSettings } },
    timeZone: { type: String, attribute: 'time-zone' },
    calendar: { type: String },
    view: { type: String, reflect: true, useDefault: true },
    legend: { type: Boolean, reflect: true },
    patterns: { type: Boolean, reflect: true },
    density: { type: String },
    hash: { type: String },
    relations: { reflect: true, converter: { fromAttribute: relationsMode, toAttribute: (mode) => (mode === 'selected' ? '' : mode) } },
    withoutHeader: { type: Boolean, attribute: 'without-header' },
    withoutToolbar: { type: Boolean, attribute: 'without-toolbar' },
    withoutMinimap: { type: Boolean, attribute: 'without-minimap' },
    withoutCard: { type: Boolean, attribute: 'without-card' },
  };

  /**
   * An attribute that is taken away says nothing any more; a switch holds wherever it is written, but as `false`: so do templates write that it does not hold.
   * Frameworks write attributes as properties, so words are read alike in both, and what is `null` or `undefined` says nothing, nor does a part of an object that
   * is `null`, or cannot be used.
   */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    const fromAttribute = (value: unknown, type: unknown): unknown => {
      if (typeof value !== 'string') return value ?? DEFAULTS[name];
      return type === Boolean ? value !== 'false' : type === Number ? Number(value) : value;
    };
    super.createProperty(name, { converter: { fromAttribute }, ...options });
  }

  protected static override getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    const { converter, type } = options as { readonly converter: { fromAttribute(value: unknown, type: unknown): unknown }; readonly type?: unknown };
    return {
      ...descriptor,
      set(this: TimelineSettings, value: unknown) {
        // What is read of an object is another one each time: the same one again is no change.
        if (value === this.given[name]) return;
        this.given[name] = value;
        descriptor.set!.call(this, converter.fromAttribute(value, type));
        // Also where nothing of it can be used, and so nothing changes, that is said.
        this.requestUpdate();
      },
    };
  }

  /**
   * What was set, whatever it is, by the names of properties: those say what of it can be used.
   *
   * @internal
   */
  readonly given: Record<PropertyKey, unknown> = {};

  /** Address of a dataset. */
  declare src: string | undefined;
  /** Format of `src`; `auto` by default. */
  declare format: DataFormat | 'auto';
  /** EDTF: the first window goes from the start of this. */
  declare start: string | undefined;
  /** EDTF: the first window goes to the end of this. */
  declare end: string | undefined;
  /** EDTF: nothing before this can be reached. */
  declare min: string | undefined;
  /** EDTF: nothing after this can be reached. */
  declare max: string | undefined;
  /** Id of the selected event. */
  declare selected: string | undefined;
  /** Who gets the vertical wheel: `auto` gives it to a page that scrolls, else to the timeline. */
  declare gestures: GestureMode;
  /** Which keys the plot takes: `all`, `basic` for those alone that are no character, or `none`. */
  declare shortcuts: Shortcuts;
  /** What draws: `canvas`, `svg`, or `auto`. */
  declare renderer: 'auto' | 'canvas' | 'svg';
  /**
   * Which way time runs: `horizontal`, from side to side with tracks as rows; `vertical`, down with tracks as columns; or `auto`, the
   * default: down in narrow containers.
   */
  declare orientation: Orientation;
  /** 0–100: how much is shown; 100, the default, is everything, 0 only what is most important. */
  declare detail: number;
  /** Which events take part; all of them where none is given. */
  declare filter: FilterCriteria | undefined;
  /** What becomes of the events that the filter leaves out: `hide`, the default, or `dim`. */
  declare excluded: Excluded;
  /** How the tracks are arranged: order, hidden, collapsed, pinned, heights. By default as the dataset has them. */
  declare trackSettings: TrackSettings;
  /**
   * The clock that times are shown by, where they name their zone: an IANA zone such as `Asia/Pyongyang`, or `recorded`
   * for that of each event. The data stay as they are; without it the axis is UTC and words are as recorded.
   */
  declare timeZone: string | undefined;
  /**
   * A second calendar for the axis and the card: `julian`, `dangi`, `chinese`, `japanese`, `juche`, `roc`, `buddhist`, `islamic`,
   * `islamic-umalqura`, `hebrew`, `persian`, `indian`, `coptic`, `ethiopic` or `republican`.
   */
  declare calendar: string | undefined;
  /** What the events are shown as: `timeline`, `list`, `table`, or `auto`, the default: a list in narrow containers, else a timeline. */
  declare view: TimelineView;
  /** Shows what the marks in view mean. */
  declare legend: boolean;
  /** Gives each colour of the palette a pattern, by which bands and bars of an actor are told without seeing hues; forced colours have them always. */
  declare patterns: boolean;
  /**
   * What the columns of what has no room are as high as: `shared`, the default, the most that any track has at once, so that tracks can be
   * compared, or `track`, the most that their own has, so that what is seldom is seen too.
   */
  declare density: DensityScale;
  /**
   * Draws relations between events as links: `selected`, or an empty attribute, those of the event that is selected, focused or
   * under the pointer; `all` those that have an end in the window; none by default.
   */
  declare relations: RelationsMode | undefined;
  /**
   * Keeps the view in the fragment of the page's address, where it can be copied, kept and gone back to. Its value is the
   * name of the timeline there; without a value that is its id, and without an id there is no name.
   */
  declare hash: string | boolean | undefined;
  /** Leaves out title, summary and toolbar. */
  declare withoutHeader: boolean;
  /** Leaves out the buttons. */
  declare withoutToolbar: boolean;
  /** Leaves out the overview strip. */
  declare withoutMinimap: boolean;
  /** Leaves out the card of the selected event. */
  declare withoutCard: boolean;

  constructor() {
    super();
    Object.assign(this, DEFAULTS);
  }
}
