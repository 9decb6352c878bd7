import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/model/safe-url.js';

describe('isSafeUrl', () => {
  it.each(['https://example.org/a?b#c', 'http://x', 'HTTPS://X', 'mailto:a@b.org', 'a/b.html', './a:b', '?q=a:b', '#a:b', '//cdn.example.org/x', '../x', ' https://x '])('lets %j pass', (url) => {
    expect(isSafeUrl(url, 'link')).toBe(true);
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:1', 'vbscript:x', 'blob:x', 'file:///etc', 'data:text/html,<b>', 'data:image/png;base64,AA', '', '  '])('refuses %j as a link', (url) => {
    expect(isSafeUrl(url, 'link')).toBe(false);
  });

  it('lets pictures in the data pass as images, and only pictures', () => {
    expect(isSafeUrl('data:image/png;base64,AA==', 'image')).toBe(true);
    expect(isSafeUrl('data:text/html,<script>', 'image')).toBe(false);
    expect(isSafeUrl('javascript:alert(1)', 'image')).toBe(false);
  });
});
