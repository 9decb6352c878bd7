import { describe, expect, it } from 'vitest';
import { tracksOf } from '../../src/model/event.js';

describe('tracksOf', () => {
  it('names the tracks of an event in order, without their roles', () => {
    const actors = ['japan', { track: 'russia', role: 'host' }] as const;
    expect(tracksOf({ id: 'a', title: 'A', date: '1904', kind: 'war', actors })).toEqual(['japan', 'russia']);
  });
});
