import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../../src/base/assert.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { layCalendarName, layCalendarRow } from '../../../src/layout/axis/calendar-row.js';
import { OTHER_CALENDARS, otherCalendar } from '../../../src/time/calendars/find-calendar.js';
import { Pictures, measure } from '../pictures.js';
import { wholeHistory } from '../whole-history.js';
import type { TextMark } from '../../../src/scene/marks.js';
import type { ViewWindow } from '../../../src/view/view-window.js';

const calendarNamed = (id: string) => assertExists(otherCalendar(id), id);
const years = (from: number, to: number, widthPx = 1000): ViewWindow => ({ start: civilToInstant(from, 1, 1), end: civilToInstant(to, 1, 1), widthPx });
const labels = (id: string, window: ViewWindow, locale = 'en'): TextMark[] =>
  layCalendarRow(calendarNamed(id), window, locale, measure).filter((mark): mark is TextMark => mark.kind === 'text');

const windows = fc.record({
  start: fc.integer({ min: civilToInstant(600, 1, 1) / 86_400_000, max: civilToInstant(2090, 1, 1) / 86_400_000 }),
  days: fc.integer({ min: 0, max: 16 }).map((power) => 3 * 2 ** power),
  widthPx: fc.integer({ min: 200, max: 2000 }),
}).map(({ start, days, widthPx }): ViewWindow => ({ start: start * 86_400_000, end: (start + days) * 86_400_000, widthPx }));

describe('layCalendarRow(calendar, window, locale, measure)', () => {
  it('names the eras of Japan where they begin', () => {
    expect(labels('japanese', years(1860, 2000)).map(({ text }) => text)).toEqual(expect.arrayContaining(['Meiji 1', 'Taishō 1', 'Shōwa 1']));
    expect(labels('japanese', years(1900, 1912), 'ja').map(({ text }) => text)).toContain('明治40年');
  });

  it('begins the Korean year with its own new year, in February of 1896', () => {
    const window = years(1896, 1897);
    const [first] = labels('dangi', window).filter(({ text }) => text.includes('4229'));
    const february = (day: number): number => ((civilToInstant(1896, 2, day) - window.start) / (window.end - window.start)) * window.widthPx;
    expect(first?.x).toBeGreaterThan(february(12));
    expect(first?.x).toBeLessThan(february(20));
  });

  it('lets no label lie on another, nor past an end of the window', () => {
    let seen = 0;
    fc.assert(fc.property(windows, fc.constantFrom(...OTHER_CALENDARS), fc.constantFrom('en', 'ko', 'ja', 'ar'), (window, id, locale) => {
      const texts = labels(id, window, locale);
      seen += texts.length;
      texts.forEach(({ x, width }, i) => {
        const next = texts[i + 1];
        if (next) expect(x + width).toBeLessThanOrEqual(next.x);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(window.widthPx);
      });
    }), { numRuns: 200 });
    expect(seen).toBeGreaterThan(500);
  });

  it('is empty where the calendar does not reach', () => {
    expect(layCalendarRow(calendarNamed('juche'), years(1800, 1900), 'en', measure)).toEqual([]);
    expect(layCalendarRow(calendarNamed('republican'), { start: -4e20, end: -3e20, widthPx: 1000 }, 'en', measure)).toEqual([]);
  });

  it('makes the axis a row higher, and names the calendar beside it where there is a column for names', () => {
    const plain = new Pictures(wholeHistory);
    const input = plain.input(plain.fit);
    const without = plain.layOut(plain.fit);
    const withRow = plain.layOut(plain.fit, { calendar: calendarNamed('japanese') });
    expect(withRow.plot.y - without.plot.y).toBe(18);
    expect(withRow.scene.groups.flatMap(({ marks }) => marks).some(({ role }) => role === 'calendar-name')).toBe(true);
    expect(layCalendarName(calendarNamed('japanese'), 0, input.locale, measure)).toEqual([]);
  });
});
