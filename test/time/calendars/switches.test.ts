import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../../src/time/civil.js';
import { MS_PER_DAY } from '../../../src/time/instant.js';
import { CALENDAR_SWITCHES, calendarSwitch, explainSwitch, otherCalendar } from '../../../src/calendars.js';

const firstInstant = ({ firstDay }: (typeof CALENDAR_SWITCHES)[number]): number => civilToInstant(firstDay.year, firstDay.month, firstDay.day);

describe('CALENDAR_SWITCHES', () => {
  it.each(CALENDAR_SWITCHES.filter(({ from }) => from === 'julian').map((change) => [change.id, change] as const))('leaves no gap in %s', (_, change) => {
    const { lastDay, crossesDateLine } = change;
    const next = civilToInstant(lastDay.year, lastDay.month, lastDay.day, 'julian') + (crossesDateLine ? 0 : MS_PER_DAY);
    expect(next).toBe(firstInstant(change));
  });

  it('agrees with the lunisolar calendars on their last days', () => {
    const eve = (place: string): number => firstInstant(calendarSwitch(place) ?? CALENDAR_SWITCHES[0]!) - MS_PER_DAY;
    const options = { locale: 'ja', precision: 'day' } as const;
    expect(otherCalendar('japanese')?.write(eve('japan'), options)?.text).toBe('明治5年12月2日');
    expect(otherCalendar('dangi')?.write(eve('korea'), options)?.text).toBe('檀紀4228年（乙未）11月16日');
    expect(otherCalendar('chinese')?.write(eve('china'), options)?.text).toBe('辛亥年（1911）11月12日');
  });

  it('names and sources every place once, in order of time', () => {
    expect(new Set(CALENDAR_SWITCHES.map(({ id }) => id)).size).toBe(CALENDAR_SWITCHES.length);
    expect(CALENDAR_SWITCHES.filter(({ name, source }) => Object.values(name).some((text) => text === '') || source === '')).toEqual([]);
    const days = CALENDAR_SWITCHES.map(firstInstant);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('knows nothing of other places', () => {
    expect(calendarSwitch('atlantis')).toBeUndefined();
    expect(explainSwitch('atlantis', 'en')).toBeUndefined();
  });
});

describe('explainSwitch', () => {
  it.each([
    ['russia', 'en', 'Russia kept the Julian calendar until 31 January 1918; the next day was 14 February 1918.'],
    ['russia', 'ko', '러시아는 1918년 1월 31일까지 율리우스력을 썼고, 이튿날은 1918년 2월 14일이었다.'],
    ['russia', 'ru', 'Россия: юлианский календарь действовал по 31 января 1918 г. включительно; следующий день — 14 февраля 1918 г.'],
    ['russia', 'ja', 'ロシアは1918年1月31日までユリウス暦を用い、翌日は1918年2月14日となった。'],
    ['russia', 'zh', '俄国使用儒略历至1918年1月31日，次日为1918年2月14日。'],
    ['bulgaria', 'fr', 'Bulgarie : calendrier julien jusqu’au 31 mars 1916 ; le lendemain fut le 14 avril 1916.'],
    ['sweden', 'fr', 'Suède et Finlande : calendrier julien jusqu’au 17 février 1753 ; le lendemain fut le 1er mars 1753.'],
    ['russia', 'de', 'Russland: Julianischer Kalender bis zum 31. Januar 1918; der nächste Tag war der 14. Februar 1918.'],
    ['russia', 'es', 'Rusia: calendario juliano hasta el 31 de enero de 1918; el día siguiente fue el 14 de febrero de 1918.'],
    ['russia', 'ar', 'روسيا: التقويم اليولياني حتى 31 يناير 1918، واليوم التالي هو 14 فبراير 1918.'],
    ['japan', 'ar', 'اليابان: التقويم القمري الشمسي حتى اليوم 2 من الشهر 12، ميجي 5، واليوم التالي هو 1 يناير 1873.'],
    ['japan', 'en', 'Japan kept its lunisolar calendar until the 2nd day of the 12th month of Meiji 5; the next day was 1 January 1873.'],
    ['korea', 'en', 'Korea kept its lunisolar calendar until the 16th day of the 11th month of Eulmi (1895); the next day was 1 January 1896.'],
    ['korea', 'ko', '조선은 을미년(1895) 11월 16일까지 음력을 썼고, 이튿날은 양력 1896년 1월 1일이었다.'],
    ['korea', 'ru', 'Корея: лунно-солнечный календарь действовал по 16-й день 11-го месяца, Ыльми (1895), включительно; следующий день — 1 января 1896 г.'],
    ['china', 'zh', '中国使用农历至辛亥年（1911）11月12日，次日为公历1912年1月1日。'],
    ['britain', 'it', 'Great Britain with its colonies kept the Julian calendar until 2 September 1752; the next day was 14 September 1752.'],
  ])('tells of %s in %s', (place, locale, expected) => {
    expect(explainSwitch(place, locale)).toBe(expected);
  });
});
