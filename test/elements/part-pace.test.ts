import { describe, expect, it } from 'vitest';
import { PartPace } from '../../src/elements/controllers/part-pace.js';

describe('PartPace', () => {
  it('shows the first part when it is worth a picture, or after half a second', () => {
    const pace = new PartPace(1000);
    expect(pace.waitMs(1999, 1100)).toBe(400);
    expect(pace.waitMs(2000, 1100)).toBe(0);
    expect(pace.waitMs(1, 1500)).toBe(0);
    expect(pace.waitMs(1, 2500)).toBe(0);
  });

  it('waits the longer, the longer the last part took', () => {
    const pace = new PartPace(0);
    pace.shown(2000, 100, 110);
    expect(pace.waitMs(9000, 110)).toBe(500);
    pace.shown(9000, 610, 1010);
    expect(pace.waitMs(10_000, 1010)).toBe(2000);
  });

  it('spends a small part of the time on parts, however many come', () => {
    const pace = new PartPace(0);
    let spent = 0;
    let nowMs = 0;
    for (let events = 100; events < 1_000_000; events += 100) {
      nowMs += 1;
      if (pace.waitMs(events, nowMs) > 0) continue;
      const fromMs = nowMs;
      nowMs += events / 400;
      spent += nowMs - fromMs;
      pace.shown(events, fromMs, nowMs);
    }
    expect(spent).toBeGreaterThan(0);
    expect(spent / nowMs).toBeLessThan(0.25);
  });
});
