import type { EraEvent } from './vocabulary.js';

/** The two Koreas between Moscow, Beijing and Washington, 1954–1991. */
export const coldWar = [] as const satisfies readonly EraEvent[];
