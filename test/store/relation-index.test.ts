import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { RelationIndex, relationsIn } from '../../src/store/relation-index.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';
import type { Relation } from '../../src/model/dataset.js';

const relations: readonly Relation[] = [
  { from: 'war', to: 'donghak', type: 'responds-to' }, { from: 'ganghwa', to: 'war', type: 'leads-to' }, { from: 'war', to: 'gone', type: 'leads-to' },
  { from: 'portsmouth', to: 'war', type: 'succeeds' }, { from: 'portsmouth', to: 'donghak', type: 'contradicts' },
];
const store = buildStore({ ...smallHistory, relations });
const row = (id: string): number => store.rowOf(id);

describe('RelationIndex', () => {
  const index = new RelationIndex(store);

  it('leaves out what is related to an event that there is not', () => {
    expect(index.size).toBe(4);
  });

  it('finds the relations of an event from both ends, in the order of the dataset', () => {
    expect([...index.linksOf(row('war'))]).toEqual([0, 1, 2]);
    expect([...index.linksOf(row('donghak'))]).toEqual([0, 3]);
    expect([...index.linksOf(row('ganghwa'))]).toEqual([1]);
  });

  it('goes from cause to effect, whichever way a relation is stated', () => {
    expect([index.sourceOf(0), index.targetOf(0)]).toEqual([row('donghak'), row('war')]);
    expect([index.sourceOf(1), index.targetOf(1)]).toEqual([row('ganghwa'), row('war')]);
    expect([index.sourceOf(2), index.targetOf(2)]).toEqual([row('war'), row('portsmouth')]);
  });

  it('knows the other end, and the type', () => {
    expect(index.otherOf(2, row('war'))).toBe(row('portsmouth'));
    expect(index.otherOf(2, row('portsmouth'))).toBe(row('war'));
    expect(index.typeOf(3)).toBe('contradicts');
  });

  it('is empty where a dataset has no relations', () => {
    const { relations: _, ...bare } = smallHistory;
    expect([...new RelationIndex(buildStore(bare)).linksOf(0)]).toEqual([]);
  });

  it('agrees with a look through all of them', () => {
    const whole = buildStore(russiaKorea);
    const all = new RelationIndex(whole);
    for (let at = 0; at < whole.size; at += 1) {
      const looked = Array.from({ length: all.size }, (_, link) => link).filter((link) => all.froms[link] === at || all.tos[link] === at);
      expect([...all.linksOf(at)]).toEqual(looked);
    }
  });
});

describe('relationsIn(store)', () => {
  it('makes one index for a store', () => {
    expect(relationsIn(store)).toBe(relationsIn(store));
    expect(relationsIn(store)).not.toBe(relationsIn(buildStore(smallHistory)));
  });
});
