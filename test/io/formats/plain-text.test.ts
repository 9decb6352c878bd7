import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/io/formats/plain-text.js';

describe('plainText', () => {
  it.each([
    ['<b>War</b> &amp; peace<br>1904', 'War & peace\n1904'], ['<p>One</p> <p>Two</p>', 'One\nTwo'], ['no markup', 'no markup'], ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a<script>alert("<b>")</script>b', 'ab'], ['a<style>p { }', 'a'], ['<a href="x">link</a>', 'link'], ['<!-- no -->yes', 'yes'],
    ['&#1056;&#x420;&eacute;&nbsp;&ndash;', 'РР&eacute; –'], ['&#0;&#x110000;', '\uFFFD\uFFFD'], ['&lt;script&gt;', '<script>'], ['a\u00a0\t b\n\n  c ', 'a b\nc'],
  ])('makes %j into %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('leaves words without markup as they are, but for blanks', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}.,!?'"()-]+$/u)), (words) => {
      expect(plainText(words.join('  '))).toBe(words.join(' '));
    }));
  });

  it('takes a hundred thousand tags that never end', () => {
    expect(plainText('<script'.repeat(100_000))).toBe('');
    expect(plainText('<a'.repeat(100_000))).toHaveLength(200_000);
    expect(plainText('\f'.repeat(100_000))).toBe('');
  });
});
