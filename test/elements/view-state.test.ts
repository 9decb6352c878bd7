import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyViewState, readViewState, viewStateOf } from '../../src/elements/view-state.js';
import type { ViewStateHost } from '../../src/elements/view-state.js';

describe('readViewState', () => {
  it('keeps a state whole', () => {
    const state = { start: 0, end: 10, selected: 'a', filter: { kinds: ['war'], tracks: [], text: 'x', minImportance: 3, span: { start: 1, end: 2 } }, excluded: 'dim', detail: 40, view: 'list', relations: 'all' };
    expect(readViewState(state)).toEqual(state);
  });

  it('leaves out what is not of its kind or not known, and keeps the rest', () => {
    expect(readViewState({ start: NaN, end: 5, selected: 7, detail: '3', filter: { kinds: 'war', text: 'x', span: { start: 2, end: 1 } }, zoom: 3 }))
      .toStrictEqual({ end: 5, filter: { text: 'x' } });
    expect(readViewState({ filter: { kinds: ['a', 3, null, 'b'] } })).toStrictEqual({ filter: { kinds: ['a', 'b'] } });
    expect(readViewState({ filter: 'all', view: 'map', excluded: 'show', relations: 'none' })).toStrictEqual({});
  });

  it('takes null for nothing, and keeps that nothing was said', () => {
    expect(readViewState({ selected: null, filter: undefined })).toStrictEqual({ selected: undefined, filter: undefined });
  });

  it('brings the detail into its range', () => {
    expect(readViewState({ detail: 400 })).toStrictEqual({ detail: 100 });
    expect(readViewState({ detail: -4 })).toStrictEqual({ detail: 0 });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => { readViewState(input); }));
  });
});

describe('applyViewState', () => {
  it('sets what is given and leaves the rest', () => {
    const host: ViewStateHost = { selected: 'a', filter: { text: 'x' }, excluded: 'dim', detail: 50, view: 'table', relations: 'all', trackSettings: { hidden: ['japan'] } };
    applyViewState(host, { selected: undefined });
    expect(host).toStrictEqual({ selected: undefined, filter: { text: 'x' }, excluded: 'dim', detail: 50, view: 'table', relations: 'all', trackSettings: { hidden: ['japan'] } });
    applyViewState(host, { detail: undefined, filter: undefined, excluded: undefined, view: undefined, relations: undefined, tracks: undefined });
    expect(viewStateOf(host, { start: 1, end: 2 })).toStrictEqual({ start: 1, end: 2, selected: undefined, filter: undefined, excluded: 'hide', detail: 100, view: 'auto', relations: undefined, tracks: undefined });
  });
});
