import { describe, expect, it } from 'vitest';
import { appendToStore } from '../../../src/store/append-to-store.js';
import { buildStore } from '../../../src/store/build-store.js';
import { LABELS_BEHIND } from '../../../src/layout/labels/label-flow.js';
import { LabelTexts } from '../../../src/layout/labels/label-texts.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { findWords } from '../../../src/time/locales.js';
import { registerLocale } from '../../../src/time/register-locale.js';
import type { EventStore } from '../../../src/store/event-store.js';

const history = datasetOf({
  tracks: [{ id: 'a', name: 'A' }],
  events: [eventOf({ id: 'war', title: { en: 'War', ko: '전쟁' }, date: '1900' }), eventOf({ id: 'peace', title: { en: 'Peace', ko: '평화' }, date: '1950~' })],
});
const earlier = [eventOf({ id: 'treaty', title: { en: 'Treaty', ko: '조약' }, date: '1850' })];

/** Labels that count how often a text is measured for them. */
function counted(): { readonly measured: string[]; readonly of: (store: EventStore, before?: LabelTexts, locale?: string) => LabelTexts } {
  const measured: string[] = [];
  const measure = (text: string): number => {
    measured.push(text);
    return text.length * 6;
  };
  return { measured, of: (store, before, locale = 'en') => new LabelTexts(store, { locale, measure, flow: LABELS_BEHIND }, before) };
}

function all(labels: LabelTexts, { ids }: EventStore): [string | undefined, string, number][] {
  return ids.map((id, row) => [id, labels.textOf(row), labels.widthOf(row)]);
}

describe('LabelTexts', () => {
  it('measures of added events those alone, whichever rows the others have become', () => {
    const store = buildStore(history);
    const { measured, of } = counted();
    const before = of(store);
    all(before, store);
    measured.length = 0;

    const more = appendToStore(store, earlier).store;
    const labels = of(more, before);
    expect(all(labels, more)).toEqual([['treaty', 'Treaty', 36], ['war', 'War', 18], ['peace', 'Peace · c. 1950', 90]]);
    expect(new Set(measured)).toEqual(new Set(['Treaty']));
  });

  it.each([
    ['other events', buildStore(history), 'en'],
    ['another language', undefined, 'ko'],
  ])('finds out anew what labels say of %s', (_, other, locale) => {
    const store = buildStore(history);
    const { measured, of } = counted();
    const before = of(store);
    all(before, store);
    measured.length = 0;

    const labels = of(other ?? store, before, locale);
    expect(all(labels, store)).toEqual(all(of(store, undefined, locale), store));
    expect(measured).toContain(locale === 'ko' ? '전쟁' : 'War');
  });

  it('says dates anew when the words of their language have come', () => {
    const store = buildStore(history);
    const { of } = counted();
    const before = of(store, undefined, 'eo');
    expect(before.textOf(1)).toBe('Peace · c. 1950');
    const words = findWords('de');
    if (words) registerLocale('eo', words);
    expect(of(store, before, 'eo').textOf(1)).toBe('Peace · ca. 1950');
  });

  it('leaves the labels of fewer events as they were', () => {
    const store = buildStore(history);
    const { of } = counted();
    const before = of(store);
    const more = appendToStore(store, earlier).store;
    all(of(more, before), more);
    expect(all(before, store)).toEqual([['war', 'War', 18], ['peace', 'Peace · c. 1950', 90]]);
    expect(all(of(store, of(more)), store)).toEqual(all(before, store));
  });
});
