import '../../src/define.js';
// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/elements/dialogs/show-dialog.js';
import '../../src/elements/legend/legend-body.js';
import '../../src/elements/list/list-body.js';
import '../../src/elements/table/table-body.js';
import '../../src/render/svg-painter.js';
import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import { assertExists } from '../../src/base/assert.js';
import type { Bounds } from '../../src/scene/bounds.js';
import type { LongviewCard } from '../../src/elements/card/longview-card.js';
import type { LongviewMinimap } from '../../src/elements/minimap/longview-minimap.js';
import type { LongviewTimeline } from '../../src/elements/timeline/longview-timeline.js';

/** What a test sets on a timeline before it is in the page. */
export interface TimelineSetting extends Partial<Pick<
  LongviewTimeline,
  'data' | 'src' | 'format' | 'trackSettings' | 'start' | 'end' | 'min' | 'max' | 'selected' | 'gestures' | 'renderer' | 'detail' | 'filter' | 'withoutHeader' | 'withoutToolbar' | 'withoutMinimap' | 'timeZone' | 'calendar' | 'orientation' | 'legend' | 'hash' | 'excluded' | 'marked' | 'view'
>> {
  /** CSS px; 1000 × 600 by default. */
  readonly width?: number;
  readonly height?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Frames in which neither window nor proxies change, after which nothing more is to come: the window rests after 160 ms, lanes open within 220 ms more. */
const STILL_FRAMES = 26;
/** A hand that was still for so long lets go of a window that stays. */
const HAND_RESTS_MS = 120;

/** A timeline in the page, in the words of its reader: what is seen, read out and pressed. */
export class TimelineHarness {
  readonly element: LongviewTimeline;

  constructor(element: LongviewTimeline) {
    this.element = element;
  }

  /** A timeline in the page, as it was given; it may not have drawn anything yet. */
  static async place(setting: TimelineSetting = {}): Promise<TimelineHarness> {
    const { width = 1000, height = 600, lang = 'en', dir = 'ltr', ...properties } = setting;
    const element = document.createElement('longview-timeline');
    element.lang = lang;
    element.dir = dir;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    Object.assign(element, properties);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    await element.updateComplete;
    return new TimelineHarness(element);
  }

  /** A timeline that has drawn its events and is at rest. */
  static async draw(setting: TimelineSetting): Promise<TimelineHarness> {
    const harness = await TimelineHarness.place(setting);
    await harness.element.ready;
    await harness.rest();
    return harness;
  }

  /** Waits until picture, window and proxies have stopped changing, on the surface that was asked for. */
  async rest(): Promise<void> {
    await waitUntil(() => this.element.renderer !== 'svg' || this.canvas.hidden, 'the picture is in SVG');
    let picture: number;
    do {
      picture = this.element.toSvg().length;
      await this.#stillness();
    } while (this.element.toSvg().length !== picture);
  }

  async #stillness(): Promise<void> {
    let before = '';
    let sameFor = 0;
    await waitUntil(async () => {
      await nextFrame();
      const { start, end } = this.element.getViewState();
      const now = `${start} ${end} ${this.trackNames.join()} ${this.rowTops.join()} ${this.plotBox.width} ${this.element.loadState.phase}`;
      sameFor = now === before ? sameFor + 1 : 0;
      before = now;
      return sameFor > STILL_FRAMES;
    }, 'the timeline comes to rest', { interval: 0 });
  }

  /** What the legend explains of dates. */
  get legend(): readonly string[] {
    return [...this.legendRoot?.querySelectorAll('.encodings li') ?? []].map((item) => item.textContent.trim());
  }

  /** What can be chosen of one sort in the legend: the name, how many events it has, and whether it is shown. */
  legendChoices(facet: 'kinds' | 'tracks'): readonly string[] {
    return [...this.legendRoot?.querySelectorAll(`.${facet} label`) ?? []].map((label) =>
      `${label.querySelector('input')?.checked === true ? '+' : '−'} ${label.textContent.replace(/\s+/g, ' ').trim()}`);
  }

  get legendRoot(): ShadowRoot | null | undefined {
    return this.#root.querySelector('longview-legend')?.shadowRoot;
  }

  /** Visible text of the element, card and overview apart. */
  get text(): string {
    return [...this.#root.querySelectorAll('[part~="header"], .message, details')].map((part) => part.textContent.replace(/\s+/g, ' ').trim()).join(' ');
  }

  get title(): string {
    return this.#root.querySelector('[part~="title"]')?.textContent.trim() ?? '';
  }

  /** What is shown instead of the tracks, if anything. */
  get message(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.message');
  }

  /** How far loading is, in words; `undefined` when nothing is on its way. */
  get loadingWords(): string | undefined {
    return this.#root.querySelector('.loading p')?.textContent.trim();
  }

  /** A button of what is shown in place of the tracks or over them. */
  messageButton(name: string): HTMLButtonElement {
    const buttons = [...this.#root.querySelectorAll<HTMLButtonElement>('.message button, .loading button')];
    return assertExists(buttons.find((button) => button.textContent.trim() === name), `a button named ${name}`);
  }

  get progress(): HTMLProgressElement | null {
    return this.#root.querySelector('progress');
  }

  /** The problems of the data as they are listed. */
  get problems(): readonly string[] {
    return [...this.#root.querySelectorAll('details li, .message li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
  }

  /** Names of the buttons, as they are read out. */
  get buttonNames(): readonly string[] {
    return this.#buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent.trim());
  }

  button(name: string): HTMLButtonElement {
    return assertExists(this.#buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name), `a button named ${name}`);
  }

  get plot(): HTMLElement {
    return assertExists(this.#root.querySelector<HTMLElement>('.plot'), 'a plot');
  }

  get plotBox(): DOMRect {
    return this.plot.getBoundingClientRect();
  }

  /** The plot's surface, which takes pointers and wheels. */
  get surface(): HTMLElement {
    return assertExists(this.#root.querySelector<HTMLElement>('.scroller'), 'a surface');
  }

  get canvas(): HTMLCanvasElement {
    return assertExists(this.#root.querySelector<HTMLCanvasElement>('.picture canvas'), 'a canvas');
  }

  get svg(): SVGSVGElement {
    return assertExists(this.#root.querySelector<SVGSVGElement>('.picture svg'), 'an svg');
  }

  get card(): LongviewCard | null {
    return this.#root.querySelector('longview-card');
  }

  get minimap(): LongviewMinimap | null {
    return this.#root.querySelector('longview-minimap');
  }

  /** What assistive technology is offered of the plot. */
  get grid(): HTMLElement {
    return assertExists(this.#root.querySelector<HTMLElement>('[role="treegrid"]'), 'a grid');
  }

  get trackNames(): readonly string[] {
    return [...this.grid.querySelectorAll('[role="rowheader"]')].map((header) => header.textContent);
  }

  /** What is read out of each event that is offered, track by track. */
  get eventSentences(): readonly string[] {
    return [...this.grid.querySelectorAll('[role="gridcell"]')].map((cell) => cell.getAttribute('aria-label') ?? '');
  }

  /** What would be read out of the proxy that has the focus. */
  get focused(): string | undefined {
    const { activeElement } = this.#root;
    return activeElement !== null && this.grid.contains(activeElement) ? activeElement.getAttribute('aria-label') ?? '' : undefined;
  }

  /** How many events the count stands for that has the focus; `undefined` where none has. */
  get focusedCount(): number | undefined {
    const count = this.#root.activeElement?.getAttribute('data-count') ?? undefined;
    return count === undefined ? undefined : Number(count);
  }

  /** The name of the track in whose row the focus is. */
  get focusedTrack(): string | undefined {
    return this.#root.activeElement?.closest('[role="row"]')?.querySelector('[role="rowheader"]')?.firstChild?.textContent ?? undefined;
  }

  /** The ring around the selected event as it is drawn, client px. */
  get ring(): Bounds | undefined {
    return this.#drawnRect('selection');
  }

  /** The ring around what has the focus as it is drawn, client px. */
  get focusRing(): Bounds | undefined {
    return this.#drawnRect('focus-ring');
  }

  #drawnRect(role: string): Bounds | undefined {
    const { x, y } = this.plotBox;
    const { groups } = assertExists(this.element.insight?.scene, 'what is drawn');
    for (const group of groups) {
      for (const mark of group.marks) {
        if (mark.kind === 'rect' && mark.role === role) return { x: x + group.x + mark.x, y: y + group.y + mark.y, width: mark.width, height: mark.height };
      }
    }
    return undefined;
  }

  /** The elements of the plot that Tab stops at. */
  get tabStops(): readonly HTMLElement[] {
    return [...this.grid.querySelectorAll<HTMLElement>('[tabindex="0"]')];
  }

  /** The last thing that was announced. */
  get announced(): string {
    return this.#root.querySelector('[role="status"]')?.textContent ?? '';
  }

  get tip(): string | undefined {
    const tip = this.#root.querySelector<HTMLElement>('[part~="tip"]');
    return tip === null || tip.hidden ? undefined : tip.textContent.replace(/\s+/g, ' ').trim();
  }

  /** The labels that are drawn. */
  get labels(): readonly string[] {
    return [...this.document.querySelectorAll('.label')].map((label) => label.textContent);
  }

  /** The picture, read as a document. */
  get document(): Document {
    return new DOMParser().parseFromString(this.element.toSvg(), 'image/svg+xml');
  }

  part(name: string): Element | null {
    return this.#root.querySelector(`[part~="${name}"]`);
  }

  /** Middle of an event's mark, client px. */
  middleOf(id: string): { readonly x: number; readonly y: number } {
    const box = assertExists(this.element.boundsOf(id), `a mark of ${id}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Puts the focus on the plot as Tab would. */
  enter(): void {
    assertExists(this.tabStops[0], 'a place where Tab stops').focus();
  }

  /** Presses a key where the focus is. */
  press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...modifiers });
    (this.#root.activeElement ?? this.grid).dispatchEvent(event);
    return event;
  }

  /** Clicks as a mouse does at a place of the plot, client px. */
  click({ x, y }: { readonly x: number; readonly y: number }): void {
    this.hand('pointerdown', x, y);
    this.hand('pointerup', x, y, { buttons: 0 });
    this.#click(x, y);
  }

  /** Drags as a mouse does from a place of the plot, by px in a few moves, and lets go after it has come to rest there. */
  async drag({ x, y }: { readonly x: number; readonly y: number }, ...steps: readonly number[]): Promise<void> {
    let at = x;
    this.hand('pointerdown', at, y);
    for (const step of steps) this.hand('pointermove', at += step, y);
    await aTimeout(HAND_RESTS_MS);
    this.hand('pointerup', at, y, { buttons: 0 });
    this.#click(at, y);
  }

  /** A pointer does one thing over the plot, client px. */
  hand(type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', x: number, y: number, init: PointerEventInit = {}): void {
    this.surface.dispatchEvent(new PointerEvent(type, {
      clientX: x, clientY: y, pointerId: 1, pointerType: 'mouse', button: 0, buttons: 1, bubbles: true, composed: true, cancelable: true, ...init,
    }));
  }

  #click(x: number, y: number): void {
    this.surface.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, detail: 1, bubbles: true, composed: true }));
  }

  /** Turns the wheel over a place of the plot. */
  wheel({ x, y }: { readonly x: number; readonly y: number }, init: WheelEventInit): WheelEvent {
    const event = new WheelEvent('wheel', { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, ...init });
    this.surface.dispatchEvent(event);
    return event;
  }

  /** The instant under a client x: what the window says about it. */
  instantAt(clientX: number): number {
    const { start, end } = this.element.getViewState();
    const { left, width } = this.timeBox;
    return start + ((clientX - left) / width) * (end - start);
  }

  /** The part of the plot where time is, client px, read from the clip of the picture's tracks. */
  get timeBox(): { readonly left: number; readonly width: number } {
    const insight = assertExists(this.element.insight, 'something drawn');
    const box = this.plotBox;
    const isRightToLeft = this.element.isRightToLeft;
    const { widthPx } = insight.window;
    return { left: isRightToLeft ? box.left : box.right - widthPx - (box.width - this.surface.clientWidth), width: widthPx };
  }

  get #root(): ShadowRoot {
    return assertExists(this.element.shadowRoot, 'a shadow root');
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...this.#root.querySelectorAll<HTMLButtonElement>('[role="toolbar"] button')].filter((button) => button.getClientRects().length > 0);
  }

  get rowTops(): readonly string[] {
    return [...this.grid.querySelectorAll<HTMLElement>('[role="rowheader"]')].map((header) => header.style.transform);
  }
}

/** Gathers the events of a type that reach the page. */
export function recorded<T extends keyof HTMLElementEventMap>(type: T): HTMLElementEventMap[T][] {
  const events: HTMLElementEventMap[T][] = [];
  document.body.addEventListener(type, (event) => events.push(event));
  return events;
}
