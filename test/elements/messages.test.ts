import { beforeAll, describe, expect, it } from 'vitest';
import { findingMessagesIn } from '../../src/elements/messages/finding.js';
import { loadMessages, messagesIn } from '../../src/elements/messages.js';
import { storyWords } from '../../src/elements/messages/story-words-in.js';
import { tellingMessages } from '../../src/elements/messages/telling.js';
import { trackWords } from '../../src/elements/messages/track-words-in.js';
import { viewWords } from '../../src/elements/messages/view-words-in.js';
import { countsIn } from '../../src/layout/words/counts-in.js';
import { findWords } from '../../src/time/locales.js';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh'];
/** Large enough to be grouped by those who group, and unlike anything in the words. */
const COUNTS = [4711, 4712, 4713, 4714, 4715];
/** Words that a language may well have in common with English. */
const SHARED = new Set(['List', 'Table', 'Filter', 'Links', 'Date', 'Note', 'Sources', 'Importance', 'participant', 'options']);

/** Every text of a catalogue by its path, with what its functions say of numbers and of names. */
function textsOf(catalogue: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue) as [string, unknown][]) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') texts.set(at, value);
    else if (typeof value === 'function') texts.set(at, said(value as (...given: readonly unknown[]) => string));
    else if (typeof value === 'object' && value !== null) for (const [inner, text] of textsOf(value, at)) texts.set(inner, text);
  }
  return texts;
}

/** What a function says where each of its arguments is a number; a name is as good as that for those that expect one. */
function said(say: (...given: readonly unknown[]) => string): string {
  return say(...COUNTS.slice(0, say.length));
}

function catalogueOf(locale: string): object {
  const { viewWords: _, trackWords: __, storyWords: ___, picture, ...rest } = { ...tellingMessages(messagesIn(locale)), ...findingMessagesIn(locale) };
  const tracks = trackWords(messagesIn(locale), { isTurned: true, isMirrored: false });
  return { ...rest, picture: picture(countsIn(locale)), viewWords: viewWords(messagesIn(locale)), storyWords: storyWords(messagesIn(locale)), tracks };
}

beforeAll(async () => { await Promise.all(LANGUAGES.map(loadMessages)); });

describe.each(LANGUAGES)('the interface in %s', (language) => {
  it('says everything that English says, in words of its own', () => {
    const english = textsOf(catalogueOf('en'));
    const own = textsOf(catalogueOf(language));
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const same = [...own].filter(([at, text]) => text === english.get(at) && /\p{L}{2}/u.test(text) && !SHARED.has(text.replace(/[^\p{L} ]/gu, '').trim()));
    expect(same.map(([at, text]) => `${at}: ${text}`)).toEqual([]);
  });

  it('leaves out nothing that it is told, and nothing empty', () => {
    const english = textsOf(catalogueOf('en'));
    for (const [at, text] of textsOf(catalogueOf(language))) {
      expect(text.trim(), at).not.toBe('');
      expect(text, at).not.toMatch(/undefined|NaN|\[object/);
      // A count in words of its own, such as “both”, would be missed here; there is none.
      const digits = (sentence: string): string[] => [...new Set(sentence.replace(/[\p{P}\p{Z}\p{S}]/gu, '').match(/471[1-5]/g))].toSorted();
      expect(digits(text), at).toEqual(digits(english.get(at) ?? ''));
    }
  });

  it('comes with its words for dates', () => {
    expect(findWords(language)?.language).toBe(language);
  });
});

describe('messagesIn', () => {
  it('speaks English where there are no words', async () => {
    expect(await loadMessages('fi')).toBe(false);
    expect(messagesIn('fi')).toBe(messagesIn('en'));
    expect(messagesIn('de-AT')).toBe(messagesIn('de'));
  });
});

describe.each(['en', ...LANGUAGES])('the words for tracks in %s', (language) => {
  const words = (isTurned: boolean, isMirrored: boolean): ReturnType<typeof trackWords> => trackWords(messagesIn(language), { isTurned, isMirrored });

  it('go up and down where tracks are rows, whichever way time runs', () => {
    for (const isMirrored of [false, true]) {
      const { before, after, up, down } = words(false, isMirrored);
      expect([before, after]).toEqual([up, down]);
    }
  });

  it('go where the eye sees the next column where tracks are columns', () => {
    const { left, right } = words(true, false);
    expect(new Set([left, right, words(false, false).up, words(false, false).down]).size).toBe(4);
    expect([words(true, false).before, words(true, false).after]).toEqual([left, right]);
    expect([words(true, true).before, words(true, true).after]).toEqual([right, left]);
  });

  it('speak of the width of a column, not of what lies above or below', () => {
    const { rows, columns } = words(true, false);
    for (const key of ['pin', 'pinned', 'more', 'fewer', 'automatic'] as const) expect(columns[key]).not.toBe(rows[key]);
    expect(columns.lanes(3)).not.toBe(rows.lanes(3));
  });
});

describe.each(['en', ...LANGUAGES])('what is said of a track in %s', (language) => {
  it('counts what is in view only where that is not everything', () => {
    const { trackSaid } = tellingMessages(messagesIn(language));
    const numbers = (inView: number, total: number, all: number): string[] => [...trackSaid('Korea', inView, total, all).matchAll(/\d+/g)].map(([digits]) => digits).toSorted();
    expect(numbers(343, 343, 343)).toEqual(['343']);
    expect(numbers(12, 343, 343)).toEqual(['12', '343']);
    expect(numbers(0, 343, 343)).toEqual(['0', '343']);
    expect(numbers(40, 40, 343)).toEqual(['343', '40']);
    expect(numbers(12, 40, 343)).toEqual(['12', '343', '40']);
  });
});
