import { describe, expect, it } from 'vitest';
import { WheelDeviceReader } from '../../src/view/wheel-device.js';
import type { WheelDevice, WheelTrace } from '../../src/view/wheel-device.js';

const turn = (deltaY: number, more: Partial<WheelTrace> = {}): WheelTrace => ({ deltaX: 0, deltaY, deltaMode: 0, ...more });

/** What a series of turns, `[ms, turn]`, is taken for. */
function read(...turns: readonly (readonly [number, WheelTrace])[]): readonly (WheelDevice | undefined)[] {
  const reader = new WheelDeviceReader();
  return turns.map(([timeMs, trace]) => reader.read(trace, timeMs));
}

describe('WheelDeviceReader', () => {
  it('knows a wheel by its first notch, as the browsers tell it', () => {
    const notches = [turn(100), turn(-120), turn(3, { deltaMode: 1 }), turn(1, { deltaMode: 2 }), turn(4.000244140625), turn(-12.000732421875), turn(53)];
    for (const notch of notches) expect(read([0, notch]), JSON.stringify(notch)).toEqual(['wheel']);
  });

  it('knows a wheel on a magnified page by the notches that Chromium counts beside the px', () => {
    expect(read([0, turn(-33.3, { wheelDeltaY: 120 })])).toEqual(['wheel']);
    expect(read([0, turn(40, { wheelDeltaY: -120 })]), 'three a px is what a trackpad gives as well').toEqual([undefined]);
  });

  it('knows a trackpad by small turns, and by turns in two directions', () => {
    expect(read([0, turn(1)])).toEqual(['trackpad']);
    expect(read([0, turn(20, { deltaX: 3 })])).toEqual(['trackpad']);
    expect(read([0, turn(0, { deltaX: 2 })])).toEqual(['trackpad']);
  });

  it('waits with a first turn that could be either, and judges the next by its rate', () => {
    expect(read([0, turn(9)], [16, turn(11)])).toEqual([undefined, 'trackpad']);
    expect(read([0, turn(15)], [30, turn(15)])).toEqual([undefined, 'wheel']);
  });

  it('takes a single turn that nothing follows for a notch', () => {
    const reader = new WheelDeviceReader();
    expect(reader.read(turn(15), 0)).toBe(undefined);
    expect(reader.settle()).toBe('wheel');
    expect(reader.read(turn(15), 100)).toBe('wheel');
  });

  it('keeps to one device through the momentum of a flick, and begins anew after a pause', () => {
    expect(read([0, turn(2)], [16, turn(40)], [32, turn(140)], [48, turn(90)])).toEqual(['trackpad', 'trackpad', 'trackpad', 'trackpad']);
    expect(read([0, turn(2)], [600, turn(120)], [700, turn(120)])).toEqual(['trackpad', 'wheel', 'wheel']);
  });
});
