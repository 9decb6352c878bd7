import type { Mark } from '../scene/marks.js';

/** The same mark, a line, a rectangle or text, lower by so many px. */
export function moveDown(mark: Mark, byPx: number): Mark {
  if (mark.kind === 'line') return { ...mark, y1: mark.y1 + byPx, y2: mark.y2 + byPx };
  return mark.kind === 'rect' || mark.kind === 'text' ? { ...mark, y: mark.y + byPx } : mark;
}
