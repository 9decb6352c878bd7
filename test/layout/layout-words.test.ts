import { describe, expect, it } from 'vitest';
import { layoutWords } from '../../src/layout/layout-words.js';

describe('layoutWords(locale)', () => {
  it('writes counts as readers of the language group them', () => {
    expect(layoutWords('en').countInView(7271, 99874, 99874)).toBe('7,271 of 99,874');
    expect(layoutWords('en').more(12345)).toBe('+12,345');
    expect(layoutWords('ru').countInView(7271, 99874, 99874)).toBe('7\u00a0271 из 99\u00a0874');
    expect(layoutWords('de').countInView(99874, 99874, 99874)).toBe('99.874 Ereignisse');
    expect(layoutWords('pl').countInView(99874, 99874, 99874)).toBe('99\u00a0874 events');
    expect(layoutWords('ko').countInView(1, 1234, 1234)).toBe('1,234건 중 1건');
  });

  it('says of how many a filter has left those that are all in view', () => {
    expect(layoutWords('en').countInView(282, 282, 1103)).toBe('282 of 1,103 events');
    expect(layoutWords('ko').countInView(282, 282, 1103)).toBe('사건 1,103건 중 282건');
    expect(layoutWords('ru').countInView(282, 282, 1103)).toBe('событий: 282 из 1\u00a0103');
    expect(layoutWords('en').countInView(0, 0, 1)).toBe('0 of 1 event');
    expect(layoutWords('en').countInView(12, 282, 1103)).toBe('12 of 282');
  });

  it('says one event of one, and English where there is no other language', () => {
    expect(layoutWords('en-GB').countInView(1, 1, 1)).toBe('1 event');
    expect(layoutWords('xx').nothingHere).toBe(layoutWords('en').nothingHere);
  });
});
