import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { eventBox, extentOf } from '../../../src/layout/events/event-box.js';
import { instantToPx } from '../../../src/view/view-window.js';
import { layEvent } from '../../../src/layout/events/event-marks.js';
import { valueAt } from '../../../src/base/number.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { Pictures } from '../pictures.js';
import type { GlyphMark, LineMark, Mark, RectMark } from '../../../src/scene/marks.js';
import type { TimelineEvent } from '../../../src/model/event.js';

const tracks = [{ id: 'a', name: 'A' }];

/** One event beside two that make the picture reach from 1890 to 2000, some ten px a year; `zoom` narrows it around the event. */
function draw(date: string, { zoom = 1, ...event }: Partial<TimelineEvent> & { readonly zoom?: number } = {}) {
  const store = buildStore(datasetOf({
    tracks, asOf: '2000',
    events: [eventOf({ id: 'one', title: 'One', date, ...event }), eventOf({ id: 'x', date: '1890' }), eventOf({ id: 'y', date: '1999' })],
  }));
  const pictures = new Pictures(store);
  const row = store.rowOf('one');
  const middle = (valueAt(store.outerStarts, row) + valueAt(store.outerEnds, row)) / 2;
  const part = (middle - store.extent.start) / (store.extent.end - store.extent.start);
  const window = zoom === 1 ? pictures.fit : pictures.windowAt(part, zoom);
  const input = pictures.input(window);
  const box = eventBox(input, row);
  const { marks } = layEvent(input, box, 'track-1', 0);
  const rects = (role: string): RectMark[] => marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.role === role);
  const px = (year: number): number => instantToPx(window, Date.UTC(year, 0, 1));
  const glyph = marks.find((mark): mark is GlyphMark => mark.kind === 'glyph' && mark.role === 'point');
  const label = marks.find((mark) => mark.role === 'label');
  return { marks, rects, px, glyph, box, label: label?.kind === 'text' ? label : undefined, roles: marks.map(({ role }) => role), window };
}

const isDashed = (mark: Mark | undefined): boolean => mark !== undefined && 'stroke' in mark && mark.stroke.dash !== undefined;
const edges = (marks: readonly Mark[]): (LineMark | RectMark)[] => marks.filter((mark): mark is LineMark | RectMark => mark.role === 'bar-edge');

describe('a point in time', () => {
  it('is a filled mark where it is exact, and a mark in an outlined capsule where the date is wide', () => {
    const day = draw('1930-05-03');
    expect(day.roles).toEqual(['point', 'label']);
    expect(day.glyph).toMatchObject({ fill: { color: 'track-1' } });
    expect(day.glyph?.stroke).toBeUndefined();

    const decade = draw('193X');
    const [capsule] = decade.rects('capsule');
    expect(capsule?.x).toBeCloseTo(decade.px(1930), 3);
    expect((capsule?.x ?? 0) + (capsule?.width ?? 0)).toBeCloseTo(decade.px(1940), 3);
    expect(isDashed(capsule)).toBe(false);
  });

  it('has a broken outline and a margin of two years on either side where a year is approximate', () => {
    const { rects, px, glyph } = draw('1930~', { zoom: 4 });
    const [margin] = rects('capsule');
    const [core] = rects('capsule-core');
    const month = px(1931) / 12 - px(1930) / 12;
    expect(isDashed(margin)).toBe(true);
    expect(Math.abs((margin?.x ?? 0) - px(1928))).toBeLessThan(month);
    expect(Math.abs((margin?.x ?? 0) + (margin?.width ?? 0) - px(1933))).toBeLessThan(month);
    expect(core?.x).toBeCloseTo(px(1930), 3);
    expect((core?.fill?.alpha ?? 0)).toBeGreaterThan(margin?.fill?.alpha ?? 1);
    expect(isDashed(glyph)).toBe(true);
    expect(glyph?.fill?.alpha).toBeLessThan(0.5);
  });

  it('is hollow where the date is doubtful, and hollow with a broken outline where it is both', () => {
    const doubtful = draw('193X?');
    expect(doubtful.glyph?.fill).toEqual({ color: 'background' });
    expect(isDashed(doubtful.glyph)).toBe(false);
    expect(doubtful.rects('capsule')[0]?.fill).toBeUndefined();
    const both = draw('193X%');
    expect(both.glyph?.fill).toEqual({ color: 'background' });
    expect(isDashed(both.glyph)).toBe(true);
    expect(isDashed(both.rects('capsule')[0])).toBe(true);
  });

  it('says in its label what is not plain about its date', () => {
    expect(draw('1930-05-03').label?.text).toBe('One');
    expect(draw('1930').label?.text).toBe('One');
    expect(draw('1930~').label?.text).toBe('One · c. 1930');
    expect(draw('1930-05?').label?.text).toMatch(/^One · .*May 1930\?$/);
    expect(draw('1910/').label?.text).toBe('One · 1910 – ?');
    expect(draw('/1910').label?.text).toBe('One · ? – 1910');
    expect(draw('1910/..').label?.text).toBe('One');
    expect(draw('1930', { accounts: [{ by: ['a'], text: 'No.', date: '1935' }] }).label?.text).toBe('One · 1930 / 1935');
  });
});

