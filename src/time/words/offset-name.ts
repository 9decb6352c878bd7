import { zeroPadded } from '../edtf/zero-padded.js';

/** A clock by its distance from UTC, of whole minutes: `UTC`, `UTC+08:30`, `UTC−04:00`. */
export function offsetName(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC';
  const minutes = Math.abs(offsetMinutes);
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${zeroPadded(Math.floor(minutes / 60))}:${zeroPadded(minutes % 60)}`;
}
