import { inlineNameEdge } from '../headers.js';
import { Obstacles } from './obstacles.js';
import { STATE_ROW_PX, TRACK_PADDING_PX } from '../geometry.js';
import type { Bounds } from '../../scene/bounds.js';
import type { LaidTrack } from '../lay-track.js';
import type { LayoutFlow, LayoutInput } from '../layout-input.js';
import type { TextMark } from '../../scene/marks.js';

/** How bad it is to run through words, and through marks. */
const WORDS = 8;
export const MARKS = 3;

/** What the tracks of a picture have in the way of lines. */
export function obstaclesIn(input: LayoutInput, tracks: readonly LaidTrack[], plot: Bounds): Obstacles {
  const obstacles = new Obstacles({ x: 0, y: input.scrollTop, width: input.window.widthPx, height: plot.height });
  for (const [place, { marks }] of tracks.entries()) {
    const row = input.rows[place];
    if (!row) continue;
    const top = row.y;
    if (input.nameColumnPx === 0) obstacles.add({ x: 0, y: top, width: inlineNameEdge(input, row), height: TRACK_PADDING_PX + STATE_ROW_PX }, WORDS);
    for (const mark of marks) {
      if (mark.kind === 'text') {
        obstacles.add(aroundWords(input.flow, { ...mark, y: top + mark.y }), WORDS);
      } else if (mark.kind === 'glyph') {
        obstacles.add({ x: mark.x - mark.size / 2, y: top + mark.y - mark.size / 2, width: mark.size, height: mark.size }, MARKS);
      } else if (mark.kind === 'rect' && (mark.role === 'bar' || mark.role === 'capsule')) {
        obstacles.add({ ...mark, y: top + mark.y }, MARKS);
      } else if (mark.kind === 'columns') {
        mark.heights.forEach((height, i) => { obstacles.add({ x: mark.xs[i] ?? 0, y: top + mark.baselineY - height, width: mark.columnWidth, height }, MARKS); });
      }
    }
  }
  return obstacles;
}

/** Air before and after words; between their lines there is little room. */
function aroundWords({ turn, textBounds }: LayoutFlow, text: TextMark): Bounds {
  const { x, y, width, height } = textBounds(text);
  return turn ? { x: x + 1, y: y - 2, width: width - 1.5, height: height + 4 } : { x: x - 2, y: y + 1, width: width + 4, height: height - 1.5 };
}
