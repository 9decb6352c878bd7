import { ArrivingParts } from './arriving-parts.js';
import { loadDataset } from '../../io/load-dataset.js';
import { readAny } from '../../io/read-any.js';
import { freeze, READING_SHARE, workInTurns } from './value-reading.js';
import type { DataFormat } from '../../io/sniff-format.js';
import type { EventStore } from '../../store/event-store.js';
import type { LoadingProgress } from './dataset-state.js';
import type { LoadProgress } from '../../io/load-dataset.js';
import type { Result } from '../../base/result.js';
import type { ReadingHeard, Turns } from './value-reading.js';

/** The events of a long text in JSON, which is read in two halves: what it says, and what that means. */
export function readLongText(text: string, turns: Turns, tell: ReadingHeard): Promise<Result<EventStore>> {
  return workInTurns((inTurns) => {
    let from = 0;
    return readAny(text, 'longview', {}, (steps) => {
      const to = from === 0 ? READING_SHARE / 2 : READING_SHARE;
      const turn = inTurns(from, to);
      from = READING_SHARE / 2;
      return turn(steps);
    });
  }, turns, (fraction) => { tell(0, fraction); });
}

/** A file on its way. */
export interface FileOnItsWay {
  readonly url: string;
  readonly format: DataFormat | 'auto';
  readonly response: Promise<Response>;
  /** Hears how far it is. */
  readonly tell: (progress: LoadingProgress) => void;
  /** Shows the events of a part of it; resolves when the page has drawn them. */
  readonly show: (events: EventStore) => Promise<void>;
}

/** The events of a file, which is read as it arrives and shown in parts meanwhile. */
export async function readFile({ url, format, response, tell, show }: FileOnItsWay, turns: Turns): Promise<Result<EventStore>> {
  const { pause, signal } = turns;
  let progress: LoadProgress = { loaded: 0, events: 0 };
  const tellSettled = (settled: number | undefined): void => { tell(downloading(progress, settled)); };
  const parts = new ArrivingParts(async (dataset) => show(await freeze(dataset, turns)), signal);
  const result = await loadDataset(url, {
    format, signal, pause,
    fetch: () => response,
    onProgress: (next) => {
      progress = next;
      tellSettled(next.settled === undefined ? undefined : next.settled * READING_SHARE);
    },
    onPart: (part) => parts.arrived(part),
  }).finally(() => { parts.stop(); });
  if (!result.ok) return result;
  progress = { ...progress, events: result.value.events.length };
  return { ...result, value: await freeze(result.value, turns, tellSettled) };
}

function downloading({ loaded, total, events }: LoadProgress, settled: number | undefined): LoadingProgress {
  const arrived = total === undefined ? undefined : Math.min(1, loaded / total);
  return { bytes: loaded, totalBytes: total, events, isReading: settled !== undefined, fraction: settled ?? arrived };
}
