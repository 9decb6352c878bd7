import { EDGE_FADE_PX, MIN_BIN_PX } from '../geometry.js';
import { headLength, layHeads, layLeaving, LINE_PX, LINK_LOOKS } from './link-looks.js';
import { laneTop } from '../track-rows.js';
import { placeOfEvent, placeOfTrack } from '../track-list.js';
import { layLinkLabel } from './link-label.js';
import { LinkAnchors } from './link-anchors.js';
import { msPerPx } from '../../view/view-window.js';
import { cutCurve } from './cut-curve.js';
import { nearestCurve } from './nearest-curve.js';
import { MARKS, obstaclesIn } from './picture-obstacles.js';
import { RelationBundles } from '../../store/relation-bundles.js';
import { relationsIn } from '../../store/relation-index.js';
import { routeLink } from './route.js';
import type { Obstacles } from './obstacles.js';
import type { Anchor, Route, Run, Terrain } from './route.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Bundle } from '../../store/relation-bundles.js';
import type { ColorRole } from '../../scene/theme.js';
import type { EventStore } from '../../store/event-store.js';
import type { LabelPlace } from './link-label.js';
import type { LaidTrack } from '../lay-track.js';
import type { LayoutInput } from '../layout-input.js';
import type { LinkCurve } from './nearest-curve.js';
import type { LinkLayer } from '../link-layer.js';
import type { CurveMark, Mark } from '../../scene/marks.js';
import type { RowFilter } from '../../store/query-store.js';
import type { RelationIndex } from '../../store/relation-index.js';

/** Which relations are drawn. */
export interface LinkFocus {
  /** All that have an end in the window. */
  readonly all: boolean;
  /** Rows of the events whose relations are drawn, and stand out among all. */
  readonly rows: readonly number[];
  /** The relation that the reader is at, by number; −1 for none. It is seen from the first of the rows. */
  readonly current: number;
}

/** What links say. */
export interface LinkWords {
  /** "led to", from the row's side. */
  readonly relation: (link: number, row: number) => string;
  readonly title: (row: number) => string;
  readonly count: (count: number) => string;
}

/** What a link begins and ends at. */
interface Ends {
  readonly source: Anchor;
  readonly target: Anchor;
}

/** Bundles where more would have to be drawn, of all and of one event. */
const MOST_LINKS = 90;
/** What begins nearer together than this is bundled where it must be, in bins of the density columns. */
const BUNDLE_BINS = 8;

const CURRENT_LINE_PX = 2.5;
const WIDEST_LINE_PX = 6;
/** Paper beside a line, so that it can be followed over others. */
const HALO_PX = 1.75;
const HALO_ALPHA = 0.85;
/** Between a mark and the ring around it; and half of the longest piece of a bar that is ringed. */
const RING_GAP_PX = 3;
const MOST_RING_PX = 10;
/** How strong all others are beside those of the event that the reader is at; where the system forces its colours, as strong. */
const QUIET_ALPHA = 0.5;

/** Draws relations as curves over the picture, as many as there is room to tell apart. */
export class RelationLayer implements LinkLayer {
  readonly #store: EventStore;
  readonly #index: RelationIndex;
  readonly #focus: LinkFocus;
  readonly #words: LinkWords;
  /** For the filter that there was last. */
  #bundles: { readonly filter: RowFilter | undefined; readonly made: RelationBundles } | undefined;
  /** Those of single relations that were laid last. */
  #curves: readonly LinkCurve[] = [];

