import { inSlices, type Steps } from '../base/steps.js';

/** How many entries of one level share an entry of the next. */
export const FAN_OUT = 8;
const ENTRIES_PER_STEP = 1 << 13;

/** The latest end of every 8 rows of a track, of every 64, and so on, until one entry stands for all. */
export function* indexEnds(ends: Float64Array, rows: Uint32Array): Steps<readonly Float64Array[]> {
  const levels: Float64Array[] = [];
  for (let count = rows.length; count > 1; count = Math.ceil(count / FAN_OUT)) {
    const below = levels.at(-1);
    const level = new Float64Array(Math.ceil(count / FAN_OUT)).fill(-Infinity);
    yield* inSlices(level.length, ENTRIES_PER_STEP, (from, to) => {
      for (let index = from * FAN_OUT; index < Math.min(count, to * FAN_OUT); index += 1) {
        const end = below === undefined ? ends[rows[index]!]! : below[index]!;
        const entry = Math.floor(index / FAN_OUT);
        if (end > level[entry]!) level[entry] = end;
      }
    });
    levels.push(level);
  }
  return levels;
}
