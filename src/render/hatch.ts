import type { Pattern } from '../scene/theme.js';

const SIDE = 7;

/** Width of the lines of every pattern, px. */
export const PATTERN_LINE_PX = 1;

/** Lines that rise to the right and join those of the tiles around them; they lie 1/√2 of a tile apart. */
export const HATCH: Pattern = { name: 'hatch', sidePx: SIDE, path: `M-1,1L1,-1M0,${SIDE}L${SIDE},0M${SIDE - 1},${SIDE + 1}L${SIDE + 1},${SIDE - 1}` };
