import { clamp } from '../../base/number.js';
import { TICK_ROW_PX, TRACK_PADDING_PX } from '../geometry.js';
import type { TrackSizes } from '../geometry.js';

/** Height of the heads of the columns: name, state, count. */
export const HEAD_PX = 60;
/** A line of a label. */
export const LINE_PX = 16;
/** From the top of a line to its baseline. */
export const BASELINE_PX = 12;
/** From the start of a lane to its labels: room for glyphs and bars. */
export const LABEL_AT_PX = 21;

const START_PX = 4;
/** Density columns, echoes, and how many they stand for. */
const FOOT_PX = TICK_ROW_PX + TRACK_PADDING_PX + 8;
/** A lane holds a glyph and two lines of some words each; wider than the most it is only empty. */
const LEAST_LANE_PX = 108;
const MOST_LANE_PX = 168;
/** Where there is less room than this, px, two narrower columns say more than a wide one. */
const TIGHT_PX = 400;
const TIGHT_LANE_PX = 92;
/** Of a column that has no room any more, so much is seen: enough to tell that there is one. */
const PEEK_PX = 18;

/**
 * What a track takes as a column: where all of them have room they share it out, else as many as have room do, and what can be seen of
 * the next one says that there are more.
 *
 * @param roomPx for all columns
 */
export function columnSizes(trackCount: number, roomPx: number): TrackSizes {
  const besidesPx = START_PX + FOOT_PX;
  const leastLane = roomPx < TIGHT_PX ? TIGHT_LANE_PX : LEAST_LANE_PX;
  const least = besidesPx + leastLane;
  const fitsAll = trackCount * least <= roomPx;
  const shared = fitsAll ? roomPx / Math.max(1, trackCount) : (roomPx - PEEK_PX) / Math.max(1, Math.floor((roomPx - PEEK_PX) / least));
  return {
    startPx: START_PX,
    lanePx: clamp(Math.floor(shared - besidesPx), leastLane, MOST_LANE_PX),
    footPx: FOOT_PX,
    leastPx: 118,
    slimPx: 114,
    collapsedPx: 84,
    closedPx: 120,
  };
}
