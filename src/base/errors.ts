/** Thrown when a caller hands over a value outside the allowed range; the code is stable. */
export class LongviewRangeError extends RangeError {
  override readonly name = 'LongviewRangeError';

  constructor(
    /** Stable and machine-readable, such as `time/no-such-day`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
