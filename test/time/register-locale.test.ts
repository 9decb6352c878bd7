import { describe, expect, it, vi } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.js';
import { en } from '../../src/time/locales/en.js';
import type { LocaleWords } from '../../src/time/locales/locale-words.js';
import { moreLocales } from '../../src/time/locales/more.js';
import { registerLocale } from '../../src/time/register-locale.js';
import { formatFuzzyDate } from '../../src/time/words/format-fuzzy-date.js';

function written(text: string, locale: string): string {
  const date = parseEdtf(text);
  return date.ok ? formatFuzzyDate(date.value, { locale }) : '';
}

/** Registers what plain JavaScript may hand over, and returns what the console was told. */
function register(tag: string, words: unknown): string[] {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  registerLocale(tag, words as LocaleWords);
  const messages = warn.mock.calls.map(([message]: unknown[]) => String(message));
  warn.mockRestore();
  return messages;
}

describe('registerLocale(tag, words)', () => {
  it('says nothing of words that are whole', () => {
    for (const words of [en, ...moreLocales]) expect(register('xa', words)).toEqual([]);
  });

  it('says at once which words are missing and what would be right, and writes them in English', () => {
    const { hemispheres: _, ...words } = { ...en, language: 'xb', from: 'a partir de {0}', since: undefined };
    expect(register('xb', words)).toEqual([
      'registerLocale(\'xb\') also needs {"since":"since {0}","hemispheres":["{0}, northern hemisphere","{0}, southern hemisphere"]}',
    ]);
    expect(['1904/..', '1904/', '1904-29'].map((date) => written(date, 'xb'))).toEqual(['since 1904', 'a partir de 1904, end unknown', 'spring 1904, southern hemisphere']);
  });

  it('takes nothing English for what a language may leave out', () => {
    const { inflected: _forms, winterYears: _winters, age: _age, uncertainAmong: _uncertain, ...plain } = en;
    expect(register('xc', { ...plain, language: 'xc', decade: 'anos {0}' })).toEqual([]);
    expect(written('189X~', 'xc')).toBe('about anos 1890');
  });

  it('does not stop a page that hands over no words at all', () => {
    for (const nothing of [undefined, null, 'pt', ['pt']]) expect(register('xd', nothing)).toHaveLength(1);
    expect(written('1904/..', 'xd')).toBe('since 1904');
  });
});
