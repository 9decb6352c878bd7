import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundWindow, restingShapes, stackRows } from '../../../src/layout/track-rows.js';
import { evenly } from '../evenly.js';
import { overlapBy, Pictures, readableMarks, zoomOf } from '../pictures.js';
import { wholeHistory } from '../whole-history.js';
import type { Bounds } from '../../../src/scene/bounds.js';
import type { Scene } from '../../../src/scene/scene.js';

const pictures = new Pictures(wholeHistory, { width: 1440 });
const OWN_ROLES = new Set(['label', 'point']);

/** The paper around the event that is selected, where it stands in the scene. */
function ringsOf({ groups }: Scene): { readonly eventId: string | undefined; readonly bounds: Bounds }[] {
  return groups.flatMap(({ x, y, marks }) => marks.flatMap((mark) => (
    mark.kind === 'rect' && (mark.role === 'selection' || mark.role === 'focus') ? [{ eventId: mark.eventId, bounds: { ...mark, x: x + mark.x, y: y + mark.y } }] : [])));
}

describe('visibleBoxes(input, row)', () => {
  it('lets the paper around what is selected or focused lie on no other event, at rest, in any window', () => {
    const rowIn = fc.integer({ min: 0, max: wholeHistory.size - 1 });
    fc.assert(fc.property(rowIn, rowIn, evenly(0, 9), evenly(-0.4, 0.4), (selected, focused, power, aside) => {
      const { start, end } = wholeHistory.extent;
      const place = ((wholeHistory.starts[selected] ?? 0) - start) / (end - start);
      const window = pictures.windowAt(power < 1 ? 0.5 : place + aside / zoomOf(power), power < 1 ? 1 : zoomOf(power));
      pictures.arrangement.placement.decide(aroundWindow(window));
      const rows = stackRows(restingShapes(wholeHistory, pictures.arrangement.placement, window, 700, { forced: [selected, focused] }));
      const { scene } = pictures.layOut(window, { rows, focus: { selected, focused } });
      const others = readableMarks(scene).filter(({ mark }) => OWN_ROLES.has(mark.role));
      for (const { eventId, bounds } of ringsOf(scene)) {
        for (const { mark, seen } of others) if (mark.eventId !== eventId) expect(overlapBy(bounds, seen, 1), `${mark.eventId ?? ''} under ${eventId ?? ''}`).toBe(false);
      }
    }), { numRuns: 400 });
  });
});
