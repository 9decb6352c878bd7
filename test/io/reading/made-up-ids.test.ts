import { describe, expect, it } from 'vitest';
import { MadeUpIds } from '../../../src/io/reading/made-up-ids.js';

describe('MadeUpIds', () => {
  it('makes ids from titles, apart from each other', () => {
    const ids = new MadeUpIds(new Set());
    expect(['The War, 1904', 'the war 1904', '전쟁', '!', { ko: '전쟁', en: 'War' }].map((title) => ids.idFor(title))).toEqual(['the-war-1904', 'the-war-1904-2', '전쟁', 'event', 'war']);
  });

  it('makes them apart from those that are written, also of events that were left out', () => {
    const ids = new MadeUpIds(new Set(['war']));
    ids.leaveOut('war-3');
    expect([ids.idFor('War'), ids.idFor('War')]).toEqual(['war-2', 'war-4']);
    expect(ids.isStale).toBe(false);
  });

  it('knows when one is met written that it has made up before, and makes all again', () => {
    const written = new Set<string>();
    const ids = new MadeUpIds(written);
    expect([ids.idFor('War'), ids.idFor('War')]).toEqual(['war', 'war-2']);
    ids.meet('peace');
    expect(ids.isStale).toBe(false);
    ids.meet('war-2');
    written.add('war-2');
    expect(ids.isStale).toBe(true);
    ids.restart();
    expect([ids.idFor('War'), ids.idFor('War')]).toEqual(['war', 'war-3']);
    expect(ids.isStale).toBe(false);
  });
});
