import { describe, expect, it } from 'vitest';
import { trackStates } from '../../src/store/track-spans.js';
import { civilToInstant } from '../../src/time/civil.js';
import { datasetOf } from './random-dataset.js';

const statesOf = (...dates: string[]): ReturnType<typeof trackStates>[number] => {
  const states = dates.map((date) => ({ name: date, date }));
  return trackStates(datasetOf({ tracks: [{ id: 'a', name: 'A', states }] }))[0] ?? [];
};

describe('trackStates', () => {
  it('gives each state its time, the last day included', () => {
    const [empire] = statesOf('1897-10-12/1910-08-29');
    expect(empire).toMatchObject({
      start: civilToInstant(1897, 10, 12), end: civilToInstant(1910, 8, 30), state: { name: '1897-10-12/1910-08-29' },
    });
  });

  it('puts them in order of time', () => {
    expect(statesOf('1950/..', '1900/1910', '../1900').map(({ state }) => state.date)).toEqual(['../1900', '1900/1910', '1950/..']);
  });

  it('leaves open ends infinite', () => {
    expect(statesOf('1950/..')[0]?.end).toBe(Infinity);
    expect(statesOf('../1950')[0]?.start).toBe(-Infinity);
  });

  it('leaves out what cannot be read', () => {
    expect(statesOf('once', '1900/1910')).toHaveLength(1);
  });

  it('has a list for every track, empty where it has no states', () => {
    expect(trackStates(datasetOf({ tracks: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }] }))).toEqual([[], []]);
  });

  it('does not modify its argument', () => {
    const states = Object.freeze([{ name: 'B', date: '1900/1950' }, { name: 'A', date: '1800/1900' }]);
    trackStates(datasetOf({ tracks: [{ id: 'a', name: 'A', states }] }));
    expect(states.map(({ name }) => name)).toEqual(['B', 'A']);
  });
});
