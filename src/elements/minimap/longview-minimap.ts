import { CanvasPainter } from '../../render/canvas-painter.js';
import { clamp } from '../../base/number.js';
import { CompanionController } from '../controllers/companion-controller.js';
import { fitWindow } from '../../view/view-limits.js';
import { html } from 'lit';
import { layMinimapWindow, windowOnMinimap } from '../../layout/minimap-window.js';
import { msPerPx, pxToInstant } from '../../view/view-window.js';
import { layMinimapMatches } from '../../layout/minimap-matches.js';
import { layMinimap } from '../../layout/minimap.js';
import { CompanionElement } from '../companion-element.js';
import { minimapStyles } from './longview-minimap.styles.js';
import { mirrorScene } from '../../scene/mirror.js';
import { readWheel } from '../../view/wheel.js';
import { tokenStyles } from '../tokens.styles.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { Mark } from '../../scene/marks.js';
import type { Span } from '../../time/span.js';
import type { TimelineChange } from '../companions.js';
import type { ViewWindow } from '../../view/view-window.js';

/** Free room at both ends of the overview, px. */
const PADDING_PX = 12;
/** Width of a thumb's target, px; as in the style sheet. */
const THUMB_PX = 24;
/** A window is never dragged narrower than this, px of the overview. */
const MIN_WINDOW_PX = 4;
/** An arrow key moves a thumb by this part of all time, a page key by ten times as much. */
const KEY_STEP = 0.01;

/** What a drag on the overview moves. */
type Grip = 'start' | 'end' | 'body';

/**
 * All events at a glance, with the visible window as a frame that can be dragged, widened and moved by keys.
 *
 * @tag longview-minimap
 * @summary The overview of a timeline, with a draggable window.
 */
export class LongviewMinimap extends CompanionElement {
  static override readonly styles: CSSResult[] = [tokenStyles, minimapStyles];

