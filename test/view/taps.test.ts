import { describe, expect, it } from 'vitest';
import { TapReader } from '../../src/view/taps.js';
import type { Tap } from '../../src/view/taps.js';

const at = (x: number, y = 100): { readonly x: number; readonly y: number } => ({ x, y });

function tap(reader: TapReader, x: number, timeMs: number, forMs = 60): Tap | undefined {
  reader.press(1, at(x), timeMs);
  return reader.lift(1, timeMs + forMs);
}

describe('TapReader', () => {
  it('reads a tap, and a second one in the same place as a double tap', () => {
    const reader = new TapReader();
    expect(tap(reader, 50, 0)).toEqual({ kind: 'tap', point: at(50) });
    expect(tap(reader, 58, 200)).toEqual({ kind: 'double-tap', point: at(58) });
    expect(tap(reader, 58, 400)?.kind, 'a third begins anew').toBe('tap');
  });

  it('reads taps far apart, or long after each other, as single ones', () => {
    const reader = new TapReader();
    tap(reader, 50, 0);
    expect(tap(reader, 120, 200)?.kind).toBe('tap');
    expect(tap(reader, 120, 900)?.kind).toBe('tap');
  });

  it('reads two fingers that come and go together as one tap between them', () => {
    const reader = new TapReader();
    reader.press(1, at(50), 0);
    reader.press(2, at(90), 30);
    expect(reader.lift(2, 120)).toBe(undefined);
    expect(reader.lift(1, 140)).toEqual({ kind: 'two-finger-tap', point: at(70) });
  });

  it('reads nothing in a finger that stays, moves, or turns out to scroll', () => {
    const reader = new TapReader();
    expect(tap(reader, 50, 0, 400)).toBe(undefined);
    reader.press(1, at(50), 1000);
    expect(reader.move(1, at(55))).toBe(true);
    expect(reader.move(1, at(70))).toBe(false);
    expect(reader.move(1, at(50)), 'nor when it comes back').toBe(false);
    expect(reader.lift(1, 1050)).toBe(undefined);
    reader.press(1, at(50), 2000);
    reader.cancel(1);
    expect(reader.lift(1, 2050)).toBe(undefined);
    expect(tap(reader, 50, 2100)?.kind, 'it spoils no later one').toBe('tap');
  });

  it('reads nothing in a pinch, nor in three fingers', () => {
    const reader = new TapReader();
    reader.press(1, at(50), 0);
    reader.press(2, at(90), 10);
    reader.move(2, at(140));
    reader.lift(1, 100);
    expect(reader.lift(2, 110)).toBe(undefined);
    for (const id of [1, 2, 3]) reader.press(id, at(50 * id), 1000);
    for (const id of [1, 2]) reader.lift(id, 1100);
    expect(reader.lift(3, 1100)).toBe(undefined);
  });
});
