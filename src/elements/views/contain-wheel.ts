/**
 * Keeps a wheel that turns sideways inside of an element. Where there is nothing to scroll, browsers take it for a swipe back through
 * the history; `overscroll-behavior` forbids that only to what can be scrolled sideways.
 */
export const containWheel = {
  passive: false,
  handleEvent(event: WheelEvent): void {
    if (Math.abs(event.deltaX) <= Math.abs(event.deltaY) || event.ctrlKey) return;
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(event.currentTarget ?? window) + 1);
    if (!inside.some(scrollsSideways)) event.preventDefault();
  },
} as const;

function scrollsSideways(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.scrollWidth > target.clientWidth && getComputedStyle(target).overflowX !== 'visible';
}
