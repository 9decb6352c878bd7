/** Dates in other calendars as books and almanacs have them, which any engine’s `Intl` has to give. */
export interface PublishedDate {
  readonly calendar: string;
  /** Gregorian. */
  readonly day: readonly [year: number, month: number, day: number];
  readonly locale: string;
  readonly text: string;
}

const dates = (calendar: string, locale: string, list: readonly (readonly [number, number, number, string])[]): readonly PublishedDate[] =>
  list.map(([year, month, day, text]) => ({ calendar, day: [year, month, day], locale, text }));

export const PUBLISHED_DATES: readonly PublishedDate[] = [
  ...dates('dangi', 'ko', [
    // The founding of Joseon, the landing at Busan, the crossing of the Yalu, the treaty of Ganghwa, the queen’s murder.
    [1392, 8, 13, '단기 3725년(임신) 7월 17일'], [1592, 5, 23, '단기 3925년(임진) 4월 13일'], [1636, 12, 28, '단기 3969년(병자) 12월 2일'],
    [1876, 2, 26, '단기 4209년(병자) 2월 2일'], [1895, 10, 8, '단기 4228년(을미) 8월 20일'], [1896, 1, 1, '단기 4228년(을미) 11월 17일'],
    [1897, 10, 12, '단기 4230년(정유) 9월 17일'],
    // Official: Gregorian months. The law that ended it took force “on 1 January of Dangi 4295”.
    [1948, 9, 25, '단기 4281년 9월 25일'], [1950, 1, 1, '단기 4283년 1월 1일'], [1950, 6, 25, '단기 4283년 6월 25일'], [1961, 12, 31, '단기 4294년 12월 31일'],
    [1962, 1, 1, '단기 4294년(신축) 11월 25일'], [1962, 2, 5, '단기 4295년(임인) 1월 1일'],
    // Leap months; in 2012 Korea’s was the third and China’s the fourth.
    [2012, 4, 21, '단기 4345년(임진) 윤3월 1일'], [2023, 3, 22, '단기 4356년(계묘) 윤2월 1일'], [2017, 2, 26, '단기 4350년(정유) 2월 1일'],
  ]),
  ...dates('chinese', 'zh', [
    [1592, 5, 23, '壬辰年（1592）4月13日'], [1900, 1, 31, '庚子年（1900）1月1日'], [1911, 10, 10, '辛亥年（1911）8月19日'], [1912, 2, 18, '壬子年（1912）1月1日'], [1949, 1, 29, '己丑年（1949）1月1日'],
    [1954, 2, 3, '甲午年（1954）1月1日'], [1987, 7, 26, '丁卯年（1987）闰6月1日'], [2027, 2, 6, '丁未年（2027）1月1日'], [2030, 2, 3, '庚戌年（2030）1月1日'],
    [2012, 5, 21, '壬辰年（2012）闰4月1日'], [2020, 5, 23, '庚子年（2020）闰4月1日'], [2033, 12, 22, '癸丑年（2033）闰11月1日'], [2024, 2, 10, '甲辰年（2024）1月1日'],
  ]),
  ...dates('hebrew', 'en', [
    [1948, 5, 14, '5 Iyar 5708 AM'], [1967, 6, 7, '28 Iyar 5727 AM'], [1973, 10, 6, '10 Tishri 5734 AM'], [2024, 10, 3, '1 Tishri 5785 AM'],
  ]),
  ...dates('persian', 'en', [
    // The revolution, the law that introduced it, and new years around the leap years of the 33-year cycle.
    [1979, 2, 11, '22 Bahman 1357 AP'], [1925, 3, 31, '11 Farvardin 1304 AP'], [1996, 3, 20, '1 Farvardin 1375 AP'], [2000, 3, 20, '1 Farvardin 1379 AP'],
    [2005, 3, 21, '1 Farvardin 1384 AP'], [2017, 3, 21, '1 Farvardin 1396 AP'], [2024, 3, 20, '1 Farvardin 1403 AP'], [2025, 3, 21, '1 Farvardin 1404 AP'],
  ]),
  ...dates('islamic-umalqura', 'en', [
    [1979, 11, 20, '30 Dhuʻl-Hijjah 1399 AH'], [2015, 7, 17, '1 Shawwal 1436 AH'], [2022, 7, 30, '1 Muharram 1444 AH'], [2023, 3, 23, '1 Ramadan 1444 AH'],
  ]),
  ...dates('indian', 'en', [[1957, 3, 22, '1 Chaitra 1879 Śaka'], [2024, 3, 21, '1 Chaitra 1946 Śaka']]),
  ...dates('ethiopic', 'en', [[2007, 9, 12, '1 Meskerem 2000 AM'], [1896, 3, 1, '23 Yekatit 1888 AM'], [2024, 1, 7, '28 Tahsas 2016 AM']]),
  ...dates('coptic', 'en', [[2023, 9, 12, '1 Tout 1740 AM'], [2024, 1, 7, '28 Kiahk 1740 AM']]),
  // Years from April until 2483, which lasted from April to December of 1940.
  ...dates('buddhist', 'en', [[1932, 6, 24, '24 June 2475 BE'], [1933, 1, 10, '10 January 2475 BE'], [1940, 12, 31, '31 December 2483 BE'], [1941, 1, 1, '1 January 2484 BE'], [2024, 2, 1, '1 February 2567 BE']]),
  ...dates('roc', 'zh-TW', [[1949, 10, 1, '民國38年10月1日'], [1912, 1, 1, '民國1年1月1日']]),
  ...dates('roc', 'en', [[1945, 10, 25, '25 October, Minguo 34']]),
  ...dates('juche', 'ko', [[2017, 9, 3, '주체106(2017)년 9월 3일'], [1997, 9, 9, '주체86(1997)년 9월 9일']]),
  ...dates('republican', 'fr', [
    [1792, 9, 22, '1er vendémiaire an I'], [1793, 10, 6, '15 vendémiaire an II'], [1794, 7, 27, '9 thermidor an II'], [1795, 9, 22, '6e jour complémentaire an III'],
    [1795, 9, 23, '1er vendémiaire an IV'], [1799, 11, 9, '18 brumaire an VIII'], [1804, 12, 2, '11 frimaire an XIII'], [1805, 12, 31, '10 nivôse an XIV'],
  ]),
  ...dates('julian', 'ru', [[1825, 12, 26, '14 декабря 1825 г.'], [1917, 11, 7, '25 октября 1917 г.']]),
  ...dates('julian', 'en', [[-43, 3, 13, '15 March 44 BC']]),
];
