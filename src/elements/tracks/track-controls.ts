import { axisHeight } from '../../layout/lay-out.js';
import { HEAD, headAt } from './head-press.js';
import { HeadDrag } from './head-drag.js';
import { HiddenTracks } from './hidden-tracks.js';
import { lanesBy, lanesOf, marked, has, movedBefore, movedBy, saidOfEnd, withLanes } from './track-actions.js';
import { Menu } from './menu.js';
import { showAllTracks } from '../../view/arrange-tracks.js';
import { MAX_LANES, MIN_LANES } from '../../view/track-settings.js';
import { NamesEdge } from './names-edge.js';
import { placeOfTrack, siblingsOf } from '../../layout/track-list.js';
import { trackControlsSheet } from './track-controls.styles.js';
import { trackWords } from '../messages/track-words-in.js';
import type { Arranged, Rearranged } from './track-actions.js';
import type { HeadPress } from './head-press.js';
import type { MenuItem } from './menu.js';
import type { LyingTrackWords } from '../messages/track-words-in.js';
import type { PlacedRow } from '../../layout/placed-rows.js';
import type { TimelineEngine } from '../timeline/engine.js';
import type { TrackHost, TrackPlaces } from './track-host.js';

/**
 * Everything that arranges tracks by hand: a menu for each head, heads and their lower edges that can be dragged, the edge of the column of
 * names, and the way back for what is hidden. What a drag does the menu does too.
 */
export class TrackControls {
  readonly #engine: TimelineEngine;
  readonly #host: TrackHost;
  readonly #places: TrackPlaces;
  readonly #goTo: (track: number) => void;
  readonly #abort = new AbortController();
  readonly #menu: Menu;
  readonly #drag: HeadDrag;
  readonly #hidden: HiddenTracks;
  readonly #edge: NamesEdge;
  /** The track whose head takes the focus when the picture is at rest. */
  #focusNext: number | undefined;

