import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { LocaleWords } from './locale-words.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** The languages that come with the library besides English. */
export const moreLocales: readonly LocaleWords[] = [ko, ru, ja, zh, fr, de, es, ar];
