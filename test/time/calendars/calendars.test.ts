import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarSwitch, OTHER_CALENDARS, otherCalendar, type OtherCalendar } from '../../../src/calendars.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { MS_PER_DAY } from '../../../src/time/instant.js';
import { sexagenaryName } from '../../../src/time/calendars/sexagenary.js';
import { PUBLISHED_DATES } from './published-dates.js';

function calendar(id: string): OtherCalendar {
  const found = otherCalendar(id);
  if (found === undefined) throw new Error(`this engine lacks ${id}`);
  return found;
}

const years = (id: string, from: number, to: number, maxCount = 400): readonly (readonly [year: string, day: number])[] =>
  calendar(id).divisions({ start: civilToInstant(from, 1, 1), end: civilToInstant(to, 1, 1) }, maxCount, 'en').map(({ start, text }) => [text, start / MS_PER_DAY]);

const julianDayOf1970 = 2_440_588;

describe('dates in other calendars', () => {
  it.each(PUBLISHED_DATES.map((date) => [date.calendar, date.day.join('-'), date] as const))('are those of the books: %s on %s', (_, __, { calendar: id, day, locale, text }) => {
    expect(calendar(id).write(civilToInstant(...day), { locale, precision: 'day' })?.text).toBe(text);
  });

  it('name no more than is known', () => {
    const on = (id: string, locale: string, precision: 'year' | 'month', style?: 'short' | 'long'): string | undefined =>
      calendar(id).write(civilToInstant(1592, 5, 23), { locale, precision, ...(style && { style }) })?.text;
    expect(on('dangi', 'en', 'year')).toBe('Dangi 3925 (Imjin)');
    expect(on('dangi', 'en', 'year', 'short')).toBe('Dangi 3925');
    expect(on('dangi', 'ru', 'month')).toBe('4-й месяц, 3925-й год танги (Имджин)');
    expect(on('chinese', 'ja', 'month')).toBe('壬辰年（1592）4月');
    expect(on('hebrew', 'en', 'month')).toBe('Sivan 5352 AM');
    expect(calendar('juche').write(civilToInstant(2017, 1, 1), { locale: 'en', precision: 'year' })?.text).toBe('Juche 106 (2017)');
    expect(calendar('republican').write(civilToInstant(1794, 9, 18), { locale: 'en', precision: 'month' })?.text).toBe('jours complémentaires an II');
  });

  it('are written in English for languages without words', () => {
    expect(calendar('dangi').write(civilToInstant(1592, 5, 23), { locale: 'it', precision: 'day' })?.text).toBe('13th day, 4th month, Dangi 3925 (Imjin)');
  });

  it('are none where the calendar does not reach', () => {
    const reached = (id: string, ...day: readonly [number, number, number]): boolean => calendar(id).write(civilToInstant(...day), { locale: 'en', precision: 'year' }) !== undefined;
    expect([reached('juche', 1911, 12, 31), reached('juche', 1912, 1, 1)]).toEqual([false, true]);
    expect([reached('roc', 1911, 12, 31), reached('roc', 1912, 1, 1)]).toEqual([false, true]);
    expect([reached('republican', 1792, 9, 21), reached('republican', 1805, 12, 31), reached('republican', 1806, 1, 1)]).toEqual([false, true, false]);
    expect([reached('islamic-umalqura', 1882, 11, 11), reached('islamic-umalqura', 1882, 11, 12), reached('islamic-umalqura', 2175, 1, 1)]).toEqual([false, true, false]);
    expect([reached('buddhist', 1889, 3, 31), reached('buddhist', 1889, 4, 1)]).toEqual([false, true]);
    expect([reached('chinese', 1392, 2, 1), reached('chinese', 2100, 12, 1)]).toEqual([false, false]);
    for (const id of OTHER_CALENDARS) {
      for (const instant of [-Infinity, Infinity, Number.NaN, civilToInstant(-13_800_000_000, 1, 1), civilToInstant(300_000, 1, 1)]) {
        expect(calendar(id).write(instant, { locale: 'en', precision: 'day' }), id).toBeUndefined();
      }
      expect(calendar(id).divisions({ start: civilToInstant(-13_800_000_000, 1, 1), end: civilToInstant(-300_000, 1, 1) }, 10, 'en'), id).toEqual([]);
    }
  });

  it('tell whether the state dated so', () => {
    const inForce = (id: string, year: number, month: number, day: number): boolean | undefined => calendar(id).write(civilToInstant(year, month, day), { locale: 'en', precision: 'year' })?.inForce;
    expect([inForce('juche', 1997, 9, 8), inForce('juche', 1997, 9, 9), inForce('juche', 2024, 10, 12), inForce('juche', 2024, 10, 13)]).toEqual([false, true, true, false]);
    expect([inForce('dangi', 1948, 9, 24), inForce('dangi', 1948, 9, 25), inForce('dangi', 1961, 12, 31), inForce('dangi', 1962, 1, 1)]).toEqual([false, true, true, false]);
    expect([inForce('chinese', 1911, 12, 31), inForce('chinese', 1912, 1, 1)]).toEqual([true, false]);
    expect([inForce('persian', 1976, 3, 20), inForce('persian', 1977, 1, 1), inForce('persian', 1978, 8, 27)]).toEqual([true, false, true]);
    expect([inForce('julian', 1582, 10, 14), inForce('julian', 1582, 10, 15)]).toEqual([true, false]);
  });

  it('tell it of the Julian calendar by place', () => {
    const inRussia = (year: number, month: number, day: number): boolean | undefined =>
      calendar('julian').write(civilToInstant(year, month, day), { locale: 'en', precision: 'day', change: calendarSwitch('russia') })?.inForce;
    expect([inRussia(1860, 11, 14), inRussia(1918, 2, 13), inRussia(1918, 2, 14)]).toEqual([true, true, false]);
    expect(calendar('julian').write(civilToInstant(1800, 1, 1), { locale: 'en', precision: 'day', change: calendarSwitch('japan') })?.inForce).toBe(false);
  });
});

