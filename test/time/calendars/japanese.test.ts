import { describe, expect, it } from 'vitest';
import { civilToInstant, instantToCivil } from '../../../src/time/civil.js';
import { otherCalendar } from '../../../src/calendars.js';
import { JAPANESE_ERAS, NORTHERN_COURT_ERAS } from '../../../src/time/calendars/japanese-eras.js';
import { JAPAN_GREGORIAN, lunisolarMonths, lunisolarYearStart } from '../../../src/time/calendars/japanese-months.js';
import { cyrillicOf, hangulOf } from '../../../src/time/calendars/romaji.js';
import { MS_PER_DAY } from '../../../src/time/instant.js';
import { CLDR_JAPANESE_ERAS } from './cldr-japanese-eras.js';

const japanese = otherCalendar('japanese');

function write(year: number, month: number, day: number, locale = 'ja', precision: 'year' | 'month' | 'day' = 'day'): string | undefined {
  return japanese?.write(civilToInstant(year, month, day), { locale, precision })?.text;
}

describe('Japanese eras', () => {
  it('begin on the lunisolar days that CLDR has, but for four', () => {
    const days = new Map([...JAPANESE_ERAS, ...NORTHERN_COURT_ERAS].filter(({ kanji }) => kanji !== '').map(({ kanji, start }) => [kanji, start]).reverse() as [string, number][]);
    const differing = CLDR_JAPANESE_ERAS.flatMap((entry) => {
      const [, kanji = '', date = ''] = /^(\D+)([\d-]+)$/.exec(entry) ?? [];
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      const start = days.get(kanji);
      if (year >= 1868 || start === undefined) return [];
      const ours = lunisolarMonths(year).find((found) => found.start + day - 1 === start && found.number === month);
      return ours === undefined ? [kanji] : [];
    });
    // 建武 and 明徳 stand in the table where they return, not where they begin.
    expect(differing.filter((kanji) => !['建武', '明徳'].includes(kanji))).toEqual(['文中', '至徳', '応仁', '長享']);
    expect([...days.keys()].filter((kanji) => !CLDR_JAPANESE_ERAS.some((entry) => entry.startsWith(kanji)))).toHaveLength(12);
  });

  it.each([
    [1688, 10, 23, '元禄'], [1716, 8, 9, '享保'], [1789, 2, 19, '寛政'], [1804, 3, 22, '文化'], [1831, 1, 23, '天保'], [1848, 4, 1, '嘉永'],
    [1855, 1, 15, '安政'], [1860, 4, 8, '万延'], [1861, 3, 29, '文久'], [1864, 3, 27, '元治'], [1865, 5, 1, '慶応'],
    [1868, 10, 23, '明治'], [1912, 7, 30, '大正'], [1926, 12, 25, '昭和'], [1989, 1, 8, '平成'], [2019, 5, 1, '令和'],
  ])('change on the published day: %i-%i-%i %s', (year, month, day, kanji) => {
    const era = JAPANESE_ERAS.find((found) => found.kanji === kanji);
    expect(instantToCivil((era?.start ?? 0) * MS_PER_DAY)).toMatchObject({ year, month, day });
    expect(write(year, month, day, 'ja', 'year')).toBe(`${kanji}元年`);
    expect(japanese?.write(civilToInstant(year, month, day) - 1, { locale: 'ja', precision: 'year' })?.text).not.toContain(kanji);
  });

  it('count their years from the lunisolar new year', () => {
    // New Year of Keiō 3 was 5 February 1867; the eve is still the second year.
    expect(write(1867, 2, 5, 'ja', 'year')).toBe('慶応3年');
    expect(write(1867, 2, 4, 'ja', 'year')).toBe('慶応2年');
    // The day of the proclamation is the boundary, though the whole year was declared Meiji.
    expect(write(1868, 10, 22, 'ja', 'year')).toBe('慶応4年');
    expect(write(1868, 10, 23, 'ja', 'year')).toBe('明治元年');
  });

  it('are none where none was proclaimed', () => {
    expect(write(660, 1, 1)).toBeUndefined();
    expect(write(690, 1, 1)).toBeUndefined();
    expect(write(640, 1, 1)).toBeUndefined();
  });

  it('are those of both courts while there were two', () => {
    expect(write(1333, 3, 1, 'ja', 'year')).toBe('元弘3年 / 正慶2年');
    expect(write(1343, 3, 2, 'en', 'year')).toBe('Kōkoku 4 / Kōei 2');
    expect(write(1337, 6, 1, 'ja', 'year')).toBe('延元2年 / 建武4年');
    expect(write(1393, 6, 1, 'ja', 'year')).toBe('明徳4年');
  });
});

