import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf.js';
import { formatEdtf } from '../../../src/time/edtf/format-edtf.js';
import type { FuzzyDate } from '../../../src/time/fuzzy-date.js';
import { edtfText } from './edtf-text.js';

const ROUND_TRIPS = 10_000;

/** A date without what was written, which differs where there are several ways to write the same. */
function withoutText(date: FuzzyDate): unknown {
  return JSON.parse(JSON.stringify(date, (key, value: unknown) => {
    if (key === 'text') return undefined;
    return typeof value === 'number' ? String(value) : value;
  }));
}

/** What a text has, as far as its letters tell. */
function featuresOf(text: string): string[] {
  const features: Record<string, RegExp> = {
    'day': /^-?\d{4}-\d\d-\d\d$/, 'time': /T/, 'zone': /T[\d:]+[-+Z]/, 'end of the day': /T24/, 'interval': /\//, 'open end': /\/\.\./, 'open start': /^\.\.\//, 'unknown end': /\/$/, 'unknown start': /^\//,
    'long year': /Y\d/, 'negative long year': /Y-/, 'negative year': /^-/, 'exponent': /E/, 'significant digits': /S/, 'part of the year': /^\d{4}-(2[1-9]|3\d|4[01])$/, 'unknown digits': /X/, 'unknown digit amid a year': /X\d/,
    'mark on the right': /\d[?~%]$/, 'mark on the left': /[?~%]\d/, 'mark of a group': /[?~%]-\d/, 'one of a set': /\[/, 'all of a set': /\{/, 'range': /\d\.\.\d/, 'set open at its start': /[[{]\.\./, 'set open at its end': /\.\.[\]}]/,
  };
  return Object.keys(features).filter((name) => features[name]!.test(text));
}

describe('formatEdtf(parseEdtf(text))', () => {
  it(`is canonical and reads back as the same date, ${ROUND_TRIPS} times over`, () => {
    const seen = new Map<string, number>();
    let dates = 0;
    fc.assert(fc.property(edtfText(), (text) => {
      const result = parseEdtf(text);
      if (!result.ok) {
        // The grammar knows neither how long months are nor which end is the earlier.
        expect(result.issues[0]?.code, text).toMatch(/^edtf\/(day|end-before-start)$/);
        fc.pre(false);
        return;
      }
      dates++;
      for (const feature of featuresOf(text)) seen.set(feature, (seen.get(feature) ?? 0) + 1);

      const canonical = formatEdtf(result.value);
      const again = parseEdtf(canonical);
      if (!again.ok) throw new Error(`${text} became ${canonical}: ${again.issues[0]?.message}`);
      expect(withoutText(again.value)).toEqual(withoutText(result.value));
      expect(formatEdtf(again.value)).toBe(canonical);
    }), { numRuns: ROUND_TRIPS, maxSkipsPerRun: 10 });

    expect(dates).toBeGreaterThanOrEqual(ROUND_TRIPS);
    // Every feature was there, not once by chance but again and again.
    expect([...seen].filter(([, times]) => times < 20)).toEqual([]);
    expect(seen.size).toBe(25);
  });

  it.each([
    ['~2004-~06-11', '2004-06~-11'],
    ['?2004-06-~11', '2004?-06-~11'],
    ['2004?-06?-11', '2004-06?-11'],
    ['2004?-06-11~', '2004%-~06-~11'],
    ['?2004', '2004?'],
    ['Y-17E7', 'Y-170000000'],
    ['Y3388E2S3', 'Y338800S3'],
    ['1985-04-12T12:00:00+00:00', '1985-04-12T12:00:00Z'],
    ['1985-04-12T12:00:00-04:00', '1985-04-12T12:00:00-04'],
    ['1985-04-12T12:00:00', '1985-04-12T12:00:00'],
    ['[?2004,~2005]', '[2004?,2005~]'],
    ['{..?1984}', '{..1984?}'],
    ['~1984/..', '1984~/..'],
  ])('writes %s as %s', (text, canonical) => {
    const result = parseEdtf(text);
    expect(result.ok && formatEdtf(result.value)).toBe(canonical);
  });
});
