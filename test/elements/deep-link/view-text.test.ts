import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../../src/time/civil.js';
import { readViewText, viewText, withoutWindow } from '../../../src/elements/deep-link/view-text.js';

const start = civilToInstant(1894, 1, 1);
const end = civilToInstant(1911, 1, 1);

describe('viewText', () => {
  it('is a window and the parts that are set', () => {
    expect(viewText({ start, end }, {}, 0)).toBe('1894/1910');
    expect(viewText({ start, end, selected: 'port-arthur', detail: 40, filter: { tracks: ['japan', 'russia'], kinds: ['battle'], text: 'port a' } }, {}, 0))
      .toBe('1894/1910;i=port-arthur;d=40;t=japan,russia;k=battle;q=port%20a');
  });

  it('leaves out what holds anyway, and says so where that is given up', () => {
    const base = { selected: 'a', detail: 100, filter: { kinds: ['war'] } };
    expect(viewText({ start, end, ...base }, base, 0)).toBe('1894/1910');
    expect(viewText({ start, end, detail: 100 }, base, 0)).toBe('1894/1910;i=;k=');
  });
});

describe('withoutWindow', () => {
  it('is what is said of anything else', () => {
    expect(withoutWindow('1894/1910;i=a;d=40')).toBe('i=a;d=40');
    expect(withoutWindow('1894/1910')).toBe('');
  });
});

