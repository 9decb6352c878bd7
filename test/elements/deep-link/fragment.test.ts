import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorBeside, decodeAtom, encodeAtom, pieceIn, withPiece } from '../../../src/elements/deep-link/fragment.js';

describe('pieceIn', () => {
  it('finds the piece of a name among those of others', () => {
    const fragment = '#notes&japan.lv=1894/1910;i=a&korea.lv=1904&lv=1800&x=1';
    expect(pieceIn(fragment, 'japan')).toBe('1894/1910;i=a');
    expect(pieceIn(fragment, 'korea')).toBe('1904');
    expect(pieceIn(fragment, '')).toBe('1800');
    expect(pieceIn(fragment, 'russia')).toBeUndefined();
    expect(pieceIn('#lv', '')).toBeUndefined();
    expect(pieceIn('#notes', '')).toBeUndefined();
  });
});

describe('withPiece', () => {
  it('leaves the pieces of others, and the anchor of the page, where they are', () => {
    expect(withPiece('', '', '1904')).toBe('lv=1904');
    expect(withPiece('#notes', '', '1904')).toBe('notes&lv=1904');
    expect(withPiece('#a.lv=1&notes&b.lv=2', 'a', '3')).toBe('a.lv=3&notes&b.lv=2');
    expect(withPiece('#a.lv=1&notes&b.lv=2', 'c', '3')).toBe('a.lv=1&notes&b.lv=2&c.lv=3');
  });

  it('takes the place of pieces that go', () => {
    expect(withPiece('#lv=1&x', 'a', '2', [''])).toBe('a.lv=2&x');
    expect(withPiece('#lv=1&a.lv=0', 'a', '2', [''])).toBe('a.lv=2');
  });

  it('keeps every value under every name, whatever else is in the fragment', () => {
    fc.assert(fc.property(fc.string(), fc.string({ unit: 'grapheme' }), fc.string(), (fragment, name, text) => {
      const value = encodeAtom(text);
      const written = withPiece(`#${fragment}`, name, value);
      expect(pieceIn(`#${written}`, name)).toBe(value);
      expect(withPiece(`#${written}`, name, value)).toBe(written);
    }));
  });
});

describe('anchorBeside', () => {
  it('is the anchor that a browser cannot find behind the pieces of timelines', () => {
    expect(anchorBeside('#notes&lv=1904')).toBe('notes');
    expect(anchorBeside('#lv=1904&na%C3%AFve')).toBe('naïve');
    expect(anchorBeside('#notes')).toBeUndefined();
    expect(anchorBeside('#lv=1904')).toBeUndefined();
  });
});

describe('encodeAtom', () => {
  it('reads back, keeps letters of every script, and means nothing to a fragment', () => {
    expect(encodeAtom('러일 전쟁')).toBe('러일%20전쟁');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeAtom(encodeAtom(text))).toBe(text);
      expect(encodeAtom(text)).not.toMatch(/[&=;,#\s]/);
    }));
  });

  it('lets stand what is not encoded rightly', () => {
    expect(decodeAtom('100%')).toBe('100%');
  });
});
