import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HandGesture } from '../../src/elements/controllers/hand-gesture.js';
import { ViewController } from '../../src/elements/controllers/view-controller.js';
import { instantToPx, msPerPx, pan, pxToInstant, resize, zoomAbout } from '../../src/view/view-window.js';
import { limitsFor } from '../../src/view/view-limits.js';
import { MS_PER_MEAN_YEAR } from '../../src/time/instant.js';

const WIDTH_PX = 1000;
const CENTURY = { start: 0, end: 100 * MS_PER_MEAN_YEAR };
const MIDDLE = { start: 40 * MS_PER_MEAN_YEAR, end: 60 * MS_PER_MEAN_YEAR, widthPx: WIDTH_PX };

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** A window of twenty years in the middle of a century, and a hand for it. */
function twentyYears({ prefersCuts = false } = {}): { readonly view: ViewController; readonly hand: HandGesture } {
  const view = new ViewController(() => undefined, () => undefined, () => prefersCuts);
  view.window = MIDDLE;
  view.limits = limitsFor(CENTURY, WIDTH_PX);
  return { view, hand: new HandGesture(view) };
}

const at = (x: number, y = 0): { readonly x: number; readonly y: number } => ({ x, y });

describe('HandGesture', () => {
  it('keeps the instant under a finger there', () => {
    const { view, hand } = twentyYears();
    const held = pxToInstant(view.window, 300);
    hand.press(1, at(300), 0);
    for (const [step, x] of [310, 390, 120, 450].entries()) {
      hand.move(1, at(x, step), 10 * step);
      expect(instantToPx(view.window, held)).toBeCloseTo(x, 6);
    }
    hand.move(1, at(300), 60);
    expect(view.window.start).toBeCloseTo(MIDDLE.start, 0);
  });

  it('pinches with two fingers, and goes on with the one that stays', () => {
    const { view, hand } = twentyYears();
    const [early, late] = [pxToInstant(view.window, 400), pxToInstant(view.window, 500)];
    hand.press(1, at(400), 0);
    hand.press(2, at(500), 5);
    hand.move(1, at(300), 10);
    hand.move(2, at(700), 15);
    expect(instantToPx(view.window, early)).toBeCloseTo(300, 6);
    expect(instantToPx(view.window, late)).toBeCloseTo(700, 6);
    hand.letGo(1, 20);
    expect(hand.holds).toBe(true);
    const scale = msPerPx(view.window);
    hand.move(2, at(750), 25);
    expect(instantToPx(view.window, late)).toBeCloseTo(750, 6);
    expect(msPerPx(view.window)).toBeCloseTo(scale, 6);
  });

  it('does not hear of a third finger', () => {
    const { view, hand } = twentyYears();
    hand.press(1, at(400), 0);
    hand.press(2, at(500), 0);
    const before = view.window;
    expect(hand.press(3, at(900), 5)).toBe(false);
    expect(hand.move(3, at(100), 10)).toBe(false);
    expect(view.window).toBe(before);
  });

  it('lets the window run on after one finger that was moving', () => {
    const { view, hand } = twentyYears();
    hand.press(1, at(300), 0);
    hand.move(1, at(340), 20);
    hand.letGo(1, 20);
    const released = view.window;
    view.advance(0);
    view.advance(100);
    expect(instantToPx(view.window, released.start)).toBeGreaterThan(20);
  });

  it('lets it rest after a pause, after a pinch, after a press alone, and when the pointer is lost', () => {
    const endings: Readonly<Record<string, (hand: HandGesture) => void>> = {
      pause: (hand) => { hand.press(1, at(300), 0); hand.move(1, at(340), 20); hand.letGo(1, 400); },
      pinch: (hand) => { hand.press(1, at(300), 0); hand.press(2, at(400), 0); hand.move(2, at(480), 20); hand.letGo(2, 21); hand.move(1, at(340), 30); hand.letGo(1, 31); },
      press: (hand) => { hand.press(1, at(300), 0); hand.letGo(1, 20); },
      lost: (hand) => { hand.press(1, at(300), 0); hand.move(1, at(340), 20); hand.drop(1); },
      all: (hand) => { hand.press(1, at(300), 0); hand.press(2, at(400), 0); hand.move(2, at(480), 20); hand.dropAll(); },
    };
    for (const [ending, act] of Object.entries(endings)) {
      const { view, hand } = twentyYears();
      act(hand);
      expect(hand.holds, ending).toBe(false);
      expect(view.destination, ending).toBe(view.window);
      vi.advanceTimersByTime(1000);
      expect(view.isMoving, ending).toBe(false);
    }
  });

  it('gives the window back when a finger alone turns out to be scrolling the page', () => {
    const { view, hand } = twentyYears();
    hand.press(1, at(300), 0);
    hand.move(1, at(303), 10);
    hand.cancel(1);
    expect(view.window).toEqual(MIDDLE);
    hand.press(1, at(300), 20);
    hand.press(2, at(400), 20);
    hand.move(2, at(500), 30);
    const pinched = view.window;
    hand.cancel(1);
    hand.cancel(2);
    expect(view.window).toBe(pinched);
    expect(hand.holds).toBe(false);
  });

  it('stops what was moving when a finger comes down, and is not at rest while it holds', () => {
    const { view, hand } = twentyYears();
    view.glide(3);
    view.advance(0);
    view.advance(20);
    hand.press(1, at(300), 30);
    const held = view.window;
    vi.advanceTimersByTime(1000);
    expect(view.advance(1000)).toBe(false);
    expect(view.window).toBe(held);
    expect(view.isMoving).toBe(true);
  });

  it('takes hold anew when a wheel, or a new size, has moved the window meanwhile', () => {
    const { view, hand } = twentyYears();
    hand.press(1, at(300), 0);
    hand.move(1, at(350), 10);
    view.window = zoomAbout(view.window, 4, 350);
    const zoomed = view.window;
    hand.move(1, at(360), 20);
    expect(view.window).toEqual(pan(zoomed, 10));
    view.window = resize(view.window, 800);
    hand.move(1, at(365), 30);
    expect(view.window.widthPx).toBe(800);
  });

  it('finds its instant again after it went beyond the edge of time', () => {
    const { view, hand } = twentyYears();
    const held = pxToInstant(view.window, 100);
    hand.press(1, at(100), 0);
    hand.move(1, at(9000), 10);
    expect(view.window.start).toBe(view.limits.min);
    hand.move(1, at(150), 20);
    expect(instantToPx(view.window, held)).toBeCloseTo(150, 6);
  });
});
