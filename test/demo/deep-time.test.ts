import { describe, expect, it } from 'vitest';
import { textIn } from '../../src/model/text.js';
import { MS_PER_MEAN_YEAR } from '../../src/time/instant.js';
import { dateOf, julianInstant, readDemoDataset, sourcesOf } from './demo-data.js';

/** The languages that the chief events, the tracks, the kinds and the periods have. */
const LANGUAGES = ['en', 'ko', 'ru', 'ja', 'zh'];

const { written, read } = readDemoDataset('deep-time.json');
const { events, tracks, kinds, periods = [], sources, asOf = '' } = written;
const end = dateOf(asOf).latest;

/** How long ago the middle of an event's date is, in years before the end of the dataset. */
const ages = events.map((event) => {
  const { earliest, latest } = dateOf(event.date);
  return (end - (earliest + latest) / 2) / MS_PER_MEAN_YEAR;
});

describe('the dataset of deep time', () => {
  it('is read whole: at least 80 events in 6 to 8 tracks', () => {
    expect(events.length).toBeGreaterThanOrEqual(80);
    expect(read.events).toHaveLength(events.length);
    expect(tracks.length).toBeGreaterThanOrEqual(6);
    expect(tracks.length).toBeLessThanOrEqual(8);
  });

  it('reaches from the Big Bang to this decade, and not beyond the day that it knows', () => {
    expect(Math.max(...ages)).toBeGreaterThan(13.7e9);
    expect(Math.max(...ages)).toBeLessThan(13.85e9);
    expect(Math.min(...ages)).toBeLessThan(7);
    for (const event of events) expect(dateOf(event.date).latest, event.id).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(dateOf('2026-11-24').latest);
  });

  it('has at least five events at each power of ten, from a year ago to ten billion', () => {
    const counts = new Map(Array.from({ length: 11 }, (_, power) => [power, 0]));
    for (const age of ages) {
      const power = Math.max(0, Math.floor(Math.log10(age)));
      counts.set(power, (counts.get(power) ?? 0) + 1);
    }
    expect(Object.fromEntries([...counts].filter(([, count]) => count < 5))).toEqual({});
  });

  it('has times of day for what was timed, and several on the day of the landing on the Moon', () => {
    expect(events.filter(({ date }) => dateOf(date).precision === 'second').length).toBeGreaterThanOrEqual(15);
    expect(events.filter(({ date }) => date.startsWith('1969-07-20T')).length).toBeGreaterThanOrEqual(3);
  });

  it('cites a place in a source for every event, and has no source that nothing cites', () => {
    for (const event of events) {
      expect(event.citations?.length, event.id).toBeGreaterThan(0);
      for (const { locator } of event.citations ?? []) expect(locator, event.id).toMatch(/\S/);
    }
    const cited = new Set(events.flatMap(sourcesOf));
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('describes every event in one to three sentences', () => {
    for (const { id, description } of events) {
      expect(textIn(description, 'en'), id).not.toBe('');
      expect(textIn(description, 'en').split(/[.?!]\s+(?=[A-Z“])/).length, id).toBeLessThanOrEqual(3);
    }
  });

  it('names at least 25 events, and all tracks, kinds and periods, in five languages', () => {
    const inAll = (text: unknown): boolean => typeof text === 'object' && text !== null && LANGUAGES.every((language) => language in text);
    expect(events.filter(({ title }) => inAll(title)).length).toBeGreaterThanOrEqual(25);
    expect([...tracks, ...periods].filter(({ name }) => !inAll(name))).toEqual([]);
    expect(kinds.filter(({ label }) => !inAll(label))).toEqual([]);
  });

  it('uses every kind and every track', () => {
    const homes = new Set(events.flatMap(({ actors }) => actors));
    expect(tracks.filter(({ id }) => !homes.has(id))).toEqual([]);
    const used = new Set(events.map(({ kind }) => kind));
    expect(kinds.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('gives the Gregorian day of every Julian one', () => {
    const julian = events.flatMap(({ date, originalDate }) => (originalDate?.calendar === 'julian' ? [{ date, text: textIn(originalDate.text, 'en') }] : []));
    expect(julian.length).toBeGreaterThan(4);
    for (const { date, text } of julian) expect(dateOf(date).earliest, `${date} is ${text}`).toBe(julianInstant(text));
  });

  it('has periods that follow one another', () => {
    const spans = periods.map(({ date }) => dateOf(date));
    for (const [i, span] of spans.entries()) {
      const before = spans[i - 1];
      if (before?.kind === 'interval') expect(span.earliest).toBe(before.end?.earliest);
    }
  });
});
