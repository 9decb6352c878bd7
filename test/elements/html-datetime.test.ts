import { describe, expect, it } from 'vitest';
import { htmlDatetime } from '../../src/elements/html-datetime.js';

describe('htmlDatetime', () => {
  it('keeps what HTML can say', () => {
    for (const date of ['1904', '1904-02', '1904-02-08', '1904-02-08T12:00Z', '1904-02-08T12:00:00+09:00']) expect(htmlDatetime(date)).toBe(date);
  });

  it('leaves out doubt, intervals, sets, unknown digits, seasons and years before 1', () => {
    for (const date of ['1896~', '1896?', '1904/1905', '[1667,1668]', '18XX', '1904-21', '0000', '-0043', 'Y-66000000']) {
      expect(htmlDatetime(date), date).toBeUndefined();
    }
  });
});
