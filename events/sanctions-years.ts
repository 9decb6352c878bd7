import type { EraEvent } from './vocabulary.js';

export const sanctionsYears = [] as const satisfies readonly EraEvent[];
