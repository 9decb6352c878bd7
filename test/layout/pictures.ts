import { arrange } from '../../src/layout/arrangement.js';
import { layOut } from '../../src/layout/lay-out.js';
import { layThread } from '../../src/layout/events/lay-thread.js';
import { layoutWords } from '../../src/layout/layout-words.js';
import { lightTheme } from '../../src/render/themes.js';
import { markBounds } from '../support/mark-bounds.js';
import { msPerPx } from '../../src/view/view-window.js';
import { NO_FOCUS } from '../../src/layout/layout-input.js';
import { listTracks } from '../../src/layout/track-list.js';
import { stackRows, trackHeight } from '../../src/layout/track-rows.js';
import { staticTextMeasurer } from '../../src/render/static-text-measurer.js';
import type { Arrangement } from '../../src/layout/arrangement.js';
import type { Bounds } from '../../src/scene/bounds.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { Focus, LayoutInput, MakeFlow } from '../../src/layout/layout-input.js';
import type { Mark } from '../../src/scene/marks.js';
import type { OtherCalendar } from '../../src/time/calendars/other-calendar.js';
import type { RowFilter } from '../../src/store/query-store.js';
import type { Scene } from '../../src/scene/scene.js';
import type { TrackRow } from '../../src/layout/track-rows.js';
import type { ViewWindow } from '../../src/view/view-window.js';

export const measure = staticTextMeasurer(lightTheme.fonts);

/** The events of a store arranged for a picture of some size, with every label decided and every lane of every track open. */
export class Pictures {
  readonly arrangement: Arrangement;
  readonly width: number;
  readonly height: number;
  readonly locale: string;

  constructor(store: EventStore, { width = 1280, height = 800, locale = 'en', makeFlow }: { readonly width?: number; readonly height?: number; readonly locale?: string; readonly makeFlow?: MakeFlow } = {}) {
    this.arrangement = arrange(store, { size: { width, height }, locale, measure, makeFlow });
    // A window on all time at the finest scale: every label is decided.
    this.arrangement.placement.decide({ start: -1e30, end: 1e30, widthPx: Infinity });
    this.width = width;
    this.height = height;
    this.locale = locale;
  }

  get fit(): ViewWindow {
    return this.arrangement.fit;
  }

  get plotWidth(): number {
    return this.fit.widthPx;
  }

  /** Rows with room for every lane that is ever used. */
  get openRows(): TrackRow[] {
    const { placement, store, flow: { sizes } } = this.arrangement;
    return stackRows(listTracks(store).rows.map((listed) => {
      const laneCount = placement.laneCountOf(listed.track);
      return { ...listed, height: trackHeight(laneCount, sizes), lanes: new Array<number>(laneCount).fill(sizes.lanePx) };
    }));
  }

  input(window: ViewWindow, parts: { readonly rows?: readonly TrackRow[]; readonly focus?: Partial<Focus>; readonly filter?: RowFilter; readonly undimmed?: RowFilter; readonly matches?: RowFilter; readonly scrollTop?: number; readonly height?: number; readonly calendar?: OtherCalendar } = {}): LayoutInput {
    const { focus, calendar, rows = this.openRows, scrollTop = 0, height, filter, undimmed, matches } = parts;
    const last = rows.at(-1);
    return {
      ...this.arrangement, window, rows, scrollTop, measure, locale: this.locale, words: layoutWords(this.locale),
      width: this.width, height: height ?? 100 + (last ? last.y + last.height : 0), focus: { ...NO_FOCUS, ...focus }, calendar, ...(filter && { filter }), ...(undimmed && { undimmed }), ...(matches && { matches }),
    };
  }

  layOut(...args: Parameters<Pictures['input']>): ReturnType<typeof layOut> {
    return layOut(this.input(...args), { layThread });
  }

  /** The window as wide as the plot at a place, 0–1, of the extent and at a part of the fitting scale. */
  windowAt(place: number, zoom: number): ViewWindow {
    const { start, end } = this.arrangement.store.extent;
    const centre = start + (end - start) * place;
    const half = (msPerPx(this.fit) / zoom) * (this.plotWidth / 2);
    return { start: centre - half, end: centre + half, widthPx: this.plotWidth };
  }
}

/** How much closer than the fitting window one can come, evenly by ratio. */
export function zoomOf(power: number): number {
  return 2 ** power;
}

/** A mark of a scene with what it takes of the picture: bounds in the scene, cut by its group's clip. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly group: string;
  /** All that the mark takes. */
  readonly whole: Bounds;
  /** What of that can be seen; without area where nothing can. */
  readonly seen: Bounds;
}

/** The marks of a scene that are text or shapes, where they stand. */
export function readableMarks(scene: Scene): PlacedMark[] {
  return scene.groups.flatMap(({ key, x, y, clip, marks }) =>
    marks.flatMap((mark): PlacedMark[] => {
      if (mark.kind !== 'text' && mark.kind !== 'glyph') return [];
      const bounds = markBounds(mark, lightTheme);
      const whole = { ...bounds, x: bounds.x + x, y: bounds.y + y };
      return [{ mark, group: key, whole, seen: clip ? intersection(whole, { ...clip, x: clip.x + x, y: clip.y + y }) : whole }];
    }),
  );
}

function intersection(a: Bounds, b: Bounds): Bounds {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return { x, y, width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x), height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y) };
}

/** Whether two rectangles lie on each other by more than some px both ways. */
export function overlapBy(a: Bounds, b: Bounds, px: number): boolean {
  const { width, height } = intersection(a, b);
  return width > px && height > px;
}

