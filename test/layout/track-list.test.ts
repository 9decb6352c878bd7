import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { listTracks, placeInTrack, placeOfEvent, placeOfTrack, shownEvents, siblingsOf } from '../../src/layout/track-list.js';
import { readTrackSettings } from '../../src/view/track-settings.js';
import { datasetOf, eventOf } from '../store/random-dataset.js';
import type { TrackList } from '../../src/layout/track-list.js';
import type { TrackSettings } from '../../src/view/track-settings.js';

const TRACKS = [
  { id: 'russia' }, { id: 'korea' }, { id: 'north', parent: 'korea' }, { id: 'south', parent: 'korea' }, { id: 'japan' },
].map((track) => ({ ...track, name: track.id }));
const IDS = TRACKS.map(({ id }) => id);

const store = buildStore(datasetOf({
  tracks: TRACKS,
  events: [
    eventOf({ id: 'war', actors: ['north', 'south', 'russia'] }), eventOf({ id: 'armistice', actors: ['north', 'south'] }),
    eventOf({ id: 'treaty', actors: ['japan', 'korea'] }), eventOf({ id: 'alone', actors: ['japan'] }),
  ],
}));

const list = (settings: TrackSettings = {}): TrackList => listTracks(store, settings);
const said = ({ rows }: TrackList): string[] => rows.map(({ track, level, group, isCollapsed, isPinned }) => (
  `${'  '.repeat(level - 1)}${IDS[track] ?? ''}${group === undefined ? '' : ` (${group})`}${isCollapsed ? ' collapsed' : ''}${isPinned ? ' pinned' : ''}`
));

describe('listTracks(store, settings)', () => {
  it('has every track in the order of the dataset, those under another one behind it', () => {
    expect(said(list())).toEqual(['russia', 'korea (open)', '  north', '  south', 'japan']);
  });

  it('orders tracks among those that stand under the same one', () => {
    expect(said(list({ order: ['japan', 'south'] }))).toEqual(['japan', 'russia', 'korea (open)', '  south', '  north']);
  });

  it('closes a group into one row that stands for all of its tracks', () => {
    const closed = list({ collapsed: ['korea'] });
    expect(said(closed)).toEqual(['russia', 'korea (closed)', 'japan']);
    expect(closed.rows[1]?.members).toEqual([1, 2, 3]);
  });

  it('counts each event of a closed group once', () => {
    const { source } = list({ collapsed: ['korea'] }).rows[1] ?? { source: -1 };
    expect([...store.rowsOf(source)].map((row) => store.ids[row]).toSorted()).toEqual(['armistice', 'treaty', 'war']);
  });

  it('collapses a track that has none under it into a strip', () => {
    expect(said(list({ collapsed: ['japan'] })).at(-1)).toBe('japan collapsed');
  });

  it('leaves out what is hidden with what stands under it, and remembers it', () => {
    const without = list({ hidden: ['korea', 'north', 'japan'] });
    expect(said(without)).toEqual(['russia']);
    expect(without.hidden.map((track) => IDS[track])).toEqual(['korea', 'japan']);
  });

  it('takes a track whose others are all hidden for no group, and leaves hidden ones out of a closed group', () => {
    expect(said(list({ hidden: ['north', 'south'] }))).toEqual(['russia', 'korea', 'japan']);
    expect(list({ hidden: ['north'], collapsed: ['korea'] }).rows[1]?.members).toEqual([1, 3]);
  });

  it('begins with what is pinned, a nested track without the one that it stands under', () => {
    expect(said(list({ pinned: ['japan', 'south'] }))).toEqual(['south pinned', 'japan pinned', 'russia', 'korea (open)', '  north']);
    expect(said(list({ pinned: ['korea'] }))).toEqual(['korea (open) pinned', '  north pinned', '  south pinned', 'russia', 'japan']);
  });

  it('shows every track in one row, or none where it is hidden, whatever the settings are', () => {
    const some = fc.shuffledSubarray([...IDS, 'elsewhere']);
    fc.assert(fc.property(fc.record({ order: some, hidden: some, collapsed: some, pinned: some }), (raw) => {
      const settings = readTrackSettings(raw);
      const { rows } = list(settings);
      const shown = rows.flatMap(({ members }) => members);
      expect(new Set(shown).size).toBe(shown.length);
      for (const [track, { id, parent }] of TRACKS.map((each) => ({ parent: undefined, ...each })).entries()) {
        const isHidden = [id, parent].some((each) => each !== undefined && settings.hidden?.includes(each) === true);
        expect(shown.includes(track)).toBe(!isHidden);
      }
    }));
  });
});

