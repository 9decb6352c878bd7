import type { ColumnsMark } from '../../scene/marks.js';
import { fillAttributes } from '../ink.js';
import { SNAP_REACH_PX } from '../pixel-grid.js';
import type { PixelGrid } from '../pixel-grid.js';
import { svgNumber } from '../svg-node.js';
import type { MarkRecord } from './mark-record.js';

/** Rows of columns; those that touch share an edge on whole pixels. */
export const columns: MarkRecord<ColumnsMark> = {
  draw(pen, mark) {
    pen.home();
    pen.fillWith(mark.fill, mark.opacity);
    eachColumn(mark, pen.grid, (x, y, width, height) => {
      pen.context.fillRect(x, y, width, height);
    });
  },

  svg(mark, theme, { grid }) {
    let d = '';
    eachColumn(mark, grid, (x, y, width, height) => {
      d += `M${svgNumber(x)},${svgNumber(y)}h${svgNumber(width)}v${svgNumber(height)}h${svgNumber(-width)}Z`;
    });
    return { tag: 'path', attributes: { d, ...fillAttributes(mark.fill, mark.opacity, theme) } };
  },

  bounds({ xs, heights, columnWidth, baselineY }) {
    if (xs.length === 0) return { x: 0, y: baselineY, width: 0, height: 0 };
    const left = xs.reduce((least, x) => Math.min(least, x), Infinity) - SNAP_REACH_PX;
    const right = xs.reduce((most, x) => Math.max(most, x), -Infinity) + columnWidth + SNAP_REACH_PX;
    const tallest = heights.reduce((most, height) => Math.max(most, height), 0) + SNAP_REACH_PX;
    return { x: left, y: baselineY - tallest, width: right - left, height: tallest + SNAP_REACH_PX };
  },
};

function eachColumn(mark: ColumnsMark, grid: PixelGrid, visit: (x: number, y: number, width: number, height: number) => void): void {
  const bottom = grid.edgeY(mark.baselineY);
  mark.xs.forEach((left, index) => {
    const height = mark.heights[index] ?? 0;
    if (height <= 0) return;
    const x = grid.edgeX(left);
    const tall = grid.length(height);
    visit(x, bottom - tall, Math.max(grid.edgeX(left + mark.columnWidth) - x, grid.length(0)), tall);
  });
}
