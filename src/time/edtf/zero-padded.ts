/**
 * A whole number that is not negative, in so many digits at least.
 *
 * @example zeroPadded(43, 4) // '0043'
 */
export function zeroPadded(number: number | string, digits = 2): string {
  return String(number).padStart(digits, '0');
}
