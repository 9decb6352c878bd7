import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { StringPool } from '../../src/store/string-pool.js';

describe('StringPool', () => {
  it('gives a string that is equal, whatever came before', () => {
    const pool = new StringPool();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('', 'a', 'ab', 'Treaty')), (text) => { expect(pool.share(text)).toBe(text); }));
  });
});
