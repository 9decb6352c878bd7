import type { Ink } from '../../scene/theme.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark } from '../../scene/marks.js';

/** What is left of the fill of what a filter leaves out. */
export const DIMMED_ALPHA = 0.35;
/** Words keep 4.5:1 on all that may lie under them: bars in bands. */
const DIMMED_TEXT_ALPHA = 0.75;
const OUTLINE_PX = 1;

/** Roles of what lies under a mark or around it and says nothing of it. */
const ASIDE: ReadonlySet<string> = new Set(['label-plate', 'selection', 'focus']);

/** Whether the event of a row is left out by the filter, and only there for what is around it. */
export function isDimmed({ undimmed }: Pick<LayoutInput, 'undimmed'>, row: number): boolean {
  return undimmed !== undefined && !undimmed.has(row);
}

/** A mark of an event that is left out: pale, but with the outline that it takes to tell shapes and ends; words stay readable. */
export function dimmed(mark: Mark): Mark {
  if (ASIDE.has(mark.role)) return mark;
  switch (mark.kind) {
    case 'glyph': {
      const { fill, stroke } = mark;
      const outline = stroke?.ink ?? fill;
      return {
        ...mark,
        ...(fill && { fill: paleUnlessPaper(fill) }),
        ...(outline && { stroke: { ...stroke, ink: outline, width: OUTLINE_PX } }),
      };
    }
    case 'rect': return mark.fill === undefined ? mark : { ...mark, fill: paleUnlessPaper(mark.fill) };
    case 'columns': return { ...mark, fill: paleUnlessPaper(mark.fill) };
    case 'text': return { ...mark, ink: { color: 'ink', alpha: DIMMED_TEXT_ALPHA } };
    case 'line':
    case 'curve': return mark;
  }
}

function paleUnlessPaper(ink: Ink): Ink {
  return ink.color === 'background' || ink.color === 'surface' ? ink : { ...ink, alpha: (ink.alpha ?? 1) * DIMMED_ALPHA };
}
