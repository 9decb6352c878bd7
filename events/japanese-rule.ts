import type { EraEvent } from './vocabulary.js';

/** Korea under Japanese rule, from the residency-general to the last days of the war, 1906–August 1945. */
export const japaneseRule = [] as const satisfies readonly EraEvent[];
