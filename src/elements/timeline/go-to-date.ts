import { lowerBound } from '../../base/bisect.js';
import { onClock } from '../../time/time-zone.js';
import { nextRow, previousRow } from '../../store/nearest.js';
import { parseEdtf } from '../../time/edtf.js';
import { suggestEdtf } from '../../time/edtf/suggest.js';
import { windowAround } from '../../view/window-around.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { PlotInput } from './plot-input.js';
import type { Span } from '../../time/span.js';
import type { TimelineEngine } from './engine.js';

/** A date in EDTF, or as it is written in English. */
export function readPlainly(text: string): FuzzyDate | undefined {
  const date = parseEdtf(text.trim());
  if (date.ok) return date.value;
  const meant = suggestEdtf(text, (candidate) => parseEdtf(candidate).ok);
  const other = meant === undefined ? undefined : parseEdtf(meant);
  return other?.ok === true ? other.value : undefined;
}

/** The stretch of a date as far as it has ends; `undefined` where it has none. */
export function stretchOf({ earliest, latest }: FuzzyDate): Span | undefined {
  if (!Number.isFinite(earliest) && !Number.isFinite(latest)) return undefined;
  return { start: Number.isFinite(earliest) ? earliest : latest, end: Number.isFinite(latest) ? latest : earliest };
}

/**
 * Travels to a date, and takes the keyboard to the event nearest to it.
 *
 * @returns whether the timeline reaches so far
 */
export function goToDate(date: FuzzyDate, engine: TimelineEngine, input: PlotInput | undefined): boolean {
  const { limits, window } = engine.view;
  const { store } = engine;
  const span = store && stretchOf(store.timeZone === undefined ? date : onClock(date, store.timeZone));
  if (!span || span.end < limits.min || span.start > limits.max) return false;
  const row = nearestTo(span, engine);
  engine.travel.zoomTo(windowAround(span, row < 0 ? undefined : store.starts[row], window.end - window.start));
  if (row >= 0) input?.goTo(row);
  return true;
}

/** The first event that begins within a stretch, else the one that begins nearest to it; −1 where there is none. */
function nearestTo({ start, end }: Span, { store, shown }: TimelineEngine): number {
  if (!store) return -1;
  const { filter } = shown;
  const after = nextRow(store, lowerBound(store.starts, start) - 1, undefined, filter);
  const before = previousRow(store, after < 0 ? store.size : after, undefined, filter);
  if (after < 0 || before < 0) return Math.max(after, before);
  const [from, to] = [store.starts[before] ?? 0, store.starts[after] ?? 0];
  return to < end || to - end <= start - from ? after : before;
}
