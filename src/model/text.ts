/**
 * Text for people: one string, or one for each language by its BCP 47 tag.
 *
 * @example const name: Text = { en: 'Russia', ru: 'Россия' };
 */
export type Text = string | { readonly [language: string]: string };

/**
 * The words of a text in the language nearest to the one asked for: the same tag, then a shorter or longer form of
 * it (`pt-BR` → `pt`, `zh` → `zh-Hans`), then the dataset's own language, then English, then whatever comes first.
 */
export function textIn(text: Text | undefined, language: string, ownLanguage = 'en'): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : text[languageOf(text, language, ownLanguage) ?? ''] ?? '';
}

/** The tag of the words that {@link textIn} chooses; `undefined` where a text names no language. */
export function languageOf(text: Text, language: string, ownLanguage = 'en'): string | undefined {
  if (typeof text === 'string') return undefined;
  const tags = Object.keys(text);
  for (const wanted of [language, ownLanguage, 'en']) {
    const found = nearestTag(tags, wanted);
    if (found !== undefined) return found;
  }
  return tags[0];
}

function nearestTag(tags: readonly string[], wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  const base = lower.split('-')[0] ?? lower;
  return (
    tags.find((tag) => tag.toLowerCase() === lower) ??
    tags.find((tag) => tag.toLowerCase() === base) ??
    tags.find((tag) => tag.toLowerCase().startsWith(`${base}-`))
  );
}
