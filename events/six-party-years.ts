import type { EraEvent } from './vocabulary.js';

export const sixPartyYears = [] as const satisfies readonly EraEvent[];
