import { zeroPadded } from './zero-padded.js';

/**
 * The whole numbers within two limits whose digits fit a mask, `X` standing for any digit: `1X` is 10 to 19, within 1 and
 * 12 it is 10, 11 and 12. They are made one by one, so that who needs the first only pays for no more.
 *
 * @param mask      as many digits as the numbers are written with
 * @param isFalling begin with the greatest
 * @example [...fitting('X2', 1, 31)] // [2, 12, 22]
 */
export function* fitting(mask: string, min: number, max: number, isFalling = false): Generator<number, undefined> {
  const least = Math.max(min, Number(mask.replaceAll('X', '0')));
  const greatest = Math.min(max, Number(mask.replaceAll('X', '9')));
  for (let passed = 0; passed <= greatest - least; passed++) {
    const number = isFalling ? greatest - passed : least + passed;
    const digits = zeroPadded(number, mask.length);
    if (Array.from(mask).every((digit, index) => digit === 'X' || digit === digits[index])) yield number;
  }
}