describe('names of calendars', () => {
  it('are there in every language', () => {
    expect(OTHER_CALENDARS.map((id) => calendar(id).name('en')).filter((name) => !/calendar|juche/i.test(name))).toEqual([]);
    expect(calendar('julian').name('ru')).toBe('юлианский календарь');
    expect(OTHER_CALENDARS.flatMap((id) => ['ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es', 'ar', 'xx', 'not a tag'].map((locale) => calendar(id).name(locale))).filter((name) => name === '')).toEqual([]);
  });

  it('are not in English where the interface is not', () => {
    const english = (locale: string): string[] => OTHER_CALENDARS.filter((id) => calendar(id).name(locale) === calendar(id).name('en'));
    expect(['ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es', 'ar'].flatMap(english)).toEqual([]);
  });

  it('are none for what is no calendar', () => {
    expect(otherCalendar('gregorian')).toBeUndefined();
    expect(otherCalendar('toString')).toBeUndefined();
  });
});

describe('years by arithmetic', () => {
  // Reingold and Dershowitz, Calendrical Calculations: the rules, written anew.
  it('are those of the tabular Islamic calendar', () => {
    for (const [text, day] of years('islamic', 1700, 2060)) {
      const year = Number.parseInt(text, 10);
      expect(day + julianDayOf1970).toBe(1_948_440 + 354 * (year - 1) + Math.floor((3 + 11 * year) / 30));
    }
  });

  it('are those of the Hebrew calendar', () => {
    const molad = (year: number): number => {
      const months = Math.floor((235 * year - 234) / 19);
      const parts = 12_084 + 13_753 * months;
      const day = 29 * months + Math.floor(parts / 25_920);
      return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
    };
    const newYear = (year: number): number => {
      const [before, here, after] = [molad(year - 1), molad(year), molad(year + 1)];
      return here + (after - here === 356 ? 2 : here - before === 382 ? 1 : 0);
    };
    const found = years('hebrew', 1700, 2050);
    expect(found.length).toBeGreaterThan(340);
    for (const [text, day] of found) expect(day + julianDayOf1970, text).toBe(347_998 + newYear(Number.parseInt(text, 10)));
  });

  it.each([['coptic', 1_825_030], ['ethiopic', 1_724_221]])('are those of the %s calendar', (id, epoch) => {
    for (const [text, day] of years(id, 1700, 2050)) {
      const year = Number.parseInt(text, 10);
      expect(day + julianDayOf1970).toBe(epoch + 365 * (year - 1) + Math.floor(year / 4));
    }
  });

  it('are those of the Indian national calendar', () => {
    for (const [text, day] of years('indian', 1900, 2050)) {
      const gregorian = Number.parseInt(text, 10) + 78;
      const isLeap = (gregorian % 4 === 0 && gregorian % 100 !== 0) || gregorian % 400 === 0;
      expect(day * MS_PER_DAY).toBe(civilToInstant(gregorian, 3, isLeap ? 21 : 22));
    }
  });

  it('are those of the Persian calendar, with eight leap years in 33', () => {
    const leaps = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
    const found = years('persian', 1850, 2050);
    expect(found.length).toBeGreaterThan(195);
    found.slice(1).forEach(([text, day], index) => {
      const [before = '', start = 0] = found[index] ?? [];
      expect(day - start, `${before} to ${text}`).toBe(leaps.has(Number.parseInt(before, 10) % 33) ? 366 : 365);
    });
  });
});

