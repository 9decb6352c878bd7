import { clamp, isNumber } from '../base/number.js';
import { isRecord } from '../base/record.js';
import { NO_SETTINGS, readTrackSettings } from '../view/track-settings.js';
import { spanOf } from '../time/span-of.js';
import type { Excluded } from '../store/choose-rows.js';
import type { FilterCriteria } from '../store/filter-rows.js';
import type { Instant } from '../time/instant.js';
import type { RelationsMode } from './relations/relations-host.js';
import type { TrackSettings } from '../view/track-settings.js';
import type { Span } from '../time/span.js';
import type { SpanInput } from '../time/span-of.js';

/** What a timeline's events are shown as. */
export type ShownView = 'timeline' | 'list' | 'table';
/** The same, or `auto`: a list in narrow containers, else the timeline. */
export type TimelineView = 'auto' | ShownView;

/** Everything that `view` can be. */
export const TIMELINE_VIEWS: readonly TimelineView[] = ['auto', 'timeline', 'list', 'table'];

/** Everything that `excluded` can be. */
export const EXCLUDED: readonly Excluded[] = ['hide', 'dim'];
/** Everything that `relations` can be, apart from none. */
export const RELATIONS_MODES: readonly RelationsMode[] = ['selected', 'all'];

/** What a reader sees, as plain data that can be kept and set again. */
export interface ViewState {
  readonly start: Instant;
  readonly end: Instant;
  readonly selected?: string | undefined;
  readonly filter?: FilterCriteria | undefined;
  /** What becomes of what the filter leaves out; `hide` where nothing is said. */
  readonly excluded?: Excluded | undefined;
  /** 0–100, see `detail` of the timeline. */
  readonly detail?: number | undefined;
  readonly view?: TimelineView | undefined;
  /** Whose relations are drawn, if any. */
  readonly relations?: RelationsMode | undefined;
  /** How the tracks are arranged. */
  readonly tracks?: TrackSettings | undefined;
}

/** Where the parts of a state live, apart from the window: the properties of a timeline. */
export interface ViewStateHost {
  selected: string | undefined;
  filter: FilterCriteria | undefined;
  excluded: Excluded;
  detail: number;
  view: TimelineView;
  relations: RelationsMode | undefined;
  trackSettings: TrackSettings;
}

/** The state of a timeline whose window is known. */
export function viewStateOf(host: Readonly<ViewStateHost>, { start, end }: Span): ViewState {
  const { selected, filter, excluded, detail, view, relations, trackSettings } = host;
  return { start, end, selected, filter, excluded, detail, view, relations, tracks: trackSettings === NO_SETTINGS ? undefined : trackSettings };
}

/** Sets the properties that a state speaks of; what it leaves out stays as it is. */
export function applyViewState(host: ViewStateHost, state: Partial<ViewState>): void {
  if ('filter' in state) host.filter = state.filter;
  if ('excluded' in state) host.excluded = state.excluded ?? 'hide';
  if ('detail' in state) host.detail = state.detail ?? 100;
  if ('view' in state) host.view = state.view ?? 'auto';
  if ('relations' in state) host.relations = state.relations;
  if ('tracks' in state) host.trackSettings = state.tracks ?? NO_SETTINGS;
  if ('selected' in state) host.selected = state.selected;
}

/**
 * What of a state can be used, whatever was kept, and by whom: parts that are not of their kind, or not known, are left
 * out. `null` stands for `undefined`, as where a state went through JSON.
 *
 * @example readViewState({ start: 0, end: 'soon', selected: null }) // { start: 0, selected: undefined }
 */
export function readViewState(input: unknown): Partial<ViewState> {
  return readFields(input, STATE_READERS);
}

/**
 * What of a value can be used as a filter, by the same rules; `undefined` where it is no object.
 *
 * @example readFilter({ kinds: ['war'], text: 3 }) // { kinds: ['war'] }
 */
export function readFilter(value: unknown): FilterCriteria | undefined {
  return isRecord(value) ? readFields(value, FILTER_READERS) : undefined;
}

/** For each field, what its value is, or `undefined` where that cannot be used. */
type Readers<Fields> = { readonly [Key in keyof Fields]-?: (value: unknown) => Fields[Key] | undefined };

const FILTER_READERS: Readers<FilterCriteria> = {
  tracks: readTexts,
  kinds: readTexts,
  text: readText,
  minImportance: readPercent,
  // As it was given: what it comes to depends on the clock of the timeline.
  span: (value) => (spanOf(value as SpanInput) ? value as SpanInput : undefined),
};

const STATE_READERS: Readers<ViewState> = {
  start: readEnd,
  end: readEnd,
  selected: readText,
  filter: readFilter,
  excluded: (value) => EXCLUDED.find((excluded) => excluded === value),
  detail: readPercent,
  view: (value) => TIMELINE_VIEWS.find((view) => view === value),
  relations: (value) => RELATIONS_MODES.find((mode) => mode === value),
  tracks: (value) => (isRecord(value) ? readTrackSettings(value) : undefined),
};

function readFields<Fields extends object>(input: unknown, readers: Readers<Fields>): Partial<Fields> {
  const fields: Partial<Fields> = {};
  if (!isRecord(input)) return fields;
  for (const key in readers) {
    const given = input[key] ?? undefined;
    const value = given === undefined ? given : readers[key](given);
    if (key in input && (value !== undefined || given === undefined)) fields[key] = value;
  }
  return fields;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readTexts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** An end at infinity is that of all events. */
function readEnd(value: unknown): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

function readPercent(value: unknown): number | undefined {
  return isNumber(value) ? clamp(value, 0, 100) : undefined;
}
