import { describe, expect, it } from 'vitest';
import { printedRows } from '../../src/elements/print/printed-rows.js';

const columns = { starts: Float64Array.of(0, 10, 20, 30), ends: Float64Array.of(5, 100, 21, 31), importance: Uint8Array.of(90, 10, 50, 50) };
const rows = Uint32Array.of(0, 1, 2, 3);

describe('printedRows', () => {
  it('are those that were going on in the window, in order of time', () => {
    expect(printedRows(rows, columns, { start: 5, end: 30 }, 10)).toEqual({ rows: Uint32Array.of(1, 2), left: 0 });
  });

  it('are the most important ones where there are too many', () => {
    expect(printedRows(rows, columns, { start: 0, end: 99 }, 2)).toEqual({ rows: Uint32Array.of(0, 2), left: 2 });
  });
});
