import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveLanes, giveNamesWidth, markTrack, moveTrack, showAllTracks } from '../../src/view/arrange-tracks.js';
import { isMarked, MAX_LANES, MAX_NAMES_PX, MIN_NAMES_PX, NO_SETTINGS, orderedIds, readTrackSettings } from '../../src/view/track-settings.js';
import type { TrackSettings } from '../../src/view/track-settings.js';

const IDS = ['a', 'b', 'c', 'd'];
const ids = fc.subarray(IDS).chain((some) => fc.shuffledSubarray(some));
const settings: fc.Arbitrary<TrackSettings> = fc.record({
  order: ids, hidden: ids, collapsed: ids, pinned: ids, heights: fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 12 })),
}).map((raw) => readTrackSettings(raw));

describe('orderedIds(settings, ids)', () => {
  it('has the order of the dataset where none is asked for', () => {
    expect(orderedIds(NO_SETTINGS, IDS)).toBe(IDS);
  });

  it('begins with those that are ordered; the others follow as in the dataset', () => {
    expect(orderedIds({ order: ['c', 'a'] }, IDS)).toEqual(['c', 'a', 'b', 'd']);
  });

  it('has every id once, whatever was ordered', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...IDS, 'elsewhere')), (order) => {
      expect(orderedIds({ order }, IDS).toSorted()).toEqual(IDS);
    }));
  });
});

describe('moveTrack(settings, ids, id, before)', () => {
  it('puts a track before another one, and at the end without one', () => {
    expect(moveTrack(NO_SETTINGS, IDS, 'd', 'b')).toEqual({ order: ['a', 'd', 'b', 'c'] });
    expect(moveTrack(NO_SETTINGS, IDS, 'a', undefined)).toEqual({ order: ['b', 'c', 'd', 'a'] });
  });

  it('returns the same settings where nothing moves, and for tracks that there are not', () => {
    const before: TrackSettings = { order: ['b', 'a'] };
    for (const [id, follower] of [['a', 'c'], ['a', 'a'], ['elsewhere', 'a'], ['a', 'elsewhere']] as const) expect(moveTrack(before, IDS, id, follower)).toBe(before);
  });

  it('changes the order of no others, and nothing beside the order', () => {
    fc.assert(fc.property(settings, fc.constantFrom(...IDS), fc.option(fc.constantFrom(...IDS), { nil: undefined }), (before, id, follower) => {
      const after = moveTrack(before, IDS, id, follower);
      const others = (of: TrackSettings): string[] => orderedIds(of, IDS).filter((other) => other !== id);
      expect(others(after)).toEqual(others(before));
      expect({ ...after, order: undefined }).toEqual({ ...before, order: undefined });
      if (follower !== undefined && follower !== id) expect(orderedIds(after, IDS).indexOf(id)).toBe(orderedIds(after, IDS).indexOf(follower) - 1);
    }));
  });
});

describe('markTrack(settings, mark, id, holds)', () => {
  it('marks a track, and takes the mark away without a trace', () => {
    const hidden = markTrack(NO_SETTINGS, 'hidden', 'b', true);
    expect(hidden).toEqual({ hidden: ['b'] });
    expect(isMarked(hidden, 'hidden', 'b')).toBe(true);
    expect(markTrack(hidden, 'hidden', 'b', false)).toEqual(NO_SETTINGS);
  });

  it('returns the same settings where it holds already', () => {
    const pinned: TrackSettings = { pinned: ['a'] };
    expect(markTrack(pinned, 'pinned', 'a', true)).toBe(pinned);
    expect(markTrack(pinned, 'collapsed', 'a', false)).toBe(pinned);
  });

  it('changes no other mark', () => {
    fc.assert(fc.property(settings, fc.constantFrom('hidden', 'collapsed', 'pinned'), fc.constantFrom(...IDS), fc.boolean(), (before, mark, id, holds) => {
      const after = markTrack(before, mark, id, holds);
      expect(isMarked(after, mark, id)).toBe(holds);
      for (const other of ['hidden', 'collapsed', 'pinned'] as const) {
        for (const each of IDS) if (other !== mark || each !== id) expect(isMarked(after, other, each)).toBe(isMarked(before, other, each));
      }
    }));
  });
});

describe('showAllTracks(settings)', () => {
  it('brings back what is hidden, and nothing else', () => {
    expect(showAllTracks({ hidden: ['a', 'b'], pinned: ['c'] })).toEqual({ pinned: ['c'] });
    expect(showAllTracks(NO_SETTINGS)).toBe(NO_SETTINGS);
  });
});

describe('giveLanes(settings, id, lanes)', () => {
  it('gives a track so many, within bounds, and leaves them to its events again', () => {
    const given = giveLanes(NO_SETTINGS, 'a', 3);
    expect(given).toEqual({ heights: { a: 3 } });
    expect(giveLanes(given, 'b', 99)).toEqual({ heights: { a: 3, b: MAX_LANES } });
    expect(giveLanes(given, 'a', undefined)).toEqual(NO_SETTINGS);
    expect(giveLanes(given, 'a', 3)).toBe(given);
  });
});

describe('giveNamesWidth(settings, px)', () => {
  it('keeps to the bounds, and gives the width up again', () => {
    expect(giveNamesWidth(NO_SETTINGS, 20)).toEqual({ namesPx: MIN_NAMES_PX });
    expect(giveNamesWidth({ namesPx: 200 }, 2000)).toEqual({ namesPx: MAX_NAMES_PX });
    expect(giveNamesWidth({ namesPx: 200, hidden: ['a'] }, undefined)).toEqual({ hidden: ['a'] });
  });
});

describe('readTrackSettings(value, ids)', () => {
  it('keeps what is of these tracks and within bounds', () => {
    expect(readTrackSettings({
      order: ['b', 'b', 'elsewhere', 7], hidden: 'a', collapsed: ['a'], pinned: [], heights: { a: 40, b: 'high', elsewhere: 2 }, namesPx: 1, more: true,
    }, IDS)).toEqual({ order: ['b'], collapsed: ['a'], heights: { a: MAX_LANES }, namesPx: MIN_NAMES_PX });
  });

  it('never throws, and reads its own settings as they are', () => {
    fc.assert(fc.property(fc.anything(), (value) => { readTrackSettings(value, IDS); }));
    fc.assert(fc.property(settings, (before) => { expect(readTrackSettings(JSON.parse(JSON.stringify(before)), IDS)).toEqual(before); }));
  });
});
