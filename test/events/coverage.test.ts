import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { tracksOf } from '../../src/model/event.js';
import { textIn } from '../../src/model/text.js';
import { eras } from './eras.js';
import { COVERED, dateOf } from './fuzzy.js';

/** The fewest events that each actor may have in all. */
const MINIMUM = {
  russia: 100, korea: 60, 'north-korea': 70, 'south-korea': 35, china: 60, japan: 60, 'united-states': 55, 'un-security-council': 20,
  mongolia: 16, 'european-powers': 25,
} as const;

/** Degrees by which two mentions of one place may lie apart. */
const SAME_PLACE = 0.5;

const { events, tracks, kinds, relations = [], stories = [] } = russiaKorea;

describe('the events of the dataset', () => {
  it('are at least 220, of which at least 60 join several actors', () => {
    expect(events.length).toBeGreaterThanOrEqual(220);
    expect(events.filter((event) => event.actors.length > 1).length).toBeGreaterThanOrEqual(60);
  });

  it('are told from at least 75 events before 1906', () => {
    expect(eras.filter((era) => era.lastYear <= 1905).flatMap((era) => era.events).length).toBeGreaterThanOrEqual(75);
  });

  it('give every actor a role', () => {
    const without = events.filter((event) => event.actors.length === 0 || event.actors.some((actor) => typeof actor === 'string' || actor.role === undefined));
    expect(without.map((event) => event.id)).toEqual([]);
  });

  it.each(tracks.map((track) => [track.id, track] as const))('are spread over the whole life of %s', (id, track) => {
    const states = (track.states ?? []).map((state) => dateOf(state.date));
    const start = Math.max(COVERED.start, states[0]?.earliest ?? -Infinity);
    const end = Math.min(COVERED.end, states.at(-1)?.latest ?? Infinity);
    const own = events.filter((event) => tracksOf(event).includes(id)).map((event) => dateOf(event.date).earliest);
    const quarters = [0, 1, 2, 3].map((quarter) => {
      const from = start + ((end - start) * quarter) / 4;
      return own.filter((instant) => instant >= from && instant < from + (end - start) / 4).length;
    });
    expect(Math.min(...quarters), `events in each quarter: ${quarters.join(', ')}`).toBeGreaterThanOrEqual(2);
    expect(own.length).toBeGreaterThanOrEqual(MINIMUM[id as keyof typeof MINIMUM]);
  });

  it('leave no kind unused', () => {
    const used = new Set(events.map((event) => event.kind));
    expect(kinds.filter((kind) => !used.has(kind.id)).map((kind) => kind.id)).toEqual([]);
  });

  it('have an importance each, and few of the highest', () => {
    const importance = events.map((event) => event.importance ?? -1);
    expect(Math.min(...importance)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...importance)).toBeLessThanOrEqual(100);
    const highest = importance.filter((value) => value >= 90).length;
    expect(highest).toBeGreaterThanOrEqual(4);
    expect(highest).toBeLessThanOrEqual(10);
    expect(importance.filter((value) => value >= 30 && value <= 70).length / importance.length).toBeGreaterThan(0.6);
  });
});

describe('the places of the dataset', () => {
  const places = events.flatMap((event) => (event.place === undefined ? [] : [{ id: event.id, ...event.place }]));

  it('are known for most events', () => {
    expect(places.length / events.length).toBeGreaterThan(0.75);
  });

  it('lie in the northern hemisphere, in Eurasia or North America', () => {
    const wrong = places.filter(({ lat, lon }) => {
      if (lat === undefined && lon === undefined) return false;
      if (lat === undefined || lon === undefined) return true;
      return lat < 1 || lat > 70 || !((lon >= -160 && lon <= -65) || (lon >= -10 && lon <= 180));
    });
    expect(wrong.map((place) => place.id)).toEqual([]);
  });

  it('lie in one spot when they have one name', () => {
    const first = new Map<string, (typeof places)[number]>();
    const wrong = places.filter((place) => {
      const name = textIn(place.name, 'en');
      const known = first.get(name) ?? place;
      first.set(name, known);
      return Math.abs((known.lat ?? 0) - (place.lat ?? 0)) > SAME_PLACE || Math.abs((known.lon ?? 0) - (place.lon ?? 0)) > SAME_PLACE;
    });
    expect(wrong.map((place) => `${place.id}: ${textIn(place.name, 'en')}`)).toEqual([]);
  });
});

describe('the relations and the story of the dataset', () => {
  it('has at least 30 relations, of every type', () => {
    expect(relations.length).toBeGreaterThanOrEqual(30);
    expect(new Set(relations.map((relation) => relation.type)).size).toBe(5);
  });

  it('tells one story in 10 to 14 steps', () => {
    expect(stories).toHaveLength(1);
    const steps = stories[0]?.steps.length ?? 0;
    expect(steps).toBeGreaterThanOrEqual(10);
    expect(steps).toBeLessThanOrEqual(14);
  });
});