  /** @param before a layer that was drawn until now; what it knows of the same events is used on */
  constructor(store: EventStore, focus: LinkFocus, words: LinkWords, before?: RelationLayer) {
    this.#store = store;
    this.#index = relationsIn(store);
    this.#focus = focus;
    this.#words = words;
    const isSame = before !== undefined && before.#store === store && before.#focus.all === focus.all && (focus.all || before.#focus.rows.join() === focus.rows.join());
    this.#bundles = isSame ? before.#bundles : undefined;
    // Until it is laid: the pointer may ask meanwhile.
    if (before !== undefined && before.#store === store) this.#curves = before.#curves;
  }

  linkAt(x: number, y: number, slopPx: number): number {
    return nearestCurve(this.#curves, x, y, slopPx);
  }

  lay(input: LayoutInput, tracks: readonly LaidTrack[], plot: Bounds): readonly Mark[] {
    const curves: LinkCurve[] = [];
    this.#curves = curves;
    // A picture of other events than these: what draws its relations is on the way.
    if (input.store !== this.#store) return [];
    const bundles = this.#bundlesIn(input, tracks);
    if (bundles.length === 0) return [];
    const anchors = new LinkAnchors(input, tracks, plot);
    const taken: Run[] = [];
    const terrain: Terrain = { channels: channelsIn(input, plot), obstacles: obstaclesIn(input, tracks, plot), taken };
    const ways = bundles.flatMap((bundle) => {
      const ends = this.#anchorsOf(bundle, anchors);
      if (ends.source.kind === 'edge' && ends.target.kind === 'edge') return [];
      const route = routeLink(ends.source, ends.target, terrain, ends.target.kind === 'edge' ? 0 : headLength(LINK_LOOKS[bundle.type]));
      taken.push(route.run);
      if (bundle.count === 1) curves.push({ link: bundle.link, points: route.points });
      return [{ bundle, route, ends }];
    });
    const { obstacles } = terrain;
    // Words lie over the lines of all, and on each other as little as on the picture.
    return [
      ...ways.flatMap(({ bundle, route, ends }) => this.#draw(input, bundle, route, ends, obstacles)),
      ...ways.flatMap(({ bundle, route, ends }) => this.#label(input, bundle, route, ends, { plot, obstacles })),
    ];
  }

  /** In the order in which they are painted: the one that the reader is at lies on top. */
  #bundlesIn(input: LayoutInput, tracks: readonly LaidTrack[]): readonly Bundle[] {
    const { window, filter } = input;
    const scale = { binMs: BUNDLE_BINS * MIN_BIN_PX * msPerPx(window), windowMs: window.end - window.start, most: MOST_LINKS };
    const found = this.#bundlesFor(filter).inWindow(window, scale);
    const known = new Set(found.filter(({ count }) => count === 1).map(({ link }) => link));
    // Bundles know when events begin: of what began before the window and reaches into it they say nothing. And what the
    // reader is at no bundle may hide.
    const { rows, current, all } = this.#focus;
    const isRunning = (row: number): boolean => (this.#store.starts[row] ?? 0) < window.start && (this.#store.ends[row] ?? 0) > window.start;
    const named = all ? [...rows, ...tracks.flatMap(({ labelled }) => labelled.filter(isRunning))] : rows.filter(isRunning);
    const extra = new Set([...this.#linksOf(named).slice(0, MOST_LINKS), ...(current >= 0 ? [current] : [])]);
    const singles = [...extra].filter((link) => !known.has(link) && isShown(filter, this.#index, link)).map((link) => this.#single(link));
    const { rows: lines } = input;
    const hasRow = (row: number): boolean => placeOfEvent(lines, this.#store, row) >= 0;
    const isInRows = ({ count, link, sourceTrack, targetTrack }: Bundle): boolean => (count > 1
      ? placeOfTrack(lines, sourceTrack) >= 0 && placeOfTrack(lines, targetTrack) >= 0
      : hasRow(this.#index.sourceOf(link)) && hasRow(this.#index.targetOf(link)));
    return [...found, ...singles].filter(isInRows).sort((a, b) => this.#rankOf(a) - this.#rankOf(b));
  }

  /** Of the relations whose two events pass the filter: counts are of what is shown. */
  #bundlesFor(filter: RowFilter | undefined): RelationBundles {
    if (!this.#bundles || this.#bundles.filter !== filter) {
      const links = this.#focus.all ? Uint32Array.from({ length: this.#index.size }, (_, link) => link) : this.#linksOf(this.#focus.rows);
      this.#bundles = { filter, made: new RelationBundles(this.#store, this.#index, filter ? links.filter((link) => isShown(filter, this.#index, link)) : links) };
    }
    return this.#bundles.made;
  }

  #rankOf(bundle: Bundle): number {
    return bundle.count > 1 ? 0 : bundle.link === this.#focus.current ? 2 : this.#isOfFocus(bundle) ? 1 : 0;
  }

  #isOfFocus({ count, link }: Bundle): boolean {
    return count === 1 && this.#focus.rows.some((row) => row === this.#index.froms[link] || row === this.#index.tos[link]);
  }

  #linksOf(rows: readonly number[]): Uint32Array {
    return Uint32Array.from(new Set(rows.flatMap((row) => (row < 0 ? [] : [...this.#index.linksOf(row)]))));
  }

  #single(link: number): Bundle {
    const [source, target] = [this.#index.sourceOf(link), this.#index.targetOf(link)];
    const { starts } = this.#store;
    return {
      type: this.#index.typeOf(link), count: 1, link, sourceTrack: this.#store.homeOf(source), targetTrack: this.#store.homeOf(target),
      sourceInstant: starts[source] ?? 0, targetInstant: starts[target] ?? 0,
    };
  }

  #anchorsOf({ count, link, sourceInstant, sourceTrack, targetInstant, targetTrack }: Bundle, anchors: LinkAnchors): Ends {
    if (count > 1) return { source: anchors.atInstant(sourceInstant, sourceTrack), target: anchors.atInstant(targetInstant, targetTrack) };
    const [from, to] = [this.#index.sourceOf(link), this.#index.targetOf(link)];
    const target = anchors.ofEvent(to, anchors.atInstant(sourceInstant, sourceTrack).x);
    const source = anchors.ofEvent(from, target.x);
    return { source, target: anchors.ofEvent(to, source.x) };
  }

  #draw(input: LayoutInput, bundle: Bundle, route: Route, { source, target }: Ends, obstacles: Obstacles): Mark[] {
    const { type, count, link } = bundle;
    const { points, run } = route;
    const look = LINK_LOOKS[type];
    const isCurrent = this.#isCurrent(bundle);
    const isQuiet = this.#focus.all ? !this.#isOfFocus(bundle) : this.#focus.current >= 0 && !isCurrent;
    const color: ColorRole = isCurrent ? 'focus' : 'ink';
    const alpha = isQuiet ? QUIET_ALPHA : 0.9;
    const width = isCurrent ? CURRENT_LINE_PX : Math.min(WIDEST_LINE_PX, LINE_PX + Math.log2(count) * 0.75);
    const eventId = this.#store.ids[this.#index.sourceOf(link)] ?? '';
    const key = keyOf(bundle);
    const style = { eventId, ink: { color, alpha }, width };
    const pieces = cutCurve(points, (x, y) => obstacles.at(x, y) >= MARKS);
    const lines = pieces.map((piece, i): CurveMark => ({
      kind: 'curve', key: `${key}:${i}`, role: `link-${type}`, eventId, points: piece,
      stroke: { ink: { color, alpha }, width, ...(look.dash && { dash: look.dash }) },
    }));
    const halos = lines.map((line): CurveMark => ({ ...line, key: `${line.key}:halo`, role: 'link-halo', stroke: { ink: { color: 'background', alpha: HALO_ALPHA }, width: width + 2 * HALO_PX } }));
    return [
      ...halos, ...lines,
      ...(target.kind === 'edge' ? [] : layHeads(points, look, { key: `${key}:head`, ...style })),
      ...[source, target].flatMap((anchor, i) => (anchor.kind !== 'edge' ? [] : [layLeaving(anchor.x, run.y, anchor.x > input.window.widthPx / 2 ? 1 : -1, { key: `${key}:leaving-${i}`, eventId, ink: style.ink })])),
      ...(isCurrent ? [source, target].flatMap((anchor, i) => (anchor.kind === 'edge' ? [] : [ringAround(anchor, `${key}:end-${i}`, eventId)])) : []),
    ];
  }

  #label(input: LayoutInput, bundle: Bundle, route: Route, { source, target }: Ends, place: LabelPlace): Mark[] {
    const { count, link } = bundle;
    const key = `${keyOf(bundle)}:label`;
    if (count > 1) return layLinkLabel(input, this.#words.count(count), route, place, { key, color: 'muted' });
    if (!this.#isCurrent(bundle)) return [];
    const from = this.#focus.rows[0] ?? -1;
    const other = this.#index.otherOf(link, from);
    const isOutside = source.kind === 'edge' || target.kind === 'edge';
    const relation = this.#words.relation(link, from);
    return layLinkLabel(input, isOutside ? `${relation}: ${this.#words.title(other)}` : relation, route, place, { key, color: 'ink' });
  }

  #isCurrent({ count, link }: Bundle): boolean {
    return count === 1 && link === this.#focus.current;
  }
}

function keyOf({ link, count }: Bundle): string {
  return `link:${link}:${count}`;
}

/** Around a mark that the link which the reader is at begins or ends at. */
function ringAround({ x, y, sidePx, topPx, bottomPx }: Anchor, key: string, eventId: string): Mark {
  const side = Math.min(sidePx, MOST_RING_PX) + RING_GAP_PX;
  const reach = Math.min(topPx, bottomPx) + RING_GAP_PX;
  return { kind: 'rect', key, role: 'link-end', eventId, x: x - side, y: y - reach, width: 2 * side, height: 2 * reach, radius: 5, stroke: { ink: { color: 'focus' }, width: 2 } };
}

function isShown(filter: RowFilter | undefined, index: RelationIndex, link: number): boolean {
  return filter === undefined || (filter.has(index.sourceOf(link)) && filter.has(index.targetOf(link)));
}

/** Heights between lanes and between tracks, px of the plot, that are in sight. */
function channelsIn(input: LayoutInput, plot: Bounds): number[] {
  const { flow } = input;
  const { lanePx, footPx } = flow.sizes;
  const channels: number[] = [];
  for (const row of input.rows) {
    if (row.y + row.height < input.scrollTop || row.y > input.scrollTop + plot.height) continue;
    channels.push(row.y);
    row.lanes.forEach((height, lane) => { if (height >= lanePx - 0.5) channels.push(row.y + laneTop(row, lane, flow.sizes)); });
    if (row.lanes.length > 0) channels.push(row.y + row.height - footPx);
  }
  const last = input.rows.at(-1);
  if (last) channels.push(last.y + last.height - 1);
  return channels.filter((y) => y > input.scrollTop + EDGE_FADE_PX / 4 && y < input.scrollTop + plot.height - 2);
}
