import { describe, expect, it } from 'vitest';
import { offsetName } from '../../../src/time/words/offset-name.js';

describe('offsetName(offsetMinutes)', () => {
  it('is the distance from UTC, with a sign and in hours and minutes', () => {
    expect([0, 510, -240, 5 * 60 + 45, -956].map(offsetName)).toEqual(['UTC', 'UTC+08:30', 'UTC−04:00', 'UTC+05:45', 'UTC−15:56']);
  });
});
