import { expect } from '@open-wc/testing';
import { OTHER_CALENDARS, otherCalendar } from '../../src/calendars.js';
import { civilToInstant, instantToCivil } from '../../src/time.js';
import { PUBLISHED_DATES } from './calendars/published-dates.js';

/** Calendars whose words, not only numbers, are the engine's. */
const WORDS_OF_ENGINE = ['hebrew', 'persian', 'islamic', 'islamic-umalqura', 'indian', 'coptic', 'ethiopic', 'buddhist'];

const numbersOf = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

describe('calendars in this engine', () => {
  it('are all there', () => {
    expect(OTHER_CALENDARS.filter((id) => otherCalendar(id) === undefined)).to.deep.equal([]);
  });

  it('give the dates of the books', () => {
    const wrong = PUBLISHED_DATES.flatMap(({ calendar, day, locale, text }) => {
      const written = otherCalendar(calendar)?.write(civilToInstant(...day), { locale, precision: 'day' })?.text ?? 'none';
      const isRight = WORDS_OF_ENGINE.includes(calendar) ? numbersOf(written).join() === numbersOf(text).join() : written === text;
      return isRight ? [] : [`${calendar} ${day.join('-')}: ${written}, not ${text}`];
    });
    expect(wrong).to.deep.equal([]);
  });

  it('begin their years one after another, a year apart', () => {
    for (const id of OTHER_CALENDARS) {
      const starts = otherCalendar(id)?.divisions({ start: civilToInstant(1700, 1, 1), end: civilToInstant(2050, 1, 1) }, 500, 'en').map(({ start }) => start / 86_400_000) ?? [];
      const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
      // Years of the Japanese calendar begin with eras as well, and the Republican had too few; Dangi years were cut twice, and Buddhist once.
      if (id !== 'japanese' && id !== 'republican') expect(gaps.filter((days) => days < (['dangi', 'buddhist'].includes(id) ? 275 : 353) || days > 401), id).to.deep.equal([]);
    }
  });

  it('name months and days without marks of the engine', () => {
    const dangi = otherCalendar('dangi');
    expect(dangi?.write(civilToInstant(2023, 3, 22), { locale: 'en', precision: 'day' })?.text).to.equal('1st day, leap 2nd month, Dangi 4356 (Gyemyo)');
    expect(dangi?.divisions({ start: civilToInstant(2023, 1, 25), end: civilToInstant(2023, 5, 1) }, 5, 'ko').map(({ text }) => text))
      .to.deep.equal(['단기 4356년', '2월', '윤2월', '3월', '4월']);
  });

  it('keep era years apart where the engine turns Julian or solar', () => {
    const write = (id: string, ...day: Parameters<typeof civilToInstant>): string | undefined => otherCalendar(id)?.write(civilToInstant(...day), { locale: 'ja', precision: 'day' })?.text;
    expect(write('japanese', 1853, 7, 8)).to.equal('嘉永6年6月3日');
    // The Honnōji incident was on 21 June 1582 of the Jesuits’ calendar.
    expect(write('japanese', 1582, 6, 21, 'julian')).to.equal('天正10年6月2日');
    expect(write('julian', 99, 1, 3)).to.equal('99年1月5日');
    expect(instantToCivil(civilToInstant(99, 1, 5, 'julian'))).to.include({ year: 99, month: 1, day: 3 });
  });
});