describe('readViewText', () => {
  it('reads parts in any order, and lets hold what the page set where nothing is said', () => {
    const { state, issues } = readViewText('q=x', {});
    expect(state).toEqual({ filter: undefined });
    expect(issues).toHaveLength(1);
    expect(readViewText(';q=x;i=a', { detail: 30 }).state).toEqual({ selected: 'a', detail: 30, filter: { text: 'x' } });
    expect(readViewText('1894/1910;k=', { filter: { kinds: ['war'] } }).state).toEqual({ start, end, filter: undefined });
    expect(readViewText('1894/1910;k=,', {}).state).toEqual({ start, end, filter: { kinds: [] } });
  });

  it('says of every part what it is, so that a view is set as a whole', () => {
    expect(readViewText('1894/1910', {}).state).toStrictEqual({
      start, end, selected: undefined, filter: undefined, excluded: undefined, detail: undefined, view: undefined, relations: undefined, tracks: undefined,
    });
  });

  it('reads and writes which view is shown, and says nothing of the one that comes by itself', () => {
    expect(viewText({ start, end, view: 'list' }, { view: 'auto' }, 0)).toBe('1894/1910;v=list');
    expect(viewText({ start, end, view: 'auto' }, {}, 0)).toBe('1894/1910');
    expect(viewText({ start, end, view: 'auto' }, { view: 'table' }, 0)).toBe('1894/1910;v=');
    expect(readViewText('1894/1910;v=table', {}).state.view).toBe('table');
    expect(readViewText('1894/1910;v=map', {}).issues.map(({ hint }) => hint)).toEqual(['write one of auto, timeline, list, table']);
  });

  it('reads and writes what becomes of what is left out, and whose relations are drawn', () => {
    expect(viewText({ start, end, excluded: 'dim', relations: 'all' }, { excluded: 'hide' }, 0)).toBe('1894/1910;x=dim;r=all');
    expect(viewText({ start, end, excluded: 'hide' }, {}, 0)).toBe('1894/1910');
    expect(viewText({ start, end }, { excluded: 'dim', relations: 'selected' }, 0)).toBe('1894/1910;x=;r=');
    expect(readViewText('1894/1910;x=dim;r=selected', {}).state).toMatchObject({ excluded: 'dim', relations: 'selected' });
    expect(readViewText('1894/1910;x=;r=', { excluded: 'dim', relations: 'all' }).state).toMatchObject({ excluded: undefined, relations: undefined });
    expect(readViewText('1894/1910;x=grey;r=none', {}).issues.map(({ hint }) => hint)).toEqual(['write one of hide, dim', 'write one of selected, all']);
  });

  it('writes and reads how the tracks are arranged', () => {
    const tracks = { order: ['japan', 'korea'], hidden: ['a,b'], pinned: ['korea'], heights: { 'a:1': 4, japan: 2 }, namesPx: 240 };
    const text = viewText({ start, end, tracks }, {}, 0);
    expect(text).toMatch(/^1894\/1910;o=japan,korea;h=.*;p=korea;l=.*:4,japan:2;w=240$/u);
    expect(readViewText(text, {}).state).toEqual({ start, end, tracks });
    expect(readViewText('1894/1910;o=japan;h=', { tracks: { hidden: ['korea'], pinned: ['korea'] } }).state.tracks).toEqual({ order: ['japan'], pinned: ['korea'] });
    expect(readViewText('1894/1910;l=japan', {}).issues).toMatchObject([{ code: 'link/bad-part' }]);
  });

  it('passes over what it cannot read, one issue each, and keeps the rest', () => {
    const { state, issues } = readViewText('1894-13/1910;d=much;zoom=3;nonsense;i=a;s=never', {});
    expect(state).toEqual({ end, selected: 'a', filter: undefined });
    expect(issues.map(({ code }) => code)).toStrictEqual(['edtf/month', 'link/unknown-part', 'link/unknown-part', 'link/bad-part', 'link/bad-part']);
    expect(issues.every(({ path, severity }) => path === 'hash' && severity === 'warning')).toBe(true);
  });

  it('says what is wrong with a window, with what would be right', () => {
    expect(readViewText('1904-2-8', {}).issues).toMatchObject([{ code: 'edtf/month', hint: 'perhaps “1904-02-08”' }]);
    expect(readViewText('1910/1894', {}).issues).toMatchObject([{ code: 'link/window' }]);
    expect(readViewText('[..1904,1906..]', {}).issues).toMatchObject([{ code: 'link/window' }]);
  });

  it('finds nothing wrong with a window that is open on one side, or has instants for ends', () => {
    for (const text of ['1894/..', '../1910', '/1910', '1894/', '@-5/..', '@-5/2010', '']) expect(readViewText(text, {}).issues).toEqual([]);
  });

  it('reads what other programs have encoded', () => {
    expect(readViewText('1894%2F1910;i=port%2Darthur', {}).state).toEqual({ start, end, selected: 'port-arthur', filter: undefined });
  });

  it('has a time to filter by that is open on one side', () => {
    const state = { start, end, filter: { span: { start, end: Infinity } } };
    expect(viewText(state, {}, 0)).toBe('1894/1910;s=1894/..');
    expect(readViewText('1894/1910;s=1894/..', {}).state).toEqual(state);
    expect(readViewText('1894/1910;s=../1910', {}).state.filter).toEqual({ span: { start: -Infinity, end } });
    expect(readViewText('1894/1910;s=../..', {}).issues).toMatchObject([{ code: 'link/bad-part' }]);
  });

  it('reads back every view that was written', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const list = fc.array(text, { maxLength: 4 });
    const number = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);
    const instant = fc.integer({ min: -6e13, max: 6e13 });
    const filter = fc.option(fc.record({ tracks: list, kinds: list, text, minImportance: number, span: fc.constant({ start, end }) }, { requiredKeys: [], noNullPrototype: true }), { nil: undefined })
      .map((given) => (given && Object.keys(given).length > 0 ? given : undefined));
    const properties = fc.record({ selected: text, detail: number }, { requiredKeys: [], noNullPrototype: true });
    fc.assert(fc.property(instant, fc.integer({ min: 1, max: 1e12 }), properties, filter, properties, filter, (from, length, own, ownFilter, base, baseFilter) => {
      const state = { start: from, end: from + length, ...own, filter: ownFilter };
      const before = { ...base, filter: baseFilter };
      const read = readViewText(viewText(state, before, 0), before);
      expect(read.issues).toStrictEqual([]);
      expect(read.state).toEqual(state);
    }), { numRuns: 500 });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (anything) => { readViewText(anything, {}); }), { numRuns: 500 });
    fc.assert(fc.property(fc.array(fc.constantFrom(';', '=', ',', '%', '/', '@', 'i', 't', 's', 'd', '1904', '..', '-', '&')).map((parts) => parts.join('')), (anything) => { readViewText(anything, {}); }), { numRuns: 1000 });
  });
});