describe('what lasted', () => {
  it('is a bar with a line at each end that is known', () => {
    const { marks, rects, px } = draw('1910-01-01/1950-01-01');
    expect(edges(marks).map(isDashed)).toEqual([false, false]);
    expect(rects('bar')[0]?.x).toBeCloseTo(px(1910), 3);
    expect(rects('bar-margin')).toEqual([]);
  });

  it('is darker where it certainly lasted than in the years in which it began and ended', () => {
    const { marks, rects, px } = draw('1910/1950', { zoom: 2 });
    const [core] = rects('bar-core');
    expect(core?.x).toBeCloseTo(px(1911), 3);
    expect((core?.x ?? 0) + (core?.width ?? 0)).toBeCloseTo(px(1950), 3);
    expect(edges(marks).map(isDashed)).toEqual([true, true]);
  });

  it('has a broken edge beyond a margin at the end that is approximate, and only there', () => {
    const { marks, rects, px } = draw('1910-01-01/1950~', { zoom: 2 });
    const [first, last] = edges(marks);
    expect([isDashed(first), isDashed(last)]).toEqual([false, true]);
    const [margin] = rects('bar-margin');
    expect(margin?.x).toBeCloseTo(px(1910), 3);
    expect(Math.abs((margin?.x ?? 0) + (margin?.width ?? 0) - px(1953))).toBeLessThan(1);
    expect(last?.kind === 'line' && Math.abs(last.x1 - px(1953)) < 3).toBe(true);
  });

  it('has a hollow end where that is doubtful, and only there', () => {
    const { marks } = draw('1910-01-01/1950-01-01?');
    const [first, last] = edges(marks);
    expect(first?.kind).toBe('line');
    expect(last).toMatchObject({ kind: 'rect', fill: { color: 'background' } });
  });

  it('fades into an arrow where it goes on, and into a question mark where nobody knows', () => {
    expect(draw('1910/..').roles).toContain('bar-arrow');
    expect(draw('1910/..').roles).not.toContain('unknown-end');
    expect(draw('1910/').roles).toContain('unknown-end');
    expect(draw('1910/').roles).not.toContain('bar-arrow');
    const arrow = draw('../1950').marks.find(({ role }) => role === 'bar-arrow');
    // Its tip points to where time comes from.
    expect(arrow?.kind === 'curve' && (arrow.points[6] ?? 0) < (arrow.points[0] ?? 0)).toBe(true);
  });
});

describe('several dates', () => {
  it('are hollow copies on a dotted line where it was one of them, and full ones on a line where it was all', () => {
    const one = draw('[1910,1930,1960]');
    const join = one.marks.find(({ role }) => role === 'alternatives');
    expect(isDashed(join)).toBe(true);
    expect(join).toMatchObject({ kind: 'line' });
    const copies = one.marks.filter(({ role }) => role === 'alternative');
    expect(copies).toHaveLength(2);
    expect(copies.every((copy) => 'fill' in copy && copy.fill.color === 'background')).toBe(true);

    const all = draw('{1910,1930,1960}');
    expect(isDashed(all.marks.find(({ role }) => role === 'alternatives'))).toBe(false);
    expect(all.marks.filter(({ role }) => role === 'alternative').every((copy) => 'fill' in copy && copy.fill.color === 'track-1')).toBe(true);
  });

  it('stand on their own dates', () => {
    const { marks, px, glyph } = draw('[1910,1930,1960]');
    expect(Math.abs((glyph?.x ?? 0) - px(1910))).toBeLessThan(10);
    const xs = marks.flatMap((mark) => (mark.role === 'alternative' && mark.kind === 'glyph' ? [mark.x] : []));
    expect(xs.map((x, i) => Math.abs(x - (px([1930, 1960][i] ?? 0) + px([1931, 1961][i] ?? 0)) / 2) < 0.01)).toEqual([true, true]);
  });

  it('are capsules where a member is wide, hatched where it is another account', () => {
    const { rects, px } = draw('1930-05-05', { zoom: 4, accounts: [{ by: ['a'], text: 'Later.', date: '1935' }] });
    const [claim] = rects('claim');
    expect(claim?.hatch).toBeDefined();
    expect(claim?.x).toBeCloseTo(px(1935), 3);
  });

  it('become one mark where they are too near to be told apart', () => {
    expect(draw('[1930-01,1930-02]').roles).toEqual(['point', 'label']);
    expect(draw('[1910,1911,1960]').marks.filter(({ role }) => role === 'alternative')).toHaveLength(1);
  });

  it('of which one follows from another without a gap are one capsule', () => {
    expect(draw('[1910..1950]').roles).toEqual(['capsule', 'point', 'label']);
  });

  it('keep their label beside the last of them, and in view while that is not', () => {
    const whole = draw('[1910,1960]');
    expect(whole.label?.x).toBeGreaterThan(whole.px(1961));
    const near = draw('[1910,1960]', { zoom: 3 });
    expect(near.label === undefined || near.label.x + near.label.width <= near.window.widthPx).toBe(true);
    expect(near.label).toBeDefined();
    const { left, right } = extentOf(near.box);
    expect((near.label?.x ?? 0) >= left && (near.label?.x ?? 0) + (near.label?.width ?? 0) <= right).toBe(true);
  });
});
