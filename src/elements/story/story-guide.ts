import { clampWindow } from '../../view/view-limits.js';
import { stateAfterStory, stateInStep } from './step-view.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { Story, StoryStep } from '../../model/dataset.js';
import type { ViewState } from '../view-state.js';

/** Where a reader is in a story. */
export interface StoryPlace {
  readonly story: Story;
  /** Counted from 0. */
  readonly index: number;
  readonly step: StoryStep;
}

/** A timeline and what it was asked to show for a step. */
interface Led {
  readonly timeline: LongviewTimeline;
  readonly place: StoryPlace;
  readonly state: Partial<ViewState>;
  /** What it showed when the story began. */
  readonly before: ViewState;
  readonly isCompact: boolean;
}

/** A window that lies beside that of its step by this part of it is another one. */
const ELSEWHERE = 1 / 20;

/** Leads a timeline through a story, and gives it back as it was. */
export class StoryGuide {
  /** Id of the step for which the page moves the timeline itself. */
  leftToPage: string | undefined;
  #led: Led | undefined;

  /**
   * Has the timeline show a step, unless it does so already; without one what it showed before.
   *
   * @param isCompact whether there is no room for the card of the step's event, until a reader asks for it
   * @returns whether the step is another one than before
   */
  lead(timeline: LongviewTimeline, place: StoryPlace | undefined, isCompact: boolean): boolean {
    const led = this.#led;
    if (led?.place.step.id === place?.step.id && led?.place.story.id === place?.story.id && (!led || led.timeline === timeline)) return false;
    if (led && (!place || led.timeline !== timeline)) led.timeline.setViewState(stateAfterStory(led.before, led.state, led.timeline.getViewState()));
    this.#led = place && { ...this.#stepOf(timeline, place), isCompact };
    if (place && this.leftToPage !== place.step.id) this.showAgain();
    return true;
  }

  /** Leaves the timeline as it is. */
  forget(): void {
    this.#led = undefined;
  }

  /** Shows the step once more, where a reader has gone away from it. */
  showAgain(): void {
    if (!this.#led) return;
    const { timeline, state, isCompact } = this.#led;
    if (isCompact) selectWithoutCard(timeline, state.selected);
    timeline.setViewState(state, { animate: true });
  }

  /** Opens the card of the step's event. */
  openCard(): void {
    const { timeline, state } = this.#led ?? {};
    timeline?.select(state?.selected);
  }

  /** Whether a reader has gone away from what the step shows. */
  get isElsewhere(): boolean {
    const led = this.#led;
    if (!led || this.leftToPage === led.place.step.id) return false;
    const { timeline, state } = led;
    const now = timeline.getViewState();
    const { start, end } = clampWindow({ start: now.start, end: now.end, ...state, widthPx: timeline.insight?.window.widthPx ?? 0 }, timeline.limits);
    const margin = (end - start) * ELSEWHERE;
    return now.selected !== state.selected || Math.abs(now.start - start) > margin || Math.abs(now.end - end) > margin;
  }

  #stepOf(timeline: LongviewTimeline, place: StoryPlace): Omit<Led, 'isCompact'> {
    const now = timeline.getViewState();
    const before = this.#led?.timeline === timeline ? this.#led.before : now;
    return { timeline, place, before, state: stateInStep(place.step.view, now, timeline.insight?.store.timeZone) };
  }
}

/** Selects an event as one does whose page has a card of its own. */
function selectWithoutCard(timeline: LongviewTimeline, id: string | undefined): void {
  const keepCard = (event: Event): void => { event.preventDefault(); };
  timeline.addEventListener('longview-select', keepCard);
  timeline.select(id);
  timeline.removeEventListener('longview-select', keepCard);
}
