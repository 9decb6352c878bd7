/** The sizes that the timeline is built from, CSS px. Spacing follows a scale of 4. */

/** Side of a point mark in a lane. */
export const GLYPH_PX = 11;
/** Side of an unlabelled mark or an echo in the tick row. */
export const TICK_GLYPH_PX = 8;
/** From a mark's centre to its edge, with the air that it needs. */
export const GLYPH_REACH_PX = 8;
/** Between a mark and its label, and between a bar's end and the label behind it. */
export const LABEL_GAP_PX = 4;
/** Free room that a label keeps to what comes after it. */
export const LABEL_AIR_PX = 12;
/** Inner edge of a bar to the label inside it. */
export const BAR_PADDING_PX = 5;
/** The longest a title may be in a label; longer ones end in "…". */
export const MAX_LABEL_PX = 240;
/** The longest that the words of a date behind it may be; longer ones give way to shorter words. */
export const MAX_DATE_NOTE_PX = 130;

export const LANE_HEIGHT_PX = 20;
export const BAR_HEIGHT_PX = 15;
/** A bar narrower than this shows only its glyph. */
export const MIN_BAR_PX = 14;
/** From a lane's top to the baseline of its text. */
export const LANE_BASELINE_PX = 14.5;

/** The row at the top of a track that names its state. */
export const STATE_ROW_PX = 16;
/** The row at the bottom of a track: echoes, unlabelled marks, density. */
export const TICK_ROW_PX = 16;
/** Above the first and below the last row of a track. */
export const TRACK_PADDING_PX = 2;
/** What melts into the page at both ends of the plot, so that no label is cut hard. */
export const EDGE_FADE_PX = 16;
/** A track with nothing in the window. */
export const SLIM_TRACK_PX = 26;
/** A track that a reader has collapsed. */
export const COLLAPSED_TRACK_PX = 28;

/** What a track takes across time, px. */
export interface TrackSizes {
  /** Before its first lane. */
  readonly startPx: number;
  readonly lanePx: number;
  /** Behind its last lane: echoes, unlabelled marks, density, and the padding. */
  readonly footPx: number;
  /** A track with something in the window takes no less than this. */
  readonly leastPx: number;
  /** A track with nothing in the window; one that is collapsed; a closed group. */
  readonly slimPx: number;
  readonly collapsedPx: number;
  readonly closedPx: number;
}

/** Width of the column of track names, in containers that have room for one, as long as a reader does not change it. */
export const HEADER_PX = 188;
/** The narrowest container that gets a column of track names. */
export const WIDE_CONTAINER_PX = 800;

/** The two rows of the axis, context above, ticks below; one in another calendar; and the strip of periods. */
export const CONTEXT_ROW_PX = 20;
export const AXIS_ROW_PX = 20;
export const CALENDAR_ROW_PX = 18;
export const PERIOD_ROW_PX = 20;
/** The least distance between two labelled ticks. */
export const MIN_TICK_PX = 72;

/** Density columns: the narrowest bin, and the tallest column. */
export const MIN_BIN_PX = 5;
export const MAX_COLUMN_PX = 16;

/** Tracks that lie below each other. */
export const ROW_SIZES: TrackSizes = {
  startPx: TRACK_PADDING_PX + STATE_ROW_PX,
  lanePx: LANE_HEIGHT_PX,
  footPx: TICK_ROW_PX + TRACK_PADDING_PX,
  leastPx: 0,
  slimPx: SLIM_TRACK_PX,
  collapsedPx: COLLAPSED_TRACK_PX,
  // Room for its name, and for how many events it stands for below.
  closedPx: TRACK_PADDING_PX + STATE_ROW_PX + TICK_ROW_PX + TRACK_PADDING_PX + 4,
};
