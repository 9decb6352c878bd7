import { spanOf } from '../../time/span-of.js';
import type { FilterCriteria } from '../../store/filter-rows.js';
import type { Span } from '../../time/span.js';
import type { StoryView } from '../../model/dataset.js';
import type { ViewState } from '../view-state.js';

/**
 * What a timeline shows in a step of a story: its time, its event, and its tracks with the others dimmed; what else a reader has
 * filtered by stays.
 *
 * @param now what it shows so far
 * @param timeZone the clock of the timeline, onto which times are carried over that name a zone
 */
export function stateInStep({ start, end, selected, tracks }: StoryView, now: ViewState, timeZone?: string): Partial<ViewState> {
  return {
    ...closedEnds(spanOf({ start, end }, timeZone) ?? now),
    selected,
    filter: withTracks(now.filter, tracks),
    excluded: tracks ? 'dim' : now.excluded,
    view: 'timeline',
  };
}

/**
 * What it shows when the story is left: the tracks and the view of before. Time stays where the story has led, and so does what a
 * reader has set meanwhile.
 *
 * @param before what it showed when the story began
 * @param inStep what the last step had it show
 */
export function stateAfterStory(before: ViewState, inStep: Partial<ViewState>, now: ViewState): Partial<ViewState> {
  return {
    ...(now.selected === inStep.selected && { selected: undefined }),
    ...(isSame(now.filter?.tracks, inStep.filter?.tracks) && { filter: withTracks(now.filter, before.filter?.tracks) }),
    ...(now.excluded === inStep.excluded && { excluded: before.excluded }),
    ...(now.view === inStep.view && { view: before.view }),
  };
}

/** A filter for other tracks; `undefined` where it names no condition. */
function withTracks(filter: FilterCriteria | undefined, tracks: readonly string[] | undefined): FilterCriteria | undefined {
  const { tracks: _, ...others } = filter ?? {};
  if (tracks) return { ...others, tracks };
  return Object.keys(others).length > 0 ? others : undefined;
}

/** An end that is open stays where it is. */
function closedEnds({ start, end }: Span): Partial<Span> {
  return { ...(Number.isFinite(start) && { start }), ...(Number.isFinite(end) && { end }) };
}

function isSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((id, i) => id === b?.[i]) === true);
}
