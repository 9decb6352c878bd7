/** The languages that calendars have words of their own in. */
export type WordLanguage = 'en' | 'ko' | 'ru' | 'ja' | 'zh' | 'fr' | 'de' | 'es' | 'ar';

/** A word in each of the languages. */
export type InLanguages = Readonly<Record<WordLanguage, string>>;

const LANGUAGES: readonly string[] = ['en', 'ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es', 'ar'] satisfies readonly WordLanguage[];

/** The language of a tag if there are words for it, otherwise English. */
export function wordLanguage(locale: string): WordLanguage {
  const language = /^[a-z]+/.exec(locale.toLowerCase())?.[0] ?? '';
  return LANGUAGES.includes(language) ? language as WordLanguage : 'en';
}

/** The tag to write the rest of a date with: the one asked for if there are words for it, otherwise English throughout. */
export function wordLocale(locale: string): string {
  return wordLanguage(locale) === 'en' && !/^en\b/i.test(locale) ? 'en' : locale;
}