  /** @param goTo takes the focus to the head of a track, wherever that is */
  constructor(engine: TimelineEngine, host: TrackHost, places: TrackPlaces, goTo: (track: number) => void) {
    this.#engine = engine;
    this.#host = host;
    this.#places = places;
    this.#goTo = goTo;
    const root = places.plot.getRootNode() as ShadowRoot;
    const sheet = trackControlsSheet();
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.#menu = new Menu(root);
    this.#drag = new HeadDrag(engine, places, {
      nameOf: (track) => this.#nameOf(track),
      drop: (track, before) => { this.#apply(track, movedBefore(this.#arranged, track, before)); },
      resize: (track, lanes) => { this.#apply(track, withLanes(this.#arranged, track, lanes), false); },
      resized: (track) => { this.#sayLanes(track); },
      settings: () => this.#host.trackSettings,
      restore: (settings) => { this.#host.arrangeTracks(settings); },
    });
    this.#hidden = new HiddenTracks(places.plot, (button) => { this.#openHidden(button); });
    this.#edge = new NamesEdge(engine, host, places.plot);
    const { signal } = this.#abort;
    places.proxies.addEventListener('click', (event) => { this.#click(event); }, { signal });
    places.proxies.addEventListener('dblclick', (event) => { if (headAt(event.target)) event.stopPropagation(); }, { signal });
    places.proxies.addEventListener('contextmenu', (event) => { this.#openAtPointer(event); }, { signal });
  }

  disconnect(): void {
    this.#abort.abort();
    this.#drag.disconnect();
    this.#menu.dispose();
    this.#hidden.dispose();
    this.#edge.dispose();
  }

  /** The picture has come to rest: heads may be others, and elsewhere. */
  rested(): void {
    const { stage } = this.#engine;
    const words = this.#words;
    if (!stage?.layout || !words) return;
    const { nameColumnPx, list, flow } = stage.arrangement;
    const { plot, proxies } = this.#places;
    const { classList } = plot;
    const { activeElement } = plot.getRootNode() as ShadowRoot;
    classList.toggle('inline-heads', nameColumnPx === 0);
    classList.toggle('hides-tracks', list.hidden.length > 0);
    // Heads stand on the picture, which is laid out from left to right whatever the page is.
    classList.toggle('mirrored-heads', this.#host.isRightToLeft);
    for (const head of proxies.querySelectorAll<HTMLElement>(HEAD)) this.#equip(head, words);
    const isTurned = flow.turn !== undefined;
    this.#hidden.update(list.hidden.length, words, isTurned || nameColumnPx === 0 ? undefined : { widthPx: nameColumnPx, heightPx: axisHeight(stage.arrangement) });
    this.#edge.update(isTurned ? 0 : nameColumnPx, words.names);
    // The edge goes with the column of names, and the button with what was hidden: the focus stays in the plot.
    if (activeElement?.isConnected === false) proxies.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    if (this.#focusNext === undefined) return;
    const head = this.#headOfTrack(this.#focusNext);
    if (head) this.#focusNext = undefined;
    head?.focus({ preventScroll: true });
  }

  /** Goes on with a pointer that came down on a head before these were here. */
  take(press: HeadPress): void {
    this.#drag.take(press);
  }

  openMenu(track: number): void {
    const head = this.#headOfTrack(track);
    if (head) this.#openMenuAt(track, head.getBoundingClientRect());
  }

  move(track: number, by: 1 | -1): void {
    const arranged = this.#arranged;
    const moved = movedBy(arranged, track, by);
    if (moved) this.#apply(track, moved);
    else if (this.#words) this.#host.say(saidOfEnd(arranged, track)(this.#nameOf(track), this.#words));
    this.#engine.travel.revealTrack(track);
  }

  openGroup(track: number, opens: boolean): void {
    const row = this.#rowOf(track);
    if (row) this.#apply(track, marked(this.#arranged, row, 'collapsed', !opens));
  }

  get #words(): LyingTrackWords | undefined {
    const { stage } = this.#engine;
    return stage && this.#host.words && trackWords(this.#host.words.messages, stage.stance);
  }

  get #arranged(): Arranged {
    return {
      settings: this.#host.trackSettings,
      ids: this.#engine.store?.about.tracks.map(({ id }) => id) ?? [],
      rows: this.#rows,
    };
  }

  get #rows(): readonly PlacedRow[] {
    return this.#engine.picture.rows;
  }

  #rowOf(track: number): PlacedRow | undefined {
    return this.#rows[placeOfTrack(this.#rows, track)];
  }

  #nameOf(track: number): string {
    return this.#host.words?.track(this.#engine.store?.about.tracks[track]?.id ?? '') ?? '';
  }

  #headOfTrack(track: number): HTMLElement | null {
    return this.#places.proxies.querySelector<HTMLElement>(`${HEAD}[data-track="${track}"]`);
  }

  #apply(track: number, change: Rearranged | undefined, says = true): void {
    const words = this.#words;
    if (change === undefined || !words || !this.#host.arrangeTracks(change.settings)) return;
    if (says) this.#host.say(change.said(this.#nameOf(track), words));
  }

  #sayLanes(track: number): void {
    const row = this.#rowOf(track);
    const words = this.#words;
    if (row && words) this.#host.say(`${this.#nameOf(track)}: ${words.lanes(lanesOf(row))}`);
  }

  /** A button, and an edge to drag, for a head that has none yet. */
  #equip(head: HTMLElement, words: LyingTrackWords): void {
    const name = words.menu(this.#nameOf(Number(head.dataset['track'])));
    let button = head.querySelector('button');
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      button.tabIndex = -1;
      button.className = 'head-menu';
      button.setAttribute('aria-haspopup', 'menu');
      const edge = document.createElement('div');
      edge.className = 'head-edge';
      head.append(button, edge);
    }
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
  }

  #click(event: MouseEvent): void {
    const head = headAt(event.target);
    const row = head && this.#rowOf(Number(head.dataset['track']));
    // The plot below takes a press on nothing for giving up the selection.
    if (!row) return;
    event.stopPropagation();
    if (this.#drag.swallows()) return;
    const { target } = event;
    const isButton = target instanceof Element && target.closest('.head-menu') !== null;
    const isByHand = event.detail > 0;
    if (isByHand && this.#engine.stage?.arrangement.flow.isOnTwisty(row, this.#engine.picture.pointAt(event.clientX, event.clientY)) === true) this.openGroup(row.track, row.group === 'closed');
    // Screen readers and voice control click what they mean: the head itself.
    else if (isButton || !isByHand) this.#openMenuAt(row.track, (isButton ? target : head).getBoundingClientRect());
  }

  #openAtPointer(event: MouseEvent): void {
    const head = headAt(event.target);
    if (!head) return;
    event.preventDefault();
    if (!this.#drag.isHolding) this.#openMenuAt(Number(head.dataset['track']), new DOMRect(event.clientX, event.clientY, 0, 0));
  }

  #openMenuAt(track: number, anchor: DOMRect): void {
    if (this.#menu.isOpen) this.#menu.close();
    this.#menu.open({
      name: this.#nameOf(track),
      anchor,
      isRightToLeft: this.#host.isRightToLeft,
      items: () => this.#itemsFor(track),
      restoreFocus: () => { this.#goTo(track); },
    });
  }

  #itemsFor(track: number): readonly MenuItem[] {
    // The property is set at once, the picture follows: what can be done next follows from the property.
    const rows = this.#engine.stage?.rows ?? [];
    const arranged = { ...this.#arranged, rows };
    const words = this.#words;
    const row = rows[placeOfTrack(rows, track)];
    if (!words || !row) return [];
    const siblings = siblingsOf(rows, placeOfTrack(rows, track));
    const at = siblings.indexOf(placeOfTrack(rows, track));
    const isGroup = row.group !== undefined;
    const isLow = row.isCollapsed || row.group === 'closed';
    const isPinned = has(arranged, 'pinned', track);
    const change = (made: Rearranged | undefined): void => { this.#apply(track, made); };
    const mark = (name: string, kind: 'collapsed' | 'pinned' | 'hidden', holds: boolean): MenuItem => ({ name, press: () => { change(marked(this.#arranged, row, kind, holds)); } });
    return [
      { name: words.before, stays: true, isOff: at <= 0, press: () => { this.move(track, -1); } },
      { name: words.after, stays: true, isOff: at === siblings.length - 1, press: () => { this.move(track, 1); } },
      { ...mark(isLow ? (isGroup ? words.open : words.expand) : isGroup ? words.close : words.collapse, 'collapsed', !isLow), isFirstOfGroup: true },
      mark(isPinned ? words.unpin : words.pin, 'pinned', !isPinned),
      { ...mark(words.hide, 'hidden', true), isOff: rows.length === 1 },
      { name: words.more, stays: true, isFirstOfGroup: true, isOff: isLow || lanesOf(row) >= MAX_LANES, press: () => { change(lanesBy(this.#arranged, this.#rowOf(track) ?? row, 1)); } },
      { name: words.fewer, stays: true, isOff: isLow || lanesOf(row) <= MIN_LANES, press: () => { change(lanesBy(this.#arranged, this.#rowOf(track) ?? row, -1)); } },
      ...(row.keptLanes === undefined ? [] : [{ name: words.automatic, press: () => { change(withLanes(this.#arranged, track, undefined)); } }]),
      { name: words.zoom, isFirstOfGroup: true, press: () => { this.#engine.travel.fitTrack(row.source); } },
    ];
  }

  #openHidden(button: HTMLElement): void {
    const words = this.#words;
    if (!words) return;
    const hidden = this.#engine.stage?.arrangement.list.hidden ?? [];
    const show = (track: number): void => {
      this.#focusNext = track;
      this.#apply(track, marked(this.#arranged, { track, group: undefined }, 'hidden', false));
    };
    const showAll = (): void => {
      this.#focusNext = hidden[0];
      if (this.#host.arrangeTracks(showAllTracks(this.#host.trackSettings))) this.#host.say(hidden.map((track) => `${this.#nameOf(track)}: ${words.said.shown}`).join(', '));
    };
    this.#menu.open({
      name: words.hidden(hidden.length),
      anchor: button.getBoundingClientRect(),
      isRightToLeft: this.#host.isRightToLeft,
      items: () => [
        ...hidden.map((track): MenuItem => ({ name: words.show(this.#nameOf(track)), press: () => { show(track); } })),
        ...(hidden.length > 1 ? [{ name: words.showAll, isFirstOfGroup: true, press: showAll }] : []),
      ],
      restoreFocus: () => { button.focus(); },
    });
  }
}
