import { ar } from './words/ar.js';
import { countsIn } from './words/counts-in.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { ru } from './words/ru.js';
import { zh } from './words/zh.js';
import type { LayoutWords, WordsWithCounts } from './layout-input.js';

const CATALOGUES: Readonly<Record<string, WordsWithCounts>> = { ar, de, en, es, fr, ja, ko, ru, zh };

/** What the picture itself says, in the nearest language that there is; English where there is none. Counts are written as in `locale`. */
export function layoutWords(locale: string): LayoutWords {
  return (CATALOGUES[locale.toLowerCase().split('-')[0] ?? 'en'] ?? en)(countsIn(locale));
}
