import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { tracksOf } from '../../src/model/event.js';
import { textIn } from '../../src/model/text.js';
import type { Track } from '../../src/model/track.js';
import { civilToInstant, instantToCivil } from '../../src/time/civil.js';
import type { Instant } from '../../src/time/instant.js';
import { eras } from './eras.js';
import { COVERED, dateOf } from './fuzzy.js';

/** Events that reach outside the life of one of their tracks, and why that is right. */
const OUTSIDE_LIFE: ReadonlyMap<string, string> = new Map([
  ['korean-division in korea', 'the division began under the two occupations and goes on between two states'],
  ['soviet-administration in korea', 'Soviet troops stayed until December 1948, after the northern state was proclaimed'],
  ['jeju-1948 in korea', 'the rising began under military government and was fought on into the republic'],
]);

/** The first day on which Russia counted as the West did. */
const RUSSIA_GREGORIAN = civilToInstant(1918, 2, 14);

const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
} as const;

const { events, tracks, periods = [], stories = [] } = russiaKorea;

/** From the start of a track's first state to the end of its last; all of time for a track without any. */
function lifeOf(track: Track): { start: Instant; end: Instant } {
  const dates = (track.states ?? []).map((state) => dateOf(state.date));
  return { start: dates[0]?.earliest ?? -Infinity, end: dates.at(-1)?.latest ?? Infinity };
}

/** The instants of the first and last day in a text such as “7–25 February 1905” or “30 January 1896 – 8 February 1897”. */
function julianDays(text: string, months: readonly string[]): Instant[] {
  const ends = text.split(/\s*–\s*/).map((part) => part.split(' '));
  const last = ends.at(-1) ?? [];
  return ends.map(([day, month = last[1], year = last[2]]) =>
    civilToInstant(Number(year), months.indexOf(month ?? '') + 1, Number(day), 'julian'),
  );
}

describe('the dates of the dataset', () => {
  it.each(events.map((event) => [event.id, event.date] as const))('reads the date of %s, %s, in order and within 1860–2017', (_, text) => {
    const date = dateOf(text);
    if (date.kind === 'interval' && date.start !== undefined && date.end !== undefined) {
      expect(date.start.earliest).toBeLessThanOrEqual(date.end.earliest);
      expect(date.start.latest).toBeLessThanOrEqual(date.end.latest);
    }
    if (!date.openStart) expect(date.earliest).toBeGreaterThanOrEqual(COVERED.start);
    expect(date.earliest).toBeLessThan(COVERED.end);
    if (!date.openEnd) expect(date.latest).toBeLessThanOrEqual(COVERED.end);
  });

  it('keeps each event within the lives of its tracks', () => {
    const lives = new Map(tracks.map((track) => [track.id, lifeOf(track)]));
    const outside = events.flatMap((event) => {
      const { earliest, latest, openEnd } = dateOf(event.date);
      return tracksOf(event)
        .filter((id) => {
          const life = lives.get(id);
          return life === undefined || earliest < life.start || earliest >= life.end || (!openEnd && latest > life.end) || (openEnd && life.end !== Infinity);
        })
        .map((id) => `${event.id} in ${id}`);
    });
    expect(outside.filter((entry) => !OUTSIDE_LIFE.has(entry))).toEqual([]);
    expect([...OUTSIDE_LIFE.keys()].filter((entry) => !outside.includes(entry)), 'exceptions that are none').toEqual([]);
  });

  it('orders the states of each track without gap or overlap', () => {
    for (const track of tracks) {
      const dates = (track.states ?? []).map((state) => dateOf(state.date));
      dates.slice(1).forEach((date, index) => expect(date.earliest, `${track.id}, state ${index + 1}`).toBe(dates[index]?.latest));
    }
  });

  it('orders the periods without gap or overlap', () => {
    const dates = periods.map((period) => dateOf(period.date));
    dates.slice(1).forEach((date, index) => expect(date.earliest, periods[index + 1]?.id).toBe(dates[index]?.latest));
  });

  describe.each(eras)('of $file', ({ firstYear, lastYear, events: own }) => {
    it('follow one another by their start', () => {
      const late = own.filter((event, index) => {
        const before = own[index - 1];
        return before !== undefined && dateOf(before.date).earliest > dateOf(event.date).earliest;
      });
      expect(late.map((event) => event.id)).toEqual([]);
    });

    it('begin within the years of the file', () => {
      const elsewhere = own.filter((event) => {
        const { earliest, openStart } = dateOf(event.date);
        if (openStart) return false;
        const { year } = instantToCivil(earliest);
        return year < firstYear || year > lastYear;
      });
      expect(elsewhere.map((event) => event.id)).toEqual([]);
    });
  });

  it('contains all events of the era files and no others', () => {
    expect(events.map((event) => event.id)).toEqual(eras.flatMap((era) => era.events.map((event) => event.id)));
  });
});

describe('the Old Style dates of the dataset', () => {
  const julian = events.filter((event) => event.originalDate?.calendar === 'julian');

  it('are there for the early decades', () => {
    expect(julian.length).toBeGreaterThanOrEqual(40);
  });

  it.each(julian.map((event) => [event.id, event] as const))('name the days of %s twelve or thirteen days earlier', (_, event) => {
    const { originalDate, date: text } = event;
    if (originalDate === undefined || typeof originalDate.text === 'string') throw new Error('expected texts by language');
    const date = dateOf(text);
    const ends = date.kind === 'interval' ? [date.start, date.end] : [date];
    const expected = ends.map((end) => end?.earliest);
    expect(julianDays(textIn(originalDate.text, 'en'), MONTHS.en)).toEqual(expected);
    expect(julianDays(textIn(originalDate.text, 'ru'), MONTHS.ru)).toEqual(expected);
  });

  it('stand beside every day by the calendar of Russia until it changed', () => {
    const without = events.filter((event) => {
      const date = dateOf(event.date);
      return (
        tracksOf(event)[0] === 'russia' && date.kind === 'date' && date.precision === 'day' && !date.approximate && !date.uncertain &&
        date.earliest < RUSSIA_GREGORIAN && event.originalDate === undefined
      );
    });
    expect(without.map((event) => event.id)).toEqual([]);
  });
});

describe('the story of the dataset', () => {
  it('selects events that lie within the view of their step', () => {
    const outside = stories.flatMap((story) => story.steps).filter(({ view }) => {
      if (view.selected === undefined) return false;
      const event = events.find((candidate) => candidate.id === view.selected);
      if (event === undefined) return true;
      const { earliest, latest, openEnd } = dateOf(event.date);
      const misses = earliest >= dateOf(view.end).latest || (!openEnd && latest <= dateOf(view.start).earliest);
      return misses || (view.tracks !== undefined && !tracksOf(event).some((track) => view.tracks?.includes(track)));
    });
    expect(outside.map((step) => step.id)).toEqual([]);
  });

  it('opens views that last a while', () => {
    for (const { id, view } of stories.flatMap((story) => story.steps)) {
      expect(dateOf(view.start).earliest, id).toBeLessThan(dateOf(view.end).latest);
    }
  });
});
