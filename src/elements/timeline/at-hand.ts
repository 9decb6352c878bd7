import { lowerBound } from '../../base/bisect.js';
import { nextRow, previousRow } from '../../store/nearest.js';
import { placeInTrack } from '../../layout/track-list.js';
import { sceneToSvg } from '../../render/svg-text.js';
import type { Stage } from './stage.js';
import type { SvgTextOptions } from '../../render/svg-text.js';
import type { TimelineEngine } from './engine.js';
import type { TrackWay } from '../companions.js';

// What a page and its reader may ask of a timeline as soon as its picture is there, and not before: one file, sent for when the data have come.
export { attributeIssues } from './attribute-issues.js';
export { goToDate, readPlainly } from './go-to-date.js';
export { layFocusRing } from '../../layout/events/focus-ring.js';
export { layThread } from '../../layout/events/lay-thread.js';
export { PlotInput } from './plot-input.js';
export { SearchController } from '../controllers/search-controller.js';
export { Seeker } from './seeker.js';
export { TipBox } from './tip.js';
export { WindowSpeaker } from './window-speaker.js';

/** The event after, or with −1 before, another in time; where that is −1, the one at the beginning of the window. Row; −1 for none. */
export function neighbourOf(row: number, by: 1 | -1, { store, view, walkable }: TimelineEngine): number {
  if (!store) return -1;
  const first = lowerBound(store.starts, view.window.start);
  const neighbour = by > 0 ? nextRow : previousRow;
  return neighbour(store, row >= 0 ? row : by > 0 ? first - 1 : first, undefined, walkable);
}

/** The way on from an event of a track along its row, there where the track is shown. */
export function wayAlong(row: number, track: number, { store, stage, walkable }: TimelineEngine): TrackWay | undefined {
  const rows = stage?.arrangement.list.rows ?? [];
  const shown = store && rows[placeInTrack(rows, store, row, track)];
  return shown && { track: shown.track, previous: previousRow(store, row, shown.source, walkable), next: nextRow(store, row, shown.source, walkable) };
}

/** The picture on a stage as a standalone SVG document; '' where there is none. */
export function svgOf({ pictureAlone: scene, setting: { theme } }: Stage, options: SvgTextOptions): string {
  return scene ? sceneToSvg(scene, theme, options) : '';
}
