import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../src/time/civil.js';
import { nameSpan, spanNamed } from '../../src/time/name-span.js';
import { parseEdtf } from '../../src/time/edtf.js';

const DAY = 86_400_000;

describe('nameSpan', () => {
  it('names years, months, days and times, each end as coarse as it can', () => {
    const at = civilToInstant;
    expect(nameSpan({ start: at(1894, 1, 1), end: at(1911, 1, 1) }, 0)).toBe('1894/1910');
    expect(nameSpan({ start: at(1904, 1, 1), end: at(1905, 1, 1) }, 0)).toBe('1904');
    expect(nameSpan({ start: at(1904, 2, 1), end: at(1905, 1, 1) }, 0)).toBe('1904-02/1904');
    expect(nameSpan({ start: at(1904, 2, 8), end: at(1904, 3, 1) }, 0)).toBe('1904-02-08/1904-02');
    expect(nameSpan({ start: at(1904, 2, 8) + 36e5, end: at(1904, 2, 9) + 36e5 }, 0)).toBe('1904-02-08T01:00:00/1904-02-09T00:59:59');
    expect(nameSpan({ start: at(-43, 3, 15), end: at(14, 8, 20) }, 0)).toBe('-0043-03-15/0014-08-19');
  });

  it('goes as far as the tolerance lets it, to rounder years far out', () => {
    const start = civilToInstant(1893, 12, 30);
    expect(nameSpan({ start, end: civilToInstant(1911, 1, 3) }, 4 * DAY)).toBe('1894/1910');
    expect(nameSpan({ start: civilToInstant(-13_799_612_345, 1, 1), end: civilToInstant(2026, 5, 1) }, 7e6 * 365 * DAY)).toBe('Y-13800000000/0000');
  });

  it('falls back to instants where EDTF has no finer name', () => {
    const bang = civilToInstant(-13_800_000_000, 6, 1);
    const text = nameSpan({ start: bang, end: bang + 30 * DAY }, DAY);
    expect(text).toMatch(/^@-\d.*\/@-\d/);
    expect(spanNamed(text)).toStrictEqual({ start: bang, end: bang + 30 * DAY });
    expect(nameSpan({ start: 0.25, end: 0.75 }, 0)).toBe('@0.25/@0.75');
    expect(nameSpan({ start: -1e300, end: 1e300 }, 1)).toBe('@-1e+300/@1e+300');
  });

  it('leaves ends at infinity open', () => {
    expect(nameSpan({ start: civilToInstant(1894, 1, 1), end: Infinity }, 0)).toBe('1894/..');
    expect(nameSpan({ start: -Infinity, end: civilToInstant(1911, 1, 1) }, 0)).toBe('../1910');
  });

  it('reads back to within the tolerance, in EDTF that is valid', () => {
    const instant = fc.oneof(fc.double({ min: -6.3e14, max: 2.4e14, noNaN: true }), fc.double({ min: -4.4e20, max: 4.4e20, noNaN: true }));
    fc.assert(fc.property(instant, fc.double({ min: 60_000, max: 4.4e20, noNaN: true }), fc.integer({ min: 100, max: 4000 }), (start, length, widthPx) => {
      const span = { start, end: start + length };
      fc.pre(span.end > span.start);
      const tolerance = (span.end - span.start) / widthPx / 2;
      const text = nameSpan(span, tolerance);
      const named = spanNamed(text);
      expect(Math.abs((named.start ?? NaN) - span.start), text).toBeLessThanOrEqual(tolerance);
      expect(Math.abs((named.end ?? NaN) - span.end), text).toBeLessThanOrEqual(tolerance);
      if (!text.includes('@')) expect(parseEdtf(text).ok, text).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe('spanNamed', () => {
  it('leaves out ends that are open or cannot be read', () => {
    expect(spanNamed('1894/..')).toStrictEqual({ start: civilToInstant(1894, 1, 1) });
    expect(spanNamed('soon/1910')).toStrictEqual({ end: civilToInstant(1911, 1, 1) });
    expect(spanNamed('')).toStrictEqual({});
    expect(spanNamed('@/@x')).toStrictEqual({});
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => { spanNamed(text); }));
  });
});
