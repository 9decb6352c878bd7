import { inSlices, partOf, type Steps } from '../base/steps.js';

/** How many keys are looked at in a step: some milliseconds' worth. */
const KEYS_PER_STEP = 1 << 17;
/** Where the digits of a key begin: at 0, 11 and 22 bits. */
const SHIFTS = [0, 11, 22] as const;
const DIGIT_VALUES = 1 << 11;
const DIGIT_MASK = DIGIT_VALUES - 1;
const SIGN = 1 << 31;
const WORD = 2 ** 32;

/**
 * An order sorted by numbers, ascending; what has equal numbers stays as it is.
 *
 * Sorts by the digits of the keys, from the last to the first, which costs the same few passes whatever the numbers are,
 * none for a digit that all have in common; and can stop anywhere to let others go first, as no built-in sort can.
 *
 * @param numbers room for the numbers in the present order, all finite
 * @param fill writes some of them there; a number at a time would have to be packed as an object to be handed over
 */
export function* sortByNumber(order: Uint32Array, numbers: Float64Array, fill: (from: number, to: number) => void): Steps<Uint32Array> {
  let least = Infinity;
  let greatest = -Infinity;
  /** The greatest power of two that divides all of them; below 1 where some are no whole numbers. */
  let unit = WORD;
  yield* partOf(inSlices(order.length, KEYS_PER_STEP, (from, to) => {
    fill(from, to);
    for (let at = from; at < to; at += 1) {
      const number = numbers[at]!;
      if (number < least) least = number;
      if (number > greatest) greatest = number;
      while (unit >= 1 && number / unit !== Math.floor(number / unit)) unit /= 2;
    }
  }), 0, 0.2);
  if (least === greatest) return order;

  // One word for each key where they are few enough units apart, as days of some centuries are.
  const keys = new Uint32Array(order.length);
  if (unit >= 1 && (greatest - least) / unit < WORD) {
    for (let at = 0; at < keys.length; at += 1) keys[at] = (numbers[at]! - least) / unit;
    return yield* partOf(sortByKey(order, keys), 0.2, 1);
  }
  const words = new Int32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = words[2 * at]! ^ (words[2 * at + 1]! >> 31);
  // The bits of positive float64s are in the order of the numbers, those of negative ones in the opposite order.
  const highKey = (at: number): number => words[2 * at + 1]! ^ ((words[2 * at + 1]! >> 31) | SIGN);
  const places = new Uint32Array(order.length).map((_, at) => at);
  const byLow = yield* partOf(sortByKey(places, keys), 0.2, 0.6);
  const byHigh = yield* partOf(sortByKey(byLow, Uint32Array.from(byLow, highKey)), 0.6, 1);
  return byHigh.map((at) => order[at]!);
}

/** @param keys those of the indexes, in the order that they have */
function* sortByKey(order: Uint32Array, keys: Uint32Array): Steps<Uint32Array> {
  const size = order.length;
  const counts = SHIFTS.map(() => new Uint32Array(DIGIT_VALUES));
  yield* partOf(inSlices(size, KEYS_PER_STEP, (from, to) => {
    const [first, second, third] = [counts[0]!, counts[1]!, counts[2]!];
    for (let index = from; index < to; index += 1) {
      const key = keys[index]!;
      first[key & DIGIT_MASK]! += 1;
      second[(key >>> SHIFTS[1]) & DIGIT_MASK]! += 1;
      third[key >>> SHIFTS[2]]! += 1;
    }
  }), 0, 0.1);

  let sorted = order;
  let sortedKeys = keys;
  for (const [digit, count] of counts.entries()) {
    // A digit that all have in common puts nothing in order.
    if (count.includes(size)) continue;
    const shift = SHIFTS[digit]!;
    const next = beginsOf(count);
    const [from, fromKeys] = [sorted, sortedKeys];
    const [to, toKeys] = [new Uint32Array(size), new Uint32Array(size)];
    yield* partOf(inSlices(size, KEYS_PER_STEP, (begin, end) => {
      for (let index = begin; index < end; index += 1) {
        const key = fromKeys[index]!;
        const at = next[(key >>> shift) & DIGIT_MASK]!++;
        to[at] = from[index]!;
        toKeys[at] = key;
      }
    }), 0.1 + 0.3 * digit, 0.4 + 0.3 * digit);
    [sorted, sortedKeys] = [to, toKeys];
  }
  return sorted;
}

/** Where the keys with each digit begin. */
function beginsOf(counts: Uint32Array): Uint32Array {
  const begins = new Uint32Array(counts.length);
  for (let digit = 1; digit < counts.length; digit += 1) begins[digit] = begins[digit - 1]! + counts[digit - 1]!;
  return begins;
}
