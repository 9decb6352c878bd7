import { describe, expect, it } from 'vitest';
import { filterIssues, settingsIssues } from '../../src/elements/timeline/object-issues.js';
import { readFilter } from '../../src/elements/view-state.js';

const right = { tracks: ['japan'], kinds: [], text: 'war', minImportance: 40, span: '1904/1905' };

describe('filterIssues(filter)', () => {
  it('finds nothing wrong with a filter, or with what is not set', () => {
    for (const filter of [right, {}, undefined, null, { tracks: null, kinds: undefined, text: '' }, { span: { start: 0, end: '1980' } }, { span: { start: 0, end: null } }]) expect(filterIssues(filter)).toEqual([]);
  });

  it('says of each part what it cannot be, where it stands, and what would be right', () => {
    expect(filterIssues({ tracks: {}, kinds: 5, text: 3, minImportance: 'x', span: 5 })).toMatchObject([
      { severity: 'warning', path: 'filter.tracks', code: 'timeline/no-list', hint: 'set a list of the ids of tracks' },
      { path: 'filter.kinds', code: 'timeline/no-list' },
      { path: 'filter.text', code: 'timeline/no-text' },
      { path: 'filter.minImportance', code: 'timeline/no-number', hint: 'write one from 0 to 100' },
      { path: 'filter.span', code: 'timeline/no-span' },
    ]);
    expect(filterIssues({ kinds: ['war', 3], minImportance: 120 })).toMatchObject([
      { path: 'filter.kinds[1]', code: 'timeline/no-text' },
      { path: 'filter.minImportance', message: 'it cannot be 120' },
    ]);
  });

  it('knows what was meant by a part that there is not', () => {
    expect(filterIssues({ kind: ['war'], importance: 'x', constructor: 1 }).map(({ path, hint }) => [path, hint])).toEqual([
      ['filter.kind', 'did you mean “kinds”?'],
      ['filter.importance', 'did you mean “minImportance”?'],
      ['filter.constructor', 'the parts are: tracks, kinds, text, minImportance, span'],
    ]);
  });

  it('says what is no filter at all', () => {
    for (const filter of ['war', 7, true, ['war']]) expect(filterIssues(filter)).toMatchObject([{ path: 'filter', code: 'timeline/no-object' }]);
  });
});

describe('settingsIssues(settings)', () => {
  it('says of each part what it cannot be', () => {
    expect(settingsIssues({ order: ['japan'], hidden: [], heights: { japan: 4 }, namesPx: 200, pinned: null })).toEqual([]);
    expect(settingsIssues({ hidden: 'japan', heights: { japan: 'tall' }, namesPx: '200', colapsed: [] }).map(({ path, code }) => [path, code])).toEqual([
      ['trackSettings.hidden', 'timeline/no-list'], ['trackSettings.heights', 'timeline/no-object'], ['trackSettings.namesPx', 'timeline/no-number'],
      ['trackSettings.colapsed', 'timeline/unknown-part'],
    ]);
    expect(settingsIssues('japan')).toMatchObject([{ path: 'trackSettings', code: 'timeline/no-object' }]);
  });
});

describe('readFilter(value)', () => {
  it('keeps what can be used', () => {
    expect(readFilter(right)).toStrictEqual(right);
    expect(readFilter({ ...right, text: 3, kinds: ['war', 3], minImportance: 120 })).toStrictEqual({ tracks: ['japan'], kinds: ['war'], minImportance: 100, span: '1904/1905' });
    expect(readFilter({ tracks: {}, kinds: 5, text: 3, minImportance: 'x', span: 5 })).toStrictEqual({});
    expect(readFilter('war')).toBeUndefined();
  });

  it('keeps a time that is open on one side, as JSON has it', () => {
    const filter = JSON.parse(JSON.stringify({ span: { start: 0, end: Infinity } })) as unknown;
    expect(readFilter(filter)).toStrictEqual({ span: { start: 0, end: null } });
  });
});
