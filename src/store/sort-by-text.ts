import { inSlices, partOf, type Steps } from '../base/steps.js';

/** Up to so many are sorted by insertion, more in runs of so many, which are merged then. */
export const FEW_TEXTS = 24;
/** How many texts are compared in a step: some milliseconds' worth. */
const TEXTS_PER_STEP = FEW_TEXTS << 9;

/**
 * Sorts an order in place by the texts that belong to its indexes; can stop anywhere to let others go first.
 *
 * @param isBehind whether the text of one index comes behind that of another
 */
export function* sortByText(order: Uint32Array, isBehind: (index: number, other: number) => boolean): Steps {
  const { length } = order;
  yield* partOf(inSlices(length, TEXTS_PER_STEP, (from, to) => {
    for (let begin = from; begin < to; begin += FEW_TEXTS) sortFewByText(order, begin, Math.min(to, begin + FEW_TEXTS), isBehind);
  }), 0, 0.1);
  if (length > FEW_TEXTS) yield* partOf(mergeRuns(order, isBehind), 0.1, 1);
}

/** Sorts a part of an order that is short, without a stop. */
export function sortFewByText(order: Uint32Array, from: number, to: number, isBehind: (a: number, b: number) => boolean): void {
  for (let index = from + 1; index < to; index += 1) {
    const row = order[index]!;
    let at = index;
    for (; at > from && isBehind(order[at - 1]!, row); at -= 1) order[at] = order[at - 1]!;
    order[at] = row;
  }
}

/** Joins the short runs that are sorted to longer ones. */
function* mergeRuns(order: Uint32Array, isBehind: (a: number, b: number) => boolean): Steps {
  const { length } = order;
  let [joined, spare]: [Uint32Array, Uint32Array] = [order, new Uint32Array(length)];
  for (let stretch = FEW_TEXTS; stretch < length; stretch *= 2) {
    for (let begin = 0; begin < length; begin += 2 * stretch) {
      const middle = Math.min(length, begin + stretch);
      const end = Math.min(length, middle + stretch);
      let left = begin;
      let right = middle;
      for (let at = begin; at < end; at += 1) {
        const isRightNext = left === middle || (right < end && isBehind(joined[left]!, joined[right]!));
        spare[at] = isRightNext ? joined[right++]! : joined[left++]!;
        if (at % TEXTS_PER_STEP === 0) yield stretch / length;
      }
    }
    [joined, spare] = [spare, joined];
  }
  if (joined !== order) order.set(joined);
}
