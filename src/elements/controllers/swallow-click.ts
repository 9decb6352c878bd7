/**
 * The click that a drag ends with, like any other press, is meant for nothing: nobody is told of it. Call it as the hand is lifted.
 * The click goes to what holds both ends of the drag, outside the timeline too, before the next task.
 */
export function swallowClick(): void {
  const abort = new AbortController();
  window.addEventListener('click', (event) => { if (event.detail > 0) event.stopImmediatePropagation(); }, { capture: true, signal: abort.signal });
  setTimeout(() => { abort.abort(); });
}
