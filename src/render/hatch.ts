/** Side of the tile that a hatch repeats, px; its lines lie 1/√2 of this apart. */
export const HATCH_TILE_PX = 7;
/** Px. */
export const HATCH_LINE_PX = 1;

/** The lines of one tile, rising to the right and joining those of its neighbours. */
export const HATCH_PATH = `M-1,1L1,-1M0,${HATCH_TILE_PX}L${HATCH_TILE_PX},0M${HATCH_TILE_PX - 1},${HATCH_TILE_PX + 1}L${HATCH_TILE_PX + 1},${HATCH_TILE_PX - 1}`;
