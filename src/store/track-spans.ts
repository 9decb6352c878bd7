import type { DatasetHead } from '../model/dataset.js';
import type { TrackState } from '../model/track.js';
import { parseEdtf } from '../time/edtf.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { Span } from '../time/span.js';

/** A state of a track with its time: from the first to the last instant that its date allows; infinite where open. */
export interface TrackStateSpan extends Span {
  readonly state: TrackState;
  readonly date: FuzzyDate;
}

/** The states of each track, in order of time; those whose dates cannot be read are left out. */
export function trackStates(dataset: DatasetHead): readonly (readonly TrackStateSpan[])[] {
  return dataset.tracks.map((track) =>
    (track.states ?? []).flatMap(spanOfState).sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end)),
  );
}

function spanOfState(state: TrackState): TrackStateSpan[] {
  const date = parseEdtf(state.date);
  return date.ok ? [{ start: date.value.earliest, end: date.value.latest, state, date: date.value }] : [];
}

/** Not a difference: that of two infinities is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
