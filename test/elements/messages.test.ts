import { beforeAll, describe, expect, it } from 'vitest';
import { findingMessagesIn } from '../../src/elements/messages/finding.js';
import { loadMessages, messagesIn } from '../../src/elements/messages.js';
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
  const { viewWords: _, picture, ...rest } = findingMessagesIn(locale);
  return { ...rest, picture: picture(countsIn(locale)), viewWords: viewWords(messagesIn(locale)) };
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
