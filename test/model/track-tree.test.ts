import { describe, expect, it } from 'vitest';
import { trackTree } from '../../src/model/track-tree.js';

describe('trackTree(tracks)', () => {
  it('tells which tracks stand under which, in their order', () => {
    const tree = trackTree([{ id: 'south', parent: 'korea' }, { id: 'korea' }, { id: 'japan' }, { id: 'north', parent: 'korea' }]);
    expect(tree).toEqual({ roots: [1, 2], children: [[], [0, 3], [], []] });
  });

  it('has every track, also where parents are missing or go in a circle', () => {
    const tree = trackTree([{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }, { id: 'c', parent: 'c' }, { id: 'd', parent: 'nobody' }, { id: 'e', parent: 'a' }]);
    expect(tree.roots).toEqual([0, 1, 2, 3]);
    expect(tree.children[0]).toEqual([4]);
  });
});
