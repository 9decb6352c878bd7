import { describe, expect, it } from 'vitest';
import { msPerPx } from '../../src/view/view-window.js';
import { windowOnEvent } from '../../src/view/event-window.js';

const DAY = 86_400_000;
const from = { start: 0, end: 100_000 * DAY, widthPx: 1000 };
const event = { span: { start: 400 * DAY, end: 800 * DAY }, lasted: true, labelScale: 10 * DAY, finestMs: DAY };

describe('windowOnEvent(from, event)', () => {
  it('fills most of the view with what lasted', () => {
    const { start, end } = windowOnEvent(from, event);
    expect((start + end) / 2).toBeCloseTo(600 * DAY);
    expect(400 / 0.6).toBeCloseTo((end - start) / DAY);
  });

  it('puts what happened at a point in the middle, as close as its label needs', () => {
    const window = windowOnEvent(from, { ...event, span: { start: 400 * DAY, end: 401 * DAY }, lasted: false });
    expect((window.start + window.end) / 2).toBeCloseTo(400.5 * DAY);
    expect(msPerPx(window)).toBeCloseTo(9.8 * DAY);
  });

  it('keeps the scale where the label shows already', () => {
    const near = { start: 0, end: 1000 * DAY, widthPx: 1000 };
    expect(msPerPx(windowOnEvent(near, { ...event, span: { start: 400 * DAY, end: 401 * DAY }, lasted: false }))).toBeCloseTo(DAY);
  });

  it('comes no closer to what lasted than a few days, where days are all that is known', () => {
    const window = windowOnEvent(from, { ...event, span: { start: 400 * DAY, end: 402 * DAY } });
    expect(msPerPx(window)).toBeCloseTo(DAY / 24);
  });
});