  readonly #companion = new CompanionController(this, (change) => { this.#follow(change); });
  readonly #resize = new ResizeObserver(() => { this.#paint(); });
  #painter: CanvasPainter | undefined;
  #framePainter: CanvasPainter | undefined;
  /** As it was when the picture was painted, so that no style is read while something moves. */
  #mirrored = false;
  #height = 0;
  /** Where something is that a search has found. */
  #ticks: readonly Mark[] = [];
  /** What the last picture was made from. */
  #painted: readonly unknown[] = [];
  /** The window that shows everything, as wide as the overview; measured when it is painted. */
  #whole: ViewWindow | undefined;
  #drag: { readonly grip: Grip; readonly startX: number; readonly from: Span } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override updated(): void {
    this.#paint();
  }

  protected override render(): TemplateResult {
    const messages = this.#companion.timeline?.insight?.words.messages;
    // Its place is kept while there is nothing to show yet, so that the timeline above does not change its height.
    if (!messages) return html`<div class="map"></div>`;
    return html`
      <div class="map" @pointerdown=${this.#press} @pointermove=${this.#move} @pointerup=${this.#release} @pointercancel=${this.#release}
        @wheel=${this.#turn} @dblclick=${() => { this.#companion.timeline?.fit(); }}>
        <canvas class="events" role="img" aria-label=${messages.overview}></canvas>
        <canvas class="frame" aria-hidden="true"></canvas>
        <div class="window"></div>
        <div class="thumb start" role="slider" tabindex="0" data-grip="start" aria-label=${messages.windowStart}
          aria-orientation="horizontal" aria-valuenow="0" @keydown=${this.#pressKey}></div>
        <div class="thumb end" role="slider" tabindex="0" data-grip="end" aria-label=${messages.windowEnd}
          aria-orientation="horizontal" aria-valuenow="0" @keydown=${this.#pressKey}></div>
      </div>
    `;
  }

  #follow(change: TimelineChange): void {
    if (change === 'data' || change === 'look') this.requestUpdate();
    else if (change === 'filter') this.#paint();
    else if (change === 'matches') this.#mark();
    else if (change === 'view') this.#paintWindow();
    else if (change === 'rest') this.#rest();
  }

  #paint(): void {
    const insight = this.#companion.timeline?.insight;
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>('.events');
    const frame = this.renderRoot.querySelector<HTMLCanvasElement>('.frame');
    const width = this.clientWidth;
    if (!insight) this.#forget();
    if (!insight || !canvas || !frame || width === 0) return;
    const { store, colors, theme, measure, tracks, filter: { shown, undimmed } } = insight;
    const height = this.clientHeight;
    this.#height = height;
    const subject = [store, tracks, theme, width, height, this.locale, devicePixelRatio, shown, undimmed];
    if (subject.every((part, i) => part === this.#painted[i])) return;
    this.#painted = subject;
    const whole = fitWindow(store.extent, width, { paddingStartPx: PADDING_PX, paddingEndPx: PADDING_PX });
    this.#whole = whole;
    const scene = layMinimap({ store, colors, tracks, whole, height, locale: this.locale, measure, filter: shown, undimmed });
    this.#painter ??= new CanvasPainter(canvas);
    this.#framePainter ??= new CanvasPainter(frame);
    this.#mirrored = this.isRightToLeft;
    for (const painter of [this.#painter, this.#framePainter]) painter.resize(whole.widthPx, height, devicePixelRatio);
    this.#painter.paint(this.#mirrored ? mirrorScene(scene, whole.widthPx) : scene, theme);
    this.#mark();
    this.#rest();
  }

  /** The canvases went with the events: what comes back is painted on others. */
  #forget(): void {
    this.#painter = this.#framePainter = this.#whole = undefined;
    this.#painted = [];
  }

  /** Places the ticks of what a search has found: once, since they stay where they are while the window moves. */
  #mark(): void {
    const insight = this.#companion.timeline?.insight;
    const matches = insight?.filter.matches;
    this.#ticks = this.#whole && matches ? [layMinimapMatches(insight.store, matches, this.#whole, this.#height)] : [];
    this.#paintWindow();
  }

  /** Draws the window's frame over the events, which stay as they are. No style changes while something moves. */
  #paintWindow(): void {
    const insight = this.#companion.timeline?.insight;
    const whole = this.#whole;
    if (!insight || !whole) return;
    const scene = layMinimapWindow(whole, insight.window, this.#height, this.#ticks);
    this.#framePainter?.paint(this.#mirrored ? mirrorScene(scene, whole.widthPx) : scene, insight.theme);
    // Where a thumb has the focus, its ring goes along.
    if (this.shadowRoot?.activeElement) this.#placeTargets(whole, insight.window);
  }

  #rest(): void {
    const insight = this.#companion.timeline?.insight;
    if (!insight || !this.#whole) return;
    this.#placeTargets(this.#whole, insight.window);
    this.#sayWindow();
  }

  /** What takes the keyboard's focus and shows the pointer what can be moved. */
  #placeTargets(whole: ViewWindow, window: Span): void {
    const { left: startPx, right: endPx } = windowOnMinimap(whole, window);
    const mirrored = this.#mirrored;
    const left = mirrored ? whole.widthPx - endPx : startPx;
    const right = mirrored ? whole.widthPx - startPx : endPx;
    this.#set('.window', `translateX(${left}px)`);
    this.renderRoot.querySelector<HTMLElement>('.window')?.style.setProperty('inline-size', `${right - left}px`);
    this.#set('.start', `translateX(${(mirrored ? right : left) - THUMB_PX / 2}px)`);
    this.#set('.end', `translateX(${(mirrored ? left : right) - THUMB_PX / 2}px)`);
  }

  #set(selector: string, transform: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.style.setProperty('transform', transform);
  }

  /** Tells assistive technology where the thumbs are; at rest, since words cost more than pictures. */
  #sayWindow(): void {
    const insight = this.#companion.timeline?.insight;
    const whole = this.#whole;
    if (!insight || !whole) return;
    const { window, words } = insight;
    for (const end of ['start', 'end'] as const) {
      const thumb = this.renderRoot.querySelector(`.thumb.${end}`);
      thumb?.setAttribute('aria-valuemin', String(end === 'start' ? Math.min(whole.start, window.start) : window.start));
      thumb?.setAttribute('aria-valuemax', String(end === 'start' ? window.end : Math.max(whole.end, window.end)));
      thumb?.setAttribute('aria-valuenow', String(window[end]));
      thumb?.setAttribute('aria-valuetext', words.edge(end === 'start' ? window.start : window.end - 1, window.end - window.start));
    }
  }

  readonly #press = (event: PointerEvent): void => {
    const { timeline } = this.#companion;
    const insight = timeline?.insight;
    const whole = this.#whole;
    if (!timeline || !insight || !whole || event.button !== 0) return;
    const { window } = insight;
    const x = this.#xOf(event, whole);
    const grip = gripAt(x, windowOnMinimap(whole, window));
    if (grip === undefined) {
      const half = (window.end - window.start) / 2;
      const centre = pxToInstant(whole, x);
      timeline.zoomTo({ start: centre - half, end: centre + half });
      return;
    }
    this.#drag = { grip, startX: x, from: { start: window.start, end: window.end } };
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.setPointerCapture(event.pointerId);
  };

  readonly #move = (event: PointerEvent): void => {
    const whole = this.#whole;
    if (!this.#drag || !whole) return;
    const { grip, startX, from } = this.#drag;
    const byMs = (this.#xOf(event, whole) - startX) * msPerPx(whole);
    this.#show(grip, from, byMs, whole);
  };

  readonly #release = (): void => {
    this.#drag = undefined;
  };

  /** A sideways turn of the wheel moves the window as it does over the plot; left to the browser it would leave the page. */
  readonly #turn = (event: WheelEvent): void => {
    const insight = this.#companion.timeline?.insight;
    const action = readWheel(event, 'cooperative', 'wheel');
    if (!insight || !this.#whole || action.kind !== 'pan') return;
    event.preventDefault();
    const byPx = this.#mirrored ? action.px : -action.px;
    this.#show('body', insight.window, byPx * msPerPx(insight.window), this.#whole);
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const insight = this.#companion.timeline?.insight;
    const whole = this.#whole;
    const grip = event.target instanceof HTMLElement ? event.target.dataset['grip'] : undefined;
    if (!insight || !whole || (grip !== 'start' && grip !== 'end')) return;
    const later = this.isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: KEY_STEP, ArrowDown: -KEY_STEP, PageUp: 10 * KEY_STEP, PageDown: -10 * KEY_STEP, Home: -1, End: 1,
      ArrowRight: later === 'ArrowRight' ? KEY_STEP : -KEY_STEP, ArrowLeft: later === 'ArrowLeft' ? KEY_STEP : -KEY_STEP,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#show(grip, insight.window, step * (whole.end - whole.start), whole);
  };

  #show(grip: Grip, from: Span, byMs: number, whole: ViewWindow): void {
    const least = MIN_WINDOW_PX * msPerPx(whole);
    const start = grip === 'end' ? from.start : grip === 'body' ? from.start + byMs : clamp(from.start + byMs, whole.start, from.end - least);
    const end = grip === 'start' ? from.end : grip === 'body' ? from.end + byMs : clamp(from.end + byMs, from.start + least, whole.end);
    this.#companion.timeline?.zoomTo({ start, end }, { animate: false });
  }

  #xOf(event: PointerEvent, whole: ViewWindow): number {
    const { left, width } = this.getBoundingClientRect();
    // A page may be shown scaled.
    const x = (event.clientX - left) * (this.clientWidth / width);
    return this.isRightToLeft ? whole.widthPx - x : x;
  }
}

/** What of a window is at an x of the overview, px: of two thumbs on top of each other, the one on whose side it is. */
function gripAt(x: number, { left, right }: { readonly left: number; readonly right: number }): Grip | undefined {
  const [fromLeft, fromRight] = [Math.abs(x - left), Math.abs(x - right)];
  if (Math.min(fromLeft, fromRight) <= THUMB_PX / 2) return fromLeft < fromRight || (fromLeft === fromRight && x < left) ? 'start' : 'end';
  return x > left && x < right ? 'body' : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-minimap': LongviewMinimap;
  }
}
