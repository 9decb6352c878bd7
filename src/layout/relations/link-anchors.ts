import { clamp } from '../../base/number.js';
import { edgePx } from '../events/event-box.js';
import { BAR_HEIGHT_PX, EDGE_FADE_PX, GLYPH_PX, TICK_GLYPH_PX } from '../geometry.js';
import { placeOfEvent, placeOfTrack } from '../track-list.js';
import { tickBase } from '../track-rows.js';
import { tickY } from '../events/tick-row/lone-mark.js';
import { valueAt } from '../../base/number.js';
import type { Anchor } from './route.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Instant } from '../../time/instant.js';
import type { LaidTrack } from '../lay-track.js';
import type { LayoutInput } from '../layout-input.js';

/** Where links may leave the picture: inside of what melts into the page at its ends, px. */
const EDGE_INSET_PX = 7;
/** Inside of a bar, from its ends, px. */
const BAR_INSET_PX = 5;

/** Where links can take hold of the events of one picture. */
export class LinkAnchors {
  readonly #input: LayoutInput;
  readonly #marks = new Map<number, Bounds>();
  readonly #labels = new Map<number, Bounds>();
  readonly #labelled: ReadonlySet<number>;
  /** What can be seen, px of the plot. */
  readonly #top: number;
  readonly #bottom: number;

  constructor(input: LayoutInput, tracks: readonly LaidTrack[], plot: Bounds) {
    this.#input = input;
    this.#top = input.scrollTop;
    this.#bottom = input.scrollTop + plot.height;
    this.#labelled = new Set(tracks.flatMap(({ labelled }) => labelled));
    for (const [place, { hits }] of tracks.entries()) {
      const y = input.rows[place]?.y ?? 0;
      for (const hit of hits) {
        if (hit.kind !== 'event' || (hit.part !== 'mark' && hit.part !== 'label')) continue;
        const known = hit.part === 'mark' ? this.#marks : this.#labels;
        if (!known.has(hit.row)) known.set(hit.row, { ...hit.bounds, y: hit.bounds.y + y });
      }
    }
  }

  /** Whether any of an event is in the window. */
  isInView(row: number): boolean {
    const { store, window } = this.#input;
    return valueAt(store.starts, row) < window.end && valueAt(store.ends, row) > window.start;
  }

  /**
   * The place of an event, or the edge of the picture towards it.
   *
   * @param towardsX where the link comes from or goes to: on a bar it takes the nearest point
   */
  ofEvent(row: number, towardsX: number): Anchor {
    const { store, window, rows } = this.#input;
    const track = rows[placeOfEvent(rows, store, row)]?.track ?? store.homeOf(row);
    if (!this.isInView(row)) return this.#atEdge(valueAt(store.starts, row) >= window.end, track);
    const mark = this.#marks.get(row);
    if (!mark) return this.atInstant((valueAt(store.starts, row) + valueAt(store.ends, row)) / 2, track);
    const y = mark.y + mark.height / 2;
    if (mark.width > GLYPH_PX + 1) return this.#inSight(this.#aboveWords(row, mark, barAnchor(mark, y, towardsX, window.widthPx)));
    const x = this.#labelled.has(row) ? this.#input.flow.eventBox(this.#input, row).glyphX : mark.x + mark.width / 2;
    return this.#inSight(this.#aboveWords(row, mark, { kind: 'mark', x, y, sidePx: mark.width / 2 + 1, topPx: mark.height / 2, bottomPx: mark.height / 2 }));
  }

  /** Above the foot of a track, where what has no mark of its own is counted; or the edge of the picture towards it. */
  atInstant(instant: Instant, track: number): Anchor {
    const { window } = this.#input;
    const x = edgePx(window, instant);
    if (x < 0 || x > window.widthPx) return this.#atEdge(x > 0, track);
    return this.#inSight({ kind: 'mark', x, y: this.#footOf(track), sidePx: TICK_GLYPH_PX / 2, topPx: TICK_GLYPH_PX / 2, bottomPx: TICK_GLYPH_PX / 2 });
  }

  #atEdge(isLater: boolean, track: number): Anchor {
    const { widthPx } = this.#input.window;
    return { kind: 'edge', x: isLater ? widthPx - EDGE_INSET_PX : EDGE_INSET_PX, y: this.#clampY(this.#footOf(track)), sidePx: 0, topPx: 0, bottomPx: 0 };
  }

  /** A label that begins where its mark ends is a part of it: no line goes through it. */
  #aboveWords(row: number, mark: Bounds, anchor: Anchor): Anchor {
    const label = this.#labels.get(row);
    if (!label || label.y < mark.y + mark.height || label.x > anchor.x || label.x + label.width < anchor.x) return anchor;
    return { ...anchor, bottomPx: label.y + label.height - anchor.y };
  }

  /** In a track that is scrolled away: at the edge of what can be seen. */
  #inSight(anchor: Anchor): Anchor {
    const y = this.#clampY(anchor.y);
    return y === anchor.y ? anchor : { ...anchor, y, sidePx: 0, topPx: 0, bottomPx: 0 };
  }

  #clampY(y: number): number {
    return clamp(y, this.#top + EDGE_INSET_PX, Math.max(this.#top, this.#bottom - EDGE_INSET_PX));
  }

  #footOf(track: number): number {
    const row = this.#input.rows[placeOfTrack(this.#input.rows, track)] ?? { y: 0, height: 0 };
    return row.y + tickY(tickBase(row.height));
  }
}

function barAnchor(mark: Bounds, y: number, towardsX: number, widthPx: number): Anchor {
  const left = Math.max(mark.x + BAR_INSET_PX, EDGE_FADE_PX);
  const right = Math.min(mark.x + mark.width - BAR_INSET_PX, widthPx - EDGE_FADE_PX);
  const x = left <= right ? clamp(towardsX, left, right) : clamp(mark.x + mark.width / 2, 0, widthPx);
  const sidePx = towardsX < x ? x - mark.x : mark.x + mark.width - x;
  const halfPx = Math.min(mark.height, BAR_HEIGHT_PX) / 2;
  return { kind: 'bar', x, y, sidePx: Math.max(0, sidePx), topPx: halfPx, bottomPx: halfPx };
}
