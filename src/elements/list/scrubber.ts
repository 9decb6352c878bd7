import { clamp } from '../../base/number.js';
import { floorToTick, nextTick } from '../../time/axis/ticks.js';
import { html, nothing, svg } from 'lit';
import { lowerBound } from '../../base/bisect.js';
import { MS_PER_DAY } from '../../time/instant.js';
import { nearestTickStep } from '../../time/axis/ladder.js';
import { formatCount } from '../../time/words/format-number.js';
import { stretchName } from './list-tree.js';
import { viewWords } from '../messages/view-words-in.js';
import type { EventStore } from '../../store/event-store.js';
import type { Instant } from '../../time/instant.js';
import type { TemplateResult } from 'lit';
import type { TickStep } from '../../time/axis/ladder.js';
import type { TimelineInsight } from '../companions.js';

/** So many columns stand in the strip. */
const COLUMNS = 96;
/** An arrow key goes by a stretch of about this part of all time; a page key by ten of them. */
const KEY_PARTS = 40;
const PAGE = 10;
/** Height of the tallest column, in units of the picture. */
const HIGHEST = 100;
const DAY = nearestTickStep(MS_PER_DAY);

/** All time as a strip as high as events are many: pressed, dragged or by keys it takes the list to that time. */
export class Scrubber {
  readonly #goTo: (instant: Instant) => void;
  #columnsOf: EventStore | undefined;
  #columns: readonly number[] = [];
  #step: TickStep = nearestTickStep(1);
  #at: Instant | undefined;
  #insight: TimelineInsight | undefined;
  #slider: HTMLElement | null = null;
  #isHeld = false;
  #isMirrored = false;

  /** @param goTo takes the list to an instant */
  constructor(goTo: (instant: Instant) => void) {
    this.#goTo = goTo;
  }

  render(insight: TimelineInsight, isMirrored: boolean): TemplateResult | typeof nothing {
    const { store, words } = insight;
    this.#isMirrored = isMirrored;
    if (store.size === 0) return nothing;
    if (store !== this.#columnsOf) this.#count(store);
    const [first, last] = this.#ends(insight);
    return html`
      <div class="scrubber">
        <div role="slider" tabindex="0" aria-label=${viewWords(words.messages).goThroughTime} aria-orientation="horizontal" aria-valuenow="0"
          @pointerdown=${this.#press} @pointermove=${this.#move} @pointerup=${this.#release} @pointercancel=${this.#release} @keydown=${this.#pressKey}>
          <svg aria-hidden="true" viewBox="0 0 ${COLUMNS} ${HIGHEST}" preserveAspectRatio="none">
            ${this.#columns.map((height, x) => (height === 0 ? nothing : svg`<rect x=${x + 0.1} y=${HIGHEST - height} width="0.8" height=${height}></rect>`))}
          </svg>
          <i></i>
          <small aria-hidden="true"><span>${first}</span><b></b><span>${last}</span></small>
        </div>
      </div>
    `;
  }

  rendered(root: ParentNode, insight: TimelineInsight): void {
    this.#insight = insight;
    this.#slider = root.querySelector<HTMLElement>('.scrubber [role="slider"]');
    this.#say();
  }

  /** The list is at an instant now. */
  isAt(instant: Instant | undefined): void {
    if (this.#isHeld || instant === undefined || instant === this.#at) return;
    this.#at = instant;
    this.#say();
  }

  #count(store: EventStore): void {
    const { start, end } = store.extent;
    const bounds = Array.from({ length: COLUMNS + 1 }, (_, index) => lowerBound(store.starts, start + ((end - start) * index) / COLUMNS));
    const counts = bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
    const most = Math.max(1, ...counts);
    this.#columns = counts.map((count) => (count === 0 ? 0 : Math.max(8, HIGHEST * Math.sqrt(count / most))));
    this.#columnsOf = store;
    this.#step = nearestTickStep((end - start) / KEY_PARTS);
    this.#at = undefined;
  }

  /** What stands at the two ends: years, else what tells the ends of one year or of one day apart. */
  #ends({ store, words }: TimelineInsight): readonly string[] {
    const ends = [store.extent.start, store.extent.end - 1];
    const years = ends.map((end) => words.year(end));
    if (years[0] !== years[1]) return years;
    const days = ends.map((end) => stretchAt(DAY, end, words.locale));
    return days[0] === days[1] ? ends.map((end) => stretchAt(this.#step, end, words.locale)) : days;
  }

  /** Puts the mark where the list is, for eyes and ears. */
  #say(): void {
    const slider = this.#slider;
    const insight = this.#insight;
    if (!slider || !insight) return;
    const { store, words } = insight;
    const { start, end } = store.extent;
    const at = clamp(this.#at ?? insight.window.start, start, end - 1);
    const part = (at - start) / (end - start);
    slider.style.setProperty('--_at', `${part * 100}%`);
    const first = floorToTick(this.#step, at);
    const after = nextTick(this.#step, at);
    const stretch = stretchAt(this.#step, at, words.locale);
    const count = lowerBound(store.starts, after) - lowerBound(store.starts, first);
    const said = viewWords(words.messages).stretchSaid(stretch, words.messages.eventsCounted(count, formatCount(count, words.locale)));
    for (const [name, value] of [['valuemin', start], ['valuemax', end], ['valuenow', at], ['valuetext', said]] as const) slider.setAttribute(`aria-${name}`, String(value));
    const label = slider.querySelector('b');
    if (label) label.textContent = this.#isHeld ? stretch : '';
  }

  readonly #press = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.#slider) return;
    this.#slider.setPointerCapture(event.pointerId);
    this.#isHeld = true;
    this.#go(event);
  };

  readonly #move = (event: PointerEvent): void => {
    if (this.#isHeld) this.#go(event);
  };

  readonly #release = (): void => {
    this.#isHeld = false;
    this.#say();
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const insight = this.#insight;
    if (!insight || event.ctrlKey || event.metaKey || event.altKey) return;
    const { start, end } = insight.store.extent;
    const onward = this.#isMirrored ? 'ArrowLeft' : 'ArrowRight';
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: onward === 'ArrowRight' ? 1 : -1, ArrowLeft: onward === 'ArrowRight' ? -1 : 1, ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE,
      Home: -Infinity, End: Infinity,
    };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#set(by === -Infinity ? start : by === Infinity ? end - 1 : this.#stepped(by));
  };

  #stepped(by: number): Instant {
    let at = this.#at ?? this.#insight?.window.start ?? 0;
    for (let step = 0; step < Math.abs(by); step += 1) at = by > 0 ? nextTick(this.#step, at) : floorToTick(this.#step, floorToTick(this.#step, at) - 1);
    return at;
  }

  #go(event: PointerEvent): void {
    const insight = this.#insight;
    if (!insight || !this.#slider) return;
    const { left, width } = this.#slider.getBoundingClientRect();
    const part = clamp((event.clientX - left) / Math.max(width, 1), 0, 1);
    const { start, end } = insight.store.extent;
    this.#set(start + (this.#isMirrored ? 1 - part : part) * (end - start));
  }

  #set(instant: Instant): void {
    const { extent } = this.#insight?.store ?? {};
    if (!extent) return;
    this.#at = clamp(instant, extent.start, extent.end - 1);
    this.#goTo(this.#at);
    this.#say();
  }
}

/** The part of time that an instant is in, in words. */
function stretchAt(step: TickStep, at: Instant, locale: string): string {
  return stretchName({ step, start: floorToTick(step, at), end: nextTick(step, at) }, locale);
}
