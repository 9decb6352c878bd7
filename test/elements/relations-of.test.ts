import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../src/elements/card/relations-of.js';
import { buildStore } from '../../src/store/build-store.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';

const briefly = (id: string, dataset = smallHistory): string[] => relationsOf(buildStore(dataset), id).map(({ other, type, isFrom }) => `${isFrom ? 'to' : 'from'} ${other.id}: ${type}`);

describe('relationsOf(store, id)', () => {
  it('sees a relation from both of its ends', () => {
    expect(briefly('war')).toEqual(['to portsmouth: leads-to']);
    expect(briefly('portsmouth')).toEqual(['from war: leads-to']);
  });

  it('is empty for an event that nothing bears on, and for none', () => {
    expect(briefly('ganghwa')).toEqual([]);
    expect(briefly('nothing')).toEqual([]);
  });

  it('keeps the order of the dataset', () => {
    const relations = [
      { from: 'war', to: 'donghak', type: 'responds-to' }, { from: 'ganghwa', to: 'war', type: 'leads-to' }, { from: 'war', to: 'portsmouth', type: 'leads-to' },
    ] as const;
    expect(briefly('war', { ...smallHistory, relations })).toEqual(['to donghak: responds-to', 'from ganghwa: leads-to', 'to portsmouth: leads-to']);
  });

  it('leaves out what is related to an event that the dataset does not have', () => {
    expect(briefly('war', { ...smallHistory, relations: [{ from: 'war', to: 'gone', type: 'leads-to' }] })).toEqual([]);
  });

  it('is empty where the dataset has no relations', () => {
    const { relations: _, ...bare } = smallHistory;
    expect(briefly('war', bare)).toEqual([]);
  });

  it('finds every relation of the whole history twice, once from each end', () => {
    const store = buildStore(russiaKorea);
    const found = store.ids.flatMap((id) => relationsOf(store, id));
    const relations = store.about.relations ?? [];
    expect(found.filter(({ isFrom }) => isFrom)).toHaveLength(relations.length);
    expect(found.filter(({ isFrom }) => !isFrom)).toHaveLength(relations.length);
  });
});
