import { words as en } from './words/en.js';
import type { DialogWords } from './dialog-words.js';

const LOADERS: Readonly<Record<string, () => Promise<{ readonly words: DialogWords }>>> = {
  ar: () => import('./words/ar.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  ja: () => import('./words/ja.js'),
  ko: () => import('./words/ko.js'),
  ru: () => import('./words/ru.js'),
  zh: () => import('./words/zh.js'),
};

/** The words in the language of a tag, else in English. */
export async function dialogWordsIn(locale: string): Promise<DialogWords> {
  const load = LOADERS[locale.toLowerCase().split('-')[0] ?? ''];
  return load === undefined ? en : (await load()).words;
}
