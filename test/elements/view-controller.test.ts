import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ViewController } from '../../src/elements/controllers/view-controller.js';

const FIRST = { start: 0, end: 1000, widthPx: 100 };
const LATER = { start: 5000, end: 6000, widthPx: 100 };
const REST_MS = 200;

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

function controller({ prefersCuts = false } = {}): { readonly view: ViewController; readonly rests: number[] } {
  const rests: number[] = [];
  const view = new ViewController(() => undefined, () => { rests.push(view.window.start); }, () => prefersCuts);
  view.window = FIRST;
  return { view, rests };
}

describe('ViewController', () => {
  it('is not under way where a window was only set, though it is not yet at rest', () => {
    const { view, rests } = controller();
    expect(view.isUnderWay).toBe(false);
    expect(view.isMoving).toBe(true);
    vi.advanceTimersByTime(REST_MS);
    expect(view.isMoving).toBe(false);
    expect(rests).toEqual([0]);
  });

  it('is where it was going when it stops', () => {
    const { view } = controller();
    view.flyTo(LATER);
    view.dispose();
    expect([view.window, view.isMoving]).toEqual([LATER, false]);
  });

  it('is not at rest, and remembers nothing, before it has a window', () => {
    const rests: number[] = [];
    const view = new ViewController(() => undefined, () => { rests.push(view.window.start); }, () => false);
    view.stir();
    vi.advanceTimersByTime(REST_MS);
    expect(rests).toEqual([]);
    view.window = LATER;
    vi.advanceTimersByTime(REST_MS);
    expect(rests).toEqual([LATER.start]);
    expect(view.canGoBack).toBe(false);
  });

  it('is under way while a hand holds it, however long that is', () => {
    const { view, rests } = controller();
    view.hold(true);
    vi.advanceTimersByTime(10 * REST_MS);
    expect(view.isUnderWay).toBe(true);
    expect(rests).toEqual([]);
    view.hold(false);
    expect(view.isUnderWay).toBe(false);
    vi.advanceTimersByTime(REST_MS);
    expect(rests).toEqual([0]);
  });

  it('is under way on a flight, until it has arrived or somebody sets the window', () => {
    const { view } = controller();
    view.flyTo(LATER, { durationMs: 100 });
    expect(view.advance(0)).toBe(true);
    expect(view.isUnderWay).toBe(true);
    expect(view.destination).toEqual(LATER);
    expect(view.advance(100)).toBe(false);
    expect(view.isUnderWay).toBe(false);
    expect(view.window).toEqual(LATER);
    view.flyTo(FIRST, { durationMs: 100 });
    view.window = LATER;
    expect(view.isUnderWay).toBe(false);
  });

  it('shows a first step in the first frame of a movement, and no standstill where one takes over from another', () => {
    const { view } = controller();
    view.slideBy(-50, 160);
    view.advance(1000);
    const first = view.window.start;
    expect(first).toBeGreaterThan(FIRST.start);
    view.advance(1008);
    const second = view.window.start;
    view.slideBy(-50, 160);
    view.advance(1016);
    expect(view.window.start - second).toBeGreaterThan(8);
    view.advance(1176);
    expect(view.window.start).toBeCloseTo(FIRST.start + 1000, 6);
  });

  it('cuts instead of flying where the reader prefers that', () => {
    const { view } = controller({ prefersCuts: true });
    view.flyTo(LATER, { durationMs: 100 });
    expect(view.window).toEqual(LATER);
    expect(view.isUnderWay).toBe(false);
  });

  it('goes back and forward through the windows that it rested at', () => {
    const { view } = controller({ prefersCuts: true });
    vi.advanceTimersByTime(REST_MS);
    view.window = LATER;
    vi.advanceTimersByTime(REST_MS);
    view.back();
    expect(view.window).toEqual(FIRST);
    vi.advanceTimersByTime(REST_MS);
    view.back();
    expect(view.window).toEqual(FIRST);
    view.forward();
    expect(view.window).toEqual(LATER);
  });

  it('makes no step of the history of a window that follows its container', () => {
    const { view } = controller({ prefersCuts: true });
    vi.advanceTimersByTime(REST_MS);
    view.refit({ start: 0, end: 1100, widthPx: 110 });
    vi.advanceTimersByTime(REST_MS);
    expect(view.canGoBack).toBe(false);
    view.window = { ...LATER, widthPx: 110 };
    vi.advanceTimersByTime(REST_MS);
    view.back();
    expect(view.window).toEqual({ start: 0, end: 1100, widthPx: 110 });
  });

  it('keeps a step that a reader is about to make when the container changes on the way', () => {
    const { view } = controller({ prefersCuts: true });
    vi.advanceTimersByTime(REST_MS);
    view.window = LATER;
    view.refit({ start: 5000, end: 6100, widthPx: 110 });
    vi.advanceTimersByTime(REST_MS);
    expect(view.canGoBack).toBe(true);
    view.back();
    expect(view.window).toEqual({ ...FIRST, widthPx: 110 });
  });
});
