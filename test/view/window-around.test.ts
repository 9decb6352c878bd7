import { describe, expect, it } from 'vitest';
import { windowAround } from '../../src/view/window-around.js';

describe('windowAround', () => {
  it('keeps the length of the window where the date is neither lost in it nor fills it', () => {
    expect(windowAround({ start: 90, end: 110 }, undefined, 400)).toEqual({ start: -100, end: 300 });
  });

  it('comes nearer where the date could not be made out, and steps back where it would fill the view', () => {
    expect(windowAround({ start: 100, end: 101 }, undefined, 1e6)).toEqual({ start: 70.5, end: 130.5 });
    expect(windowAround({ start: 0, end: 100 }, undefined, 10)).toEqual({ start: -100, end: 200 });
  });

  it('reaches to the nearest event and a little beyond', () => {
    const { start, end } = windowAround({ start: 100, end: 101 }, 300, 50);
    expect(end).toBeGreaterThan(300);
    expect((start + end) / 2).toBe(100.5);
  });

  it('shows something for a date without length', () => {
    const { start, end } = windowAround({ start: 5, end: 5 }, undefined, 100);
    expect(end - start).toBeGreaterThan(0);
  });
});
