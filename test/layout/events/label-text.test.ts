import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { labelText } from '../../../src/layout/events/label-text.js';
import { MAX_DATE_NOTE_PX, MAX_LABEL_PX } from '../../../src/layout/geometry.js';
import { measure } from '../pictures.js';
import type { TimelineEvent } from '../../../src/model/event.js';

function labelOf(event: Partial<TimelineEvent>, locale = 'en', timeZone?: string, measured = measure): string {
  const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [eventOf({ id: 'one', title: 'One', ...event })] }), { timeZone });
  return labelText(store, 0, locale, measured);
}

describe('labelText(store, row, locale, measure)', () => {
  it('is the title alone where the date is plain, however coarse', () => {
    for (const date of ['1904-02-08', '1904', '190X', '1904-02-08/1905', '1904/..', '1904-21']) expect(labelOf({ date })).toBe('One');
  });

  it('adds what is not plain about the date, in the reader\'s language', () => {
    expect(labelOf({ date: '1912~' })).toBe('One · c. 1912');
    expect(labelOf({ date: '1912~' }, 'ko')).toMatch(/^One · 1912년경$/);
    expect(labelOf({ date: '1908-02/' })).toBe('One · Feb 1908 – ?');
    expect(labelOf({ date: '[1667,1668]' })).toBe('One · 1667 or 1668');
  });

  it('keeps the date apart from a title that is read from right to left', () => {
    expect(labelOf({ title: 'البيروني', date: '0973~' })).toBe('\u2067\u2068البيروني\u2069 · \u2068c. 973\u2069\u2069');
  });

  it('gives ages as the axis does', () => {
    expect(labelOf({ date: 'Y-10300000000~' })).toBe('One · c. 10.3 Ga');
    expect(labelOf({ date: '[Y-66086000..Y-66000000]' })).toBe('One · 66.086–66 Ma');
  });

  it('says what others say too, each date once', () => {
    const accounts = [{ by: ['a'], text: '', date: '1905' }, { by: ['a'], text: '', date: '1905' }, { by: ['a'], text: '' }];
    expect(labelOf({ date: '1904', accounts })).toBe('One · 1904 / 1905');
  });

  it('says the years where the dates are too many for the room, and at last only that there is doubt', () => {
    expect(labelOf({ date: '[1661-02,1662-03,1663-04,1670]' })).toBe('One · 1661–1670');
    expect(labelOf({ date: '[-0399-02,-0398-03,-0397-04,-0390]' })).toMatch(/^One · 400\D+391 BC$/);
    expect(labelOf({ date: '[1661-02,1662-03,1663-04,1670..]' })).toBe('One · ?');
  });

  it('keeps what is not sure about either end where only years have room', () => {
    const wide = (text: string): number => (/[A-Z][a-z]{2}/.test(text) ? 200 : 50);
    expect(labelOf({ date: '1876~/1897-10-12' }, 'en', undefined, wide)).toBe('One · c. 1876 – 1897');
    expect(labelOf({ date: '1876-02/1897-10-12?' }, 'en', undefined, wide)).toBe('One · 1876 – 1897?');
  });

  it('is never longer than a title and a date may be, and never cuts the date', () => {
    const title = 'The very long title of an event that nobody can have wanted to be as long as it is';
    const label = labelOf({ title, date: '1912~' });
    expect(label).toMatch(/… · c\. 1912$/);
    expect(measure(label, 'label')).toBeLessThanOrEqual(MAX_LABEL_PX + MAX_DATE_NOTE_PX + measure(' · ', 'label') + 1);
  });

  it('gives doubtful times by the clock that is asked for', () => {
    const accounts = [{ by: ['a'], text: '', date: '2017-07-04' }];
    expect(labelOf({ date: '2017-07-04T09:10:00+08:30', accounts }, 'en', 'America/New_York', () => 10)).toBe('One · 3 Jul 2017, 20:40 (UTC−04:00) / 4 Jul 2017');
  });
});
