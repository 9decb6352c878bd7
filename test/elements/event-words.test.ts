import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../src/time/civil.js';
import { eventWords } from '../../src/elements/event-words.js';
import { MS_PER_MEAN_YEAR } from '../../src/time/instant.js';
import { messagesIn } from '../../src/elements/messages.js';
import { smallHistory } from '../support/small-history.js';
import type { EventWords } from '../../src/elements/event-words.js';
import type { TimelineEvent } from '../../src/model/event.js';

const wordsIn = (locale: string): EventWords => eventWords(smallHistory, locale, messagesIn(locale));
const eventOf = (id: string): TimelineEvent => smallHistory.events.find((event) => event.id === id) as TimelineEvent;

describe('eventWords(dataset, locale, messages)', () => {
  it('says an event in one sentence: what, when, of what kind, and who', () => {
    expect(wordsIn('en').sentence(eventOf('portsmouth'))).toBe('Treaty of Portsmouth, 5 September 1905, Treaty, Japan and Russia.');
    expect(wordsIn('en').sentence(eventOf('donghak'))).toBe('Donghak rising, about 1894, War, Korea.');
  });

  it('names tracks in the language of the reader, and lists them as it does', () => {
    expect(wordsIn('ko').track('japan')).toBe('일본');
    expect(wordsIn('ko').sentence(eventOf('portsmouth'))).toContain('일본 및 러시아');
  });

  it('says in the dataset’s own language what it does not have in the reader’s', () => {
    expect(wordsIn('ja').track('russia')).toBe('Russia');
  });

  it('says the edge of a window by its year, month or day, as exactly as it can be seen', () => {
    const edge = (locale: string, years: number): string => wordsIn(locale).edge(civilToInstant(1904, 2, 8), years * MS_PER_MEAN_YEAR);
    expect([160, 10, 1].map((years) => edge('en', years))).toEqual(['1904', 'February 1904', '8 February 1904']);
    expect([160, 10, 1].map((years) => edge('ko', years))).toEqual(['1904년', '1904년 2월', '1904년 2월 8일']);
    expect(wordsIn('en').edge(-4e14, 5 * MS_PER_MEAN_YEAR)).toMatch(/BC$/);
  });

  it('shows a date that is not EDTF as it is written', () => {
    expect(wordsIn('en').date('in the reign of Gojong')).toBe('in the reign of Gojong');
  });

  it('names a kind or a track that the dataset does not list by its id', () => {
    expect(wordsIn('en').kind({ ...eventOf('war'), kind: 'siege' })).toBe('siege');
    expect(wordsIn('en').track('nowhere')).toBe('nowhere');
  });

  it('has no words for no text', () => {
    expect(wordsIn('en').text(undefined)).toBe('');
  });

  it('writes days and years of any time, without the zone of the reader', () => {
    expect(wordsIn('en').day(civilToInstant(1905, 9, 5))).toBe('5 September 1905');
    expect(wordsIn('en').day(civilToInstant(394_750_550, 11, 12))).not.toContain('November');
    expect(wordsIn('en').year(civilToInstant(1905, 1, 1))).toBe('1905');
    expect(wordsIn('en').year(civilToInstant(-99, 1, 1))).toBe('100 BC');
    expect(wordsIn('ko').year(civilToInstant(1905, 1, 1))).toBe('1905년');
  });
});
