import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { inColumns } from '../../../src/layout/columns/in-columns.js';
import { layOut } from '../../../src/layout/lay-out.js';
import { boundsOverlap } from '../../../src/scene/bounds.js';
import { Pictures } from '../pictures.js';
import type { TextMark } from '../../../src/scene/marks.js';
import type { Scene } from '../../../src/scene/scene.js';

const store = buildStore(datasetOf({
  tracks: [{ id: 'a', name: 'A' }], events: [eventOf({ id: 'past', date: '2000', actors: ['a'] }), eventOf({ id: 'planned', date: '2040', actors: ['a'] })],
}));
const pictures = new Pictures(store);
const draw = (year: number, from = pictures): Scene => layOut({ ...from.input(from.fit), now: civilToInstant(year, 6, 1) }).scene;
const lines = ({ groups }: Scene): number[] => groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'line' && mark.role === 'today' ? [mark.x1] : [])));
const names = ({ groups }: Scene): string[] => groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' && mark.role === 'today-label' ? [mark.text] : [])));

describe('today', () => {
  it('has a line and a name where the events reach beyond it, in the language of the reader', () => {
    expect(lines(draw(2026))).toHaveLength(1);
    expect(names(draw(2026))).toEqual(['today']);
    expect(names(draw(2026, new Pictures(store, { locale: 'ko' })))).toEqual(['오늘']);
  });

  it('has none where all events are past or to come, or where nobody says when it is', () => {
    for (const year of [1990, 2060]) expect([...lines(draw(year)), ...names(draw(year))]).toEqual([]);
    expect(lines(layOut(pictures.input(pictures.fit)).scene)).toEqual([]);
  });

  it('lies on no label of the axis, whichever way time runs', () => {
    for (const from of [pictures, new Pictures(store, { width: 900, height: 500, makeFlow: inColumns })]) {
      for (let year = 2001; year < 2040; year += 1) {
        const { turn, textBounds } = from.arrangement.flow;
        const words = draw(year, from).groups.filter(({ key }) => key === 'axis').flatMap(({ marks }) => marks).filter((mark): mark is TextMark => mark.kind === 'text' && (turn !== undefined || mark.role !== 'context-label'));
        const today = words.find(({ role }) => role === 'today-label');
        if (today) for (const other of words) if (other !== today) expect(boundsOverlap(textBounds(today), textBounds(other)), other.text).toBe(false);
      }
      expect(names(draw(2020, from))).toHaveLength(1);
    }
  });
});