describe('placeOfTrack(rows, track)', () => {
  it('finds a track in its own row, or in that of the group that it is closed into', () => {
    expect(placeOfTrack(list().rows, 3)).toBe(3);
    expect(placeOfTrack(list({ collapsed: ['korea'] }).rows, 3)).toBe(1);
    expect(placeOfTrack(list({ hidden: ['south'] }).rows, 3)).toBe(-1);
  });
});

describe('placeOfEvent(rows, store, row)', () => {
  const placeOf = (id: string, settings: TrackSettings): number => placeOfEvent(list(settings).rows, store, store.rowOf(id));

  it('is at home, else with the first other actor that is shown', () => {
    expect(placeOf('war', {})).toBe(2);
    expect(placeOf('war', { hidden: ['north'] })).toBe(2);
    expect(placeOf('war', { hidden: ['korea'] })).toBe(0);
    expect(placeOf('armistice', { hidden: ['korea'] })).toBe(-1);
    expect(placeOfEvent(list().rows, store, -1)).toBe(-1);
  });
});

describe('placeInTrack(rows, store, row, track)', () => {
  const placeIn = (id: string, track: string, settings: TrackSettings = {}): number => placeInTrack(list(settings).rows, store, store.rowOf(id), IDS.indexOf(track));

  it('is the row of a track where the event has an actor in it', () => {
    expect(placeIn('war', 'russia')).toBe(0);
    expect(placeIn('war', 'south')).toBe(3);
    expect(placeIn('treaty', 'korea')).toBe(1);
  });

  it('is that of a closed group for any actor within it', () => {
    expect(placeIn('war', 'south', { collapsed: ['korea'] })).toBe(1);
    expect(placeIn('treaty', 'north', { collapsed: ['korea'] })).toBe(1);
  });

  it('is where the event stands, where it has no actor in the track or the track is hidden', () => {
    expect(placeIn('war', 'japan')).toBe(2);
    expect(placeIn('war', 'south', { hidden: ['south'] })).toBe(2);
    expect(placeIn('armistice', 'japan', { hidden: ['korea'] })).toBe(-1);
    expect(placeInTrack(list().rows, store, -1, 0)).toBe(-1);
  });
});

describe('shownEvents(list, store, filter)', () => {
  it('is the filter itself where nothing is hidden', () => {
    const filter = { has: () => true };
    expect(shownEvents(list(), store, filter)).toBe(filter);
    expect(shownEvents(list(), store, undefined)).toBeUndefined();
  });

  it('leaves out events all of whose tracks are hidden', () => {
    const filter = shownEvents(list({ hidden: ['korea'] }), store, { has: (row) => store.ids[row] !== 'alone' });
    expect(store.ids.filter((_, row) => filter?.has(row))).toEqual(['treaty', 'war'].filter((id) => store.ids.includes(id)).toSorted((a, b) => store.rowOf(a) - store.rowOf(b)));
  });
});

describe('siblingsOf(rows, place)', () => {
  it('are the rows under the same one, pinned ones among themselves', () => {
    expect(siblingsOf(list().rows, 0)).toEqual([0, 1, 4]);
    expect(siblingsOf(list().rows, 3)).toEqual([2, 3]);
    expect(siblingsOf(list({ pinned: ['japan', 'south'] }).rows, 0)).toEqual([0, 1]);
    expect(siblingsOf(list().rows, 9)).toEqual([]);
  });
});