describe('Japanese months and days', () => {
  it.each([
    // Perry at Uraga, the attack at Sakuradamon, the landing at Busan (a day apart from the Korean date), Sekigahara.
    [1853, 7, 8, '嘉永6年6月3日'], [1860, 3, 24, '安政7年3月3日'], [1592, 5, 23, '天正20年4月12日'], [1600, 10, 21, '慶長5年9月15日'],
    [1868, 1, 27, '慶応4年1月3日'], [1872, 12, 31, '明治5年12月2日'], [1873, 1, 1, '明治6年1月1日'], [1904, 2, 8, '明治37年2月8日'],
  ])('are lunisolar until 1872: %i-%i-%i', (year, month, day, expected) => {
    expect(write(year, month, day)).toBe(expected);
  });

  it('mark leap months', () => {
    // Keiō 1 had a leap 5th month, which began on 23 June 1865.
    expect(write(1865, 6, 23)).toBe('慶応元年閏5月1日');
    expect(write(1865, 6, 23, 'en')).toBe('1st day, leap 5th month, Keiō 1');
    expect(write(1865, 6, 23, 'ko')).toBe('게이오 원년 윤5월 1일');
  });

  it('fill every year from 645 to 1872 with months of 29 and 30 days', () => {
    for (let year = 645; year <= 1871; year++) {
      const months = lunisolarMonths(year);
      const next = year < 1872 ? lunisolarYearStart(year + 1) : JAPAN_GREGORIAN;
      expect(months[0]?.start).toBe(lunisolarYearStart(year));
      expect(months.filter(({ isLeap }) => !isLeap).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(months.length).toBeLessThanOrEqual(13);
      const lengths = months.map(({ start }, index) => (months[index + 1]?.start ?? next) - start);
      expect(lengths.every((days) => days === 29 || days === 30)).toBe(true);
    }
    expect(lunisolarMonths(1872).at(-1)?.start).toBe(JAPAN_GREGORIAN - 2);
  });

  it('say that they are reckoned', () => {
    expect(japanese?.write(civilToInstant(1853, 7, 8), { locale: 'en', precision: 'year' })).toEqual({ text: 'Kaei 6', computed: true, inForce: true });
    expect(japanese?.write(civilToInstant(1904, 2, 8), { locale: 'en', precision: 'day' })).toEqual({ text: '8 February, Meiji 37', computed: false, inForce: true });
  });
});

describe('names of eras', () => {
  it.each([
    ['Meiji', '메이지', 'Мэйдзи'], ['Taishō', '다이쇼', 'Тайсё'], ['Shōwa', '쇼와', 'Сёва'], ['Heisei', '헤이세이', 'Хэйсэй'], ['Reiwa', '레이와', 'Рэйва'],
    ['Keiō', '게이오', 'Кэйо'], ['Genroku', '겐로쿠', 'Гэнроку'], ['Tenpō', '덴포', 'Тэмпо'], ['Kyōhō', '교호', 'Кёхо'], ['Bunkyū', '분큐', 'Бункю'],
    ['Ansei', '안세이', 'Ансэй'], ['Man’en', '만엔', 'Манъэн'], ['Kaei', '가에이', 'Каэй'], ['Ōnin', '오닌', 'Онин'], ['Keichō', '게이초', 'Кэйтё'],
  ])('are transcribed as is usual: %s', (romaji, hangul, cyrillic) => {
    expect(hangulOf(romaji)).toBe(hangul);
    expect(cyrillicOf(romaji)).toBe(cyrillic);
  });

  it('leave no Latin letter behind', () => {
    const eras = [...JAPANESE_ERAS, ...NORTHERN_COURT_ERAS].filter(({ kanji }) => kanji !== '');
    expect(eras.filter(({ romaji }) => !/^[가-힣]+$/.test(hangulOf(romaji))).map(({ romaji }) => romaji)).toEqual([]);
    expect(eras.filter(({ romaji }) => !/^[А-ЯЁ][а-яё]+$/.test(cyrillicOf(romaji))).map(({ romaji }) => romaji)).toEqual([]);
    expect(eras.every(({ kanji, romaji }) => kanji.length >= 2 && /^[A-ZŌ]/.test(romaji))).toBe(true);
  });
});
