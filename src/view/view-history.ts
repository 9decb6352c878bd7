import { sameWindow, type ViewWindow } from './view-window.js';

/** The windows that were visited, oldest first, and the one that is seen now. */
export interface ViewHistory {
  readonly windows: readonly ViewWindow[];
  /** Index of the present one in `windows`; −1 while there is none. */
  readonly index: number;
}

/** A history that has not begun. */
export const EMPTY_HISTORY: ViewHistory = { windows: [], index: -1 };

/** The oldest windows are forgotten beyond so many. */
const LONGEST_HISTORY = 100;

/** The window that is seen now; `undefined` before the first was remembered. */
export function presentWindow(history: ViewHistory): ViewWindow | undefined {
  return history.windows[history.index];
}

/**
 * The history with a window visited; what lay ahead is forgotten. The same history where the window is the present
 * one.
 */
export function remember(history: ViewHistory, window: ViewWindow): ViewHistory {
  const present = presentWindow(history);
  if (present !== undefined && sameWindow(present, window)) return history;
  const windows = [...history.windows.slice(0, history.index + 1), window].slice(-LONGEST_HISTORY);
  return { windows, index: windows.length - 1 };
}

/** The history with another window in the place of the present one: where it was not a reader who changed it. */
export function amend(history: ViewHistory, window: ViewWindow): ViewHistory {
  if (history.index < 0) return remember(history, window);
  return { ...history, windows: history.windows.with(history.index, window) };
}

/** The history one window back; the same one at its beginning. */
export function back(history: ViewHistory): ViewHistory {
  return history.index > 0 ? { windows: history.windows, index: history.index - 1 } : history;
}

/** The history one window forward; the same one at its end. */
export function forward(history: ViewHistory): ViewHistory {
  return history.index < history.windows.length - 1 ? { windows: history.windows, index: history.index + 1 } : history;
}
