import type { Mark } from '../scene/marks.js';

/** The line at the end of a row of tracks, as long as its head or its part of the plot. */
export function rowBorder({ height }: { readonly height: number }, width: number): Mark {
  return {
    kind: 'line', key: 'border', role: 'track-border', x1: 0, y1: height - 0.5, x2: width, y2: height - 0.5,
    stroke: { ink: { color: 'grid' }, width: 1 },
  };
}
