import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledBox } from '../../../src/layout/labels/active-range.js';
import { indexLabels, visitLabels } from '../../../src/layout/labels/label-index.js';
import { placeLabels } from '../../../src/layout/labels/place-labels.js';
import { evenly } from '../evenly.js';
import { extentAt, labelRequests, scales } from './lane-geometry.js';
import type { LabelColumns, LabelIndex } from '../../../src/layout/labels/label-index.js';
import type { LabelledBox } from '../../../src/layout/labels/active-range.js';
import type { LabelRequest } from '../../../src/layout/labels/place-labels.js';

interface Indexed {
  readonly columns: LabelColumns;
  readonly boxes: readonly LabelledBox[];
  readonly index: LabelIndex;
}

function indexOf(request: LabelRequest): Indexed {
  const { lanes, scales: shown, laneCount, before } = placeLabels(request);
  const rows = Array.from(request.starts, (_, i) => i);
  const boxes = rows.map((i) => labelledBox(request.starts[i] ?? 0, request.ends[i] ?? 0, request.labelWidths[i] ?? 0, before[i] === 1 ? 'before' : 'after'));
  const columns = {
    starts: request.starts, ends: request.ends, lanes, scales: shown,
    reachBefore: boxes.map(({ beforePx }) => beforePx), reachAfter: boxes.map(({ afterPx }) => afterPx),
  };
  return { columns, boxes, index: indexLabels(rows, columns, laneCount) };
}

function visited({ index, columns }: Indexed, start: number, end: number, scale: number): number[] {
  const rows: number[] = [];
  visitLabels(index, columns, start, end, scale, (row) => rows.push(row));
  return rows;
}

const windows = fc.record({
  scale: scales,
  start: fc.integer({ min: -500_000, max: 2_500_000 }),
  widthPx: fc.integer({ min: 1, max: 3_000 }),
});

describe('visitLabels(index, columns, start, end, scale, visit)', () => {
  it('finds every label that a scan of all events finds in the window', () => {
    let found = 0;
    fc.assert(
      fc.property(labelRequests, fc.array(windows, { minLength: 20, maxLength: 20 }), (request, asked) => {
        const indexed = indexOf(request);
        for (const { scale, start, widthPx } of asked) {
          const end = start + widthPx * scale;
          const rows = new Set(visited(indexed, start, end, scale));
          const inView = Array.from(request.starts, (_, i) => i).filter((i) => {
            const { left, right } = extentAt(indexed.boxes[i] as LabelledBox, scale);
            return (indexed.columns.scales[i] ?? 0) >= scale && left < end / scale && right > start / scale;
          });
          found += inView.length;
          expect(inView.filter((row) => !rows.has(row))).toEqual([]);
        }
      }),
    );
    expect(found).toBeGreaterThan(100);
  });

  it('finds a label that reaches into the window past one that does not show yet', () => {
    const columns = { starts: [0, 100], ends: [10, 110], reachBefore: [8, 8], reachAfter: [200, 200], lanes: [0, 0], scales: [15, 9] };
    const index = indexLabels([0, 1], columns, 1);
    expect(index.shelves).toHaveLength(1);
    expect(visited({ columns, boxes: [], index }, 150, 1_000, 10)).toEqual([0]);
  });

  it('visits only what shows at the scale and may reach into the window, each once', () => {
    fc.assert(
      fc.property(labelRequests, windows, (request, { scale, start, widthPx }) => {
        const indexed = indexOf(request);
        const end = start + widthPx * scale;
        const rows = visited(indexed, start, end, scale);
        expect(new Set(rows).size).toBe(rows.length);
        for (const row of rows) {
          const { start: first, end: last, beforePx, afterPx } = indexed.boxes[row] as LabelledBox;
          expect(indexed.columns.scales[row]).toBeGreaterThanOrEqual(scale);
          expect(first - beforePx * scale).toBeLessThan(end);
          expect(last + afterPx * scale).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('shows at every finer scale what it shows at a coarser one', () => {
    fc.assert(
      fc.property(labelRequests, scales, evenly(1, 1_000), (request, finer, ratio) => {
        const indexed = indexOf(request);
        const everything = [-1e12, 1e12] as const;
        const shown = new Set(visited(indexed, ...everything, finer));
        expect(visited(indexed, ...everything, finer * ratio).filter((row) => !shown.has(row))).toEqual([]);
      }),
    );
  });

  it('visits each lane in order of time', () => {
    fc.assert(
      fc.property(labelRequests, scales, (request, scale) => {
        const indexed = indexOf(request);
        for (const shelf of indexed.index.shelves) {
          const starts = Array.from(shelf.rows, (row) => request.starts[row] ?? NaN);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
        expect(visited(indexed, -1e12, 1e12, scale).length).toBe(Array.from(indexed.columns.scales).filter((own) => own >= scale && own > 0).length);
      }),
    );
  });
});

describe('indexLabels(rows, columns, laneCount)', () => {
  it('leaves out what never shows', () => {
    const same = [0, 0, 0];
    const columns = { starts: [1, 2, 3], ends: [1, 2, 3], reachBefore: same, reachAfter: same, lanes: same, scales: [8, 0, 9] };
    const index = indexLabels([0, 1, 2], columns, 1);
    expect(index.shelves.map(({ rows }) => [...rows])).toEqual([[0, 2]]);
  });
});
