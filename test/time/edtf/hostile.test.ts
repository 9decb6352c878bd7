import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf.js';

const TIME = join(import.meta.dirname, '..', '..', '..', 'src', 'time');

/** Texts that grow with their length and would be slow to read if anything were read more than once. */
const HOSTILE: Record<string, (length: number) => string> = {
  'blanks': (length) => ' '.repeat(length),
  'digits': (length) => '9'.repeat(length),
  'unknown digits': (length) => 'X'.repeat(length),
  'marks': (length) => '?'.repeat(length),
  'dashes': (length) => '-'.repeat(length),
  'slashes': (length) => '/'.repeat(length),
  'points': (length) => '.'.repeat(length),
  'opening brackets': (length) => '['.repeat(length),
  'commas': (length) => `[${','.repeat(length)}`,
  'a long year': (length) => `Y${'9'.repeat(length)}`,
  'a long exponent': (length) => `Y1E${'9'.repeat(length)}`,
  'many significant digits': (length) => `1950S${'1'.repeat(length)}`,
  'a long month': (length) => `1985-${'1'.repeat(length)}`,
  'a long time': (length) => `1985-04-12T${'10:'.repeat(length / 3)}`,
  'a long zone': (length) => `1985-04-12T10:00:00+${'0'.repeat(length)}`,
  'a long interval': (length) => `1985/${'1985-'.repeat(length / 5)}`,
  'a set of years': (length) => `{${'1985,'.repeat(length / 5)}1985}`,
  'a set of marked days': (length) => `[${'?2004-06-~11,'.repeat(length / 13)}1985]`,
  'a set of masks': (length) => `[${'1XXX-XX-29,'.repeat(length / 11)}XXXX]`,
  'a set of ranges': (length) => `{${'1985..1986,'.repeat(length / 11)}1985..}`,
  'an unclosed set': (length) => `{${'1985,'.repeat(length / 5)}1985`,
  'a set with a fault at its end': (length) => `{${'1985,'.repeat(length / 5)}1985-13}`,
  'characters of two units': (length) => '😀'.repeat(length / 2),
  'characters that grow when they are made plain': (length) => '\uFDFA'.repeat(length),
  'prose': (length) => 'since the spring of 1904 '.repeat(length / 25),
};

/** How often anything looks at the text, and how many characters patterns have consumed, while one text is read. */
function workOf(text: string): number {
  let work = 0;
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  vi.spyOn(String.prototype, 'slice').mockImplementation(function count(this: string, ...bounds) {
    const part = slice.apply(this, bounds);
    work += 1 + part.length;
    return part;
  });
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function count(this: RegExp, subject: string) {
    const found = exec.call(this, subject);
    work += 1 + (found?.[0].length ?? 0);
    return found;
  });
  parseEdtf(text);
  vi.restoreAllMocks();
  return work;
}

afterEach(() => vi.restoreAllMocks());

describe('parseEdtf', () => {
  it.each(Object.entries(HOSTILE))('looks at %s no more than in proportion to their length', (_, make) => {
    const [short, long] = [workOf(make(1000)), workOf(make(10_000))];
    expect(long).toBeLessThanOrEqual(10.5 * short + 100);
  });

  it.each(Object.entries(HOSTILE))('does not throw on a megabyte of %s', (_, make) => {
    const result = parseEdtf(make(1_000_000));
    if (result.ok) expect(result.value.earliest).toBeLessThan(result.value.latest);
    else expect(result.issues[0]?.message.length).toBeLessThan(300);
  });

  it('does not throw and stays within its bounds, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789X-?~%/.,[]{}YESTZ:+ ')), maxLength: 24 }),
      fc.array(fc.constantFrom('1985', '-', '04', '12', 'XX', '?', '~', '..', '/', '[', ']', '{', '}', ',', 'T10:00:00', 'Z', '+01', 'Y', 'E7', 'S3', 'Jan ', ' BC', 'circa ', '-00')).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(anyText, (text) => {
      const result = parseEdtf(text);
      if (result.ok) {
        expect(result.value.earliest).toBeLessThan(result.value.latest);
        return;
      }
      const [issue] = result.issues;
      expect(issue?.code).toMatch(/^edtf\/[a-z-]+$/);
      expect(issue?.at).toBeLessThanOrEqual(text.length);
      const hint = /^perhaps “(.*)”$/su.exec(issue?.hint ?? '');
      if (hint !== null) expect(parseEdtf(hint[1]!).ok, `${text} → ${hint[1]}`).toBe(true);
    }), { numRuns: 10_000 });
  });
});

describe('the patterns that read dates and suggest corrections', () => {
  const files = [...readdirSync(join(TIME, 'edtf')).map((name) => join('edtf', name)), join('locales', 'written-english.ts')];
  const patterns = files.flatMap((file) =>
    [...readFileSync(join(TIME, file), 'utf8').matchAll(/(?<=[[(|=,] ?)\/(?![/*])((?:\[(?:\\.|[^\]\n])*\]|\\.|[^/\n[\\])+)\/[dgimsuy]*(?=[,.;)\]])/g)].map(([pattern]) => pattern));

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(60);
  });

  it.each(patterns)('%s repeats no group without end, nor anything in a repeated group', (pattern) => {
    const bare = pattern.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'c');
    // A group that is repeated without end can be taken apart in more ways than one; one that may be missing cannot.
    expect(bare).not.toMatch(/\)[*+]|\)\{\d+,\}/);
    // Two repeats without end in a row can share out what they match in many ways, unless something stands between them.
    expect(bare).not.toMatch(/[*+]\??[a-z.][*+]/);
  });
});
