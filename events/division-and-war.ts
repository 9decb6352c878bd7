import type { EraEvent } from './vocabulary.js';

/** Liberation, division and war, August 1945–1953. */
export const divisionAndWar = [] as const satisfies readonly EraEvent[];
