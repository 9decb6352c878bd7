import { valueAt } from './number.js';

/**
 * The first index of `from … to` (`to` not included) at which a condition holds that, once it holds, holds for all
 * later indexes; `to` where it never does.
 *
 * @example firstIndexWhere(0, 100, (index) => index * index >= 50) // 8
 */
export function firstIndexWhere(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first index of an ascending column whose value is not below `value`; the end of the range where all are. */
export function lowerBound(column: ArrayLike<number>, value: number, from = 0, to: number = column.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(column, middle) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first index of an ascending column whose value is above `value`; the end of the range where none is. */
export function upperBound(column: ArrayLike<number>, value: number, from = 0, to: number = column.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(column, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