describe('sexagenary years', () => {
  it.each([
    [1592, 'korean', 'en', 'Imjin'], [1636, 'korean', 'en', 'Byeongja'], [1894, 'korean', 'en', 'Gabo'], [1884, 'korean', 'en', 'Gapsin'], [1882, 'korean', 'en', 'Imo'],
    [1885, 'korean', 'en', 'Euryu'], [1592, 'korean', 'ru', 'Имджин'], [1592, 'korean', 'ko', '임진'], [1911, 'chinese', 'en', 'Xinhai'], [1911, 'chinese', 'ru', 'Синьхай'],
    [1898, 'chinese', 'en', 'Wuxu'], [1898, 'chinese', 'zh', '戊戌'], [-56, 'chinese', 'zh', '甲子'],
  ] as const)('are named as history knows them: %i', (year, reading, locale, expected) => {
    expect(sexagenaryName(year, reading, locale)).toBe(expected);
  });
});

describe('divisions', () => {
  it('give the years of a span and one more on either side', () => {
    expect(years('juche', 2015, 2018, 5).map(([text]) => text)).toEqual(['Juche 103 (2014)', 'Juche 104 (2015)', 'Juche 105 (2016)', 'Juche 106 (2017)', 'Juche 107 (2018)']);
    expect(years('dangi', 1945, 1951, 7).map(([text]) => text)).toEqual(['Dangi 4277', 'Dangi 4278', 'Dangi 4279', 'Dangi 4280', 'Dangi 4281', 'Dangi 4282', 'Dangi 4283', 'Dangi 4284']);
  });

  it('give multiples in long spans, and backwards from 1 BC before it', () => {
    expect(years('juche', 1900, 2020, 8).map(([text]) => text)).toEqual(['Juche 20 (1931)', 'Juche 40 (1951)', 'Juche 60 (1971)', 'Juche 80 (1991)', 'Juche 100 (2011)', 'Juche 120 (2031)']);
    expect(years('julian', -250, 250, 6).map(([text]) => text)).toEqual(['300 BC', '200 BC', '100 BC', '100', '200', '300']);
    expect(years('chinese', 1800, 2000, 5).map(([text]) => text)).toEqual(['Jiazi (1744)', 'Jiazi (1804)', 'Jiazi (1864)', 'Jiazi (1924)', 'Jiazi (1984)', 'Jiazi (2044)']);
  });

  it('give months and days in short spans, named by their year and month where these begin', () => {
    const republican = calendar('republican');
    expect(republican.divisions({ start: civilToInstant(1794, 7, 1), end: civilToInstant(1794, 11, 1) }, 6, 'fr').map(({ text }) => text))
      .toEqual(['messidor', 'thermidor', 'fructidor', 'jours complémentaires', 'an III', 'brumaire', 'frimaire']);
    expect(republican.divisions({ start: civilToInstant(1794, 9, 20), end: civilToInstant(1794, 9, 25) }, 6, 'fr').map(({ text }) => text))
      .toEqual(['3', '4', '5', 'an III', '2', '3', '4']);
    expect(republican.divisions({ start: civilToInstant(1794, 10, 20), end: civilToInstant(1794, 11, 10) }, 5, 'fr').map(({ text }) => text))
      .toEqual(['26', 'brumaire', '6', '11', '16', '21']);
  });

  it('give eras where years are too many, and their first years among others', () => {
    expect(years('japanese', 1868, 2020, 7).map(([text]) => text)).toEqual(['Keiō 1', 'Meiji 1', 'Taishō 1', 'Shōwa 1', 'Heisei 1', 'Reiwa 1']);
    expect(years('japanese', 1905, 1935, 8).map(([text]) => text)).toEqual(['Meiji 35', 'Meiji 40', 'Meiji 45', 'Taishō 1', 'Taishō 5', 'Taishō 10', 'Taishō 15', 'Shōwa 1', 'Shōwa 5', 'Shōwa 10']);
    expect(years('japanese', 1200, 1300, 5)).toEqual([]);
  });

  it('change from lunisolar to Gregorian months where the state did', () => {
    const texts = (id: string, from: number, to: number): readonly string[] =>
      calendar(id).divisions({ start: from, end: to }, 6, 'en').map(({ text }) => text);
    expect(texts('japanese', civilToInstant(1872, 11, 2), civilToInstant(1873, 3, 5))).toEqual(['10th month', '11th month', '12th month', 'Meiji 6', 'Feb', 'Mar', 'Apr']);
    expect(texts('dangi', civilToInstant(1948, 8, 20), civilToInstant(1948, 11, 15))).toEqual(['7th month', '8th month', 'Sept', 'Oct', 'Nov', 'Dec']);
    expect(texts('dangi', civilToInstant(1961, 11, 20), civilToInstant(1962, 2, 10))).toEqual(['Nov', 'Dec', '11th month', '12th month', 'Dangi 4295', '2nd month']);
  });

  const spans = fc.record({
    id: fc.constantFrom(...OTHER_CALENDARS),
    start: fc.integer({ min: civilToInstant(100, 1, 1), max: civilToInstant(2050, 1, 1) }),
    logDays: fc.double({ min: 0, max: 5, noNaN: true }),
    maxCount: fc.integer({ min: 1, max: 20 }),
  });

  it('are never too many, in order, and reach beyond the span', () => {
    fc.assert(fc.property(spans, ({ id, start, logDays, maxCount }) => {
      const end = start + 10 ** logDays * MS_PER_DAY;
      const starts = calendar(id).divisions({ start, end }, maxCount, 'en').map((division) => division.start);
      expect(starts.filter((at) => at >= start && at < end).length).toBeLessThanOrEqual(maxCount);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts.filter((at) => at < start).length).toBeLessThanOrEqual(1);
      expect(starts.filter((at) => at >= end).length).toBeLessThanOrEqual(1);
    }), { numRuns: 150 });
  });

  it('stay where they are while the span is moved', () => {
    const counted = OTHER_CALENDARS.filter((id) => id !== 'japanese');
    fc.assert(fc.property(spans, fc.constantFrom(...counted), fc.double({ min: 0.05, max: 0.9, noNaN: true }), ({ start, logDays, maxCount }, id, moved) => {
      const length = Math.max(400, 10 ** logDays) * MS_PER_DAY;
      const seen = (from: number): readonly number[] => calendar(id).divisions({ start: from, end: from + length }, maxCount, 'en').map((division) => division.start);
      const shared = (list: readonly number[]): readonly number[] => list.filter((at) => at >= start + moved * length && at < start + length);
      const [before, after] = [seen(start), seen(start + moved * length)];
      // A span that leaves the reach of the calendar counts what is left of it.
      if (before.length > 2 && after.length > 2 && Math.min(...before) < start && Math.max(...after) >= start + (1 + moved) * length) expect(shared(after)).toEqual(shared(before));
    }), { numRuns: 150 });
  });
});
