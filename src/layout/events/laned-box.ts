/** Where the parts of a labelled event stand in its lane, px. */
export interface EventBox {
  readonly row: number;
  /** How far its marks reach through time, with the margins of approximate ends and the dates of rival accounts. */
  readonly startPx: number;
  readonly endPx: number;
  /** Wide enough to be drawn as a bar, a capsule, or several marks. */
  readonly isBar: boolean;
  /** Drawn on several dates, so that nothing can stand inside. */
  readonly isSpread: boolean;
  readonly glyphX: number;
  readonly labelX: number;
  readonly labelPx: number;
}

/** An event that shows in a lane of its home track. */
export interface LanedBox extends EventBox {
  readonly lane: number;
}
