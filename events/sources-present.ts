import type { Source } from '../src/model/source.js';

export const sourcesPresent = [] as const satisfies readonly Source[];
