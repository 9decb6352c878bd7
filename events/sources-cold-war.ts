import type { Source } from '../src/model/source.js';

/** Where the events of 1906–1991 can be checked. */
export const sourcesColdWar = [] as const satisfies readonly Source[];
