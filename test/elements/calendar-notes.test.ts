import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert.js';
import { calendarNotes } from '../../src/elements/card/calendar-notes.js';
import { explainSwitch } from '../../src/time/calendars/explain-switch.js';
import { formatDoubleDate } from '../../src/time/calendars/format-double-date.js';
import { messagesIn } from '../../src/elements/messages.js';
import { otherCalendar } from '../../src/time/calendars/find-calendar.js';
import { russiaKorea } from '../../events/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { TimelineEvent } from '../../src/model/event.js';

const dataset: Dataset = russiaKorea;
const eventOf = (id: string): TimelineEvent => assertExists(dataset.events.find((event) => event.id === id), id);
const notesOf = (event: TimelineEvent, calendar?: string): string[] => calendarNotes(event, {
  locale: 'en', messages: messagesIn('en'), calendar: calendar === undefined ? undefined : otherCalendar(calendar), voice: { explainSwitch, formatDoubleDate },
});

describe('calendarNotes(event, options)', () => {
  it('writes a day of the Julian calendar in both styles, and says when Russia gave that calendar up', () => {
    expect(notesOf(eventOf('conv-1907'))).toEqual([
      '17 July O.S. (30 July) 1907',
      'Russia kept the Julian calendar until 31 January 1918; the next day was 14 February 1918.',
    ]);
  });

  it('adds the date in the calendar that the reader has chosen, as fine as it is known', () => {
    expect(notesOf({ ...eventOf('eulsa') }, 'japanese').at(-1)).toMatch(/Meiji 38/);
    expect(notesOf({ ...eventOf('eulsa'), date: '1905' }, 'dangi').at(-1)).toMatch(/4238/);
    expect(notesOf({ ...eventOf('eulsa'), date: '1905' }, 'dangi').at(-1)).not.toMatch(/month/);
    expect(notesOf({ ...eventOf('eulsa'), date: '190X' }, 'japanese')).toEqual([]);
    expect(notesOf(eventOf('russo-japanese-war'), 'japanese').at(-1)).toMatch(/Meiji 37.* – .*Meiji 38/);
  });

  it('says of a reckoned date that it is computed', () => {
    expect(notesOf({ ...eventOf('eulsa'), date: '1876-02-26' }, 'dangi').at(-1)).toContain('(computed)');
  });

  it('explains the calendar of Korea where a date of the lunisolar calendar was recorded', () => {
    const notes = notesOf({ ...eventOf('eulsa'), originalDate: { calendar: 'lunisolar-korean', text: '2nd day of the 2nd month' } });
    expect(notes.join()).toMatch(/Korea.*1 January 1896/);
  });

  it('has nothing to say of plain dates, and of dates that cannot be read', () => {
    expect(notesOf(eventOf('annexation'))).toEqual([]);
    expect(notesOf({ ...eventOf('annexation'), date: 'soon' }, 'japanese')).toEqual([]);
  });
});
