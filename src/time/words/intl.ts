/** The tag to ask `Intl` for: `en` alone means day before month; a tag that is none means English. */
export function intlLocale(locale: string): string {
  try {
    const [tag = 'en'] = Intl.getCanonicalLocales(locale);
    return tag === 'en' ? 'en-GB' : tag;
  } catch {
    return 'en-GB';
  }
}

/** Engines differ in which spaces they use; lines may break anywhere that a space stands. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202F\u00A0]/g, ' ');
}
