import { describe, expect, it, vi } from 'vitest';
import { registerLocale } from '../../../src/time/register-locale.js';
import { parseTypedDate } from '../../../src/time/typed-date.js';
import { writtenDate } from '../../../src/io/formats/written-date.js';
import { SEASON_NAMES } from '../../../src/time/typed/season-names.js';
import type { LocaleWords } from '../../../src/time/locales/locale-words.js';

// As in the file for a script tag, whose pages have the words of their own language only.
vi.mock('../../../src/time/locales/more.js', () => ({ moreLocales: [] }));

const { moreLocales } = await vi.importActual<{ moreLocales: readonly LocaleWords[] }>('../../../src/time/locales/more.js');

describe('writtenDate in a page that has English words only', () => {
  it.each([
    ['Frühjahr 1904', '1904-21'], ['Frühling 1904', '1904-21'], ['printemps 1904', '1904-21'], ['été 1904', '1904-22'], ['otoño 1904', '1904-23'], ['весна 1904', '1904-21'], ['봄 1904', '1904-21'],
    ['1904년 봄', '1904-21'], ['1904年春', '1904-21'], ['1904年の春', '1904-21'], ['1904年秋季', '1904-23'], ['1890er Jahre', '189X'], ['années 1890', '189X'], ['1890年代', '189X'], ['1890년대', '189X'],
    ['1890-е гг.', '189X'], ['década de 1890', '189X'], ['سنوات 1890', '189X'], ['شتاء 1904', '1904-24'],
  ])('reads %j in every language of the interface', (written, edtf) => {
    expect(writtenDate(written)).toEqual({ edtf });
  });

  it('has all names of seasons and decades that the library writes', () => {
    for (const { language, seasons, decade } of moreLocales) {
      const names = SEASON_NAMES[language];
      expect(names?.decades, language).toContain(decade);
      seasons.forEach((name, i) => { expect(names?.seasons[i]?.split(' '), language).toContain(name); });
    }
  });

  it('learns the words of a language that come after it has read in it', () => {
    expect(parseTypedDate('kevät 1904', { locale: 'fi' }).ok).toBe(false);
    registerLocale('fi', { ...moreLocales[0]!, language: 'fi', seasons: ['kevät', 'kesä', 'syksy', 'talvi'] });
    expect(parseTypedDate('kevät 1904', { locale: 'fi' })).toMatchObject({ ok: true, value: { text: '1904-21' } });
  });
});
