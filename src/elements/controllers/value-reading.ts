import { buildStoreInSteps } from '../../store/build-store.js';
import { isList, isRecord, keysOf, valueAt } from '../../io/reading/json-value.js';
import { partOf, resultInTurns, resultOf } from '../../base/steps.js';
import { readParsedDataset, readParsedInSteps } from '../../io/read-parsed-dataset.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventStore } from '../../store/event-store.js';
import type { InTurns } from '../../io/dataset-stream.js';
import type { Pause } from '../../base/steps.js';
import type { Result } from '../../base/result.js';

export { addEvents } from './add-events.js';
export { storeOnClock } from '../../store/store-on-clock.js';

/** What is no larger than this is read at once: before the page could have drawn anything else. */
const FEW_RECORDS = 3000;
const FEW_CHARACTERS = 250_000;

/** The part of reading, and then of freezing what was read, in the work on data that are all there. */
export const READING_SHARE = 0.4;

/** How the work on data is done in turns with the page. */
export interface Turns {
  readonly pause: Pause;
  readonly signal: AbortSignal;
  /** The clock that the events stand on. */
  readonly timeZone: string | undefined;
}

/** The events of a value that is read before anybody could notice; `undefined` where it is not so small. */
export function readAtOnce(data: unknown, timeZone: string | undefined): Result<EventStore> | undefined {
  const value = typeof data === 'string' ? valueOfShort(data) : data;
  if (value === undefined || !isSmall(value)) return undefined;
  const result = readParsedDataset(value);
  return result.ok ? { ...result, value: resultOf(buildStoreInSteps(result.value, { timeZone })) } : result;
}

/** Hears of the events that have been read, and of the fraction of all work that is done. */
export type ReadingHeard = (events: number, fraction: number) => void;

/** The events of a value of any size, apart from a long text. */
export function readInTurns(data: unknown, turns: Turns, tell: ReadingHeard): Promise<Result<EventStore>> {
  const events = lengthOf(isRecord(data) ? valueAt(data, 'events') : data);
  return workInTurns((inTurns) => inTurns(0, READING_SHARE)(readParsedInSteps(data)), turns, (fraction) => { tell(Math.round(events * Math.min(1, fraction / READING_SHARE)), fraction); });
}

/**
 * The events of what is read in turns with the page.
 *
 * @param read does a part of the work, from one fraction of it to another
 */
export async function workInTurns(
  read: (inTurns: (from: number, to: number) => InTurns) => Promise<Result<Dataset>>, turns: Turns, told: (fraction: number) => void,
): Promise<Result<EventStore>> {
  const { pause, signal } = turns;
  const result = await read((from, to) => (steps) => resultInTurns(partOf(steps, from, to), { pause, signal, told }));
  return result.ok ? { ...result, value: await freeze(result.value, turns, told) } : result;
}

/** The columns of a dataset that was read; `told` hears of the work on data that are all there. */
export function freeze(dataset: Dataset, { pause, signal, timeZone }: Turns, told: (fraction: number) => void = () => undefined): Promise<EventStore> {
  return resultInTurns(partOf(buildStoreInSteps(dataset, { timeZone }), READING_SHARE, 1), { pause, signal, told });
}

function isSmall(data: unknown): boolean {
  const lists = isRecord(data) ? keysOf(data).map((key) => valueAt(data, key)) : [data];
  return lists.reduce<number>((sum, list) => sum + lengthOf(list), 0) <= FEW_RECORDS;
}

/** The value in JSON that is short; `undefined` where it is long or broken. */
function valueOfShort(text: string): unknown {
  if (text.length > FEW_CHARACTERS) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function lengthOf(list: unknown): number {
  return isList(list) ? list.length : 0;
}
