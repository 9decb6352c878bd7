import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IssueLog } from '../../../src/io/reading/issue-log.js';
import { ItemPath } from '../../../src/io/reading/input-path.js';
import { KnownIds } from '../../../src/io/reading/known-ids.js';
import { plainEvent } from '../../../src/io/records/plain-event.js';
import { readEvent } from '../../../src/io/records/read-event.js';

const WAR = { id: 'war', title: 'War', date: '1904-02-08/1905-09-05', kind: 'battle', actors: ['japan', 'russia'], importance: 90 };

const ODD: readonly unknown[] = [undefined, null, 7, '', ' ', ' x', {}, [], 'japan', ['japan'], ['japan', 'japan'], ['nowhere'], true, '1904-02-30', 1904, -0, 101, NaN, '1904~'];
/** An event with one field, or two, that may be anything. */
const event = fc.record({ id: fc.constantFrom('war', 'peace'), odd: fc.dictionary(fc.constantFrom(...Object.keys(WAR), 'track', 'note', 'nota'), fc.constantFrom(...ODD), { maxKeys: 2 }) })
  .map(({ id, odd }) => ({ ...WAR, id, ...odd }));

function known(log: IssueLog): KnownIds {
  const ids = new KnownIds(log);
  for (const track of ['japan', 'russia']) ids.track.add(track);
  for (const kind of ['battle', 'event']) ids.kind.add(kind);
  ids.kindsAreListed = true;
  return ids;
}

function read(values: readonly unknown[]): unknown {
  const log = new IssueLog();
  const ids = known(log);
  const events = values.map((value, i) => readEvent(value, new ItemPath('events', i), ids, log));
  return { events, issues: log.issues };
}

describe('plainEvent', () => {
  it('knows what most events look like', () => {
    expect(plainEvent(WAR, known(new IssueLog()))).toEqual(WAR);
    expect(plainEvent({ ...WAR, kind: null, importance: undefined }, known(new IssueLog()))).toEqual({ id: 'war', title: 'War', date: WAR.date, kind: 'event', actors: WAR.actors });
  });

  it('leaves all others to be read with every check', () => {
    const withGetter = Object.defineProperty({ ...WAR }, 'title', { get() { throw new Error('no'); }, enumerable: true });
    const inherited = Object.create({ id: 'inherited' }) as object;
    for (const other of [null, 'war', [WAR], { ...WAR, note: 'N' }, { ...WAR, title: { en: 'War' } }, { ...WAR, date: '1904~' }, withGetter, Object.assign(inherited, { ...WAR, id: undefined }), new Proxy(WAR, { ownKeys() { throw new Error('no'); } })]) {
      expect(plainEvent(other, known(new IssueLog()))).toBeUndefined();
    }
  });

  it('reads what is read with every check, and says as much about it', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 3 }), (values) => {
      // An object without a prototype is none of the plain ones.
      const checked = values.map((value) => Object.assign(Object.create(null) as object, value));
      expect(read(values)).toEqual(read(checked));
    }), { numRuns: 500 });
  });
});
