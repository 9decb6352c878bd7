import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf.js';
import { INVALID } from './invalid.js';

describe('parseEdtf', () => {
  describe.each(Object.entries(INVALID))('refuses as %s', (code, reasons) => {
    it.each(Object.entries(reasons))('%s', (_, texts) => {
      for (const text of texts) {
        const result = parseEdtf(text);
        expect(result, JSON.stringify(text)).toMatchObject({ ok: false, issues: [{ severity: 'error', code, path: '' }] });
        expect(result.issues, JSON.stringify(text)).toHaveLength(1);
        const { at, message } = result.issues[0]!;
        // What is missing at the end is missed behind the last character.
        expect(at, JSON.stringify(text)).toBeGreaterThanOrEqual(0);
        expect(at, JSON.stringify(text)).toBeLessThanOrEqual(text.length);
        expect(message).toContain(`character ${at! + 1}: `);
      }
    });
  });

  it('refuses five hundred different texts at least', () => {
    const texts = Object.values(INVALID).flatMap((reasons) => Object.values(reasons).flat());
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(500);
  });

  it('refuses what is not text', () => {
    for (const value of [undefined, null, 1985, {}, [], new Date(0)] as unknown[]) {
      expect(parseEdtf(value as string)).toMatchObject({ ok: false, issues: [{ code: 'edtf/not-text' }] });
    }
  });

  it.each([
    ['1985-13', 6], ['1985-04-31', 9], ['1985-04-1', 9], ['1960/1950', 6], ['1984~?', 5], ['1985-04-12T25:00:00', 12], ['1985/1986/1987', 10], ['[1667,68]', 7],
    ['19８5', 3], ['1985 ', 5], ['', 1], ['1896-9-2', 6], ['c. 1900', 1], ['1985-04-12T10:00:00+16', 20], ['1950S5', 6], ['Y12345-01', 8], ['~1984?', 6], ['[1667,1668', 11],
    ['2004-06-11/..~', 14], ['1985-02-29/1986', 9], ['[1667..1670-12]', 8], ['1985-', 6], ['😀', 1], ['1985😀', 5],
  ])('points into %j at character %i', (text, character) => {
    const [issue] = parseEdtf(text).issues;
    expect(issue?.at).toBe(character - 1);
    expect(issue?.message).toContain(`character ${character}:`);
  });

  it.each([
    ['1985-13', 'months are 01 to 12'], ['85', 'years have four digits'], ['2001-02-29', '2001-02 has 28 days'], ['Y1985', 'more than four digits'], ['1950S5', '1 to 4'],
    ['1985-04-12T25:00:00', '00:00:00 to 23:59:59'], ['1985-04-12T10:00:00+16', '-15:59 to +15:59'], ['1984~?', '“%” is both'], ['1960/1950', 'it ends (1950) before it starts (1960)'], ['1985😀', '“😀” stands where'],
  ])('says of %j what would be right: %s', (text, rule) => {
    expect(parseEdtf(text).issues[0]?.message).toContain(rule);
  });

  it('quotes no more of a long text than a reader needs', () => {
    for (const text of ['x', '9', '1985-', '😀'].map((part) => part.repeat(1_000_000))) {
      expect(parseEdtf(text).issues[0]?.message.length).toBeLessThan(300);
      expect(parseEdtf(`Y${text}`).issues[0]?.message.length).toBeLessThan(300);
    }
  });

  it('quotes whole characters', () => {
    expect(parseEdtf('a😀'.repeat(100)).issues[0]?.message).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it.each([
    ['1896-9-2', '1896-09-02'], ['1896-9', '1896-09'], ['1896.9.2', '1896-09-02'], ['1896/9/2', '1896-09-02'], ['1904-2-8/1905-9-5', '1904-02-08/1905-09-05'],
    ['85', '0085'], ['-85', '-0085'], ['-0', '0000'], ['12345', 'Y12345'], ['Y1985', '1985'], ['19850412', '1985-04-12'],
    ['c. 1900', '1900~'], ['ca. 1900', '1900~'], ['circa 1896-09', '1896-09~'], ['about 1900', '1900~'], ['c. 300 BC', '-0299~'],
    ['1960/1950', '1950/1960'], ['1914-1918', '1914/1918'], ['1914–1918', '1914/1918'], ['1985-', '1985/'],
    ['1984~?', '1984%'], ['~1984?', '1984%'], ['2004-06-11/..~', '2004-06-11/..'],
    ['1985/open', '1985/..'], ['1985/unknown', '1985/'], ['unknown/1985', '/1985'], ['2003/present', '2003/..'],
    ['199u', '199X'], ['20x4', '20X4'], ['1890s', '189X'], ['1800s', '18XX'], ['19th century', '18XX'],
    ['44 BC', '-0043'], ['1 BC', '0000'], ['AD 79', '0079'], ['79 CE', '0079'],
    ['September 1896', '1896-09'], ['8 February 1904', '1904-02-08'], ['Feb 8, 1904', '1904-02-08'], ['spring 1904', '1904-21'], ['winter of 1904', '1904-24'],
    ['c. 1896?', '1896%'], ['about 8 Feb 1904?', '1904-02-08%'], ['spring, 1904', '1904-21'], ['since fall 1904', '1904-23/..'], ['c. summer 1904', '1904-22~'], ['since 44 BC', '-0043/..'], ['AD March 1904', '1904-03'],
    ['since 2003', '2003/..'], ['after 8 Feb 1904', '1904-02-08/..'], ['before July 2017', '../2017-07'],
    ['[1667', '[1667]'], ['[1667, 1668]', '[1667,1668]'], ['{1960,1961', '{1960,1961}'],
    ['1985-04-12 10:00', '1985-04-12T10:00:00'], ['1985-04-12T10:00', '1985-04-12T10:00:00'], ['1985-04-12T10:00:00.123Z', '1985-04-12T10:00:00Z'],
    ['1985-04-12t10:00:00z', '1985-04-12T10:00:00Z'], ['1985-04-12T10:00:00+0430', '1985-04-12T10:00:00+04:30'], ['1985-04-12T10:00:00-00:00', '1985-04-12T10:00:00Z'],
    ['y-17e7', 'Y-17E7'], ['y171010000p3', 'Y171010000S3'], ['156u-12-25', '156X-12-25'], ['2004-06-uu/2004-07-03', '2004-06-XX/2004-07-03'], ['?Y170000002', 'Y170000002?'], ['?Y12345/Y12346', 'Y12345?/Y12346'], ['-12345', 'Y-12345'],
    ['-43', '-0043'], ['1904-2', '1904-02'], ['2. Feb. 1904', '1904-02-02'], ['8th February 1904', '1904-02-08'], ['March 5, 1904?', '1904-03-05?'], ['1893/Y-8E4', 'Y-8E4/1893'], ['1904-02-08/1904-2-9', '1904-02-08/1904-02-09'], ['1904—1905', '1904/1905'], ['approx. 1900', '1900~'], ['about 44 BC', '-0043~'],
    [' 1985 ', '1985'], ['１９８５', '1985'], ['1985‐04', '1985-04'], ['y17e7', 'Y17E7'],
  ])('suggests for %j: %s', (text, suggestion) => {
    expect(parseEdtf(text).issues[0]?.hint).toBe(`perhaps “${suggestion}”`);
    expect(parseEdtf(suggestion).ok).toBe(true);
  });

  it.each(['hello', '12/04/1985', '1985-0412', '198504', '2004-(06)?-11', '1985-13', '2001-02-29', '{}', '?'])('suggests nothing for %j, which has no likely reading', (text) => {
    expect(parseEdtf(text).issues[0]).not.toHaveProperty('hint');
  });
});
