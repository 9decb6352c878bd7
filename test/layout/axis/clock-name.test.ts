import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { clockName } from '../../../src/layout/axis/clock-name.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { layoutWords } from '../../../src/layout/layout-words.js';

const summer = { start: Date.UTC(2017, 6, 3), end: Date.UTC(2017, 6, 5), widthPx: 1000 };
const winter = { start: Date.UTC(2017, 0, 3), end: Date.UTC(2017, 0, 5), widthPx: 1000 };

function nameOf(date: string, timeZone: string | undefined, window = summer): string | undefined {
  const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [eventOf({ id: 'one', date })] }), { timeZone });
  return clockName(store, window, layoutWords('en'));
}

describe('clockName(store, window, words)', () => {
  it('is the distance of the clock from UTC at that time of the year', () => {
    expect(nameOf('2017-07-04T09:10:00+08:30', undefined)).toBe('UTC');
    expect(nameOf('2017-07-04T09:10:00+08:30', 'Asia/Pyongyang')).toBe('UTC+08:30');
    expect(nameOf('2017-07-04T09:10:00+08:30', 'America/New_York')).toBe('UTC−04:00');
    expect(nameOf('2017-07-04T09:10:00+08:30', 'America/New_York', winter)).toBe('UTC−05:00');
    expect(nameOf('2017-07-04T09:10:00Z', 'recorded')).toBe('local times');
  });

  it('is nothing where no event names a zone', () => {
    for (const date of ['2017-07-04', '2017-07-04T09:10:00', '2017', '[2017,2018]']) expect(nameOf(date, 'Asia/Pyongyang')).toBeUndefined();
  });
});
