export { LongviewCard } from './elements/card/longview-card.js';
export { LongviewExplorer } from './elements/explorer/longview-explorer.js';
export { LongviewLegend } from './elements/legend/longview-legend.js';
export { LongviewEvent, LongviewTrack } from './elements/markup/markup-elements.js';
export { LongviewList } from './elements/list/longview-list.js';
export { LongviewMinimap } from './elements/minimap/longview-minimap.js';
export { LongviewSearch } from './elements/search/longview-search.js';
export { LongviewStory } from './elements/story/longview-story.js';
export { LongviewTable } from './elements/table/longview-table.js';
export { LongviewTimeline } from './elements/timeline/longview-timeline.js';
export type { TrackSettings } from './view/track-settings.js';
export type { ShownView, TimelineView, ViewState } from './elements/view-state.js';
export type { GestureMode } from './elements/controllers/gesture-host.js';
export type { Shortcuts } from './elements/controllers/keyboard-controller.js';
export type { SpanInput } from './time/span-of.js';

export { LongviewErrorEvent } from './elements/dom-events/error-event.js';
export { LongviewFilterEvent } from './elements/dom-events/filter-event.js';
export { LongviewFocusEvent } from './elements/dom-events/focus-event.js';
export { LongviewGestureBlockedEvent } from './elements/dom-events/gesture-blocked-event.js';
export { LongviewLoadEvent } from './elements/dom-events/load-event.js';
export { LongviewProgressEvent } from './elements/dom-events/progress-event.js';
export { LongviewSelectEvent } from './elements/dom-events/select-event.js';
export { LongviewStoryStepEvent } from './elements/dom-events/story-step-event.js';
export { LongviewTrackChangeEvent } from './elements/dom-events/track-change-event.js';
export { LongviewViewChangeEndEvent } from './elements/dom-events/view-change-end-event.js';
export { LongviewViewChangeEvent } from './elements/dom-events/view-change-event.js';
export { LongviewViewSwitchEvent } from './elements/dom-events/view-switch-event.js';

export { defineDataset } from './model/define-dataset.js';
export type {
  Dataset, Kind, MarkShape, Period, Relation, RelationType, Story, StoryStep, StoryView,
} from './model/dataset.js';
export type { Account, Actor, ActorRole, Media, OriginalDate, Place, TimelineEvent } from './model/event.js';
export type { Citation, Source, SourceDate, SourceName } from './model/source.js';
export type { ColorSlot, Track, TrackState } from './model/track.js';
export type { Text } from './model/text.js';

export type { Issue, Result, Severity } from './base/result.js';
export type { Excluded } from './store/choose-rows.js';
export type { FilterCriteria } from './store/filter-rows.js';
export type { FuzzyDate, IntervalDate, Precision, SetDate, SingleDate } from './time/fuzzy-date.js';
export type { Instant } from './time/instant.js';
export type { Span } from './time/span.js';
