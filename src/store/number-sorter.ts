import { inSlices, partOf, type Steps } from '../base/steps.js';

/** How many keys are looked at in a step: some milliseconds' worth. */
const KEYS_PER_STEP = 1 << 16;
/** Where the digits of a key begin: at 0, 11 and 22 bits. */
const SHIFTS = [0, 11, 22] as const;
const DIGIT_VALUES = 1 << 11;
const DIGIT_MASK = DIGIT_VALUES - 1;
const SIGN = 1 << 31;
const WORD = 2 ** 32;

/** Writes the numbers of some indexes, in the present order, all finite. */
export type Fill = (numbers: Float64Array, order: Uint32Array, from: number, to: number) => void;

/**
 * Sorts indexes by one number after the other; what has equal numbers stays as it is, so that the last number decides
 * first.
 *
 * Sorts by the digits of the keys, from the last to the first, which costs the same few passes whatever the numbers are,
 * none for a digit that all have in common; and can stop anywhere to let others go first, as no built-in sort can.
 */
export class NumberSorter {
  #order: Uint32Array;
  #spareOrder: Uint32Array;
  #keys: Uint32Array;
  #spareKeys: Uint32Array;
  readonly #numbers: Float64Array;

  /** @param size how many indexes there are; they begin in their own order */
  constructor(size: number) {
    this.#order = new Uint32Array(size);
    for (let index = 0; index < size; index += 1) this.#order[index] = index;
    this.#spareOrder = new Uint32Array(size);
    this.#keys = new Uint32Array(size);
    this.#spareKeys = new Uint32Array(size);
    this.#numbers = new Float64Array(size);
  }

  /** The indexes as they are sorted so far. */
  get order(): Uint32Array {
    return this.#order;
  }

  /** @param direction of the numbers; equal ones stay as they are in either */
  *sortBy(direction: 'ascending' | 'descending', fill: Fill): Steps {
    const sign = direction === 'ascending' ? 1 : -1;
    const numbers = this.#numbers;
    let least = Infinity;
    let greatest = -Infinity;
    /** The greatest number that divides all of them: the length of a day, if all are days. `NaN` where some are no whole numbers. */
    let unit = 0;
    yield* partOf(inSlices(numbers.length, KEYS_PER_STEP, (from, to) => {
      fill(numbers, this.#order, from, to);
      for (let at = from; at < to; at += 1) {
        // Without −0, whose bits would put it before 0.
        const number = sign * numbers[at]! + 0;
        numbers[at] = number;
        if (number < least) least = number;
        if (number > greatest) greatest = number;
        // Of a safe integer only: a quotient of what is smaller or larger may be whole by rounding alone.
        if (!Number.isSafeInteger(number) || !Number.isInteger(number / unit)) unit = greatestDivisor(unit, number);
      }
    }), 0, 0.2);
    if (least === greatest) return;
    // One word for each key where they are few enough units apart, as days of some centuries are.
    if (Number.isSafeInteger(greatest - least) && (greatest - least) / unit < WORD) {
      for (let at = 0; at < numbers.length; at += 1) this.#keys[at] = (numbers[at]! - least) / unit;
      yield* partOf(this.#sortByKeys(), 0.2, 1);
    } else {
      yield* partOf(this.#sortByBits(), 0.2, 1);
    }
  }

  /** By the bits of the numbers: those of positive float64s are in the order of the numbers, those of negative ones in the opposite order. */
  *#sortByBits(): Steps {
    const words = new Int32Array(this.#numbers.buffer);
    const order = this.#order.slice();
    this.#order = this.#order.map((_, at) => at);
    for (let at = 0; at < order.length; at += 1) this.#keys[at] = words[2 * at]! ^ (words[2 * at + 1]! >> 31);
    yield* partOf(this.#sortByKeys(), 0, 0.5);
    for (let at = 0; at < order.length; at += 1) {
      const high = words[2 * this.#order[at]! + 1]!;
      this.#keys[at] = high ^ ((high >> 31) | SIGN);
    }
    yield* partOf(this.#sortByKeys(), 0.5, 1);
    this.#order = this.#order.map((at) => order[at]!);
  }

  /** By the keys, which are in the present order and move along. */
  *#sortByKeys(): Steps {
    const size = this.#order.length;
    const counts = SHIFTS.map(() => new Uint32Array(DIGIT_VALUES));
    const keys = this.#keys;
    yield* partOf(inSlices(size, KEYS_PER_STEP, (from, to) => {
      const [first, second, third] = [counts[0]!, counts[1]!, counts[2]!];
      for (let at = from; at < to; at += 1) {
        const key = keys[at]!;
        first[key & DIGIT_MASK]! += 1;
        second[(key >>> SHIFTS[1]) & DIGIT_MASK]! += 1;
        third[key >>> SHIFTS[2]]! += 1;
      }
    }), 0, 0.1);
    for (const [digit, count] of counts.entries()) {
      // A digit that all have in common puts nothing in order.
      if (!count.includes(size)) yield* partOf(this.#moveByDigit(beginsOf(count), SHIFTS[digit]!), 0.1 + 0.3 * digit, 0.4 + 0.3 * digit);
    }
  }

  /** @param next where the next index with each digit goes */
  *#moveByDigit(next: Uint32Array, shift: number): Steps {
    const [fromOrder, toOrder, fromKeys, toKeys] = [this.#order, this.#spareOrder, this.#keys, this.#spareKeys];
    yield* inSlices(fromOrder.length, KEYS_PER_STEP, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const key = fromKeys[at]!;
        const target = next[(key >>> shift) & DIGIT_MASK]!++;
        toOrder[target] = fromOrder[at]!;
        toKeys[target] = key;
      }
    });
    [this.#order, this.#spareOrder, this.#keys, this.#spareKeys] = [toOrder, fromOrder, toKeys, fromKeys];
  }
}

/** `NaN` where there is none, since one of the numbers is not whole, or larger than whole numbers are told apart. */
function greatestDivisor(one: number, other: number): number {
  if (!Number.isSafeInteger(one) || !Number.isSafeInteger(other)) return NaN;
  let [larger, smaller] = [Math.abs(one), Math.abs(other)];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Where the keys with each digit begin. */
function beginsOf(counts: Uint32Array): Uint32Array {
  const begins = new Uint32Array(counts.length);
  for (let digit = 1; digit < counts.length; digit += 1) begins[digit] = begins[digit - 1]! + counts[digit - 1]!;
  return begins;
}
