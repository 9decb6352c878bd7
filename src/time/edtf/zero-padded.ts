/**
 * A whole number in so many digits at least, behind its minus.
 *
 * @example zeroPadded(-43, 4) // '-0043'
 */
export function zeroPadded(number: number, digits = 2): string {
  return (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(digits, '0');
}
