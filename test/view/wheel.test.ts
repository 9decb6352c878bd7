import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readWheel, type WheelInput, type WheelMode } from '../../src/view/wheel.js';

const wheel = (input: Partial<WheelInput>): WheelInput => ({
  deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...input,
});
const quarter = Math.log2(1.25);

describe('readWheel', () => {
  it('leaves a plain turn to the page in cooperative mode', () => {
    expect(readWheel(wheel({ deltaY: 100 }), 'cooperative', 'wheel')).toEqual({ kind: 'page' });
  });

  it('zooms by a quarter a notch in greedy mode, whatever a browser calls a notch', () => {
    for (const notch of [{ deltaY: -100 }, { deltaY: -120 }, { deltaY: -3, deltaMode: 1 }]) {
      expect(readWheel(wheel(notch), 'greedy', 'wheel')).toEqual({ kind: 'zoom', log2: quarter });
    }
    expect(readWheel(wheel({ deltaY: 100 }), 'greedy', 'wheel')).toEqual({ kind: 'zoom', log2: -quarter });
  });

  it('zooms with Ctrl or Cmd in both modes', () => {
    for (const mode of ['cooperative', 'greedy'] as const) {
      expect(readWheel(wheel({ deltaY: -120, ctrlKey: true }), mode, 'wheel')).toEqual({ kind: 'zoom', log2: quarter });
      expect(readWheel(wheel({ deltaY: -120, metaKey: true }), mode, 'wheel')).toEqual({ kind: 'zoom', log2: quarter });
    }
  });

  it('zooms ten times faster by the px in a pinch', () => {
    expect(readWheel(wheel({ deltaY: -4, ctrlKey: true }), 'cooperative', 'wheel')).toEqual({ kind: 'zoom', log2: 0.08 });
  });

  it('pans with a sideways turn', () => {
    expect(readWheel(wheel({ deltaX: 30, deltaY: 10 }), 'cooperative', 'wheel')).toEqual({ kind: 'pan', px: -30 });
    expect(readWheel(wheel({ deltaX: -30 }), 'greedy', 'wheel')).toEqual({ kind: 'pan', px: 30 });
  });

  it('pans with Shift, turned sideways by the system or not', () => {
    expect(readWheel(wheel({ deltaY: 100, shiftKey: true }), 'greedy', 'wheel')).toEqual({ kind: 'pan', px: -100 });
    expect(readWheel(wheel({ deltaX: 100, shiftKey: true }), 'greedy', 'wheel')).toEqual({ kind: 'pan', px: -100 });
  });

  it('leaves everything to the page in mode none', () => {
    for (const input of [{ deltaY: 100 }, { deltaY: 9, ctrlKey: true }, { deltaX: 50 }, { deltaY: 5, shiftKey: true }]) {
      expect(readWheel(wheel(input), 'none', 'wheel')).toEqual({ kind: 'page' });
    }
  });

  it('scrolls the tracks with fingers on a trackpad where a wheel would zoom', () => {
    expect(readWheel(wheel({ deltaY: 7 }), 'greedy', 'trackpad')).toEqual({ kind: 'scroll', px: 7 });
    expect(readWheel(wheel({ deltaY: 7 }), 'cooperative', 'trackpad')).toEqual({ kind: 'page' });
    expect(readWheel(wheel({ deltaY: -4, ctrlKey: true }), 'greedy', 'trackpad').kind).toBe('zoom');
    expect(readWheel(wheel({ deltaX: 9, deltaY: 7 }), 'greedy', 'trackpad')).toEqual({ kind: 'pan', px: -9 });
  });

  it('leaves an event without any turn to the page', () => {
    expect(readWheel(wheel({}), 'greedy', 'wheel')).toEqual({ kind: 'page' });
  });

  it('never zooms by more than twice', () => {
    const delta = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    const mode = fc.constantFrom<WheelMode>('cooperative', 'greedy', 'none');
    fc.assert(
      fc.property(delta, delta, fc.integer({ min: 0, max: 2 }), fc.boolean(), mode, (deltaX, deltaY, deltaMode, ctrlKey, gestures) => {
        const action = readWheel(wheel({ deltaX, deltaY, deltaMode, ctrlKey }), gestures, 'wheel');
        if (action.kind === 'zoom') expect(Math.abs(action.log2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
