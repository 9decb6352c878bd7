import type { CanvasPen } from '../canvas-pen.js';
import type { ColumnsMark } from '../../scene/marks.js';
import type { PixelGrid } from '../pixel-grid.js';

/** Rows of columns; those that touch share an edge on whole pixels. */
export function drawColumns(pen: CanvasPen, mark: ColumnsMark): void {
  pen.home();
  pen.fillWith(mark.fill, mark.opacity);
  eachColumn(mark, pen.grid, (x, y, width, height) => {
    pen.context.fillRect(x, y, width, height);
  });
}

/** The columns that have a height, on whole pixels. */
export function eachColumn(mark: ColumnsMark, grid: PixelGrid, visit: (x: number, y: number, width: number, height: number) => void): void {
  const bottom = grid.edgeY(mark.baselineY);
  mark.xs.forEach((left, index) => {
    const height = mark.heights[index] ?? 0;
    if (height <= 0) return;
    const x = grid.edgeX(left);
    const tall = grid.length(height);
    visit(x, bottom - tall, Math.max(grid.edgeX(left + mark.columnWidth) - x, grid.length(0)), tall);
  });
}
