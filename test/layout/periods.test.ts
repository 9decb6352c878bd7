import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantToPx } from '../../src/view/view-window.js';
import { layPeriods } from '../../src/layout/periods.js';
import { evenly } from './evenly.js';
import { measure, Pictures } from './pictures.js';
import { wholeHistory } from './whole-history.js';
import type { Mark } from '../../src/scene/marks.js';

const pictures = new Pictures(wholeHistory);
const { periods } = pictures.arrangement;
const windows = fc.tuple(evenly(-0.2, 1.2), evenly(-0.2, 14)).map(([place, power]) => pictures.windowAt(place, 2 ** power));
const boxOf = (marks: readonly Mark[], id: string): Extract<Mark, { kind: 'rect' }> | undefined => marks.find((mark) => mark.kind === 'rect' && mark.key === `period:${id}`) as never;

describe('layPeriods(input)', () => {
  it('draws the periods that are in the window where they are', () => {
    expect(periods.length).toBeGreaterThan(3);
    fc.assert(fc.property(windows, (window) => {
      const marks = layPeriods(pictures.input(window));
      for (const { id, start, end } of periods) {
        const box = boxOf(marks, id);
        expect(box !== undefined).toBe(start < window.end && end > window.start);
        if (!box) continue;
        expect(Math.abs(Math.max(0, box.x) - Math.max(0, instantToPx(window, start)))).toBeLessThanOrEqual(1);
        expect(box.width).toBeGreaterThan(0);
      }
    }));
  });

  it('keeps each name inside its period, cut where there is too little room', () => {
    fc.assert(fc.property(windows, (window) => {
      const marks = layPeriods(pictures.input(window));
      for (const { id, name } of periods) {
        const text = marks.find(({ key }) => key === `period-name:${id}`);
        const box = boxOf(marks, id);
        if (text?.kind !== 'text' || !box) continue;
        expect(text.x).toBeGreaterThanOrEqual(box.x);
        expect(text.x + text.width).toBeLessThanOrEqual(box.x + box.width);
        expect(name.startsWith(text.text.replace(/…$/, ''))).toBe(true);
        expect(text.text).not.toBe('…');
      }
    }));
  });

  it('names every period that has room for its name in view', () => {
    fc.assert(fc.property(windows, (window) => {
      const input = pictures.input(window);
      const marks = layPeriods(input);
      for (const { id, name, start, end } of periods) {
        const seenPx = Math.min(window.widthPx, instantToPx(window, end)) - Math.max(0, instantToPx(window, start));
        if (seenPx > Math.max(120, input.measure(name, 'state') + 14)) expect([id, marks.some(({ key }) => key === `period-name:${id}`)]).toEqual([id, true]);
      }
    }));
  });

  it('names a period that fills the window', () => {
    const [period] = periods;
    const { start = 0, end = 0, name } = period ?? {};
    const marks = layPeriods(pictures.input({ start: start + (end - start) / 3, end: end - (end - start) / 3, widthPx: pictures.plotWidth }));
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual([name]);
  });

  it('cuts a name to a period that is a little too short for it, and leaves out what would be cut to less than two thirds', () => {
    let cut = 0;
    for (const { id, name, start, end } of periods) {
      for (let widthPx = 40; widthPx < 240; widthPx += 5) {
        const msPerPx = (end - start) / widthPx;
        const marks = layPeriods(pictures.input({ start: start - 300 * msPerPx, end: start + 700 * msPerPx, widthPx: 1_000 }));
        const drawn = marks.find(({ key }) => key === `period-name:${id}`);
        const part = drawn?.kind === 'text' ? drawn.width / measure(name, 'state') : 0;
        expect(drawn === undefined || part >= 2 / 3, `${id} at ${widthPx} px is cut to ${part}`).toBe(true);
        if (widthPx >= 12 + measure(name, 'state')) expect(part).toBe(1);
        if (part > 0 && part < 1) cut += 1;
      }
    }
    expect(cut).toBeGreaterThan(0);
  });

  it('draws nothing where the dataset has no periods', () => {
    expect(layPeriods({ ...pictures.input(pictures.fit), periods: [] })).toEqual([]);
  });
});
