import { describe, expect, it } from 'vitest';
import { dialogWordsIn } from '../../src/elements/dialogs/dialog-words-in.js';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh'];

/** Every text with its path: `sections.0.lines.2.1`. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`)) : [];
}

/** Places for what is put in, and what is typed. */
const placesIn = (text: string): string[] => (text.match(/\{\w+\}|[←→↑↓]|^[A-Z]$|^W S A D$/g) ?? []).toSorted();

describe.each(LANGUAGES)('the dialogs in %s', (language) => {
  it('say all that they say in English, of the same keys, and nothing in English', async () => {
    const english = new Map(textsOf(await dialogWordsIn('en'), ''));
    const own = new Map(textsOf(await dialogWordsIn(language), ''));
    expect([...own.keys()]).toEqual([...english.keys()]);
    for (const [path, text] of own) {
      const model = english.get(path) ?? '';
      expect(text.trim(), path).not.toBe('');
      expect(placesIn(text), `${path}: ${text}`).toEqual(placesIn(model));
      if (/[a-z]{2} [a-z]{2}/.test(model)) expect(text, path).not.toBe(model);
    }
  });
});

describe('dialogWordsIn(locale)', () => {
  it('is English where there are no words', async () => {
    expect(await dialogWordsIn('fi')).toBe(await dialogWordsIn('en-GB'));
  });
});
