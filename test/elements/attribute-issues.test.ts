import { describe, expect, it } from 'vitest';
import { attributeIssues } from '../../src/elements/timeline/attribute-issues.js';

const right = { start: '1904', end: '1905-09-05', min: undefined, max: '2017', timeZone: 'Asia/Pyongyang' };

describe('attributeIssues(attributes)', () => {
  it('finds nothing wrong with dates and zones that there are', () => {
    expect(attributeIssues(right)).toEqual([]);
    expect(attributeIssues({ ...right, timeZone: 'recorded' })).toEqual([]);
    expect(attributeIssues(Object.assign({ title: 'soon', hasUpdated: true }, right))).toEqual([]);
    expect(attributeIssues({ start: undefined, end: undefined, min: undefined, max: undefined, timeZone: undefined })).toEqual([]);
  });

  it('names the attribute, what is wrong and what would be right', () => {
    const [start] = attributeIssues({ ...right, start: '1904-2-8' });
    expect(start).toMatchObject({ severity: 'warning', path: 'start', hint: expect.stringContaining('1904-02-08') as string });
    const [zone] = attributeIssues({ ...right, timeZone: 'Asia/Gotham' });
    expect(zone).toMatchObject({ path: 'time-zone', code: 'timeline/unknown-time-zone' });
    expect(zone?.message).toContain('Asia/Gotham');
  });

  it('knows what attributes take that are a choice, and what was meant', () => {
    const chosen = { gestures: 'auto', shortcuts: 'basic', renderer: 'svg', orientation: 'vertical', view: 'table', excluded: 'dim', density: 'track', detail: 40 };
    expect(attributeIssues(chosen)).toEqual([]);
    expect(attributeIssues({ ...chosen, orientation: 'vertcal', gestures: 'wild', detail: Number.NaN })).toMatchObject([
      { severity: 'warning', path: 'gestures', message: 'it cannot be “wild”', hint: 'it is one of: auto, cooperative, greedy, none' },
      { path: 'orientation', hint: 'did you mean “vertical”?' },
      { path: 'detail', code: 'timeline/no-number' },
    ]);
  });

  it('says where one end is not before the other', () => {
    expect(attributeIssues({ start: '1912', end: '1894', min: '1905-09', max: '1905-09' })).toMatchObject([
      { severity: 'warning', path: 'start', code: 'timeline/ends-swapped', message: 'it is after `end`' },
    ]);
  });

  it('finds every fault at once', () => {
    expect(attributeIssues({ ...right, start: 'soon', max: 'later', timeZone: 'here' }).map(({ path }) => path)).toEqual(['start', 'max', 'time-zone']);
  });
});
