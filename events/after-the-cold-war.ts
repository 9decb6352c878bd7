import type { EraEvent } from './vocabulary.js';

export const afterTheColdWar = [] as const satisfies readonly EraEvent[];
