import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/base/steps.js';
import { readAddedEvents, type AddedEvents } from '../../src/io/read-added-events.js';
import { smallHistory } from '../support/small-history.js';

const read = (input: unknown): AddedEvents =>
  resultOf(readAddedEvents(input, smallHistory, { count: 4, has: (id) => smallHistory.events.some((event) => event.id === id) }));
const annexation = { id: 'annexation', title: 'Annexation', date: '1910-08-29', kind: 'treaty', actors: ['japan', 'korea'] };

describe('readAddedEvents(input, about, there)', () => {
  it('reads events by the vocabulary of the dataset', () => {
    expect(read([annexation])).toEqual({ events: [annexation], kinds: [], issues: [] });
  });

  it('leaves out what is there already, and what is wrong, and says where', () => {
    const { events, issues } = read([annexation, { ...annexation, id: 'war' }, { ...annexation, id: 'x', actors: ['japn'] }, annexation]);
    expect(events).toEqual([annexation]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['event/duplicate-id', 'events[5].id'], ['event/unknown-track', 'events[6].actors[0]'], ['event/duplicate-id', 'events[7].id'],
    ]);
  });

  it('gives the kinds that come with them, with a warning', () => {
    const { events, kinds, issues } = read([{ ...annexation, kind: 'end-of-state' }]);
    expect(events).toHaveLength(1);
    expect(kinds).toEqual([{ id: 'end-of-state', label: 'End of state', shape: 'circle' }]);
    expect(issues.map(({ code }) => code)).toEqual(['event/unknown-kind']);
  });

  it('says what is no list', () => {
    expect(read('events').issues).toMatchObject([{ code: 'dataset/wrong-type', path: 'events' }]);
    expect(read([7, null]).events).toEqual([]);
  });
});
